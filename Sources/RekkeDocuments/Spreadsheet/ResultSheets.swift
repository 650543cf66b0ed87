internal import Rekke
internal import RekkeFormats

/// The sheets of a result.
struct ResultSheets {
    typealias Column = SpreadsheetSheet.Column
    typealias Cell = SpreadsheetSheet.Cell

    let allocation: Allocation
    let programme: Programme
    /// In priority order.
    let registrations: [Registration]
    let words: any Words
    private(set) var sentences: Sentences
    let keptOut: Set<String>?
    let pending: PendingMoves?
    let outcomes: [String: SeriesOutcome]
    /// Places that were held until a day.
    private(set) var ended: [Reallocation.EndedPlace] = []
    private(set) var former: [Reallocation.FormerAttendee] = []
    /// Who was at meetings before that day is not known.
    private(set) var unknownBefore: LocalDate?

    /// Of what holds while moves are only asked for.
    init(_ documents: Documents) {
        self.init(
            documents.standing, documents.problem, documents.language, documents.keptOut, PendingMoves(documents))
        sentences.since = documents.reallocation?.from
        sentences.nothingLeft = documents.nothingLeft
        ended = documents.reallocation?.ended ?? []
        former = documents.reallocation?.former ?? []
        if documents.reallocation == nil { unknownBefore = documents.earlier?.settledBefore }
    }

    init(
        _ allocation: Allocation, _ problem: Problem, _ language: Language, _ keptOut: Set<String>?,
        _ pending: PendingMoves? = nil
    ) {
        self.pending = pending
        self.allocation = allocation
        programme = problem.programme
        registrations = problem.registrationsInPriorityOrder
        words = language.words
        self.keptOut = keptOut
        sentences = Sentences(problem, allocation, in: language)
        outcomes = Dictionary(allocation.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var all: [SpreadsheetSheet] {
        [placements, waitlist, series, meetings] + (isFacilitated ? [facilitators, loads] : [])
            + [rejected, organisations, participants, calls]
    }

    // MARK: Registrations

    private var placements: SpreadsheetSheet {
        SpreadsheetSheet(
            words.placementsSheet,
            [
                registrationColumn, organisationColumn, seriesIDColumn, seriesColumn,
                Column(words.firstMeetingColumn, 17),
                Column(words.wishHeading, 10),
                Column(words.outsidePreferences.capitalisedFirst, 15),
                Column(words.guaranteed.capitalisedFirst, 14),
                Column(words.confirmedColumn, 14),
                Column(words.attendeesNamedColumn, 14),
                Column(words.attendancesColumn, 14),
            ] + contactColumns, of: allocation.placements
        ) { [self] placement in
            let registration = sentences.names.registration(placement.registration)
            let attendees = placement.attendance == nil ? nil : registration?.attendees.count
            return [
                .text(placement.registration), .text(of: placement.organisation), .text(placement.series),
                seriesName(placement.series),
                meetings(of: placement).first.map { moment($0.start) } ?? .none,
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
            words.waitlist,
            [
                Column(words.positionColumn, 10), registrationColumn, organisationColumn,
                Column(words.guaranteed.capitalisedFirst, 14),
                Column(words.reasonColumn, 80),
            ] + contactColumns, of: told
        ) { [self] entry, texts in
            let why: Cell =
                if let hope = pending?.hope(of: entry.registration, words, sentences) {
                    .text(hope)
                } else {
                    entry.reasons == nil && texts.count == 1 ? .none : .text(texts.joined(separator: " "))
                }
            return [
                .number(entry.position), .text(entry.registration), .text(of: entry.organisation),
                yes(promised.contains(entry.registration)), why,
            ] + contact(of: entry.registration)
        }
    }

    private var rejected: SpreadsheetSheet {
        SpreadsheetSheet(
            words.notConsidered,
            [registrationColumn, organisationColumn, Column(words.reasonColumn, 80)] + contactColumns,
            of: allocation.rejected
        ) { [self] rejection in
            let name = sentences.names.name(ofRegistration: rejection.registration)
            let why = sentences.rejection(rejection, called: name).joined(separator: " ")
            return [.text(rejection.registration), .text(of: rejection.organisation), .text(why)]
                + contact(of: rejection.registration)
        }
    }

    // MARK: Columns and cells

    var registrationColumn: Column { Column(words.registrationColumn, 13) }
    var organisationColumn: Column { Column(words.organisationHeading, 40) }
    var seriesIDColumn: Column { Column(words.seriesIDColumn, 13) }
    var seriesColumn: Column { Column(words.seriesHeading, 30) }

    var contactColumns: [Column] {
        [Column(words.contactColumn, 24), Column(words.emailColumn, 34)]
    }

    func contact(of registration: String) -> [Cell] {
        let contact = sentences.names.registration(registration)?.contact
        return [.text(of: contact?.name), .text(of: contact?.email)]
    }

    /// From when it has the place.
    func meetings(of placement: Placement) -> [Meeting] {
        sentences.names.series(placement.series).map { placement.meetings(of: $0, in: programme.timeZone) } ?? []
    }

    func seriesName(_ id: String) -> Cell { .text(withoutIsolates(sentences.names.name(ofSeries: id))) }

    func moment(_ instant: Instant) -> Cell { .moment(programme.timeZone.localTime(at: instant)) }

    private func yes(_ isTrue: Bool) -> Cell { .text(isTrue ? words.yes : words.no) }
}
