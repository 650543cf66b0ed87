import Testing

@testable import Rekke

/// Reasons and numbers in queues that were changed: what counting can tell is found out without solving.
@Suite struct ForgedReasonTests {
    /// Three seats: r1 takes two, r2 none that is left with its two, and r3 one; r4 waits with two.
    private func seats() throws -> (problem: Problem, allocation: Allocation) {
        var tuesdays = autumn[0]
        tuesdays.capacity = 5
        tuesdays.seats = 3
        let sizes = [2, 2, 1, 2]
        let problem = try problem(
            series: [tuesdays],
            sizes.enumerated().map { Registration.numbered($0.offset + 1, "tue").with(\.size, $0.element) })
        return (problem, try problem.allocated())
    }

    private func faults(_ change: (inout Allocation) -> Void) throws -> [String] {
        let (problem, genuine) = try seats()
        #expect(problem.violations(of: genuine).isEmpty)
        var forged = genuine
        change(&forged)
        return problem.violations(of: forged).map(\.description)
    }

    @Test(arguments: [["r2"], ["r4"], ["r3"], ["r9"], [], ["r1", "r1"]])
    func `a conflict is with those who come before and have places`(ids: [String]) throws {
        let faults = try faults { $0.waitlist[0].reasons = [.conflict(with: ids)] }
        #expect(
            faults == [
                "waitlist[0].reasons: should be with some who come before it, have a place, and are not confirmed, in priority order"
            ])
    }

    @Test func `nobody is named who is not needed`() throws {
        let faults = try faults { $0.waitlist[1].reasons = [.conflict(with: ["r1", "r3"])] }
        #expect(faults == ["waitlist[1].reasons: \"r3\" is not needed for that: the others are enough"])
    }

    @Test func `those with whom it could be placed are no conflict`() throws {
        let faults = try faults { $0.waitlist[1].reasons = [.conflict(with: ["r3"])] }
        #expect(faults == ["waitlist[1].reasons: \"r4\" could be placed together with \"r3\""])
    }

    @Test(arguments: [[], [Reason.Obstacle(series: "wed", because: .quota)]])
    func `a series that cannot take it is one that it may get`(obstacles: [Reason.Obstacle]) throws {
        let faults = try faults { $0.waitlist[0].reasons = [.cannotRun(obstacles)] }
        #expect(faults == ["waitlist[0].reasons: should be of the series that it may get: \"tue\""])
    }

    @Test func `a series that could take it is no obstacle`() throws {
        let faults = try faults {
            $0.waitlist[0].reasons = [.cannotRun([Reason.Obstacle(series: "tue", because: .seats)])]
        }
        #expect(faults == ["waitlist[0].reasons: \"tue\" could take \"r2\" if others left it the place"])
    }

    @Test func `a full set is a plainer reason than others`() throws {
        let problem = try problem(series: [autumn[0]], [.numbered(1, "tue"), .numbered(2, "tue")])
        var forged = try problem.allocated()
        forged.waitlist[0].reasons = [.conflict(with: ["r1"])]
        forged.fullSets = []
        #expect(
            problem.violations(of: forged).map(\.description) == [
                "waitlist[0].reasons: all places that \"r2\" could have in \"tue\" are taken: that is the reason"
            ])
    }

    @Test func `numbers in the queue for a series with seats or quotas are counted`() throws {
        var tuesdays = autumn[0]
        tuesdays.seats = 3
        tuesdays.quotas = [Quota(role: "a", maximum: 2)]
        let sizes = [1, 1, 2, 1]
        let problem = try problem(
            series: [tuesdays],
            sizes.enumerated().map {
                Registration.numbered($0.offset + 1, "tue").with(\.size, $0.element).with(\.role, "b")
            })
        let genuine = try problem.allocated()
        let queues = genuine.waitlist.map { ($0.queue ?? []).map(\.position) }
        #expect(queues == [[1], [], [2]] && problem.violations(of: genuine).isEmpty)
        var forged = genuine
        forged.waitlist[0].queue = genuine.waitlist[2].queue
        forged.waitlist[2].queue = genuine.waitlist[0].queue
        #expect(
            problem.violations(of: forged).map(\.description) == [
                "waitlist[0].queue.tue: should be 1", "waitlist[2].queue.tue: should be 2",
            ])
    }
}
