internal import Rekke
internal import Tables

/// What the form says of texts that are ranks, as "Passer best": they hold before any number that a text may be.
struct RankTexts {
    private let ranks: [FoldedText: Int]

    init(_ form: FormMapping?) {
        let texts = (form?.ranks ?? [:]).flatMap { rank, texts in texts.map { (FoldedText($0), rank) } }
        ranks = Dictionary(texts.compactMap { text, rank in text.map { ($0, rank) } }) { min($0, $1) }
        holdNumbers = (form?.ranks ?? [:]).values.contains { $0.contains { Int($0) != nil } }
    }

    var isEmpty: Bool { ranks.isEmpty }
    /// Whether it says of numbers what they mean: then others mean nothing by themselves.
    let holdNumbers: Bool

    /// nil for a text that the form does not list.
    subscript(text: String) -> Int? { FoldedText(text).flatMap { ranks[$0] } }

    /// Of a cell, where a number may stand, too.
    subscript(content: Table.Cell.Content?) -> Int? {
        guard !isEmpty else { return nil }
        switch content {
        case .text(let text): return self[text]
        case .number(let number): return self[FormCells.text(ofNumber: number)]
        case .boolean, .date, .error, .formula, nil: return nil
        }
    }
}
