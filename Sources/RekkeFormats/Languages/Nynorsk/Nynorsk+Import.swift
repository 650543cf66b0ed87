extension Nynorsk {
    package func sheet(_ name: String) -> String { ", arket «\(name)»" }

    package func sheetsNotRead(_ names: String) -> String { "Ark i arbeidsboka som ikkje er lesne: \(names)." }

    package var rowsCouldNotBeRead: String { "radene kunne ikkje lesast" }

    package func blankRowsPassedOver(_ count: Int) -> String {
        count == 1 ? "Éi tom rad er hoppa over." : "\(count) tomme rader er hoppa over."
    }

    package var idsAreMade: String {
        "Ingen kolonne har id-ar: Dei er laga av påmeldingstidspunktet og organisasjonen i kvar rad."
    }

    // MARK: Headings

    package var columns: String { "Kolonnar" }

    package var rows: String { "Rader" }

    package var absencesTaken: String { "Fråvær i fritekst, tekne med der det er klart kven det gjeld, og når" }

    package var absencesNotTaken: String {
        "Fråvær i fritekst, ikkje tekne med; --accept-absences tek dei med der det er klart kven det gjeld, og når"
    }

    package var moreCanBeRead: String { "Meir kan lesast med dette under «programme» i fila med programmet" }

    package var unreadTexts: String { "Tekstar som ikkje blir lesne. Endrar nokon av dei eit svar?" }

    package func moreUnreadTexts(_ count: Int) -> String { "… og \(count) til (--format json har alle)" }

    // MARK: Columns and absences

    package var isNotRead: String { "blir ikkje lesen" }

    package var whoAndWhen: String { "kven, og når?" }
}
