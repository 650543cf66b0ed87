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

/// Whether it has no look of its own and separates no words: marks of direction, spaces without width, byte-order marks,
/// soft hyphens and the like, which files get from web pages and word processors.
package func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.properties.isDefaultIgnorableCodePoint
}

/// The text without what cannot be seen, but for joiners and variants where a script needs them.
package func visible(_ text: String) -> String {
    guard text.utf8.contains(where: beginsInvisible) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) || shapes(scalar, kept.last) { kept.append(scalar) }
    return String(kept)
}

/// Whether UTF-8 that begins so may be of an invisible character; of Norwegian letters it is not.
private func beginsInvisible(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF...0xF4: true
    default: false
    }
}

/// Whether that character says how the one before it looks: none does in the scripts before Hebrew.
private func shapes(_ scalar: Unicode.Scalar, _ before: Unicode.Scalar?) -> Bool {
    guard let before, before.value >= 0x590 else { return false }
    return [0x200C, 0x200D].contains(scalar.value) || scalar.properties.isVariationSelector
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
    isPersonal(visible(start(of: text, 200))) ? PersonalData.notShown : "\"\(shortened(text))\""
}

private func shortened(_ text: String) -> String {
    let most = 60
    let isCut = text.unicodeScalars.dropFirst(most).first != nil
    return withInvisibleNamed(withoutControls(start(of: text, most), "\u{FFFD}")) + (isCut ? "…" : "")
}

/// The text with `[U+200B]` in place of what cannot be seen.
private func withInvisibleNamed(_ text: String) -> String {
    guard text.utf8.contains(where: beginsInvisible) else { return text }
    return text.unicodeScalars.map { isInvisible($0) ? "[\(codePoint($0))]" : String($0) }.joined()
}

/// As `U+200B`.
package func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func start(of text: String, _ scalars: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(scalars)))
}
