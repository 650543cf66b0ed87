internal import Rekke

/// What an answer to a question of yes and no says.
enum YesOrNo {
    case yes, no
    /// A box that was not ticked: of several such boxes, a no only beside one that was.
    case unticked
    /// That there is no answer.
    case nothing

    /// As grids have it whose columns say that something suits, or does not; nil for any other text.
    init?(whetherItSuits text: String) {
        switch FoldedText(text)?.folded {
        case "passer", "passar", "kan", "går", "suits", "can": self = .yes
        case "passer ikke", "passar ikkje", "kan ikke", "kan ikkje", "går ikke", "går ikkje", "does not suit", "cannot":
            self = .no
        default: return nil
        }
    }

    /// In Norwegian and English, as people, forms and spreadsheets write it; nil for any other text.
    init?(_ text: String) {
        switch text.lowercased() {
        // Norwegian spreadsheets write SANN and USANN.
        case "ja", "yes", "y", "x", "1", "true", "sann", "checked", "✓", "✔", "☑": self = .yes
        case "nei", "no", "n": self = .no
        case "0", "false", "usann", "unchecked", "☐": self = .unticked
        case "n/a", "i/a": self = .nothing
        default: return nil
        }
    }
}
