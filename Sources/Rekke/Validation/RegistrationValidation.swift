/// What can be wrong with registrations, given the programme that they are for.
enum RegistrationValidation {
    static func faults(
        of registrations: [Registration], for programme: Programme, search: NameSearch
    ) -> [ValidationFault] {
        let root = InputPath([.field("registrations")])
        var faults = LimitedFaults(idFaults(registrations, at: root))
        var series = SeriesNames(programme, search)
        let times = WritableTimes(in: programme.timeZone)
        var people = KnownPeople(registrations, times, root)
        for index in registrations.indices where !faults.isFull {
            // Places are made for faults only: naming them takes longer than finding that there is none.
            var path: InputPath { root[index] }
            faults += times.faults(registrations[index].submitted, at: path.field("submitted"))
            if let size = registrations[index].size {
                faults += ProgrammeValidation.countFaults([("size", size)], at: path)
            }
            addPreferenceFaults(
                index, registrations[index].preferences, impossible: registrations[index].impossible, &series, at: path,
                to: &faults)
            if registrations[index].placed != nil || !registrations[index].placedInOtherTracks.isEmpty {
                faults += placeFaults(registrations[index], programme, &series, at: path.field("placed"))
            }
            if !registrations[index].placedFrom.isEmpty {
                faults += firstDayFaults(registrations[index], programme, series, at: path.field("placedFrom"))
            }
            if !registrations[index].attendees.isEmpty { faults += people.faults(of: index) }
        }
        return faults.faults
    }

    private static func idFaults(_ registrations: [Registration], at path: InputPath) -> [ValidationFault] {
        var ids = Set<String>(minimumCapacity: registrations.count)
        let areRight = registrations.indices.allSatisfy { index in
            !registrations[index].id.isEmpty && ids.insert(registrations[index].id).inserted
        }
        return areRight ? [] : ProgrammeValidation.idFaults(registrations.map(\.id), at: path)
    }

    /// Confirmed places in series that there are not, or of which one excludes another.
    private static func placeFaults(
        _ registration: Registration, _ programme: Programme, _ series: inout SeriesNames, at path: InputPath
    ) -> [ValidationFault] {
        let placed = registration.placedSeries
        var faults = LimitedFaults<ValidationFault>()
        var earlier: [Series] = []
        for (index, id) in placed.enumerated() where !faults.isFull {
            let place = placed.count == 1 ? path : path[index]
            guard let position = series.positions[id] else {
                faults.append(series.unknown(id, at: place))
                continue
            }
            let one = programme.series[position]
            var held = one
            held.meetings = registration.heldMeetings(of: one, in: programme.timeZone)
            if one.status == .cancelled {
                faults.append(ValidationFault(place, .placedInCancelled(id)))
            } else if earlier.contains(where: { $0.id == id }) {
                faults.append(ValidationFault(place, .listedTwice(id)))
            } else if let other = earlier.first(where: { $0.track == one.track }) {
                faults.append(ValidationFault(place, .placedTwiceInTrack(one.track, first: other.id)))
            } else if let other = earlier.first(where: {
                HeldSeries($0, by: registration, in: programme.timeZone).overlaps(held)
            }) {
                faults.append(ValidationFault(place, .placedAtSameTime(as: other.id)))
            }
            earlier.append(one)
        }
        return faults.faults
    }

    /// First days of places that are not confirmed, or in which nothing of the place is left.
    private static func firstDayFaults(
        _ registration: Registration, _ programme: Programme, _ series: SeriesNames, at path: InputPath
    ) -> [ValidationFault] {
        let placed = registration.placedSeries
        let days = registration.placedFrom.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return LimitedFaults(
            days.compactMap { id, day -> ValidationFault? in
                guard placed.contains(id) else { return ValidationFault(path.field(id), .noConfirmedPlace(id)) }
                guard let position = series.positions[id] else { return nil }
                let one = programme.series[position]
                if one.meetings.isEmpty || !registration.heldMeetings(of: one, in: programme.timeZone).isEmpty {
                    return nil
                }
                return ValidationFault(path.field(id), .noMeetingFrom(day, series: id))
            }
        ).faults
    }

