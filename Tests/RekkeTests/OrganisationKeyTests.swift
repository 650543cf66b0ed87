import Foundation
import Testing

@testable import Rekke

struct OrganisationKeyTests {
    /// What the key of any other name is, worked out by Foundation.
    private func folded(_ name: String) -> String {
        name.filter { $0 != "\u{AD}" }.precomposedStringWithCanonicalMapping
            .split { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }.joined(separator: " ")
            .folding(options: .caseInsensitive, locale: nil)
    }

    @Test func `each character of ISO 8859-1 is folded as Foundation does`() {
        for value in UInt32(0)...0xFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for name in ["a\(scalar)b", "\(scalar)", " \(scalar)\(scalar) Å", "\(scalar) \r\n\(scalar)"] {
                let folded = folded(name)
                #expect(
                    OrganisationKey(name)?.folded == (folded.isEmpty ? nil : folded), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func `a name beyond ISO 8859-1 has the key of its spellings`() {
        #expect(OrganisationKey("Łódź  NAV") == OrganisationKey(" łódź nav"))
        #expect(OrganisationKey("A\u{30A}S") == OrganisationKey("\u{C5}s"))
        #expect(OrganisationKey("STRA\u{1E9E}E") == OrganisationKey("straße"))
    }

    @Test(arguments: [
        "Muritunet\u{200B}", "\u{200E}Muritunet", "Muri\u{AD}tunet", "\u{FEFF}Muri\u{2060}tunet",
        "\u{202A}Muritunet\u{202C}",
        " \u{2066}Muritunet\u{2069} ", "Muri\u{200D}tunet\u{FE0F}",
    ])
    func `what cannot be seen makes no other name`(name: String) {
        #expect(OrganisationKey(name) == OrganisationKey("muritunet"))
    }

    @Test func `a name in which nothing can be seen is none`() {
        #expect(OrganisationKey(" \u{200B}\u{AD} ") == nil)
    }
}
