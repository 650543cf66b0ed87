internal import Foundation
internal import Rekke
internal import RekkeFormats

/// HTML that is well-formed XML too. Every text and every attribute is escaped as it is written; there is no other way
/// in.
package struct Markup {
    package typealias Attributes = KeyValuePairs<String, String>

    package private(set) var text = ""
    /// How many elements it is inside of that hold no elements of text.
    private var plainDepth = 0

    /// A document with this content.
    package static func document(_ content: (inout Markup) -> Void) -> [UInt8] {
        var markup = Markup()
        markup.text = "<!DOCTYPE html>\n"
        content(&markup)
        markup.text += "\n"
        return Array(markup.text.utf8)
    }

    package mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
        element(name, all: attributes.map { ($0.key, $0.value) }, content)
    }

    package mutating func element(_ name: String, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.write(text) }
    }

    package mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

    /// The same with attributes that are not known beforehand.
    package mutating func element(
        _ name: String, all attributes: [(name: String, value: String)], _ content: (inout Markup) -> Void
    ) {
        if Markup.blocks.contains(name), !text.hasSuffix("\n") { text += "\n" }
        begin(name, attributes)
        text += ">"
        if Markup.plain.contains(name) { plainDepth += 1 }
        content(&self)
        if Markup.plain.contains(name) { plainDepth -= 1 }
        text += "</\(name)>"
    }

    /// An element that has no content.
    package mutating func empty(_ name: String, _ attributes: [(name: String, value: String)]) {
        if Markup.blocks.contains(name) { text += "\n" }
        begin(name, attributes)
        text += "/>"
    }

    package mutating func write(_ text: String) {
        // What is isolated in part is so where it has to be.
        let text = (text.contains("\u{2068}") ? printable(text) : isolated(text)).xmlCharacters
        self.text += plainDepth > 0 ? text.htmlEscaped : text.htmlContent
    }

    /// What was written in the same way elsewhere.
    package mutating func append(_ other: Markup) { text += other.text }

    /// A style sheet, which has no characters that mean something in XML; before it what tells browsers to use that sheet
    /// and to load nothing else, to run nothing, and to send nothing.
    mutating func style(_ sheet: StaticString) {
        let sheet = "\n\(sheet)\n"
        let digest = Data(SHA256.bytes(of: Array(sheet.utf8))).base64EncodedString()
        text +=
            "\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-\(digest)'; "
        text += "base-uri 'none'; form-action 'none'\"/>\n<style>\(sheet)</style>"
    }

    private mutating func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
        text += "<\(name)"
        for (attribute, value) in attributes { text += " \(attribute)=\"\(Markup.escaped(value))\"" }
    }

    private static func escaped(_ text: String) -> String { printable(text).xmlCharacters.htmlEscaped }

    /// Those that hold no `bdi`; what is isolated in them is so by characters.
    private static let plain: Set<String> = ["title", "svg", "option"]

    /// Those that begin on a line of their own, so that people can read the source.
    private static let blocks: Set<String> = [
        "html", "head", "body", "meta", "title", "style", "header", "nav", "main", "footer", "section", "h1", "h2",
        "h3",
        "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "figure",
        "figcaption", "svg", "g", "rect", "text", "line", "details", "summary", "div", "defs", "pattern", "path",
        "desc",
    ]
}
