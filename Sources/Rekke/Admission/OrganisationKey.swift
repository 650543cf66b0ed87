internal import Foundation

/// What two spellings of one organisation's name have in common: NFC, trimmed, white space folded to one space, fully
/// case folded (The Unicode Standard, 3.13, "Default Case Folding").
struct OrganisationKey: Hashable, Sendable {
    private let folded: String

    /// nil for a name of nothing but white space, which is none.
    init?(_ name: String?) {
        guard let name else { return nil }
        let words = name.precomposedStringWithCanonicalMapping
            .split { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
        guard !words.isEmpty else { return nil }
        folded = words.joined(separator: " ").folding(options: .caseInsensitive, locale: nil)
    }
}
