/// What two organisations' names are compared by: NFC, trimmed, white space folded to one space, case folded.
///
/// Strings that differ in their normal form only are equal in Swift, so NFC needs no step of its own.
struct ReferenceOrganisation: Hashable {
    private let text: String

    /// nil for an empty name.
    init?(_ name: String?) {
        guard let name else { return nil }
        let words = name.unicodeScalars.split { $0.properties.isWhitespace }
        guard !words.isEmpty else { return nil }
        text = words.map { $0.map(ReferenceOrganisation.folded).joined() }.joined(separator: " ")
    }

    /// Full case folding, by way of the capital letter: `ß` and `ẞ` become `ss`, both small sigmas become one.
    private static func folded(_ scalar: Unicode.Scalar) -> String {
        // Dotless i has the capital letter of i, but folds to itself.
        if scalar == "\u{131}" { return String(scalar) }
        return scalar.properties.lowercaseMapping.unicodeScalars
            .map(\.properties.uppercaseMapping).joined().unicodeScalars
            .map(\.properties.lowercaseMapping).joined()
    }
}
