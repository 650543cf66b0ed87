/// An answer with its rank before it, as "2. onsdag" or "1) tirsdag".
enum RankedAnswer {
    /// nil where none stands there.
    static func rank(before text: some StringProtocol) -> Int? {
        let text = text.drop(while: \.isWhitespace)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first, ".):".contains(mark), rest.dropFirst().first?.isNumber != true else { return nil }
        return Int(digits).flatMap { (1...9).contains($0) ? $0 : nil }
    }

    /// Whether signs between answers say which of them comes first, as "onsdag > tirsdag" does.
    static func saysOrder(_ text: String) -> Bool { text.contains { "><→←⇒›‹≻".contains($0) } }

    /// Whether ranks stand before the answers of a cell that are not in their order.
    ///
    /// - Parameter isName: Whether a series is called so, with the number, which is then no rank.
    static func areOutOfOrder(in cell: String, _ isName: (String) -> Bool) -> Bool {
        let answers = cell.split { $0 == ";" || $0 == "," || $0.isNewline }
        let ranks = answers.filter { !isName(trimmed($0)) }.compactMap(rank)
        return zip(ranks, ranks.dropFirst()).contains { $0 >= $1 }
    }
}
