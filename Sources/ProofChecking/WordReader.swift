/// The words of a text file in order, each with its line.
struct WordReader {
    let file: String
    private let bytes: [UInt8]
    private var next = 0
    private var lineOfNext = 1
    /// The line of the last word.
    private(set) var line = 1
    /// What lines begin with that are none of it.
    private let comment: UInt8

    init(_ bytes: [UInt8], file: String, comment: Character) {
        self.file = file
        self.bytes = bytes
        self.comment = comment.asciiValue ?? 0
    }

    func fault(_ text: String, at place: String? = nil) -> ProofFault {
        ProofFault(file, line: line, place: place, text)
    }

    /// The next word; nil at the end.
    mutating func word() throws(ProofFault) -> String? {
        skipSpace()
        guard next < bytes.count else { return nil }
        let start = next
        while next < bytes.count, !WordReader.isSpace(bytes[next]) { next += 1 }
        line = lineOfNext
        guard let word = String(validating: bytes[start..<next], as: UTF8.self) else { throw fault("this is no UTF-8") }
        return word
    }

    /// The words of the next line that has any; nil at the end.
    mutating func words() throws(ProofFault) -> [String]? {
        guard let first = try word() else { return nil }
        var words = [first]
        while skipBlanks(), let word = try word() { words.append(word) }
        return words
    }

    /// Goes on to the next word of the line; false where the line has no more.
    private mutating func skipBlanks() -> Bool {
        while next < bytes.count, bytes[next] != WordReader.newLine, WordReader.isSpace(bytes[next]) { next += 1 }
        return next < bytes.count && bytes[next] != WordReader.newLine
    }

    private mutating func skipSpace() {
        while next < bytes.count {
            let isLineStart = next == 0 || bytes[next - 1] == WordReader.newLine
            if isLineStart, bytes[next] == comment {
                while next < bytes.count, bytes[next] != WordReader.newLine { next += 1 }
            } else if WordReader.isSpace(bytes[next]) {
                if bytes[next] == WordReader.newLine { lineOfNext += 1 }
                next += 1
            } else {
                return
            }
        }
    }

    private static let newLine = UInt8(ascii: "\n")

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
