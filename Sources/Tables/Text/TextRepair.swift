/// What is to be done with the letters of a text that a program may have taken for another encoding than its own.
enum TextRepair {
    case none
    /// UTF-8 that was read as something else, as `Ã¸` for `ø`, and what it says.
    case mended(String)
    /// What is wrong; what the text says cannot be told.
    case spoilt(String)

    init(_ text: String) {
        self = TextRepair.hasLostLetter(text) ? .spoilt(TextRepair.lostLetter) : .none
        guard TextRepair.isUnusual(text) else { return }
        if text.unicodeScalars.contains("\u{FFFD}") {
            self = .spoilt("a letter is lost here, U+FFFD stands in its place; export the answers once more, as UTF-8")
        } else if let sign = TextRepair.signOfUTF8(in: text) {
            self = TextRepair.withoutUTF8(text).map { .mended($0) } ?? .spoilt(TextRepair.advice(sign))
        } else if let pages = TextRepair.misreading(of: text) {
            self = .spoilt(
                "the letters beyond a to z are of \(pages.meant.name) and were read as \(pages.read.name); export the answers once more, as UTF-8"
            )
        }
    }

    /// Whether it holds anything but ASCII and Norwegian letters.
    private static func isUnusual(_ text: String) -> Bool {
        var isBehindLead = false
        for byte in text.utf8 where byte >= 0x80 {
            switch byte {
            case 0xC3 where !isBehindLead: isBehindLead = true
            // The second bytes of Å, Æ, Ø, å, æ and ø.
            case 0x85 where isBehindLead, 0x86 where isBehindLead, 0x98 where isBehindLead, 0xA5 where isBehindLead,
                0xA6 where isBehindLead, 0xB8 where isBehindLead:
                isBehindLead = false
            default: return true
            }
        }
        return false
    }

    private static let lostLetter =
        "a question mark stands where a letter belongs, which was lost; write the letter, or export the answers once more, as UTF-8"

    /// Whether a question mark stands before a small letter, in a word or at its beginning, as programs write it for a
    /// letter that they do not know. Addresses of pages have such, too.
    private static func hasLostLetter(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.contains(UInt8(ascii: "?")), !text.contains("://") else { return false }
        return zip(bytes, bytes.dropFirst()).contains {
            $0 == UInt8(ascii: "?") && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($1)
        }
    }

    private static func advice(_ sign: (text: String, meant: String)) -> String {
        "\"\(sign.text)\" stands here for \"\(sign.meant)\", and other letters are as they should be; "
            + "export the answers once more, as UTF-8"
    }

    // MARK: - UTF-8 that was read as something else

    private typealias Sign = (text: String, meant: String)

    /// The first characters that are one of Latin-1, a dash, a quotation mark or the euro in UTF-8 when it is read byte
    /// by byte.
    private static func signOfUTF8(in text: String) -> Sign? {
        let scalars = Array(text.unicodeScalars)
        for page in CodePage.all {
            for (place, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
                guard let lead = page.bytes(of: [scalar])?.first, let length = [0xC2: 2, 0xC3: 2, 0xE2: 3][lead],
                    place + length <= scalars.count, let bytes = page.bytes(of: scalars[place..<(place + length)]),
                    length == 2 || [0x80, 0x82].contains(bytes[1]),
                    let meant = String(validating: bytes, as: UTF8.self)
                else { continue }
                return (String(String.UnicodeScalarView(scalars[place..<(place + length)])), meant)
            }
        }
        return nil
    }

    /// nil where not all of the text can be UTF-8 that was read so; that may have happened to it three times.
    private static func withoutUTF8(_ text: String) -> String? {
        var text = text
        for _ in 0..<3 where signOfUTF8(in: text) != nil {
            let meant = CodePage.all.lazy.compactMap { page in
                page.bytes(of: text.unicodeScalars).flatMap { String(validating: $0, as: UTF8.self) }
            }.first
            guard let meant else { return nil }
            text = meant
        }
        return signOfUTF8(in: text) == nil ? text : nil
    }

    // MARK: - One encoding that was read as another

    /// An encoding in which the text is no proper words, and the only one of the others in which it is, with Norwegian
    /// letters.
    private static func misreading(of text: String) -> (read: CodePage, meant: CodePage)? {
        for read in CodePage.all {
            guard let bytes = read.bytes(of: text.unicodeScalars), !Legibility(bytes[...], in: read).isClean,
                let meant = Legibility.page(of: bytes[...]), meant.name != read.name,
                Legibility(bytes[...], in: meant).norwegian > 0
            else { continue }
            return (read, meant)
        }
        return nil
    }
}

extension Table {
    /// Puts letters right whose UTF-8 was read as something else, and notes the cells whose letters cannot be told.
    mutating func mendLetters() {
        var mended: [(row: Int, column: Int)] = []
        for row in rows.indices {
            for (index, cell) in rows[row].cells.enumerated() {
                guard case .text(let text) = cell.content else { continue }
                switch TextRepair(text) {
                case .none: continue
                case .mended(let meant):
                    rows[row].cells[index].content = .text(meant)
                    mended.append((rows[row].number, cell.column))
                case .spoilt(let text):
                    spoiltCells.append(TableError(text, row: rows[row].number, column: cell.column))
                }
            }
        }
        guard let first = mended.first else { return }
        let count = mended.count == 1 ? "a cell has" : "\(mended.count) cells have"
        warnings.append(
            TableError(
                "\(count) letters that were taken for another encoding, as Ã¸ for ø; they are read as they were meant",
                row: first.row, column: first.column))
    }
}
