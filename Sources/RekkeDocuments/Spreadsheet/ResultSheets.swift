internal import Rekke
internal import RekkeFormats

/// The sheets of a result.
struct ResultSheets {
    typealias Column = SpreadsheetSheet.Column
    typealias Cell = SpreadsheetSheet.Cell

    let allocation: Allocation
    let programme: Programme
    let language: Language
    let sentences: Sentences
    let keptOut: Set<String>?
    let outcomes: [String: SeriesOutcome]

    init(_ allocation: Allocation, _ problem: Problem, _ language: Language, _ keptOut: Set<String>?) {
        self.allocation = allocation
        programme = problem.programme
        self.language = language
        self.keptOut = keptOut
        sentences = Sentences(problem, allocation, in: language)
        outcomes = Dictionary(allocation.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var all: [SpreadsheetSheet] {
        [placements, waitlist, series, meetings] + (isFacilitated ? [facilitators] : []) + [rejected]
    }

    // MARK: Registrations

    private var placements: SpreadsheetSheet {
        SpreadsheetSheet(
            language("Placements", "Plasser"),
            [
                registrationColumn, organisationColumn, seriesIDColumn, seriesColumn,
                Column(language("First meeting", "Første møte"), 17),
                Column(language("Wish", "Ønske"), 10),
                Column(language("Outside preferences", "Utenfor ønskene"), 15),
                Column(language("Guaranteed", "Garantert plass"), 14),
                Column(language("Confirmed", "Bekreftet plass"), 14),
                Column(language("Attendees named", "Navngitte deltakere"), 14),
                Column(language("Attendances", "Oppmøter"), 14),
            ] + contactColumns, of: allocation.placements
        ) { [self] placement in
            let registration = sentences.names.registration(placement.registration)
            let attendees = placement.attendance == nil ? nil : registration?.attendees.count
            return [
                .text(placement.registration), .text(of: placement.organisation), .text(placement.series),
                seriesName(placement.series),
                sentences.names.series(placement.series)?.meetings.first.map { moment($0.start) } ?? .none,
                .number(placement.rank), yes(placement.outsidePreferences), yes(placement.guaranteed),
                yes(placement.confirmed), .number(of: attendees),
                .number(of: placement.attendance?.reduce(0) { $0 + $1.attendees.count }),
            ] + contact(of: placement.registration)
        }
    }

    private var waitlist: SpreadsheetSheet {
        let promised = Set(allocation.guarantees.promised)
        let told = sentences.waitlist(of: allocation, keptOut: keptOut, repeatsReasons: true) {
            [names = sentences.names] in
            names.name(ofRegistration: $0)
        }
        return SpreadsheetSheet(
            language("Waitlist", "Venteliste"),
            [
                Column(language("Position", "Nummer"), 10), registrationColumn, organisationColumn,
                Column(language("Guaranteed", "Garantert plass"), 14),
                Column(language("Why", "Årsak"), 80),
            ] + contactColumns, of: told
        ) { [self] entry, texts in
            let why: Cell = entry.reasons == nil && texts.count == 1 ? .none : .text(texts.joined(separator: " "))
            return [
                .number(entry.position), .text(entry.registration), .text(of: entry.organisation),
                yes(promised.contains(entry.registration)), why,
            ] + contact(of: entry.registration)
        }
    }

    private var rejected: SpreadsheetSheet {
        SpreadsheetSheet(
            language("Not considered", "Ikke med i fordelingen"),
            [registrationColumn, organisationColumn, Column(language("Why", "Årsak"), 80)] + contactColumns,
            of: allocation.rejected
        ) { [self] rejection in
            let name = sentences.names.name(ofRegistration: rejection.registration)
            let why = sentences.rejection(rejection, called: name).joined(separator: " ")
            return [.text(rejection.registration), .text(of: rejection.organisation), .text(why)]
                + contact(of: rejection.registration)
        }
    }

    // MARK: Columns and cells

    var registrationColumn: Column { Column(language("Registration", "Påmelding"), 13) }
    var organisationColumn: Column { Column(language("Organisation", "Organisasjon"), 40) }
    var seriesIDColumn: Column { Column(language("Series id", "Møterekke-id"), 13) }
    var seriesColumn: Column { Column(language("Series", "Møterekke"), 30) }

    private var contactColumns: [Column] {
        [Column(language("Contact", "Kontaktperson"), 24), Column(language("E-mail", "E-post"), 34)]
    }

    private func contact(of registration: String) -> [Cell] {
        let contact = sentences.names.registration(registration)?.contact
        return [.text(of: contact?.name), .text(of: contact?.email)]
    }

    func seriesName(_ id: String) -> Cell { .text(sentences.names.series(id)?.name ?? id) }

    func moment(_ instant: Instant) -> Cell { .moment(programme.timeZone.localTime(at: instant)) }

    private func yes(_ isTrue: Bool) -> Cell { .text(isTrue ? language("yes", "ja") : language("no", "nei")) }
}
