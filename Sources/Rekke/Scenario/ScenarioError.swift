/// Everything in a scenario that cannot be applied, in the order of its changes; of more than a thousand faults that many.
public struct ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    public let faults: [ScenarioFault]

    init(faults: [ScenarioFault]) {
        let ordered = faults.enumerated().sorted {
            ($0.element.changeNumber, $0.offset) < ($1.element.changeNumber, $1.offset)
        }
        self.faults = ordered.map(\.element)
    }

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One thing that keeps a change from being applied, and where. Its text names ids, never people.
public struct ScenarioFault: Hashable, Sendable, CustomStringConvertible {
    /// A place in the scenario document, such as `changes[2].addSeries.like`.
    public let place: InputPath
    /// What it is that keeps it from being applied.
    public let kind: Kind

    /// Why a change cannot be applied. What ids are of is said by the change.
    public enum Kind: Hashable, Sendable {
        /// Nothing has that id; perhaps another one is meant.
        case unknown(Subject, String, didYouMean: String?)
        /// Something has that id already.
        case taken(Subject, String)
        /// The series that is to be opened is open.
        case openAlready(String)
        /// The series that is to be closed is closed.
        case closedAlready(String)
        /// The series that is to be cancelled is cancelled.
        case cancelledAlready(String)
        /// The registration that is to get a place is withdrawn.
        case withdrawn(String)
        /// The registration that is to give up its confirmed place has none.
        case noConfirmedPlace(String)
        /// A meeting would be at hours that the clocks skip on that day, when they are put forward.
        case skippedTime(LocalTime, zone: LocalTimeZone)
        /// The changes hold from a day on which, and before which, no meeting has begun.
        case nothingHasBeen(before: LocalDate, first: LocalDate)
        /// They hold from a day on which, and after which, no meeting begins.
        case nothingIsLeft(from: LocalDate, last: LocalDate)
        /// A meeting would begin before the day from which on the changes hold.
        case meetingHasBeen(LocalDate, from: LocalDate)
        /// All meetings of a series were before that day, and it is to take somebody else, or another number.
        case seriesIsOver(String, from: LocalDate)
        /// A series is to meet like one all of whose meetings were before that day.
        case likeIsOver(String, from: LocalDate)
        /// Of a registration: who in its changed list it is that attended something before that day cannot be told.
        case unclearWhoAttended(String, before: LocalDate)
        /// Nobody has been told of a place yet: nothing has been.
        case holdsFromDay(LocalDate)
        /// What the change itself says, no problem may say; the place of the fault is that in the changed problem.
        case invalid(ValidationFault)
        /// The changed problem says elsewhere something that it must not.
        case leadsTo(ValidationFault)
    }

    /// What an id is of.
    public enum Subject: String, Hashable, Sendable {
        /// What the raw value calls it.
        case series, facilitator, registration
    }

    public var description: String { "\(place): \(text)" }

    /// What is wrong, without the place.
    public var text: String {
        switch kind {
        case .unknown(let subject, let id, let nearest):
            "no \(subject.rawValue) \(quoted(id))" + didYouMean(nearest)
        case .taken(let subject, let id): "there is a \(subject.rawValue) \(quoted(id)) already; choose another id"
        case .openAlready(let id): "\(quoted(known: id)) is open already"
        case .closedAlready(let id): "\(quoted(known: id)) is closed already"
        case .cancelledAlready(let id): "\(quoted(known: id)) is cancelled already"
        case .withdrawn(let id): "\(quoted(known: id)) is withdrawn"
        case .noConfirmedPlace(let id): "\(quoted(known: id)) has no confirmed place"
        case .skippedTime(let time, let zone):
            "the clocks of \(zone.identifier) skip the hours asked for on \(time.date)"
        case .nothingHasBeen(let from, let first):
            "the first meeting is on \(first), so nothing has been by \(from); leave \"from\" out, and the changes hold for all "
                + "meetings"
        case .nothingIsLeft(let from, let last):
            "the last meeting is on \(last), so from \(from) on there is nothing left to change; give an earlier day"
        case .meetingHasBeen(let day, let from):
            "a meeting on \(day) would be before \(from), from which day on the changes hold: what has been stays as it was"
        case .seriesIsOver(let id, let from):
            "\(quoted(known: id)) is over by \(from), from which day on the changes hold; nobody else can get a place there, and how many it "
                + "takes cannot change"
        case .likeIsOver(let id, let from):
            "all meetings of \(quoted(known: id)) were before \(from), from which day on the changes hold; say with meetings or schedule "
                + "when the new series meets"
        case .unclearWhoAttended(let id, let from):
            "it is not clear who of these attended for \(quoted(known: id)) before \(from): attendees without ids are told apart by "
                + "their names. List as many of the same name, and as many without one, as before and in the same order, and "
                + "whoever is new by a name of its own. Where they have an id, give it"
        case .holdsFromDay(let from):
            "changes hold from a day (\(from)) only where places are given anew after an answer (rekke reallocate); leave "
                + "\"from\" out, and they hold for all meetings"
        case .invalid(let fault): fault.text
        case .leadsTo(let fault): "this leads to \(fault.place): \(fault.text)"
        }
    }

    fileprivate var changeNumber: Int {
        for case .index(let number) in place.components { return number }
        return 0
    }
}

extension Scenario {
    /// What keeps it from being tried before anybody has been told of a place.
    package var faultsBeforeAnswers: [ScenarioFault] {
        from.map { [ScenarioFault(place: InputPath([.field("from")]), kind: .holdsFromDay($0))] } ?? []
    }
}
