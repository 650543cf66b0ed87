/// What a heading says of which end of an order is the best: "1 = best", "3 er førstevalg", "best sist".
enum OrderLegend {
    /// 1, or what stands first.
    case first
    /// The highest number, or what stands last.
    case last
    /// It explains its numbers, but not so that it can be told.
    case unclear

    /// nil where it says nothing of it.
    init?(_ heading: String) {
        let clauses = LegendClause.all(in: heading)
        let said = Set(clauses.flatMap(\.said))
        if let only = said.first, said.count == 1 {
            self = only
        } else if !said.isEmpty || clauses.contains(where: \.isUnclear) || OrderLegend.beginsAtNone(heading) {
            self = .unclear
        } else {
            return nil
        }
    }

    /// The other end of the scale from 1 that a heading names, as in "(1–5)".
    static func end(in heading: String) -> Int? { end(in: heading, from: 1) }

    /// Whether it names a scale from 0, as "(0–10)": by such numbers nobody ranks.
    private static func beginsAtNone(_ heading: String) -> Bool { end(in: heading, from: 0) != nil }

    private static func end(in heading: String, from first: Int) -> Int? {
        let tokens = RemarkTokens(heading).tokens
        return tokens.indices.compactMap { index in
            guard tokens[index].small == first, index + 2 < tokens.count, LegendWords.joinsRange(tokens[index + 1])
            else { return nil }
            return tokens[index + 2].small
        }.filter { (2...10).contains($0) }.max()
    }
}

/// What stands between two marks of a heading, as far as it speaks of numbers, of better and worse, and of before and behind.
private struct LegendClause {
    private enum Unit: Equatable {
        case number(OrderLegend)
        case value(isGood: Bool)
        case place(OrderLegend)
        /// What may be a number or a value, as "the highest".
        case extreme(OrderLegend)
    }

    private var units: [(unit: Unit, index: Int)] = []
    /// Whether "to" stands between its first words of value.
    private var isSpan = false
    /// Whether it gives a number a meaning that is not known.
    private(set) var isUnclear = false

    static func all(in heading: String) -> [LegendClause] {
        let tokens = RemarkTokens(heading).tokens
        let parts = tokens.indices.split { index in
            guard case .mark(let mark) = tokens[index] else { return false }
            // Behind a number, it belongs to it: "1. valg", "3: best".
            if ".:".contains(mark) { return index == 0 || tokens[index - 1].small == nil }
            return "?!;,()[]/|".contains(mark)
        }
        var clauses = parts.map { LegendClause(tokens, $0) }
        // "Fra 1 (best) til 3 (dårligst)".
        for index in clauses.indices.dropLast().reversed() where clauses[index].isNumber && clauses[index + 1].isValue {
            clauses[index].units += clauses[index + 1].units
            clauses[index + 1].units = []
        }
        for index in clauses.indices { clauses[index].settleExtremes() }
        return clauses
    }

    private init(_ tokens: [RemarkTokens.Token], _ range: Range<Int>) {
        for index in range {
            if let unit = LegendClause.unit(tokens, index, range) { units.append((unit, index)) }
        }
        // One by itself may go with the number before it: "3 (høyest)".
        if units.count > 1 { settleExtremes() }
        let values = units.filter { if case .value = $0.unit { true } else { false } }
        if values.count > 1, units.count == values.count {
            isSpan = tokens[values[0].index..<values[1].index].contains { LegendWords.joinsRange($0) }
        }
        isUnclear =
            values.isEmpty
            && (range.contains { tokens[$0].word.map(LegendWords.direction.contains) == true }
                || range.dropLast().contains { index in
                    tokens[index].small.map { $0 > 0 } == true && LegendWords.isEqual(tokens[index + 1])
                        || tokens[index].word.flatMap(LegendWords.extreme) != nil
                            && tokens[index + 1].word.map(LegendWords.isOfNumber) == true
                })
    }

