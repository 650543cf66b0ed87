/// An id or a word of a document in quotation marks, for messages: on one line, at most 60 characters.
///
/// A person's name, e-mail address or telephone number is not repeated, nor is what looks like one: the place that the
/// message names is enough to find it.
package func quoted(_ text: String) -> String {
    inQuotationMarks(text, unless: PersonalData.isLikely(_:))
}

/// The same of a table's cell. Where a row is shifted, anything may stand there, also a single name or number.
package func quoted(cell text: String) -> String {
    inQuotationMarks(text, unless: PersonalData.isLikely(inCell:))
}

/// The same of what the programme, or this program, is known to have: of it only addresses are not repeated.
package func quoted(known text: String) -> String {
    inQuotationMarks(text, unless: PersonalData.hasAddress)
}

/// The same of a field's name in a path, which has no quotation marks.
func shown(field name: String) -> String {
    PersonalData.isLikely(start(of: name, 200)) ? PersonalData.notShown : shortened(name)
}

/// A number that is wrong; one as long as telephone numbers are may be one, in the wrong place.
func shown(_ number: Int) -> String {
    number.magnitude < 10_000_000 ? "\(number)" : PersonalData.notShown
}

/// Known ids in quotation marks, as "r1", "r2" and "r3".
///
/// - Parameter most: How many of them are named.
package func list(_ ids: [String], atMost most: Int = .max) -> String {
    var texts = ids.prefix(most).map { quoted(known: $0) }
    if ids.count > most { texts.append("\(ids.count - most) more") }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
}

/// The text on one line, without what could steer a terminal: line breaks and control characters become spaces.
package func printable(_ text: String) -> String { withoutControls(text, " ") }

/// The text with another character in place of line breaks and of control characters.
///
/// - Parameter kept: Control characters that stay.
package func withoutControls(
    _ text: String, _ replacement: Unicode.Scalar, except kept: Set<Unicode.Scalar> = []
) -> String {
    func isReplaced(_ scalar: Unicode.Scalar) -> Bool { isControl(scalar) && !kept.contains(scalar) }
    guard text.unicodeScalars.contains(where: isReplaced) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isReplaced($0) ? replacement : $0 }))
}

/// Whether it steers a terminal, or breaks lines, rather than being seen.
package func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
}

private func inQuotationMarks(_ text: String, unless isPersonal: (String) -> Bool) -> String {
    // What is not shown need not be looked at, but for the words that are cut.
    isPersonal(start(of: text, 200)) ? PersonalData.notShown : "\"\(shortened(text))\""
}

private func shortened(_ text: String) -> String {
    let most = 60
    let isCut = text.unicodeScalars.dropFirst(most).first != nil
    return withoutControls(start(of: text, most), "\u{FFFD}") + (isCut ? "…" : "")
}

private func start(of text: String, _ scalars: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(scalars)))
}
