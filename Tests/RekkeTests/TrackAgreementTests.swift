import RekkeTesting
import Testing

@testable import Rekke

/// Random programmes whose series belong to two tracks, each track decided by the library and by listing every assignment.
@Suite struct TrackAgreementTests {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `every track is decided as listing all assignments of what is left says`(kind: RandomProblem.Kind) throws {
        var (compared, decidedInLater) = (0, 0)
        for seed in 0..<Extent.of(40) {
            guard let problem = tracked(kind, seed) else { continue }
            let decided = try decide(problem, AllocationOptions(explanations: .reasons))
            for (number, track) in decided.enumerated() {
                let left = try whatIsLeft(
                    of: problem, for: try #require(track.track), after: decided.prefix(number).map(\.allocation))
                // How many attend, with people spared for later tracks, the reference does not say.
                let isCounted = problem.programme.rules.policy.objectives.contains(.mostAttendance)
                if isCounted, !left.laterPlaces.isEmpty { continue }
                let differences = ReferenceAllocation(left).differences(from: track.allocation)
                #expect(differences.isEmpty, "\(kind) \(seed) \(track.track): \(differences.joined(separator: "\n"))")
            }
            compared += 1
            let violations = problem.violations(of: decided)
            #expect(violations.isEmpty, "\(kind) \(seed): \(violations)")
            expectNoOverlaps(in: decided, of: problem, "\(kind) \(seed)")
            decidedInLater += decided.dropFirst().map(\.allocation.placements.count).reduce(0, +)
        }
        // In all more than four hundred.
        #expect(compared >= Extent.least(28), "\(kind)")
        #expect(decidedInLater >= Extent.least(11), "\(kind)")
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `later tracks change nothing in earlier ones but their queues`(kind: RandomProblem.Kind) throws {
        for seed in 200..<(200 + Extent.of(35)) {
            // Confirmed places of later tracks are facts that earlier ones keep clear of.
            guard let problem = tracked(kind, seed),
                problem.registrations.allSatisfy({ $0.placed == nil }),
                let first = problem.programme.trackNames.first, case let decided = try decide(problem)
            else { continue }
            let alone = try whatIsLeft(of: problem, for: first, after: [])
            #expect(
                try alone.allocated().withoutQueues == decided[0].allocation.withoutQueues, "\(kind) \(seed)")
        }
    }

    /// A random problem of which every other series is in a second track, at times that sometimes overlap the first's.
    func tracked(_ kind: RandomProblem.Kind, _ seed: Int) -> Problem? {
        let random = RandomProblem(kind, seed: seed)
        var programme = random.programme
        guard programme.series.count > 1 else { return nil }
        for index in programme.series.indices {
            programme.series[index].track = index.isMultiple(of: 2) ? "first" : "second"
            // The days of one of the others; half of them at its hours.
            if !index.isMultiple(of: 2), seed.isMultiple(of: 2) {
                let shift = seed.isMultiple(of: 4) ? 1800 : 4 * 3600
                programme.series[index].meetings = programme.series[index - 1].meetings.map {
                    Meeting(
                        start: Instant(seconds: $0.start.seconds + shift), end: Instant(seconds: $0.end.seconds + shift)
                    )
                }
            }
        }
        var registrations = random.registrations
        // A second place beside the confirmed one, where there is one that fits.
        for index in registrations.indices where registrations[index].placed != nil && seed.isMultiple(of: 3) {
            let placed = programme.series.first { $0.id == registrations[index].placed }
            let other = programme.series.first { series in
                series.track != placed?.track && placed.map { !meets($0, series) } == true
            }
            if let other { registrations[index].placedInOtherTracks = [other.id] }
        }
        return try? Problem(programme: programme, registrations: registrations)
    }

    private func meets(_ one: Series, _ other: Series) -> Bool {
        one.meetings.contains { first in other.meetings.contains { $0.start < first.end && first.start < $0.end } }
    }