    private var isNumber: Bool { units.count == 1 && numbers.count == 1 }
    private var isValue: Bool {
        switch units.count == 1 ? units[0].unit : nil {
        case .value, .extreme: true
        default: false
        }
    }

    private static func unit(_ tokens: [RemarkTokens.Token], _ index: Int, _ range: Range<Int>) -> Unit? {
        let next = index + 1 < range.upperBound ? tokens[index + 1] : nil
        let before = index > 0 ? tokens[index - 1] : nil
        guard let word = tokens[index].word else {
            guard let number = tokens[index].small, (1...10).contains(number) else { return nil }
            let isOrdinal = next == .mark(".") || next?.word.map(WrittenRank.isEnding) == true
            let behind = isOrdinal && index + 2 < tokens.count ? tokens[index + 2].word : next?.word
            if behind.map(LegendWords.isChoice) == true || next == .mark(".") {
                return number == 1 && behind.map(LegendWords.isChoice) == true ? .value(isGood: true) : nil
            }
            return LegendWords.isOfList(tokens, index) || before?.word.map(LegendWords.counts) == true
                ? nil : .number(number == 1 ? .first : .last)
        }
        // "The second best" is neither end, and "at least two" no value.
        if before?.word.map(LegendWords.second.contains) == true { return nil }
        if let end = LegendWords.extreme(word) {
            if next?.word.map(LegendWords.isOfNumber) == true { return .number(end) }
            return next?.word.map(LegendWords.isChoice) == true ? .value(isGood: end == .last) : .extreme(end)
        }
        if LegendWords.isGood(word) { return .value(isGood: next?.word.map(DenyingWords.turns) != true) }
        if LegendWords.isBad(word) {
            let isCount = next?.small != nil || next?.word.map(HeadingVocabulary.numbers.contains) == true
            return isCount || before?.word == "at" ? nil : .value(isGood: false)
        }
        guard let place = LegendWords.place(word) else { return nil }
        return next?.word.map(LegendWords.isChoice) == true ? .value(isGood: place == .first) : .place(place)
    }

    /// The highest is a value beside a number, else a number beside a value.
    private mutating func settleExtremes() {
        let hasNumber = !numbers.isEmpty
        for index in units.indices {
            guard case .extreme(let end) = units[index].unit else { continue }
            units[index].unit = hasNumber ? .value(isGood: end == .last) : .number(end)
        }
    }

    private var numbers: [(end: OrderLegend, index: Int)] {
        units.compactMap { if case .number(let end) = $0.unit { (end, $0.index) } else { nil } }
    }

    /// What it says of the best, once for each number or place that it gives a value.
    var said: [OrderLegend] {
        let values = units.compactMap { unit -> (isGood: Bool, index: Int)? in
            if case .value(let isGood) = unit.unit { (isGood, unit.index) } else { nil }
        }
        let places = units.compactMap { unit -> (end: OrderLegend, index: Int)? in
            if case .place(let end) = unit.unit { (end, unit.index) } else { nil }
        }
        if !numbers.isEmpty {
            // "3 = sist": where it stands is its value.
            return LegendClause.paired(
                numbers, values.isEmpty ? places.map { ($0.end == .first, $0.index) } : values, within: .max)
        }
        if isSpan { return [values[0].isGood ? .first : .last] }
        return LegendClause.paired(places, values, within: 4)
    }

    /// Each value with what stands before it, or behind it where the first of them stands before all numbers.
    private static func paired(
        _ ends: [(end: OrderLegend, index: Int)], _ values: [(isGood: Bool, index: Int)], within most: Int
    ) -> [OrderLegend] {
        guard let firstEnd = ends.first, let firstValue = values.first else { return [] }
        let isBehind = firstValue.index < firstEnd.index
        return values.compactMap { value in
            let found =
                isBehind ? ends.first { $0.index > value.index } : ends.last { $0.index < value.index }
            guard let found, abs(found.index - value.index) < most else { return nil }
            return value.isGood ? found.end : found.end == .first ? .last : .first
        }
    }
}
