import Foundation
import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// A rule and an objective that the library does not have, handed in: what is declared once holds on every way to an
/// allocation.
@Suite struct HandedInTests {
    /// Organisations of several registrations; the series of one kind are in few weeks.
    private static func problems(
        _ kind: RandomProblem.Kind, seeds: Range<Int>,
        size: RandomProblem.Size = RandomProblem.Size(registrations: 5, series: 4)
    ) throws -> [(seed: Int, problem: Problem)] {
        try RandomProblem.valid(kind, seeds: seeds, size: size) { random in
            var programme = random.programme
            programme.rules.onePlacePerOrganisation = false
            var registrations = random.registrations
            for index in registrations.indices { registrations[index].organisation = ["o1", "o2", " O1"][index % 3] }
            return try Problem(programme: programme, registrations: registrations)
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `an organisation's series are in different weeks, by every method`(kind: RandomProblem.Kind) throws {
        var isDecisive = false
        for (seed, problem) in try Self.problems(kind, seeds: 9100..<9116) {
            let instance = Instance(problem, rules: Instance.rules + [WeekRule()])
            let reference = ReferenceAllocation(problem)
            let criteria = problem.programme.rules.policy.objectives.map { ReferenceAllocation.Criterion.objective($0) }
            let expected = reference.places(by: criteria) { places in problem.keepsWeeks(places) }
            isDecisive = isDecisive || expected != reference.places(by: criteria)
            for method in AllocationOptions.Method.allCases {
                let found = try allocated(instance, method)
                #expect(found.places == expected, "\(kind) \(seed): \(method)")
            }
        }
        #expect(isDecisive, "the rule never decided anything")
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `trying every value keeps an organisation's series in different weeks, too`(kind: RandomProblem.Kind) throws {
        let size = RandomProblem.Size(registrations: 3, series: 2)
        for (seed, problem) in try Self.problems(kind, seeds: 9150..<9156, size: size) {
            let instance = Instance(problem, rules: Instance.rules + [WeekRule()])
            let tried = try allocated(instance, .integerProgram, .none, solver: ExhaustiveSolver())
            #expect(try tried.places == allocated(instance, .automatic, .none).places, "\(kind) \(seed)")
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `whoever waits because of its organisation's weeks has a reason that says who has the place`(
        kind: RandomProblem.Kind
    ) throws {
        for (seed, problem) in try Self.problems(kind, seeds: 9200..<9208) {
            let instance = Instance(problem, rules: Instance.rules + [WeekRule()])
            let found = try AllocationOptions.Method.allCases.map { try allocated(instance, $0) }
            #expect(found[0].waitlist == found[1].waitlist, "\(kind) \(seed)")
            #expect(found[0].waitlist.allSatisfy { $0.reasons?.isEmpty == false }, "\(kind) \(seed)")
        }
    }

    @Test func `the check of results finds who meets twice in a week`() throws {
        let two = try problem(
            series: [autumn[0], autumn[1]].map { series in
                var series = series
                series.capacity = 2
                return series
            }, rules: Rules(onePlacePerOrganisation: false),
            [.numbered(1, "tue").with(\.organisation, "a"), .numbered(2, "wed").with(\.organisation, "a")])
        let without = try allocated(Instance(two), .automatic)
        #expect(without.placements.count == 2)
        let instance = Instance(two, rules: Instance.rules + [WeekRule()])
        let violations = two.violations(
            of: without, under: two.programme.rules.policy, in: instance, keepingOut: [])
        #expect(violations.contains { $0.description.contains("meet in the same week") })
        #expect(try allocated(instance, .automatic).places == ["r1": "tue"])
    }

    /// Fewest on the programme's first series, after who has a place at all: no policy lists that.
    @Test(arguments: RandomProblem.Kind.allCases)
    func `an objective of one's own is optimised in its turn, by every method`(kind: RandomProblem.Kind) throws {
        var isDecisive = false
        for (seed, problem) in try Self.problems(kind, seeds: 9300..<9312) {
            let first = problem.programme.series[0].id
            let fewest = Question.fewest("first series") { $1.series == 0 ? 1 : 0 }
            let aims: [Aim] = [.objective(.placesFirstCome), .question(fewest), .objective(.seriesOrder)]
            let reference = ReferenceAllocation(problem)
            let expected = reference.places(by: [
                .objective(.placesFirstCome), .cost { places in [places.values.count { $0 == first }] },
            ])
            isDecisive = isDecisive || expected != reference.places(by: [.objective(.placesFirstCome)])
            for method in AllocationOptions.Method.allCases {
                let instance = Instance(problem)
                var allocator = allocator(Policy([.placesFirstCome]), method, .none)
                let found = try #require(try allocator.decision(on: instance, aims: aims)).bestKnown
                #expect(instance.places(found) == expected, "\(kind) \(seed): \(method)")
            }
        }
        #expect(isDecisive, "the objective never decided anything")
    }

    @Test func `the page on adding a rule shows the code of the rule that is tested`() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let code = lines(try text(tests.appending(path: "WeekRule.swift"))).joined(separator: "\n")
        let page = try text(root.appending(path: "documentation/a-rule-from-start-to-finish.md"))
        let blocks = page.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        #expect(blocks.count == 8)
        for block in blocks { #expect(code.contains(lines(block).joined(separator: "\n")), "\(block)") }
    }

    private func allocator(
        _ policy: Policy, _ method: AllocationOptions.Method, _ explanations: AllocationOptions.Explanations,
        solver: any Solver = GLPKSolver()
    ) -> Allocator {
        Allocator(
            policy: policy, options: AllocationOptions(method: method, explanations: explanations), limits: .none,
            solver: solver
        ) { _ in }
    }

    private func allocated(
        _ instance: Instance, _ method: AllocationOptions.Method,
        _ explanations: AllocationOptions.Explanations = .full, solver: any Solver = GLPKSolver()
    ) throws -> Allocation {
        var allocator = allocator(instance.programme.rules.policy, method, explanations, solver: solver)
        return try #require(try allocator.allocate(instance, saysWhatHelps: true))
    }
}

extension Problem {
    /// Whether no organisation meets twice in one week, confirmed places apart: counted from ids and dates alone.
    fileprivate func keepsWeeks(_ places: [String: String]) -> Bool {
        registrations.allSatisfy { one in
            registrations.allSatisfy { other in
                guard one.id < other.id, one.shortOrganisation == other.shortOrganisation,
                    one.confirmedPlace == nil || other.confirmedPlace == nil, let first = places[one.id],
                    let second = places[other.id]
                else { return true }
                return weeks(of: first).isDisjoint(with: weeks(of: second))
            }
        }
    }

    /// As days since 1970 over 7, counted from Monday.
    private func weeks(of series: String) -> Set<Int> {
        Set(
            (programme.series.first { $0.id == series }?.meetings ?? []).map { meeting in
                (programme.timeZone.localTime(at: meeting.start).date.daysSinceEpoch + 3) / 7
            })
    }
}

extension Registration {
    /// Without spaces and in small letters.
    fileprivate var shortOrganisation: String? { organisation?.lowercased().filter { $0 != " " } }
}

extension Instance {
    fileprivate func places(_ assignment: Assignment) -> [String: String] {
        var places: [String: String] = [:]
        for (position, place) in assignment.places.enumerated() {
            places[registration(position).id] = place.map { series[$0.series].id }
        }
        return places
    }
}
