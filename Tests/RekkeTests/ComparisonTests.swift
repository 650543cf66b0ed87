import RekkeTesting
import Testing

@testable import Rekke

@Suite struct `Comparing allocations` {
    /// r1 and r2 have places, r3 waits; r1 moves to a better series, r2 loses its place, r3 and r4 gain one.
    private func outcomes() async throws -> ScenarioOutcomes {
        let problem = try problem(
            series: Array(autumn.prefix(2)), rules: Rules(guaranteedPlaces: 2),
            [
                Registration(id: "r1", submitted: minute(1), preferences: .ranking([["tue"], ["wed"]])),
                .numbered(2, "tue"), .numbered(3, "wed"),
            ])
        return try await problem.outcomes(of: [
            Scenario(
                name: "Change",
                changes: [
                    .withdraw("r2"), .register(.numbered(4, "thu")), .addSeries(id: "fri", like: "wed"),
                    .setSeries("wed", Series.Edit(capacity: 1)),
                    .addSeries(id: "thu", Series.Edit(times: .meetings(thursdays))),
                ]),
            Scenario(name: "Nothing", changes: [.setRules(Rules.Edit())]),
        ])
    }

    @Test func `tells who gains, loses and moves, and the differences`() async throws {
        let outcome = try await outcomes().scenarios[0]
        let difference = outcome.difference
        #expect(difference.gained == ["r3", "r4"])
        #expect(difference.lost == ["r2"])
        #expect(
            difference.moved == [
                Comparison.Move(registration: "r1", from: "wed", to: "tue", rankBefore: 2, rankAfter: 1)
            ])
        #expect(difference.placed == 1)
        #expect(difference.waitlisted == -1)
        #expect(difference.rejected == 1)
        #expect(difference.totalRank == 0)
        #expect(difference.guaranteesGained == ["r3"])
        #expect(difference.guaranteesLost == ["r2"])
    }

    @Test func `a scenario that changes nothing differs in nothing`() async throws {
        let outcomes = try await outcomes()
        let outcome = outcomes.scenarios[1]
        #expect(outcome.allocation == outcomes.baseline)
        #expect(outcome.difference == Comparison(of: outcomes.baseline, with: outcomes.baseline))
        #expect(outcome.difference.gained + outcome.difference.lost == [])
        #expect(outcome.difference.placed == 0)
    }

    @Test func `every scenario is allocated as its problem is on its own`() async throws {
        let outcomes = try await outcomes()
        for outcome in outcomes.scenarios {
            #expect(try await outcome.allocation == outcome.changed.problem.allocation())
        }
    }

    @Test func `a scenario that cannot be applied is told by its number, before anything is solved`() async throws {
        let problem = try problem([.numbered(1)])
        let right = Scenario(name: "A", changes: [.withdraw("r1")])
        let wrong = Scenario(name: "B", changes: [.withdraw("r9")])
        let error = await #expect(throws: ScenarioOutcomesError.self) {
            try await problem.outcomes(
                of: [right, wrong], progress: { _ in Issue.record("something was solved") })
        }
        #expect(error?.description == #"scenario 2: changes[0].withdraw: no registration "r9"; did you mean "r1"?"#)
    }

    @Test func `cancelling ends it`() async throws {
        let problem = try problem([.numbered(1)])
        let task = Task { try await problem.outcomes(of: []) }
        task.cancel()
        // It may be done already; if not, it says that it was cancelled.
        do {
            _ = try await task.value
        } catch let error as ScenarioOutcomesError {
            #expect(error == .allocation(scenario: nil, .cancelled))
        }
    }
}
