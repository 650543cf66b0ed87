internal import Rekke

extension Words {
    /// Known ids in quotation marks, joined.
    ///
    /// - Parameter most: How many of them are named.
    func listed(_ ids: [String], atMost most: Int = .max) -> String {
        var texts = ids.prefix(most).map { Rekke.quoted(known: $0) }
        if ids.count > most { texts.append(furtherRowsOrNames(ids.count - most)) }
        guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
        return texts.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// "row 3", or "rows 3, 5 and 9"; of very many, some.
    func rowsText(_ numbers: [Int]) -> String {
        let most = 20
        var texts = numbers.prefix(most).map(String.init)
        if numbers.count > most { texts.append(furtherRowsOrNames(numbers.count - most)) }
        guard let last = texts.last, texts.count > 1 else { return "\(rowsAre(1)) \(texts.first ?? "")" }
        return "\(rowsAre(texts.count)) " + texts.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
