internal import Rekke

extension English {
    package func isNoName(_ part: String, because reason: String) -> String {
        "\(part) does not look like a person's name: \(reason); write names only, with semicolons or line breaks between"
    }
    package func part(_ number: Int, of count: Int) -> String { "part \(number) of \(count)" }
    package var theText: String { "the text" }
    package func reason(_ reason: NoName) -> String {
        switch reason {
        case .letters: "it has no words, too many, or signs that no name has"
        case .wholeCell: "a dash or half a pair of brackets stands in it"
        case .abbreviation: "a full stop stands within it"
        case .otherWords: "a word of it is none of a name"
        case .mixedCapitals: "a word of it is in capitals, as abbreviations are"
        case .smallWords: "a word of it begins with a small letter, as titles do"
        case .capitals: "it has small letters where other parts have capitals"
        }
    }
    package var commaMayDivide: String {
        "the comma may divide two people, or a surname from a first name; write first names first, with semicolons or line breaks between people"
    }
    package var remarksAreNotRead: String {
        "what is said in parentheses of when somebody cannot come is not read; to count it, give attendees in a table of their own, under \"unavailable\""
    }
    package var asidesAreNotRead: String {
        "what stands in parentheses beside a name is not read; if it changes who comes, or when, say so outside of them"
    }
    package var longNameIsOne: String {
        "four words or more stand here without anything between people, and are read as one person's name; if they are two people, write a semicolon between them"
    }
    package var singleWordIsPerson: String {
        "a single word stands here beside full names, and is read as a person; is it one, or a title, or where somebody works?"
    }
    package func areOfOneOrganisation(_ rows: [Int]) -> String {
        "this row and \(rowsText(rows)) are of one organisation and name different people, and only one of them counts; if each person registered alone, name them all in one row"
    }
    package func hasNameOfAnother(_ position: Int, in rows: [Int]) -> String {
        "attendee \(position) has the same name as one in \(rowsText(rows)), of another organisation, and they are counted as two people; if they are one, give attendees in a table of their own, with ids"
    }
    package func haveSameName(_ first: Int, _ second: Int) -> String {
        "attendees \(first) and \(second) have the same name and are counted as two; if they are one person, leave out one"
    }
    package func nobodyIsNamed(norIn rows: [Int]) -> String {
        "nobody is named here\(rows.isEmpty ? "" : ", nor in \(rowsText(rows))"), which is read as: enough people come to every meeting (minimumAttendees)"
    }
    package func areTooFew(_ count: Int, of minimum: Int) -> String {
        "\(count == 1 ? "1 person is" : "\(count) people are") named, fewer than the \(minimum) who have to come to every meeting (minimumAttendees)"
    }
    package func says(_ said: Int, named count: Int) -> String {
        "it says \(said) \(said == 1 ? "person" : "people"), and \(count) \(count == 1 ? "is" : "are") named"
    }
    package var seemsToSayWhoComes: String {
        "this column seems to say who comes, and no field of the form is read from it; map it as attendees"
    }
    package var seemsToHoldPartsOfNames: String {
        "this column seems to hold a part of each name, and is read as people of their own; put first names and surnames into one column"
    }

    // MARK: Roles

    package func noQuotaCounts(_ role: String, alsoIn rows: [Int], didYouMean other: String) -> String {
        "no quota counts the role \(role) \(rows.isEmpty ? "here" : "(here and in \(rowsText(rows)))"); did you mean \(other)?"
    }
    package func nobodyHas(roles: [String], formSays said: [String]) -> String {
        "no registration has the role \(list(roles, atMost: 8)), which quotas count; the form says \(Language.english.list(said))"
    }

    // MARK: Organisations

    package func mayBeOneOrganisation(_ rows: [Int], sameAddress: Bool, alikeNames: Bool) -> String {
        {
            let reasons = [
                sameAddress ? "they give the same e-mail address" : nil,
                alikeNames
                    ? "the names differ in no more than a letter, punctuation or the form of company" : nil,
            ].compactMap(\.self).joined(separator: ", and ")
            return
                "this row and \(rowsText(rows)) may be of one organisation: \(reasons); if they are, say so in the problem document, as corrections: [{organisation: …, sameAs: …}]"
        }()
    }
    package var noOrganisationIsNamed: String {
        "no organisation is named here: whether it has a place already cannot be told"
    }

    // MARK: Which answers stand

    package var seemsToSayWhoWithdrew: String {
        "this column seems to say who has withdrawn, and no field of the form is read from it; map it as withdrawn"
    }
    package var seemsToWantNoPlace: String {
        "this answer is not read, and seems to say that no place is wanted; if so, map a column as withdrawn that says it"
    }
    package var seemsUnfinished: String {
        "this is not read, and seems to say that the answer was never finished; delete the row if it does not count"
    }

    // MARK: Free texts

    package func mayChangeAnswer(isRepeated: Bool) -> String {
        "this text is not read, and may change the answer\(isRepeated ? ", while an earlier one of the organisation counts (duplicates: keepFirst)" : "; if it does, correct the row")"
    }
    package var absenceIsNotTaken: String {
        "the text says when an attendee cannot come, which is not read; import --accept-absences takes it"
    }
    package var absenceIsNotUnderstood: String {
        "this was not understood, and nothing of it is read: it speaks of a time, of an attendee, or of somebody who cannot come"
    }
}