    /// What the documentation says that a track has to decide, worked out meeting by meeting.
    ///
    /// - Parameter holders: Who belongs to the track whatever it lists.
    func whatIsLeft(
        of problem: Problem, for track: String, after earlier: [Allocation], holders: Set<String> = []
    ) throws -> Problem {
        var programme = problem.programme
        let all = programme.series
        programme.series = all.filter { $0.track == track }
        let ids = Set(programme.series.map(\.id))
        var registrations: [Registration] = []
        for var registration in problem.registrations {
            let confirmed = [registration.placed].compactMap { $0 } + registration.placedInOtherTracks
            let lists: Bool
            switch registration.preferences {
            case .allSuit: lists = true
            case .suits(let ticked):
                lists = ticked.contains(where: ids.contains)
                registration.preferences = .suits(ticked.filter(ids.contains))
            case .ranking(let tiers):
                lists = tiers.joined().contains(where: ids.contains)
                registration.preferences = .ranking(
                    tiers.compactMap { tier in
                        let some = tier.filter(ids.contains)
                        return some.isEmpty ? nil : some
                    })
            case .ranks(let ranks):
                lists = ranks.keys.contains(where: ids.contains)
                registration.preferences = .ranks(ranks.filter { ids.contains($0.key) })
            }
            registration.impossible.removeAll { !ids.contains($0) }
            registration.placed = confirmed.first(where: ids.contains)
            registration.placedInOtherTracks = []
            if !lists {
                if registration.placed == nil, !holders.contains(registration.id) { continue }
                registration.preferences = registration.placed == nil ? .suits([]) : .allSuit
            }
            let given = earlier.flatMap(\.placements).filter { $0.registration == registration.id }.map(\.series)
            let facts = registration.withdrawn ? [] : confirmed.filter { !given.contains($0) && !ids.contains($0) }
            registration.heldInOtherTracks = (given + facts).compactMap { id in
                all.first { $0.id == id }.map {
                    HeldSeries($0, by: registration, in: problem.programme.timeZone)
                }
            }
            registrations.append(registration)
        }
        let own = registrations.count
        let ownSeries = programme.series.count
        for series in all
        where series.track != track && !earlier.contains(where: { $0.series.contains { $0.id == series.id } }) {
            let holders = problem.registrations.filter { registration in
                !registration.withdrawn
                    && ([registration.placed] + registration.placedInOtherTracks).contains(series.id)
            }
            if holders.isEmpty { continue }
            programme.series.append(series)
            for holder in holders {
                var place = Registration(
                    id: "\(holder.id) in \(series.id)", submitted: holder.submitted, placed: series.id)
                place.attendees = holder.attendees
                for number in holder.attendees.indices {
                    place.attendees[number].id = holder.label(ofAttendee: number)
                }
                registrations.append(place)
            }
        }
        for allocation in earlier {
            for placement in allocation.placements {
                for record in placement.attendance ?? [] {
                    guard let meeting = meeting(record.meeting, of: placement.series, in: all) else { continue }
                    for label in record.attendees {
                        for index in registrations.indices {
                            for number in registrations[index].attendees.indices
                            where registrations[index].label(ofAttendee: number) == label {
                                let maximum = registrations[index].attendees[number].maximumMeetings
                                registrations[index].attendees[number].maximumMeetings = maximum.map { $0 - 1 }
                                if overlaps(meeting, programme) {
                                    registrations[index].attendees[number].unavailable.append(
                                        .interval(meeting.start..<meeting.end))
                                }
                            }
                        }
                        programme = keepingFree(meeting, label, in: programme)
                    }
                }
            }
            for outcome in allocation.series {
                for record in outcome.facilitators ?? [] {
                    guard let meeting = meeting(record.meeting, of: outcome.id, in: all) else { continue }
                    for index in programme.facilitators.indices
                    where record.facilitators.contains(programme.facilitators[index].id) {
                        let maximum = programme.facilitators[index].maximumMeetings
                        programme.facilitators[index].maximumMeetings = maximum.map { $0 - 1 }
                        if overlaps(meeting, programme) {
                            programme.facilitators[index].unavailable.append(.interval(meeting.start..<meeting.end))
                        }
                    }
                    // Whoever leads is nobody's attendee then.
                    for index in registrations.indices where overlaps(meeting, programme) {
                        for number in registrations[index].attendees.indices
                        where record.facilitators.contains(registrations[index].attendees[number].id ?? "") {
                            registrations[index].attendees[number].unavailable.append(
                                .interval(meeting.start..<meeting.end))
                        }
                    }
                }
            }
        }
        var later = LaterPlaces()
        later.series = Array(programme.series.dropFirst(ownSeries))
        later.registrations = Array(registrations.dropFirst(own))
        programme.series.removeLast(later.series.count)
        var left = Problem(unchecked: programme, Array(registrations.prefix(own)))
        left.laterPlaces = later
        return left
    }

    /// Whoever attends leads nothing then.
    private func keepingFree(_ meeting: Meeting, _ id: String, in programme: Programme) -> Programme {
        var programme = programme
        for index in programme.facilitators.indices
        where programme.facilitators[index].id == id && overlaps(meeting, programme) {
            programme.facilitators[index].unavailable.append(.interval(meeting.start..<meeting.end))
        }
        return programme
    }

    private func meeting(_ start: Instant, of id: String, in series: [Series]) -> Meeting? {
        series.first { $0.id == id }?.meetings.first { $0.start == start }
    }

    private func overlaps(_ meeting: Meeting, _ programme: Programme) -> Bool {
        programme.series.contains { $0.meetings.contains { $0.start < meeting.end && meeting.start < $0.end } }
    }

    private func expectNoOverlaps(in decided: [TrackAllocation], of problem: Problem, _ name: String) {
        let seriesOf = Dictionary(uniqueKeysWithValues: problem.programme.series.map { ($0.id, $0) })
        var held: [String: [Series]] = [:]
        for placement in decided.flatMap(\.allocation.placements) {
            guard let series = seriesOf[placement.series] else { continue }
            #expect(held[placement.registration]?.contains { meets($0, series) } != true, "\(name)")
            held[placement.registration, default: []].append(series)
        }
    }
}

extension Allocation {
    /// What is told of queues, while everyone keeps what it has in later tracks too, only all tracks together can tell.
    fileprivate var withoutQueues: Allocation {
        var allocation = self
        for index in allocation.waitlist.indices { allocation.waitlist[index].queue = nil }
        return allocation
    }
}