    private static func addPreferenceFaults(
        _ number: Int, _ preferences: Preferences, impossible: [String], _ series: inout SeriesNames,
        at path: @autoclosure () -> InputPath, to faults: inout LimitedFaults<ValidationFault>
    ) {
        func list(_ id: String, at place: @autoclosure () -> InputPath) {
            if faults.isFull { return }
            guard let position = series.positions[id] else {
                return faults.append(series.unknown(id, at: place()))
            }
            if series.listedBy[position] == number {
                faults.append(ValidationFault(place(), .listedTwice(id)))
            }
            series.listedBy[position] = number
        }
        var preferencesPath: InputPath { path().field("preferences") }
        switch preferences {
        case .allSuit: break
        case .suits(let ticked):
            if ticked.isEmpty { faults.append(ValidationFault(path().field("suits"), .emptyList)) }
            for (index, id) in ticked.enumerated() { list(id, at: path().field("suits")[index]) }
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
        for (index, id) in impossible.enumerated() where !faults.isFull {
            var place: InputPath { path().field("impossible")[index] }
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
    }
}

/// The series' ids, for telling unknown and doubled ones.
private struct SeriesNames {
    let positions: SeriesPositions
    /// For each series the number of the last registration that listed it; -1 for none so far.
    var listedBy: [Int]
    /// For each series the number of the last registration that called it impossible; -1 for none so far.
    var impossibleFor: [Int]
    private var search: NameSearch

    init(_ programme: Programme, _ search: NameSearch) {
        self.search = search
        positions = programme.seriesPositions
        listedBy = programme.series.map { _ in -1 }
        impossibleFor = listedBy
    }

    mutating func unknown(_ id: String, at place: InputPath) -> ValidationFault {
        ValidationFault(place, .unknownSeries(id, didYouMean: search.nearest(to: id, among: positions.ids)))
    }
}

/// Where each person is named, for finding records that disagree.
private struct KnownPeople {
    private let registrations: [Registration]
    private let times: WritableTimes
    private let root: InputPath
    private var records: [String: Record] = [:]

    private struct Record {
        /// The first registration that names the person, and where in its list.
        let registration: Int
        let attendee: Int
        /// The last registration that names the person.
        var last: Int
    }

    init(_ registrations: [Registration], _ times: WritableTimes, _ root: InputPath) {
        self.registrations = registrations
        self.times = times
        self.root = root
    }

    /// What is wrong with a registration's attendees.
    mutating func faults(of number: Int) -> [ValidationFault] {
        var faults = LimitedFaults<ValidationFault>()
        let attendees = registrations[number].attendees
        for index in attendees.indices where !faults.isFull {
            var place: InputPath { self.place(number, index) }
            if let maximum = attendees[index].maximumMeetings {
                faults += ProgrammeValidation.countFaults([("maximumMeetings", maximum)], at: place)
            }
            if !attendees[index].unavailable.isEmpty {
                faults += times.faults(attendees[index].unavailable, at: place.field("unavailable"))
            }
            guard let id = attendees[index].id else { continue }
            guard !id.isEmpty else {
                faults.append(ValidationFault(place.field("id"), .empty))
                continue
            }
            guard let known = records[id] else {
                records[id] = Record(registration: number, attendee: index, last: number)
                continue
            }
            guard known.last != number else {
                faults.append(ValidationFault(place.field("id"), .attendeeTwice(id)))
                continue
            }
            records[id]?.last = number
            if let field = disagreement(of: attendees[index], with: known) {
                let first = self.place(known.registration, known.attendee)
                faults.append(ValidationFault(place, .personDiffers(id, field: field, first: first)))
            }
        }
        return faults.faults
    }

    /// The field in which a record differs from the person's first one.
    private func disagreement(of attendee: Attendee, with record: Record) -> String? {
        let first = registrations[record.registration].attendees[record.attendee]
        if first.unavailable != attendee.unavailable, Set(first.unavailable) != Set(attendee.unavailable) {
            return "unavailable"
        }
        return first.maximumMeetings == attendee.maximumMeetings ? nil : "maximumMeetings"
    }

    private func place(_ registration: Int, _ attendee: Int) -> InputPath {
        root[registration].field("attendees")[attendee]
    }
}
