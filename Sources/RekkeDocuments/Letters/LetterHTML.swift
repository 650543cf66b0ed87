/// A letter's text as HTML: its first line as the heading, paragraphs between empty lines, and lists where every line of a
/// paragraph begins with a dash. All that the text holds is escaped, whoever typed it; only the programme's own link is one.
struct LetterHTML {
    /// The first line.
    let title: String
    /// All of it, the first line as a heading.
    let body: String
    /// What stands below the first line.
    let paragraphs: String

    /// - Parameter link: Where the meetings are held, as it stands in the text.
    init(_ text: String, link: String? = nil) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        title = String(lines.first ?? "").htmlEscaped
        let blocks = lines.dropFirst().split(whereSeparator: \.isEmpty)
        paragraphs = blocks.map { LetterHTML.block(Array($0)) }.joined(separator: "\n").linking(link)
        body = "<h1>\(String(lines.first ?? "").htmlContent)</h1>\n" + paragraphs
    }

    private static func block(_ lines: [Substring]) -> String {
        let dash = "– "
        guard lines.allSatisfy({ $0.hasPrefix(dash) }) else {
            return "<p>" + lines.map { String($0).htmlContent }.joined(separator: "<br>\n") + "</p>"
        }
        let items = lines.map { "<li>\(String($0.dropFirst(dash.count)).htmlContent)</li>" }
        return "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
    }
}

extension String {
    /// HTML in which this text leads where it says.
    fileprivate func linking(_ link: String?) -> String {
        guard let text = link?.htmlEscaped, !text.isEmpty else { return self }
        return replacing(text, with: "<a href=\"\(text)\">\(text)</a>")
    }
}
