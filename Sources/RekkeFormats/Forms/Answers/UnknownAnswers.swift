internal import Rekke

/// The answers in a table that mean nothing known, each told once for a column, where it first stands.
struct UnknownAnswers {
    private var found: [(fault: FormFault, further: Int)] = []
    private var positions: [Key: Int] = [:]

    private struct Key: Hashable {
        let column: Int
        let text: FoldedText?

        init(_ column: Int, _ text: String) {
            self.column = column
            // So much of it tells long texts apart.
            self.text = FoldedText(String(text.prefix(200)))
        }
    }

    /// Whether there are so many that no more are told.
    var isFull: Bool { found.count >= FaultLimit.most }

    /// Whether it has been told of that column; it is counted then.
    mutating func isRepeated(_ text: String, inColumn column: Int) -> Bool {
        guard let position = positions[Key(column, text)] else { return false }
        found[position].further += 1
        return true
    }

    mutating func append(_ text: String, _ fault: FormFault) {
        guard !isFull else { return }
        positions[Key(fault.column, text)] = found.count
        found.append((fault, 0))
    }

    /// In the order of their first places.
    var faults: [FormFault] {
        found.map { fault, further in
            further == 0
                ? fault
                : FormFault(
                    row: fault.row, column: fault.column,
                    text: FormSentence { $0.andInFurtherRows(fault.text.text($0), further) })
        }
    }
}
