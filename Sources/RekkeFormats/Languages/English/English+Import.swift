extension English {
    package func sheet(_ name: String) -> String { ", sheet “\(name)”" }

    package func sheetsNotRead(_ names: String) -> String { "Sheets of the workbook that are not read: \(names)." }

    package var rowsCouldNotBeRead: String { "the rows could not be read" }

    package func blankRowsPassedOver(_ count: Int) -> String {
        count == 1 ? "1 blank row was passed over." : "\(count) blank rows were passed over."
    }

    package var idsAreMade: String {
        "No column holds ids: they are made of each row’s time of registration and organisation."
    }

    // MARK: Headings

    package var columns: String { "Columns" }

    package var rows: String { "Rows" }

    package var absencesTaken: String { "Absences in free texts, taken where who and when are plain" }

    package var absencesNotTaken: String {
        "Absences in free texts, not taken; --accept-absences takes them where who and when are plain"
    }

    package var moreCanBeRead: String { "More can be read with this under “programme” in the programme’s file" }

    package var unreadTexts: String { "Texts that are not read; does one of them change an answer?" }

    package func moreUnreadTexts(_ count: Int) -> String { "… and \(count) more (--format json has them all)" }

    // MARK: Columns and absences

    package var isNotRead: String { "not read" }

    package var whoAndWhen: String { "who, and when?" }
}
