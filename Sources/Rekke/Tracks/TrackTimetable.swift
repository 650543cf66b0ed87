/// Where everybody is because of what other tracks decided.
struct TrackTimetable {
    /// A person with an id is the same wherever it stands, also as a facilitator; one without belongs to a registration.
    enum Person: Hashable {
        case named(String)
        case unnamed(registration: String, Int)

        init(_ attendee: Attendee, _ number: Int, of registration: Registration) {
            self = attendee.id.map { .named($0) } ?? .unnamed(registration: registration.id, number)
        }
    }

    /// By position in `Problem.registrations`.
    private var held: [Int: [HeldSeries]] = [:]
    private var meetings: [Person: [Meeting]] = [:]
    private var attended: [Person: Int] = [:]
    private var led: [String: Int] = [:]
    private let zone: LocalTimeZone

    /// - Parameter allocations: Results of other tracks; what does not exist in the problem is passed over.
    init(_ problem: Problem, _ allocations: [Allocation]) {
        zone = problem.programme.timeZone
        let seriesOf = Dictionary(problem.programme.series.map { ($0.id, $0) }) { first, _ in first }
        let positionOf = Dictionary(
            problem.registrations.enumerated().map { ($1.id, $0) }
        ) { first, _ in first }
        for allocation in allocations {
            for placement in allocation.placements {
                guard let series = seriesOf[placement.series], let position = positionOf[placement.registration]
                else { continue }
                hold(series, position, problem.registrations[position])
                attend(problem.registrations[position], series, placement.attendance ?? [])
            }
            for outcome in allocation.series { lead(seriesOf[outcome.id], outcome.facilitators ?? []) }
        }
        for (position, registration) in problem.registrations.enumerated() {
            for series in registration.confirmedPlaces.compactMap({ seriesOf[$0] }) {
                hold(series, position, registration)
            }
        }
    }

    /// The same of meetings that have been: whoever had a place then may have another now.
    init(_ problem: Problem, _ past: PastMeetings) {
        zone = problem.programme.timeZone
        let seriesOf = Dictionary(problem.programme.series.map { ($0.id, $0) }) { first, _ in first }
        let registrationOf = Dictionary(problem.registrations.map { ($0.id, $0) }) { first, _ in first }
        for place in past.places {
            guard let series = seriesOf[place.series], let registration = registrationOf[place.registration] else {
                continue
            }
            attend(registration, series, place.attendance ?? [])
        }
        for (id, led) in past.led { lead(seriesOf[id], led) }
    }

    private mutating func hold(_ series: Series, _ position: Int, _ registration: Registration) {
        if held[position, default: []].contains(where: { $0.series == series.id }) { return }
        held[position, default: []].append(HeldSeries(series, by: registration, in: zone))
    }

    private mutating func attend(_ registration: Registration, _ series: Series, _ attendance: [Placement.Attendance]) {
        let numbers = Dictionary(
            registration.attendees.indices.map { (registration.label(ofAttendee: $0), $0) }
        ) { first, _ in first }
        for record in attendance {
            guard let meeting = series.meetings.first(where: { $0.start == record.meeting }) else { continue }
            for label in record.attendees {
                // Who came before may not be named any more.
                let person =
                    numbers[label].map { Person(registration.attendees[$0], $0, of: registration) } ?? .named(label)
                meetings[person, default: []].append(meeting)
                attended[person, default: 0] += 1
            }
        }
    }

    private mutating func lead(_ series: Series?, _ facilitation: [SeriesOutcome.Facilitation]) {
        for record in facilitation {
            guard let meeting = series?.meetings.first(where: { $0.start == record.meeting }) else { continue }
            for id in record.facilitators {
                meetings[.named(id), default: []].append(meeting)
                led[id, default: 0] += 1
            }
        }
    }

    /// In the order of the tracks, confirmed places that are not among them last.
    func held(by position: Int) -> [HeldSeries] { held[position] ?? [] }

    func attended(by person: Person) -> Int { attended[person] ?? 0 }

    func led(by facilitator: String) -> Int { led[facilitator] ?? 0 }

    /// The same of a facilitator, who may lead so many fewer.
    func occupy(_ facilitator: inout Facilitator, for series: [Series]) {
        facilitator.unavailable += unavailable(.named(facilitator.id), for: series)
        facilitator.maximumMeetings = facilitator.maximumMeetings.map { max(0, $0 - led(by: facilitator.id)) }
    }

    /// Makes the attendees of a registration unavailable where they are elsewhere during meetings of these series.
    func occupy(_ registration: inout Registration, for series: [Series]) {
        for (number, attendee) in registration.attendees.enumerated() {
            let person = Person(attendee, number, of: registration)
            registration.attendees[number].unavailable += unavailable(person, for: series)
            registration.attendees[number].maximumMeetings = attendee.maximumMeetings.map {
                max(0, $0 - attended(by: person))
            }
        }
    }

    /// When a person is elsewhere during meetings of these series, in the order of time.
    func unavailable(_ person: Person, for series: [Series]) -> [Unavailability] {
        guard let meetings = meetings[person] else { return [] }
        return meetings.filter { meeting in series.contains { $0.meetings.contains { $0.overlaps(meeting) } } }
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            .map { .interval($0.start..<$0.end) }
    }
}
