extension String {
    /// The text without the two characters that XML cannot hold even in writing.
    var xmlCharacters: String {
        guard unicodeScalars.contains(where: { $0.isForbiddenInXML }) else { return self }
        return String(UnicodeScalarView(unicodeScalars.map { $0.isForbiddenInXML ? "\u{FFFD}" : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var isForbiddenInXML: Bool { value == 0xFFFE || value == 0xFFFF }
}
