/// Tables and lists; what is long continues in a part that a reader opens.
extension Markup {
    /// A table with one row of headings, whose first column heads the rows.
    ///
    /// - Parameters:
    ///   - numeric: Columns that are aligned right.
    ///   - shown: How many rows are in sight; the others are folded away under `more`.
    package mutating func table(
        caption: String, headings: [String], rows: [[String]], numeric: Set<Int> = [], shown: Int = .max,
        more: (Int) -> String = { String($0) }
    ) {
        table(caption, headings, rows.prefix(shown), numeric)
        guard rows.count > shown else { return }
        folded(more(rows.count - shown)) {
            $0.table("\(caption) (\(shown + 1)–\(rows.count))", headings, rows.dropFirst(shown), numeric)
        }
    }

    private mutating func table(
        _ caption: String, _ headings: [String], _ rows: ArraySlice<[String]>, _ numeric: Set<Int>
    ) {
        scrolling(caption) { markup in
            markup.element("table") { markup in
                markup.element("caption", caption)
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        for (column, heading) in headings.enumerated() {
                            markup.cell("th", heading, isNumeric: numeric.contains(column), scope: "col")
                        }
                    }
                }
                markup.element("tbody") { markup in
                    for row in rows {
                        markup.element("tr") { markup in
                            for (column, cell) in row.enumerated() {
                                markup.cell(
                                    column == 0 ? "th" : "td", cell, isNumeric: numeric.contains(column),
                                    scope: column == 0 ? "row" : nil)
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func cell(_ name: String, _ text: String, isNumeric: Bool, scope: String?) {
        switch (scope, isNumeric) {
        case (let scope?, true): element(name, ["scope": scope, "class": "number"], text)
        case (let scope?, false): element(name, ["scope": scope], text)
        case (nil, true): element(name, ["class": "number"], text)
        case (nil, false): element(name, text)
        }
    }

    /// What may be wider than the page scrolls by itself, also by keyboard.
    package mutating func scrolling(_ label: String, _ content: (inout Markup) -> Void) {
        element("div", ["class": "scroll", "role": "group", "aria-label": label, "tabindex": "0"], content)
    }

    /// What a reader opens to see.
    package mutating func folded(_ summary: String, isOpen: Bool = false, _ content: (inout Markup) -> Void) {
        element("details", isOpen ? ["open": "open"] : [:]) { markup in
            markup.element("summary", summary)
            content(&markup)
        }
    }

    /// A list of items of one paragraph or more each, the first of them the most important.
    package mutating func list(
        _ items: [[String]], isOrdered: Bool = false, shown: Int = .max, more: (Int) -> String = { String($0) }
    ) {
        list(items.prefix(shown), isOrdered)
        guard items.count > shown else { return }
        folded(more(items.count - shown)) { $0.list(items.dropFirst(shown), isOrdered) }
    }

    private mutating func list(_ items: ArraySlice<[String]>, _ isOrdered: Bool) {
        let attributes: Attributes = isOrdered && items.startIndex > 0 ? ["start": "\(items.startIndex + 1)"] : [:]
        element(isOrdered ? "ol" : "ul", attributes) { markup in
            for item in items {
                markup.element("li") { markup in
                    for (index, text) in item.enumerated() {
                        if index == 0 { markup.write(text) } else { markup.element("p", ["class": "more"], text) }
                    }
                }
            }
        }
    }
}
