/// What can be wrong with registrations, given the programme that they are for.
enum RegistrationValidation {
    static func faults(of registrations: [Registration], for programme: Programme) -> [ValidationFault] {
        let root = InputPath([.field("registrations")])
        var faults = ProgrammeValidation.idFaults(registrations.map(\.id), at: root)
        var series = SeriesNames(programme)
        var people = KnownPeople()
        for (index, registration) in registrations.enumerated() {
            let path = root[index]
            faults += ProgrammeValidation.countFaults([("size", registration.size)], at: path)
            faults += preferenceFaults(index, registration, &series, at: path)
            if let placed = registration.placed, series.positions[placed] == nil {
                faults.append(series.unknown(placed, at: path.field("placed")))
            }
            faults += attendeeFaults(registration, &people, at: path.field("attendees"))
        }
        return faults
    }

    private static func preferenceFaults(
        _ number: Int, _ registration: Registration, _ series: inout SeriesNames, at path: InputPath
    ) -> [ValidationFault] {
        var faults: [ValidationFault] = []
        // Places are made for faults only: naming them takes longer than finding that there is none.
        func list(_ id: String, at place: @autoclosure () -> InputPath) {
            guard let position = series.positions[id] else {
                return faults.append(series.unknown(id, at: place()))
            }
            if series.listedBy[position] == number {
                faults.append(ValidationFault(place(), .listedTwice(id)))
            }
            series.listedBy[position] = number
        }
        var preferencesPath: InputPath { path.field("preferences") }
        switch registration.preferences {
        case .allSuit: break
        case .suits(let ticked):
            if ticked.isEmpty { faults.append(ValidationFault(path.field("suits"), .emptyList)) }
            for (index, id) in ticked.enumerated() { list(id, at: path.field("suits")[index]) }
        case .ranking(let tiers):
            if tiers.isEmpty { faults.append(ValidationFault(preferencesPath, .emptyList)) }
            for (index, tier) in tiers.enumerated() {
                var place: InputPath { preferencesPath[index] }
                if tier.isEmpty { faults.append(ValidationFault(place, .emptyList)) }
                for (position, id) in tier.enumerated() { list(id, at: tier.count == 1 ? place : place[position]) }
            }
        case .ranks(let ranks):
            if ranks.isEmpty { faults.append(ValidationFault(preferencesPath, .emptyList)) }
            for (id, rank) in ranks.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                list(id, at: preferencesPath.field(id))
                if !(1...9).contains(rank) {
                    faults.append(ValidationFault(preferencesPath.field(id), .rankOutOfRange(rank)))
                }
            }
        }
        for (index, id) in registration.impossible.enumerated() {
            var place: InputPath { path.field("impossible")[index] }
            guard let position = series.positions[id] else {
                faults.append(series.unknown(id, at: place))
                continue
            }
            if series.impossibleFor[position] == number {
                faults.append(ValidationFault(place, .listedTwice(id)))
            } else if series.listedBy[position] == number {
                faults.append(ValidationFault(place, .listedAndImpossible(id)))
            }
            series.impossibleFor[position] = number
        }
        return faults
    }

    private static func attendeeFaults(
        _ registration: Registration, _ people: inout KnownPeople, at path: InputPath
    ) -> [ValidationFault] {
        var faults: [ValidationFault] = []
        var named: Set<String> = []
        for (index, attendee) in registration.attendees.enumerated() {
            let place = path[index]
            faults += ProgrammeValidation.countFaults([("maximumMeetings", attendee.maximumMeetings)], at: place)
            faults += ProgrammeValidation.unavailableFaults(attendee.unavailable, at: place.field("unavailable"))
            guard let id = attendee.id else { continue }
            if id.isEmpty {
                faults.append(ValidationFault(place.field("id"), .empty))
            } else if !named.insert(id).inserted {
                faults.append(ValidationFault(place.field("id"), .attendeeTwice(id)))
            } else if let fault = people.disagreement(of: attendee, id, at: place) {
                faults.append(fault)
            }
        }
        return faults
    }
}

/// The series' ids, for telling unknown and doubled ones.
private struct SeriesNames {
    let ids: [String]
    let positions: [String: Int]
    /// For each series the number of the last registration that listed it; -1 for none so far.
    var listedBy: [Int]
    /// For each series the number of the last registration that called it impossible; -1 for none so far.
    var impossibleFor: [Int]
    /// What was likely meant by unknown ids: one mistake in the programme makes thousands of faults.
    private var suggestions: [String: String?] = [:]

    init(_ programme: Programme) {
        ids = programme.series.map(\.id)
        positions = Dictionary(zip(ids, ids.indices)) { first, _ in first }
        listedBy = ids.map { _ in -1 }
        impossibleFor = listedBy
    }

    mutating func unknown(_ id: String, at place: InputPath) -> ValidationFault {
        let meant = suggestions[id] ?? nearestName(to: id, among: ids)
        suggestions.updateValue(meant, forKey: id)
        return ValidationFault(place, .unknownSeries(id, didYouMean: meant))
    }
}

/// What each person's first record says, for finding records that disagree.
private struct KnownPeople {
    private var records: [String: (attendee: Attendee, place: InputPath)] = [:]

    mutating func disagreement(of attendee: Attendee, _ id: String, at place: InputPath) -> ValidationFault? {
        guard let first = records[id] else {
            records[id] = (attendee, place)
            return nil
        }
        if Set(first.attendee.unavailable) != Set(attendee.unavailable) {
            return ValidationFault(place, .personDiffers(id, field: "unavailable", first: first.place))
        }
        if first.attendee.maximumMeetings != attendee.maximumMeetings {
            return ValidationFault(place, .personDiffers(id, field: "maximumMeetings", first: first.place))
        }
        return nil
    }
}
