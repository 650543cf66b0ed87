import Rekke

/// Builds a problem without a file, follows the work, and walks the result.
func allocateProblemInCode() async throws {
    let problem = try Problem(
        programme: Programme(
            name: "Two evenings",
            rules: Rules(policy: .bestFit, guaranteedPlaces: 1, minimumAttendees: 1),
            series: [
                Series(id: "tue", name: "Tuesday", meetings: [evening(LocalDate(year: 2022, month: 1, day: 11))]),
                Series(id: "wed", name: "Wednesday", meetings: [evening(LocalDate(year: 2022, month: 1, day: 12))]),
            ]),
        registrations: [
            Registration(id: "fjord", submitted: Instant(seconds: 100), preferences: .ranking([["tue"], ["wed"]])),
            Registration(
                id: "fjell", submitted: Instant(seconds: 200), preferences: .suits(["tue"]),
                attendees: [Attendee(id: "kari", unavailable: [.weekday(.wednesday)])]),
            Registration(id: "skog", submitted: Instant(seconds: 300)),
        ])

    let allocation = try await problem.allocation(options: AllocationOptions(timeLimit: .seconds(60))) { progress in
        if case .objective(let objective, let number, let count) = progress.stage {
            print("objective \(number) of \(count): \(objective.rawValue)")
        }
    }
    for placement in allocation.placements {
        print("\(placement.registration): \(placement.series), rank \(placement.rank)")
    }
    for waiting in allocation.waitlist {
        for reason in waiting.reasons ?? [] {
            print("\(waiting.position). \(waiting.registration) waits: \(words(for: reason, allocation))")
        }
    }
    switch allocation.outcome(of: "skog") {
    case .placed(let placement): print("skog has a place in \(placement.series)")
    case .waiting(let entry): print("skog is number \(entry.position) on the waitlist")
    case .notConsidered(let rejection): print("skog is not considered: \(rejection.reason)")
    case nil: print("skog is not in the result")
    }
    for outcome in allocation.objectives {
        print("\(outcome.objective.rawValue): \(outcome.value)")
    }
}

private func words(for reason: Reason, _ allocation: Allocation) -> String {
    switch reason {
    case .cannotRun(let obstacles):
        obstacles.map { "\($0.series): \($0.because.rawValue)" }.joined(separator: ", ")
    case .placesTaken(let fullSet):
        "the \(allocation.fullSets?[fullSet].places ?? 0) places that it can use are taken"
    case .conflict(let others):
        "beside \(others.joined(separator: ", ")) there is no way to place it"
    case .outweighed(let objective):
        "decided by \(objective.rawValue)"
    }
}

/// 17:00 to 19:00 in Oslo.
private func evening(_ date: LocalDate?) -> Meeting {
    guard let date else { preconditionFailure("no such date") }
    let start = LocalTimeZone.oslo.resolve(LocalTime(date: date, secondOfDay: 17 * 3_600)).orMomentOfChange
    return Meeting(start: start, end: Instant(seconds: start.seconds + 2 * 3_600))
}
