/// What the columns of a row that speak of one series, or one wish, say together.
struct RowAnswers {
    var suits: [String] = []
    var impossible: [String] = []
    /// Ruled out where it is asked what suits.
    private(set) var ruledOut: [String] = []
    /// Those wished for by an answer only that says that all suit.
    var ofAll: Set<String> = []
    var ranks: [String: Int] = [:]
    var wishes: [(rank: Int, id: String)] = []
    var saysNone = false
    private var hasNo = false
    private var hasBox = false

    /// Whether it says of every series that it does not suit.
    var saysNo: Bool { suits.isEmpty && hasNo }
    /// Whether there are boxes to tick, and none is.
    var isUnticked: Bool { suits.isEmpty && hasBox && !hasNo }

    mutating func ruleOut(_ ids: [String]) { ruledOut += ids.filter { !ruledOut.contains($0) } }

    mutating func note(_ field: FormColumn.AnswerField, _ id: String, _ answer: YesOrNo) {
        switch field {
        case .suits:
            if answer == .yes { suits.append(id) }
            hasNo = hasNo || answer == .no
            hasBox = hasBox || answer == .unticked
        case .impossible: if answer == .yes { impossible.append(id) }
        case .preferences: break
        }
    }
}
