extension Bokmål {
    package func sheet(_ name: String) -> String { ", arket «\(name)»" }

    package func sheetsNotRead(_ names: String) -> String { "Ark i arbeidsboken som ikke er lest: \(names)." }

    package var rowsCouldNotBeRead: String { "radene kunne ikke leses" }

    package func blankRowsPassedOver(_ count: Int) -> String {
        count == 1 ? "Én tom rad er hoppet over." : "\(count) tomme rader er hoppet over."
    }

    package var idsAreMade: String {
        "Ingen kolonne har id-er: De er laget av påmeldingstidspunktet og organisasjonen i hver rad."
    }

    // MARK: Headings

    package var columns: String { "Kolonner" }

    package var rows: String { "Rader" }

    package var absencesTaken: String { "Fravær i fritekst, tatt med der det er klart hvem det gjelder, og når" }

    package var absencesNotTaken: String {
        "Fravær i fritekst, ikke tatt med; --accept-absences tar dem med der det er klart hvem det gjelder, og når"
    }

    package var moreCanBeRead: String { "Mer kan leses med dette under «programme» i filen med programmet" }

    package var unreadTexts: String { "Tekster som ikke leses. Endrer noen av dem et svar?" }

    package func moreUnreadTexts(_ count: Int) -> String { "… og \(count) til (--format json har alle)" }

    // MARK: Columns and absences

    package var isNotRead: String { "leses ikke" }

    package var whoAndWhen: String { "hvem, og når?" }
}
