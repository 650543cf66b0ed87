import Foundation
import Rekke
import RekkeTesting
import Testing

/// Positions and remedies, held against what the text says of them: every changed problem solved anew.
@Suite struct RemedyAgreementTests {
    /// How many problems of each kind.
    private static let count = Extent.of(12)

    @Test(arguments: RandomProblem.Kind.allCases)
    func `positions and remedies are those found by solving every changed problem`(kind: RandomProblem.Kind) throws {
        let problems = try RandomProblem.valid(kind, seeds: 5000..<(5000 + Self.count)) { random in
            // Every fourth has room for several parts that have nothing to do with one another.
            let size = random.seed % 4 == 0 ? RandomProblem.Size(registrations: 12, series: 6) : RandomProblem.Size()
            return try RandomProblem(kind, seed: random.seed, size: size).problem()
        }
        for (seed, problem) in problems {
            try check(problem, "\(kind) \(seed)") { changed in
                Set(try changed.allocated(AllocationOptions(explanations: .none)).placements.map(\.registration))
            }
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `positions and remedies are those of a reading of the text that shares nothing`(
        kind: RandomProblem.Kind
    ) throws {
        let size = RandomProblem.Size(registrations: 5, series: 3)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 6000..<(6000 + Self.count), size: size) {
            try check(problem, "\(kind) \(seed)") { changed in
                try #require(ReferenceAllocation(changed).placed)
            }
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `the integer program alone gives the same positions and remedies`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 7000..<(7000 + max(1, Self.count / 4))) {
            let fastest = try problem.allocated()
            let program = try problem.allocated(AllocationOptions(method: .integerProgram))
            #expect(fastest == program, "\(kind) \(seed)")
        }
    }

    @Test(arguments: Policy.all)
    func `every policy has its own positions and remedies`(policy: Policy) throws {
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 8000..<(8000 + max(1, Self.count / 8))) {
                try check(problem, "\(kind) \(seed)", under: policy) { changed in
                    let options = AllocationOptions(policy: policy, explanations: .none)
                    return Set(try changed.allocated(options).placements.map(\.registration))
                }
            }
        }
    }

    /// Compares a random problem's positions and remedies with those by definition.
    private func check(
        _ problem: Problem, _ name: Comment, under policy: Policy? = nil, placed: (Problem) throws -> Set<String>
    ) throws {
        let allocation = try problem.allocated(AllocationOptions(policy: policy))
        let order = problem.registrationsInPriorityOrder.map(\.id)
        let changes = SingleChanges(problem, allocation)
        for entry in allocation.waitlist {
            #expect(entry.positions?.allSatisfy { $0.position > 0 } == true, name)
        }
        var positions: [String: [QueuePosition]] = [:]
        for series in problem.programme.series {
            for added in 1..<(allocation.waitlist.count + 1) {
                let now = try placed(changes.adding(added, in: series))
                for entry in allocation.waitlist where now.contains(entry.registration) {
                    guard positions[entry.registration]?.contains(where: { $0.series == series.id }) != true else {
                        continue
                    }
                    positions[entry.registration, default: []].append(
                        QueuePosition(series: series.id, position: added))
                }
            }
        }
        for entry in allocation.waitlist {
            let expected = positions[entry.registration] ?? []
            #expect(entry.positions == expected, "\(name): positions of \(entry.registration)")
        }
        func outcome(_ candidate: SingleChanges.Candidate) throws -> ChangedPlaces? {
            try candidate.changed.map { ChangedPlaces(try placed($0), allocation, order: order) }
        }
        if allocation.waitlist.isEmpty { return }
        let common = try changes.forEveryone.map { ($0.change, try outcome($0)) }
        for entry in allocation.waitlist {
            let own = try changes.changes(for: entry.registration).map { ($0.change, try outcome($0)) }
            var expected: [Remedy] = []
            for (change, outcome) in common + own {
                guard let costs = outcome?.costs(helping: entry.registration) else { continue }
                // The fewest facilitators and seats come first.
                if let number = change.numbered, expected.contains(where: { $0.change.numbered == number }) { continue }
                expected.append(Remedy(change, costs: costs))
            }
            let all = try #require(entry.remedies)
            let comparable = all.filter { remedy in
                if case .freePlaceOutsidePreferences = remedy.change {
                    changes.canListMore(entry.registration)
                } else {
                    true
                }
            }
            #expect(
                Set(comparable) == Set(expected) && comparable.count == expected.count,
                "\(name): remedies of \(entry.registration): \(all), not \(expected)")
            let costs = all.map(\.costs.count)
            #expect(costs == costs.sorted(), name)
        }
    }
}

extension Remedy.Change {
    /// What is the same in changes that differ in a number only, of which the smallest is a remedy.
    fileprivate var numbered: [String]? {
        switch self {
        case .addParallelSeries(let series, _), .addSeats(let series, _): [kind.rawValue, series]
        default: nil
        }
    }
}
