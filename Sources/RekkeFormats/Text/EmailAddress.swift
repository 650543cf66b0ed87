/// Tells e-mail addresses from other texts.
package enum EmailAddress {
    /// Whether it is one address and nothing else: something on each side of one `@`, with no more of punctuation than
    /// addresses have, and behind it the name of a domain.
    package static func isValid(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && hasOnlyItsCharacters(text)
    }

    /// Whether nothing is in it that stands around addresses, or between several.
    package static func hasOnlyItsCharacters(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
                && !"<>\"\\,;:()[]".unicodeScalars.contains(scalar)
        }
    }
}
