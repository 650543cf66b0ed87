internal import Rekke

/// Which parts of a cell stand for themselves.
extension AnswerRecognition {
    /// A cell with more wrong answers holds something else.
    private static let mostWrong = 20
    /// In a cell with more pieces, or bytes, each piece stands for itself.
    private static let (mostPieces, mostBytes) = (200, 4096)

    /// A part of a cell, and whether it means something known.
    struct Part {
        var range: Range<String.Index>
        var isKnown: Bool
    }

    static func isSeparator(_ character: Character) -> Bool { ",;".contains(character) || character.isNewline }

    func parts(of cell: String, _ isOfDenials: Bool) -> [Part] {
        func isKnown(_ range: Range<String.Index>) -> Bool {
            meaning(of: trimmed(cell[range]), isOfDenials) != nil
        }
        let whole = cell.startIndex..<cell.endIndex
        // Names with semicolons of their own stand between commas, too.
        if mostSeparators > 0, !isKnown(whole) {
            let pieces = AnswerRecognition.pieces(cell, in: whole, at: AnswerRecognition.isSeparator)
            if !isLong(cell, pieces) {
                let parts = parts(cell, pieces, isKnown)
                if parts.allSatisfy(\.isKnown), !parts.isEmpty { return parts }
            }
        }
        var found: [Part] = []
        divide(cell, whole, at: [{ $0 == ";" || $0.isNewline }, { $0 == "," }], isKnown, into: &found)
        return divisions.isEmpty ? found : joined(found, in: cell)
    }

    private func divide(
        _ cell: String, _ range: Range<String.Index>, at separators: [(Character) -> Bool],
        _ isKnown: (Range<String.Index>) -> Bool, into found: inout [Part]
    ) {
        func isFull() -> Bool { found.count { !$0.isKnown } >= AnswerRecognition.mostWrong }
        if isKnown(range) { return found.append(Part(range: range, isKnown: true)) }
        guard let separator = separators.first, !isFull() else {
            return found.append(Part(range: range, isKnown: false))
        }
        let parts = parts(cell, AnswerRecognition.pieces(cell, in: range, at: separator), isKnown)
        // A text that holds commas itself is wrong as a whole.
        guard separators.count > 1 || parts.contains(where: \.isKnown) else {
            return found.append(Part(range: range, isKnown: false))
        }
        for part in parts where !isFull() {
            divide(cell, part.range, at: Array(separators.dropFirst()), isKnown, into: &found)
        }
    }

    /// The parts, those as one that are rather a single name, which is written otherwise: where a longer name begins or ends with
    /// one, and the one beside it, which is not, is like the rest of that name. Each by itself, it would be asked what
    /// the rest means, and the other would be read beside it.
    private func joined(_ parts: [Part], in cell: String) -> [Part] {
        var joined: [Part] = []
        for part in parts {
            if let last = joined.last, areOneName(last, part, in: cell) {
                joined[joined.count - 1] = Part(
                    range: last.range.lowerBound..<part.range.upperBound, isKnown: false)
            } else {
                joined.append(part)
            }
        }
        return joined
    }

    private func areOneName(_ first: Part, _ second: Part, in cell: String) -> Bool {
        guard !first.isKnown || !second.isKnown else { return false }
        let separator = cell[first.range.upperBound..<second.range.lowerBound].first(
            where: AnswerRecognition.isSeparator)
        let (before, after) = (String(cell[first.range]), String(cell[second.range]))
        return divisions.contains { name in
            guard name.separator == separator else { return false }
            return !second.isKnown && name.begins(with: before) && DividedName.areAlike(after, name.after)
                || !first.isKnown && name.ends(with: after) && DividedName.areAlike(before, name.before)
        }
    }

    /// Where the pieces between separators are that are not blank.
    static func pieces(
        _ text: String, in range: Range<String.Index>, at isSeparator: (Character) -> Bool
    ) -> [Range<String.Index>] {
        text[range].split(whereSeparator: isSeparator).filter { !$0.allSatisfy(\.isWhitespace) }
            .map { $0.startIndex..<$0.endIndex }
    }

    private func isLong(_ text: String, _ pieces: [Range<String.Index>]) -> Bool {
        guard let first = pieces.first, let last = pieces.last else { return false }
        return pieces.count > AnswerRecognition.mostPieces
            || text[first.lowerBound..<last.upperBound].utf8.count > AnswerRecognition.mostBytes
    }

    /// How far a known text that begins with that piece may reach, the longest first: to the end, where its beginning is
    /// enough.
    private func likelyEnds(_ first: Int, _ text: String, _ pieces: [Range<String.Index>]) -> [Int] {
        let last = min(first + 1 + mostSeparators, pieces.count)
        let key = beginnings.isEmpty ? nil : FoldedText(String(text[pieces[first]]))
        let begins = key.map { key in beginnings.contains { key.folded.hasPrefix($0.text) } } ?? false
        return (begins && last < pieces.count ? [pieces.count] : []) + (first + 1...last).reversed()
    }

    /// The pieces, those that make a known text together as one: so that all is known if it can be, the longest first.
    private func parts(
        _ text: String, _ pieces: [Range<String.Index>], _ isKnown: (Range<String.Index>) -> Bool
    ) -> [Part] {
        func joined(_ first: Int, _ end: Int) -> Range<String.Index> {
            pieces[first].lowerBound..<pieces[end - 1].upperBound
        }
        let isLong = isLong(text, pieces)
        // By the first piece: where the known texts that begin with it end, the longest first.
        let ends = pieces.indices.map { first in
            (isLong ? [first + 1] : likelyEnds(first, text, pieces)).filter { isKnown(joined(first, $0)) }
        }
        var chosen = [Int?](repeating: nil, count: pieces.count + 1)
        chosen[pieces.count] = pieces.count
        for first in pieces.indices.reversed() { chosen[first] = ends[first].first { chosen[$0] != nil } }
        var parts: [Part] = []
        var first = 0
        while first < pieces.count {
            let end = chosen[first] ?? ends[first].first
            parts.append(Part(range: joined(first, end ?? first + 1), isKnown: end != nil))
            first = end ?? first + 1
        }
        return parts
    }
}

/// A name that holds a comma, a semicolon or a line break itself, divided there.
struct DividedName {
    let before: String
    let separator: Character
    let after: String

    /// At each of them.
    static func all(in name: String) -> [DividedName] {
        name.indices.filter { AnswerRecognition.isSeparator(name[$0]) }.map { index in
            DividedName(
                before: String(name[..<index]), separator: name[index], after: String(name[name.index(after: index)...])
            )
        }
    }

    func begins(with text: String) -> Bool { FoldedText(before) == FoldedText(text) }

    func ends(with text: String) -> Bool { FoldedText(after) == FoldedText(text) }

    /// Whether they have a word or a number in common, or are written nearly alike.
    static func areAlike(_ text: String, _ other: String) -> Bool {
        func units(_ text: String) -> Set<RemarkTokens.Token> {
            Set(
                RemarkTokens(text).tokens.filter { token in
                    if case .mark = token { false } else { true }
                })
        }
        return !units(text).isDisjoint(with: units(other)) || nearestName(to: text, among: [other]) != nil
    }
}
