import IntegerProgramming
import Synchronization
import Testing

@testable import Rekke

/// How a run behaves: on any number of threads, under limits, when cancelled.
struct RunningTests {
    /// Two hundred registrations that share people, for thirty series at the same hours: minutes of work.
    private func large() throws -> Problem {
        let series = (0..<30).map { number in
            Series(id: "s\(number)", capacity: 5, meetings: number % 2 == 0 ? tuesdays : wednesdays)
        }
        let registrations = (0..<200).map { number in
            Registration(
                id: "r\(number)", submitted: minute(number),
                preferences: .ranking((0..<6).map { ["s\((number * 7 + $0 * 11 + number / 9) % 30)"] }),
                attendees: (0..<3).map { Attendee(id: "p\((number * 5 + $0 * 13) % 160)", maximumMeetings: 5) })
        }
        return try problem(series: series, rules: Rules(policy: .bestFit), registrations)
    }

    @Test func `cancelling the task ends its search`() async throws {
        let problem = try large()
        let hasBegun = AsyncStream<Void>.makeStream()
        let task = Task {
            try await problem.allocation { progress in
                if case .objective = progress.stage { hasBegun.continuation.yield() }
            }
        }
        for await _ in hasBegun.stream { break }
        task.cancel()
        let result = await task.result
        #expect(throws: AllocationError.cancelled) { try result.get() }
    }

    // The two that measure stay on one thread: others wait for the test runner's.

    @Test func `a search that is cancelled in the middle ends at once`() throws {
        let cancellation = CancellationFlag()
        var reports = 0
        var cancelled: ContinuousClock.Instant?
        #expect(throws: AllocationError.cancelled) {
            try large().allocated(limits: SearchLimits(cancellation: cancellation)) { _ in
                reports += 1
                guard reports == 5 else { return }
                cancelled = .now
                cancellation.cancel()
            }
        }
        let moment = try #require(cancelled)
        #expect(ContinuousClock.now - moment < .seconds(1))
    }

    @Test func `a time limit of one millisecond gives a feasible result with a bound`() throws {
        let problem = try large()
        let start = ContinuousClock.now
        let allocation = try problem.allocated(limits: SearchLimits(deadline: start + .milliseconds(1)))
        #expect(ContinuousClock.now - start < .seconds(30))
        #expect(allocation.status == .feasible)
        #expect(allocation.objectives.count { $0.bound != nil } == 1)
        #expect(problem.violations(of: allocation).isEmpty)
    }

    @Test func `sixteen runs at once agree`() async throws {
        let problem = try problem(
            (1...9).map { number in
                Registration.numbered(number, ["tue", "wed", "thu"][number % 3], ["wed", "thu", "tue"][number % 3])
                    .with(
                        \.attendees, [Attendee(id: "p\(number % 4)"), Attendee(id: "p\(number % 5 + 4)"), Attendee()])
            })
        let results = try await withThrowingTaskGroup(of: Allocation.self) { group in
            for _ in 0..<16 { group.addTask { try await problem.allocation() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 16)
        #expect(Set(results).count == 1)
    }

    @Test func `progress names the objectives in order, then the explanations and what would help`() throws {
        var stages: [AllocationProgress.Stage] = []
        _ = try problem([.numbered(1, "tue"), .numbered(2, "tue")]).allocated { stages.append($0.stage) }
        let policy = Policy.firstComeFirstServed.objectives
        let objectives = policy.enumerated().map { index, objective in
            AllocationProgress.Stage.objective(objective, number: index + 1, of: policy.count)
        }
        var distinct: [AllocationProgress.Stage] = []
        for stage in stages where distinct.last != stage { distinct.append(stage) }
        let places = (1...3).map { AllocationProgress.Stage.addingPlaces(series: $0, of: 3) }
        let changes = (1...10).map { AllocationProgress.Stage.remedying(change: $0, of: 10) }
        #expect(distinct == objectives + [.explaining(registration: 1, of: 1)] + places + changes)
    }

    @Test func `a policy that is none is refused`() throws {
        let options = AllocationOptions(policy: Policy([.seriesOrder, .mostPlaces]))
        #expect {
            try problem([.numbered(1)]).allocated(options)
        } throws: { error in
            guard case .invalidPolicy(let invalid) = error as? AllocationError else { return false }
            return invalid.faults.map(\.kind) == [.seriesOrderNotLast]
        }
    }

    @Test func `a solver that fails is a fault of ours, not of the input`() throws {
        struct Failing: Solver {
            func solve(
                _ program: IntegerProgram, for objective: LinearObjective, limits: SearchLimits,
                progress: (SearchProgress) -> Void
            ) throws(SolverError) -> Outcome {
                throw .solverFault(message: "out of order")
            }
        }
        #expect {
            try problem([.numbered(1)]).allocated(AllocationOptions(method: .integerProgram), solver: Failing())
        } throws: { error in
            guard case .fault = error as? AllocationError else { return false }
            return true
        }
    }
}
