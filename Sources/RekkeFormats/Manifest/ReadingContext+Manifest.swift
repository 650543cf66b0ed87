internal import Rekke

/// The values of manifests.
extension ReadingContext {
    /// Bytes of a text. Names and places that people write are far shorter.
    private static let longestText = 100_000

    /// A text of no unusual length.
    func shortText(_ value: DocumentValue) -> String? {
        guard let text = text(value) else { return nil }
        guard text.utf8.count <= ReadingContext.longestText else {
            report("the text is too long; at most \(ReadingContext.longestText) bytes are read", at: value)
            return nil
        }
        return text
    }

    /// A text on one line, as calendars and letters have it.
    func line(_ value: DocumentValue) -> String? {
        guard let text = shortText(value) else { return nil }
        guard !text.unicodeScalars.contains(where: isControl) else {
            report("a line break or a control character, as no manifest has", at: value)
            return nil
        }
        return text
    }

    /// The SHA-256 of something.
    func digest(_ value: DocumentValue) -> String? {
        written(value, as: "a SHA-256, 64 hexadecimal digits in small letters") {
            $0.count == 64 && $0.allSatisfy(isHexadecimal)
        }
    }

    /// Of a calendar entry: what it is digested from, and the number of the meeting.
    func uid(_ value: DocumentValue) -> String? {
        written(value, as: "a UID of rekke, 32 hexadecimal digits, a hyphen and a number") { bytes in
            let number = bytes.dropFirst(33)
            return bytes.prefix(32).allSatisfy(isHexadecimal) && bytes.dropFirst(32).first == UInt8(ascii: "-")
                && (1...9).contains(number.count) && number.first != UInt8(ascii: "0")
                && number.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    /// From a folder on, and in it.
    func path(_ value: DocumentValue) -> String? {
        guard let text = line(value) else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
            report("\(quoted(text)) is no path inside of a folder", at: value)
            return nil
        }
        return text
    }

    /// RFC 5545's SEQUENCE; there is room for a higher one.
    func sequence(_ value: DocumentValue) -> Int? {
        guard let number = integer(value) else { return nil }
        guard (0..<DocumentManifest.Entry.highestSequence).contains(number) else {
            report(
                "\(number) is no sequence; it goes from 0 to \(DocumentManifest.Entry.highestSequence - 1)", at: value)
            return nil
        }
        return number
    }

    private func written(
        _ value: DocumentValue, as expected: String, _ isRight: (ArraySlice<UInt8>) -> Bool
    ) -> String? {
        guard let text = text(value) else { return nil }
        guard isRight(value.bytes) else {
            report("\(quoted(text)) is not \(expected)", at: value)
            return nil
        }
        return text
    }
}

private func isHexadecimal(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
