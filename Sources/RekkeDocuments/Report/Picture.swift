/// A picture in SVG as wide as the room there is, with a title and a description for those who do not see it. Texts keep
/// their size: only positions from left to right follow the width.
struct Picture {
    private(set) var markup = Markup()
    let id: String

    init(id: String) {
        self.id = id
    }

    /// A position or a length from left to right.
    enum Length {
        case pixels(Int)
        /// Thousandths of the picture's width.
        case share(Int)

        fileprivate var text: String {
            switch self {
            case .pixels(let pixels): "\(pixels)"
            case .share(let thousandths): "\(thousandths / 10).\(thousandths % 10)%"
            }
        }
    }

    /// How an area is filled; they differ without colour.
    enum Fill: String, CaseIterable {
        case solid, hatched, dotted, hollow
    }

    enum Anchor: String {
        case start, middle
    }

    /// - Parameter offset: From `x` to the right, in pixels.
    mutating func text(
        _ text: String, x: Length, offset: Int = 0, y: Int, style: String = "plain", anchor: Anchor = .start
    ) {
        markup.element(
            "text",
            ["x": x.text, "dx": "\(offset)", "y": "\(y)", "class": style, "text-anchor": anchor.rawValue], text)
    }

    mutating func rectangle(x: Length, y: Int, width: Length, height: Int, fill: Fill, radius: Int = 0) {
        let pattern: (style: String, paint: String)? =
            switch fill {
            case .hatched, .dotted: ("edge", "url(#\(id)-\(fill.rawValue))")
            case .solid, .hollow: nil
            }
        let place: [(String, String)] = [
            ("x", x.text), ("y", "\(y)"), ("width", width.text), ("height", "\(height)"), ("rx", "\(radius)"),
        ]
        let paint = pattern.map { [("class", $0.style), ("fill", $0.paint)] } ?? [("class", fill.rawValue)]
        markup.empty("rect", place + paint)
    }

    mutating func line(x1: Length, y1: Int, x2: Length, y2: Int) {
        markup.empty("line", [("x1", x1.text), ("y1", "\(y1)"), ("x2", x2.text), ("y2", "\(y2)"), ("class", "rule")])
    }

    /// What belongs together, with a title that shows where a pointer rests.
    mutating func group(title: String, _ content: (inout Picture) -> Void) {
        var inner = Picture(id: id)
        content(&inner)
        markup.element("g") { markup in
            markup.element("title", title)
            markup.append(inner.markup)
        }
    }

    /// Puts the picture on a page.
    ///
    /// - Parameters:
    ///   - title: What it is of.
    ///   - description: What it shows.
    func write(to page: inout Markup, title: String, description: String, height: Int) {
        page.element(
            "svg",
            [
                "width": "100%", "height": "\(height)", "role": "img",
                "aria-labelledby": "\(id)-title \(id)-desc",
            ]
        ) { svg in
            svg.element("title", ["id": "\(id)-title"], title)
            svg.element("desc", ["id": "\(id)-desc"], description)
            writePatterns(to: &svg)
            svg.append(markup)
        }
    }

    /// Those that the picture uses.
    private func writePatterns(to svg: inout Markup) {
        for fill in [Fill.hatched, .dotted] where markup.text.contains("url(#\(id)-\(fill.rawValue))") {
            svg.element("defs") { svg in
                svg.element(
                    "pattern",
                    ["id": "\(id)-\(fill.rawValue)", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"]
                ) { svg in
                    let drawing =
                        fill == .hatched
                        ? [("d", "M-1 7 7 -1M-1 1 1 -1M5 7 7 5"), ("class", "hatch")]
                        : [("d", "M2 2h2v2h-2z"), ("class", "dot")]
                    svg.empty("path", drawing)
                }
            }
        }
    }
}
