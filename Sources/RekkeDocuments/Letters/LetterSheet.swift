internal import Rekke
internal import RekkeFormats

/// The workbook for mail merge: a row for each letter, with all that is sent.
struct LetterSheet {
    private let letters: [WrittenLetter]
    private let words: any Words

    init(_ letters: [WrittenLetter], in language: Language) {
        self.letters = letters
        words = language.words
    }

    var sheet: SpreadsheetSheet {
        typealias Column = SpreadsheetSheet.Column
        let columns = [
            Column(words.registrationColumn, 13), Column(words.organisationHeading, 40),
            Column(words.contactColumn, 24), Column(words.emailColumn, 34), Column(words.languageColumn, 10),
            Column(words.changedColumn, 10), Column(words.subjectColumn, 50), Column(words.textColumn, 80),
            Column(words.enclosuresColumn, 40),
        ]
        var sheet = SpreadsheetSheet(words.lettersSheet, columns, of: letters) { letter in
            let registration = letter.registration
            let enclosed = letter.enclosed.single.joined(separator: "\n")
            return [
                .text(registration.id), .text(of: registration.organisation), .text(of: registration.contact?.name),
                .text(of: registration.contact?.email), .text(letter.language.rawValue),
                .text(letter.isNews ? words.yes : words.no), .text(letter.subject), .lines(letter.body),
                enclosed.isEmpty ? .none : .lines(enclosed),
            ]
        }
        // A letter is read elsewhere.
        sheet.mostLines = 3
        return sheet
    }
}
