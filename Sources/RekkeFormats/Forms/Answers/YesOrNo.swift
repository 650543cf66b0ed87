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
        case "passer", "passar", "kan", "går", "gjeng", "suits", "can", "works", "passer bra", "passar bra",
            "passer godt",
            "passar godt", "passer fint", "passar fint", "kan delta", "kan komme", "kan kome", "mulig", "mogleg",
            "ledig",
            "tilgjengelig", "tilgjengeleg", "available", "possible", "ok", "ja, gjerne", "ja gjerne", "ja, passer",
            "ja, passar", "yes, please":
            self = .yes
        case "passer ikke", "passar ikkje", "kan ikke", "kan ikkje", "går ikke", "går ikkje", "gjeng ikkje",
            "does not suit",
            "cannot", "does not work", "doesn't work", "kan ikke delta", "kan ikkje delta", "kan ikke komme",
            "kan ikkje kome",
            "umulig", "umogleg", "ikke ledig", "ikkje ledig", "ikke tilgjengelig", "ikkje tilgjengeleg",
            "not available",
            "unavailable", "impossible":
            self = .no
        default: return nil
        }
    }

    /// In Norwegian and English, as people, forms and spreadsheets write it; nil for any other text.
    init?(_ text: String) {
        let text = text.lowercased()
        switch text.last.map({ "!.".contains($0) }) == true && text.count > 2 ? String(text.dropLast()) : text {
        // Norwegian spreadsheets write SANN and USANN.
        case "ja", "yes", "y", "j", "x", "1", "true", "sann", "sant", "checked", "selected", "valgt", "vald",
            "✓", "✔", "✔\u{FE0F}", "✅", "☑", "☑\u{FE0F}", "[x]", "(x)":
            self = .yes
        case "nei", "no", "n": self = .no
        case "0", "false", "usann", "usant", "unchecked", "not selected", "unselected", "ikke valgt", "ikkje vald", "☐",
            "[ ]", "( )":
            self = .unticked
        case "n/a", "i/a": self = .nothing
        default: return nil
        }
    }
}
