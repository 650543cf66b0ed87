import Foundation
import FoundationXML

/// A report as a reader of XML sees it, with everything about its making that is wrong.
final class ReportPage: NSObject, XMLParserDelegate {
    /// Everything that people read or hear, in order.
    private(set) var text = ""
    private(set) var faults: [String] = []
    /// How many elements of each name there are.
    private(set) var counts: [String: Int] = [:]
    private(set) var language: String?
    /// The texts of the headings of the second level.
    private(set) var headings: [String] = []

    private var ids: Set<String> = []
    private var references: [String] = []
    private var open: [(name: String, attributes: [String: String])] = []
    private var headingLevel = 0
    /// Pictures and tables whose first child has not come yet.
    private var expected: String?

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() {
            faults.append("line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not well-formed")")
        }
        for reference in references where !ids.contains(reference) { faults.append("nothing is called #\(reference)") }
        if counts["h1"] != 1 { faults.append("there are \(counts["h1"] ?? 0) main headings") }
        if counts["main"] != 1 || counts["nav"] != 1 || counts["header"] != 1 || counts["footer"] != 1 {
            faults.append("a landmark lacks, or is there twice")
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        counts[name, default: 0] += 1
        open.append((name, attributes))
        if let expected, expected != name { faults.append("line \(parser.lineNumber): \(expected) must come first") }
        expected = ["svg": "title", "table": "caption", "figure": "figcaption", "details": "summary"][name]
        if name == "html" { language = attributes["lang"] }
        if name == "svg", attributes["role"] != "img" || attributes["aria-labelledby"] == nil {
            faults.append("line \(parser.lineNumber): a picture without a name")
        }
        if name == "th", attributes["scope"] == nil { faults.append("line \(parser.lineNumber): th without scope") }
        if ["script", "iframe", "link", "img", "object", "form"].contains(name) {
            faults.append("line \(parser.lineNumber): \(name)")
        }
        if let id = attributes["id"], !ids.insert(id).inserted { faults.append("two are called #\(id)") }
        for (attribute, value) in attributes { check(attribute, value) }
        checkHeading(name, line: parser.lineNumber)
        text += " "
    }

    private func check(_ attribute: String, _ value: String) {
        if attribute.hasPrefix("on") || attribute == "src" || attribute == "style" { faults.append("\(attribute)=") }
        switch attribute {
        case "href" where value.hasPrefix("#"): references.append(String(value.dropFirst()))
        case "href": faults.append("a link leads away: \(value)")
        case "aria-labelledby": references += value.split(separator: " ").map(String.init)
        case "fill" where value.hasPrefix("url(#"): references.append(String(value.dropFirst(5).dropLast()))
        case "title", "aria-label": text += " " + value
        default: break
        }
    }

    private func checkHeading(_ name: String, line: Int) {
        guard name.count == 2, name.first == "h", let level = Int(name.dropFirst()) else { return }
        if level > headingLevel + 1 { faults.append("line \(line): h\(level) after h\(headingLevel)") }
        headingLevel = level
        if level == 2 { headings.append("") }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if let expected { faults.append("line \(parser.lineNumber): \(name) without \(expected)") }
        expected = nil
        open.removeLast()
        text += " "
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        guard open.last?.name != "style" else {
            if characters.contains("@import") || characters.contains("//") {
                faults.append("the style is not all here")
            }
            return
        }
        text += characters
        if open.last?.name == "h2" { headings[headings.count - 1] += characters }
    }
}
