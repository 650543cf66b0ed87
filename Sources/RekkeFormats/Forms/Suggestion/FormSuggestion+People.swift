internal import Rekke
internal import Tables

/// Which columns say whom to write to, and how many come.
extension FormSuggestion {
    /// The columns that are as likely as one another, the likeliest first.
    func likely(_ field: FormColumn.PlainField, _ free: [Heading]) -> [[Heading]] {
        switch field {
        case .contactEmail: return askedForContact(free) + [free]
        case .contactName:
            // Beside the address that the form asks for, the name of who is signed in may be another's.
            let asked = askedForContact(table.headings)
                .joined().contains { heading in
                    suggested.contains { $0.field == .plain(.contactEmail) && $0.heading == heading.text }
                }
            let isOfAnother = asked && table.headings.contains { $0.isOwn && isFree($0) && holdsAddresses($0) }
            return askedForContact(free) + (isOfAnother ? [] : [free])
        default: return [free]
        }
    }

    /// Those that the form itself asks for beside what its program writes of who is signed in: of the contact first, then of
    /// "you".
    private func askedForContact(_ free: [Heading]) -> [[Heading]] {
        [["kontakt", "contact"], ["din", "ditt", "deres", "dykkar", "your"]].map { words in
            free.filter { heading in words.contains { FormHeading.holds(heading.text, $0) } }
        }
    }

    /// How many people come, by the heading, where mostly numbers stand.
    mutating func suggestSize(_ open: [Heading]) {
        guard !isTaken("size") else { return }
        let found = open.filter { heading in
            isFree(heading) && FormHeading.isOfCount(heading.text)
                && !(FormSuggestion.unlike[.size] ?? []).contains { FormHeading.holds(heading.text, $0) }
                && holdsMostly(heading) { content in
                    switch content {
                    case .number: true
                    case .text(let text): Int(trimmed(text)) != nil
                    case .boolean, .date, .error, .formula: false
                    }
                }
        }
        // What is one of several, as those who come and those who follow from afar, is not all.
        if let whole = plainest(of: found) { add(.plain(.size), whole) } else { sizes = found.map(\.text) }
    }

    /// Whether one person may be named in each row: a column in which nothing stands, or nobody, as Microsoft Forms writes one of
    /// who is signed in, names no contact.
    func mayNameContact(_ heading: Heading) -> Bool {
        guard !FormSuggestion.others.contains(where: { FormHeading.holds(heading.text, $0) }),
            !FormHeading.isOfAttendees(heading.text), !columns.holdsSeveralPeople(heading)
        else { return false }
        let texts = columns.texts(in: heading)
        let names = texts.filter { text in
            text.contains(where: \.isLetter) && !text.contains("@") && YesOrNo(text) == nil
                && !FormCells.isNobody(text)
        }
        return table.rows.isEmpty || !names.isEmpty && names.count * 2 >= texts.count
    }
}
