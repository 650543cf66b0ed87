internal import Foundation

/// What two spellings of one organisation's name have in common: without characters that cannot be seen, NFC, trimmed,
/// white space folded to one space, fully case folded (The Unicode Standard, 3.13, "Default Case Folding").
package struct OrganisationKey: Hashable, Sendable {
    package let folded: String

    /// nil for a name in which nothing can be seen, which is none.
    package init?(_ name: String?) {
        guard let name else { return nil }
        guard let folded = OrganisationKey.foldedLatin1(name) ?? OrganisationKey.folded(name), !folded.isEmpty else {
            return nil
        }
        self.folded = folded
    }

    private static func folded(_ name: String) -> String? {
        let seen = String(String.UnicodeScalarView(name.unicodeScalars.filter { !isInvisible($0) }))
        let words = seen.precomposedStringWithCanonicalMapping
            .split { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
        guard !words.isEmpty else { return nil }
        return words.joined(separator: " ").folding(options: .caseInsensitive, locale: nil)
    }

    /// The same without the detour through Foundation; nil for a name with other characters than those of ISO 8859-1,
    /// whose texts are all in NFC.
    private static func foldedLatin1(_ name: String) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0xA0:
                if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
            // The soft hyphen, the only one here that cannot be seen.
            case 0xAD: continue
            case 0x41...0x5A: folded.append(UInt8(scalar.value) + 0x20)
            case 0x00..<0x80: folded.append(UInt8(scalar.value))
            case 0xB5: folded += [0xCE, 0xBC]
            case 0xDF: folded += [0x73, 0x73]
            case 0xC0...0xDE where scalar.value != 0xD7: folded += [0xC3, UInt8(scalar.value - 0x20)]
            case 0x80..<0xC0: folded += [0xC2, UInt8(scalar.value)]
            case 0xC0...0xFF: folded += [0xC3, UInt8(scalar.value - 0x40)]
            default: return nil
            }
        }
        if folded.last == 0x20 { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }
}
