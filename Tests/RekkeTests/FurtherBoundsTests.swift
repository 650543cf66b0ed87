import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// What an instance keeps beside the rules: who must have a place, and sums over placements and running series.
@Suite struct FurtherBoundsTests {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `both methods keep the same bounds at the same optimum`(kind: RandomProblem.Kind) throws {
        var isDecisive = false
        // Where most places are confirmed, few can move.
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 7000..<(kind == .confirmedPeople ? 7040 : 7012)) {
            let before = try problem.allocated(
                AllocationOptions(policy: Policy([.mostPlaces]), explanations: .none))
            let instance = Instance(problem)
            for most in 0...2 {
                let bounded = instance.keeping(problem.moves(from: before, atMost: most))
                let found = try AllocationOptions.Method.allCases.map { try allocated(bounded, $0) }
                #expect(found[0] != nil, "\(kind) \(seed): \(most)")
                #expect(found[0]?.placements == found[1]?.placements, "\(kind) \(seed): \(most)")
                #expect(found[0]?.objectives == found[1]?.objectives, "\(kind) \(seed): \(most)")
                #expect(found[0]?.waitlist == found[1]?.waitlist, "\(kind) \(seed): \(most)")
                let moved = before.places.filter { found[0]?.places[$0.key] != $0.value }
                #expect(moved.count <= most, "\(kind) \(seed): \(moved)")
                isDecisive = isDecisive || found[0]?.places != before.places
            }
        }
        #expect(isDecisive)
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `trying every value finds the same optimum`(kind: RandomProblem.Kind) throws {
        let size = RandomProblem.Size(registrations: 3, series: 2)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 7100..<7108, size: size) {
            let before = try problem.allocated(
                AllocationOptions(policy: Policy([.mostPlaces]), explanations: .none))
            let bounded = Instance(problem).keeping(problem.moves(from: before, atMost: 1))
            let fastest = try allocated(bounded, .automatic, explaining: .none)
            let tried = try allocated(bounded, .integerProgram, explaining: .none, solver: ExhaustiveSolver())
            #expect(fastest?.places == tried?.places, "\(kind) \(seed)")
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `the fewest moves are as few as any bound on them allows`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 7200..<7208) {
            let before = try problem.allocated(
                AllocationOptions(policy: Policy([.mostPlaces]), explanations: .none))
            let instance = Instance(problem)
            let policy = problem.programme.rules.policy
            let first = policy.objectives[0]
            let moves = problem.moves(from: before, atMost: .max)
            let position = Dictionary(
                uniqueKeysWithValues: problem.registrations.enumerated().map { ($1.id, $0) })
            let from = Dictionary(
                uniqueKeysWithValues: before.placements.map {
                    (position[$0.registration]!, problem.programme.seriesPositions[$0.series]!)
                })
            let fewest = Question.fewest("moves") { considered, pair in
                from[considered.registration].map { $0 == pair.series ? 0 : 1 } ?? 0
            }
            let aims: [Aim] =
                [.objective(first), .question(fewest)] + policy.objectives.dropFirst().map { .objective($0) }
            let best = try AllocationOptions.Method.allCases.map {
                try allocated(instance.keeping(moves), $0, explaining: .none, aims: aims)
            }
            #expect(best[0] == best[1], "\(kind) \(seed)")
            let least = before.places.count { best[0]?.places[$0.key] != $0.value }
            let enough = try allocated(
                instance.keeping(problem.moves(from: before, atMost: least)), .automatic, explaining: .none)
            #expect(enough?.objectives[0] == best[0]?.objectives[0], "\(kind) \(seed)")
            guard least > 0 else { continue }
            let tooFew = try allocated(
                instance.keeping(problem.moves(from: before, atMost: least - 1)), .automatic, explaining: .none)
            #expect(tooFew?.objectives[0] != best[0]?.objectives[0], "\(kind) \(seed)")
        }
    }

    @Test func `no solution keeps three of whom two fit`() throws {
        let three = try problem(series: [autumn[0], autumn[1]], (1...3).map { .numbered($0) })
        var further = FurtherBounds(kept: [0, 1])
        let pair = try allocated(Instance(three).keeping(further), .automatic)
        #expect(pair?.placements.map(\.registration) == ["r1", "r2"])
        further.kept = [0, 1, 2]
        for method in AllocationOptions.Method.allCases {
            #expect(try allocated(Instance(three).keeping(further), method) == nil)
        }
    }

    @Test func `one that comes late is kept before one that comes first`() throws {
        let two = try problem(series: [autumn[0]], [.numbered(1), .numbered(2)])
        for method in AllocationOptions.Method.allCases {
            let kept = try allocated(Instance(two).keeping(FurtherBounds(kept: [1])), method)
            #expect(kept?.places == ["r2": "tue"])
            #expect(kept?.reason("r1") == .outweighed(by: .placesFirstCome))
        }
    }

    @Test func `at most one of three series runs, and none before another`() throws {
        let six = try problem(
            series: autumn.map { series in
                var series = series
                series.capacity = 2
                return series
            }, [.numbered(1, "wed"), .numbered(2, "wed"), .numbered(3, "tue"), .numbered(4, "thu")])
        var further = FurtherBounds()
        further.sums = [
            FurtherBounds.Sum(name: "one of three", running: (0..<3).map { ($0, 1) }, atMost: 1),
            FurtherBounds.Sum(name: "tue before wed", running: [(1, 1), (0, -1)], atMost: 0),
        ]
        for method in AllocationOptions.Method.allCases {
            #expect(try allocated(Instance(six).keeping(further), method)?.places == ["r3": "tue"])
        }
    }

    private func allocated(
        _ instance: Instance, _ method: AllocationOptions.Method,
        explaining explanations: AllocationOptions.Explanations = .full, solver: any Solver = GLPKSolver(),
        aims: [Aim]? = nil
    ) throws -> Allocation? {
        var allocator = Allocator(
            policy: instance.programme.rules.policy,
            options: AllocationOptions(method: method, explanations: explanations), limits: .none, solver: solver
        ) { _ in }
        return try allocator.allocate(instance, aims: aims)
    }
}

extension Problem {
    /// That everyone placed has a place, and at most so many of them in another series.
    fileprivate func moves(from before: Allocation, atMost most: Int) -> FurtherBounds {
        var further = FurtherBounds()
        var moves = FurtherBounds.Sum(name: "moves", atMost: most)
        let positions = programme.seriesPositions
        further.solution = [:]
        for placement in before.placements {
            guard let registration = registrations.firstIndex(where: { $0.id == placement.registration }),
                let series = positions[placement.series]
            else { continue }
            further.kept.insert(registration)
            further.solution?[registration] = series
            for other in programme.series.indices where other != series {
                moves.placements.append((registration, other, 1))
            }
        }
        further.sums = [moves]
        return further
    }
}
