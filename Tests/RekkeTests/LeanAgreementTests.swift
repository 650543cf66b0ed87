import Foundation
import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// The lean program decides and explains as the rules do as they are written.
@Suite struct LeanAgreementTests {
    /// Of each kind.
    private static let seeds = Extent.of(60)

    /// Where people may attend and lead, the whole program decides.
    @Test(arguments: RandomProblem.Kind.allCases.filter { $0 != .bothRoles })
    func `the lean program gives the same places and reasons as the whole one`(kind: RandomProblem.Kind) throws {
        var aborts = 0
        var compared = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 5000..<(5000 + Self.seeds)) {
            let policy = problem.programme.rules.policy
            let instance = Instance(problem)
            guard !policy.objectives.contains(.mostAttendance), !instance.considered.isEmpty,
                instance.sharedPeople.namingFacilitators.isEmpty
            else { continue }
            let plain = try? PlainSearch(instance, nil, GLPKSolver(), .none)
            var lean = try LeanSearch(instance, limits: .none)
            #expect((plain == nil) == (lean == nil), "\(kind) \(seed): whether confirmed places conflict")
            guard var plain, lean != nil else { continue }
            compared += 1
            for objective in policy.objectives {
                try plain.decide(.objective(objective)) { _ in }
                try lean?.decide(.objective(objective))
                let values = [plain.assignment, lean?.assignment].map {
                    $0?.value(of: objective, in: instance) { 0 }
                }
                #expect(values[0] == values[1], "\(kind) \(seed): \(objective)")
            }
            #expect(plain.assignment == lean?.assignment, "\(kind) \(seed)")
            guard let lean else { continue }
            aborts += lean.statistics.aborts
            let questions: [any PlacementQuestions] = [
                PlainQuestions(search: plain, solver: GLPKSolver(), limits: .none),
                try LeanQuestions(lean, limits: .none),
            ]
            var reasons = questions.map { questions in
                ReasonBesideOthers(
                    instance: instance, assignment: plain.assignment, questions: questions, bound: nil, policy: policy)
            }
            for position in instance.considered.indices where plain.assignment.places[position] == nil {
                let both = try reasons.indices.map { try reasons[$0].reason(for: position) }
                #expect(both[0] == both[1], "\(kind) \(seed): r\(position)")
            }
        }
        #expect(compared >= Extent.least(1))
        #expect(aborts == 0, "fatal errors of GLPK: \(aborts)")
    }

    @Test func `larger problems agree, too`() throws {
        let size = RandomProblem.Size(registrations: 14, series: 7)
        for kind in [RandomProblem.Kind.sharedPeople, .facilitators, .everything] {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<8, size: size) {
                let lean = try problem.allocated(AllocationOptions(policy: .bestFit, explanations: .reasons))
                let plain = try problem.allocated(
                    AllocationOptions(policy: .bestFit, method: .integerProgram, explanations: .reasons))
                #expect(lean == plain, "\(kind) \(seed)")
            }
        }
    }

    @Test(arguments: [RandomProblem.Kind.capacity, .sharedPeople, .facilitators, .minimum, .everything])
    func `what was answered before tells nothing wrong of other sets`(kind: RandomProblem.Kind) throws {
        var answers = (placed: 0, refused: 0, smaller: 0)
        let size = RandomProblem.Size(registrations: 9, series: 5)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<12, size: size) {
            let instance = Instance(problem)
            guard let lean = try LeanSearch(instance, limits: .none),
                let plain = try? PlainSearch(instance, nil, GLPKSolver(), .none)
            else { continue }
            var questions = try LeanQuestions(lean, limits: .none)
            let fresh = PlainQuestions(search: plain, solver: GLPKSolver(), limits: .none)
            var random = SplitMix64(seed: seed)
            let all = Array(instance.considered.indices)
            for _ in 0..<40 where !all.isEmpty {
                let some = Array(random.shuffled(all).prefix(random.number(in: 1...all.count)))
                let canBePlaced = try questions.canBePlaced(some, keeping: nil)
                #expect(try canBePlaced == fresh.canBePlaced(some, keeping: nil), "\(kind) \(seed): \(some)")
                guard !canBePlaced else {
                    answers.placed += 1
                    continue
                }
                answers.refused += 1
                let conflict = questions.conflict(among: some)
                #expect(Set(conflict).isSubset(of: some), "\(kind) \(seed): \(some)")
                if conflict.count < some.count {
                    answers.smaller += 1
                    #expect(try !fresh.canBePlaced(conflict, keeping: nil), "\(kind) \(seed): \(some), \(conflict)")
                }
            }
        }
        #expect(answers.placed > 0 && answers.refused > 0 && answers.smaller > 0)
    }

    @Test func `what facilitators cannot lead they cannot lead with a twin in the place of its series either`() throws {
        var carried = 0
        let size = RandomProblem.Size(registrations: 6, series: 4)
        for (seed, problem) in try RandomProblem.valid(.facilitators, seeds: 0..<60, size: size) {
            let instance = Instance(problem)
            let lean = try LeanProgram(instance, limits: .none)
            guard let staffing = lean.staffing else { continue }
            func sets(_ count: Int) -> [Set<Int>] {
                (0..<(1 << count)).map { set in Set((0..<count).filter { set >> $0 & 1 == 1 }) }
            }
            for running in sets(instance.series.count) { _ = try staffing.refutation(of: running) }
            for series in instance.series.indices {
                let changed = instance.addingTwin(of: series, facilitators: 0)
                let twin = try LeanProgram(changed, limits: .none)
                let known = LeanHints(refutations: lean.refutationsByID).refutations(for: twin)
                guard let needs = twin.staffing?.needs, !known.isEmpty else { continue }
                carried += known.count { $0.coefficients[series + 1, default: 0] > 0 }
                let fresh = StaffingCheck(needs, limits: .none)
                for running in sets(changed.series.count) where try fresh.refutation(of: running) == nil {
                    #expect(!known.contains { $0.excludes(running) }, "\(seed): twin of \(series), \(running.sorted())")
                }
            }
        }
        #expect(carried > 0)
    }

    @Test func `longer chains of facilitators find more staffings, all of which hold`() {
        var found = (along: 0, thoroughly: 0)
        for seed in 0..<3000 {
            var random = SplitMix64(seed: seed)
            let maxima = (0..<4).map { _ in random.number(in: 1...4) }
            let demands = (0..<7).map { series in
                let start = random.number(in: 0...4)
                let meetings = (0..<random.number(in: 1...2)).map { number in
                    Meeting(
                        start: Instant(seconds: 10 * start + 100 * number),
                        end: Instant(seconds: 10 * start + 100 * number + random.pick([10, 20])))
                }
                return FacilitationDemand(
                    series: series, numbers: Array(meetings.indices), meetings: meetings,
                    able: (0..<4).filter { _ in random.chance(70) }, needed: 1)
            }
            var along = Roster(demands, maxima)
            if demands.indices.allSatisfy({ along.fill($0) }) { found.along += 1 }
            var roster = Roster(demands, maxima)
            if demands.indices.allSatisfy({ roster.fillThoroughly($0) }) {
                found.thoroughly += 1
                #expect(roster.chosen.allSatisfy { $0.count == 1 }, "\(seed)")
            }
            for (demand, chosen) in zip(demands, roster.chosen) {
                #expect(chosen.allSatisfy(demand.able.contains), "\(seed)")
            }
            for facilitator in maxima.indices {
                let led = zip(demands, roster.chosen).filter { $0.1.contains(facilitator) }.flatMap { $0.0.meetings }
                #expect(led.count <= maxima[facilitator], "\(seed)")
                for (number, meeting) in led.enumerated() {
                    #expect(!led[..<number].contains { $0.overlaps(meeting) }, "\(seed)")
                }
            }
        }
        #expect(found.along < found.thoroughly)
    }
}
