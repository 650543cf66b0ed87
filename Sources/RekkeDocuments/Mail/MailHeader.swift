internal import Foundation
internal import Rekke

/// Writes the lines of a message's header (RFC 5322): whatever they are made of, they stay those that they are, of at most 76
/// characters but for a longer address; what is not plain ASCII stands in encoded words (RFC 2047).
struct MailHeader {
    private(set) var lines = ""

    /// A field whose value is ASCII already.
    mutating func field(_ name: String, _ value: String) {
        lines += "\(name): \(value)\r\n"
    }

    mutating func text(_ name: String, _ text: String) {
        field(name, MailHeader.encoded(text) { $0.value >= 0x20 })
    }

    /// Nothing where there are none.
    mutating func mailboxes(_ name: String, _ mailboxes: [Mailbox]) {
        guard !mailboxes.isEmpty else { return }
        field(name, mailboxes.map(MailHeader.text).joined(separator: ",\r\n "))
    }

    private static func text(of mailbox: Mailbox) -> String {
        let address = printable(mailbox.address)
        guard let name = mailbox.name, name.contains(where: { !$0.isWhitespace }) else { return address }
        return "\(encoded(name, ifAll: isOfWord))\r\n <\(address)>"
    }

    /// What a display name may have without quotation marks.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", "'": true
        default: false
        }
    }

    /// The longest text that stays on the field's own line.
    private static let longestPlain = 60
    /// What an encoded word holds, in bytes: so long that it fits behind a field's name.
    private static let longestWord = 39

    /// The text as it is where it is short, without spaces that a reader would drop, and of such characters only.
    private static func encoded(_ text: String, ifAll isPlain: (Unicode.Scalar) -> Bool) -> String {
        let text = printable(text)
        let keepsSpaces = text.first != " " && text.last != " " && !text.contains("  ")
        let isSafe = text.unicodeScalars.allSatisfy { $0.value < 0x7F && isPlain($0) } && !text.contains("=?")
        if keepsSpaces, isSafe, text.utf8.count <= longestPlain { return text }
        return words(of: text).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// In pieces that end behind a space where there is one, since some readers put one between them, and inside no
    /// character.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            var length = 0
            let end = rest.firstIndex { scalar in
                length += UTF8.width(scalar)
                return length > longestWord
            }
            guard let end else { return words + [String(rest)] }
            let space = rest[..<end].lastIndex(of: " ").map(rest.index(after:))
            words.append(String(rest[..<(space ?? end)]))
            rest = rest[(space ?? end)...]
        }
        return words
    }
}
