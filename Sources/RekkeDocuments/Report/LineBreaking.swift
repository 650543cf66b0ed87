internal import RekkeFormats

/// How wide texts come out in pictures, estimated from above: nobody knows which font a reader's system has.
enum LineBreaking {
    /// The text in at most so many lines, each of at most that width; the last ends with "…" where there is more.
    ///
    /// - Parameters:
    ///   - width: In pixels.
    ///   - size: Of the font, which is bold, in pixels.
    static func lines(of text: String, width: Int, size: Int, limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var rest = text.split(separator: " ").map(String.init)[...]
        while let word = rest.popFirst(), lines.count <= limit {
            let longer = line.isEmpty ? word : line + " " + word
            if fits(longer, width, size) {
                line = longer
            } else if line.isEmpty {
                let piece = beginning(of: word, width, size)
                lines.append(piece)
                let left = String(word.dropFirst(piece.count))
                if !left.isEmpty { rest.insert(left, at: rest.startIndex) }
            } else {
                lines.append(line)
                line = ""
                rest.insert(word, at: rest.startIndex)
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > limit else { return lines }
        return lines.prefix(limit - 1) + [beginning(of: lines[limit - 1], width - size, size) + "…"]
    }

    private static func fits(_ text: String, _ width: Int, _ size: Int) -> Bool {
        beginning(of: text, width, size).count == text.count
    }

    /// As much of it as fits, at least one character.
    private static func beginning(of text: String, _ width: Int, _ size: Int) -> String {
        var used = 0
        var result = ""
        for character in text {
            used += thousandths(character)
            if used * size > width * 1000, !result.isEmpty { break }
            result.append(character)
        }
        return result
    }

    /// The character's width in thousandths of the font's size, in a wide font.
    private static func thousandths(_ character: Character) -> Int {
        if character.displayWidth > 1 { return 1050 }
        return switch character {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "\u{A0}", "(", ")", "t", "f", "r": 450
        case "m", "w", "M", "W", "@", "%", "—", "…": 1100
        case _ where character.isUppercase: 800
        default: 710
        }
    }
}
