import RekkeTesting
import Testing

@testable import Rekke

/// What follows from a reallocation that only asks somebody to move.
@Suite struct `Before whoever is asked to move has answered` {
    private let problem: Problem
    private let asking: [TrackAllocation]
    private let withdrawal = Scenario(name: "", changes: [.withdraw("r2")])
    private let nothing = Scenario(name: "", changes: [])

    init() throws {
        problem = try RekkeTests.problem(
            series: [autumn[0], autumn[1]],
            [
                .numbered(1).with(\.preferences, .ranking([["tue"], ["wed"]])), .numbered(2, "wed"),
                .numbered(3, "tue"),
            ])
        let earlier = try decide(problem)
        asking = try problem.tracksReallocated(after: earlier, changing: withdrawal, moves: 1)
    }

    @Test func `places are neither given anew nor confirmed`() throws {
        let changed = try problem.applying(withdrawal).problem
        let request = try #require(asking[0].answer.reallocation?.requests.first)
        #expect(request.registration == "r1" && request.to == "wed")
        #expect {
            try changed.tracksReallocated(after: asking, changing: nothing)
        } throws: { error in
            guard case ReallocationError.replies(let replies) = error else { return false }
            return replies.unanswered == [request] && replies.notAsked.isEmpty
        }
        #expect(throws: ConfirmationError.self) { try changed.confirming(asking) }
        let agreed = try changed.tracksReallocated(after: asking, agreed: ["r1"], changing: nothing)
        #expect(agreed[0].allocation.places == ["r1": "wed", "r3": "tue"])
        #expect(agreed[0].answer.reallocation?.agreed == ["r1"])
        #expect(try changed.violations(of: agreed, after: asking, changing: nothing).isEmpty)
        #expect(try changed.confirming(asking, agreed: ["r1"]).registrations.map(\.placed) == ["wed", nil, "tue"])
    }

    @Test func `whoever declines keeps its place, and is asked no more`() throws {
        let earlier = try decide(problem)
        let declined = try problem.tracksReallocated(
            after: earlier, changing: withdrawal, moves: 1, declined: ["r1"])
        #expect(declined[0].allocation.places == ["r1": "tue"])
        #expect(declined[0].answer.reallocation?.declined == ["r1"])
        #expect(throws: ReallocationError.self) {
            try problem.tracksReallocated(after: earlier, changing: withdrawal, moves: 1, declined: ["r3"])
        }
    }
}
