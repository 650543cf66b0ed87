import Foundation
import RekkeFormats
import RekkeTesting
import Testing

@testable import Rekke

/// Sizes up to a million, where a person is less than a solver's tolerance.
@Suite struct LargeSizeTests {
    private static let count = Extent.of(12)

    @Test(arguments: [RandomProblem.Kind.seats, .minimum, .quotas, .guarantees, .facilitators, .confirmed, .everything])
    func `each method decides problems of the largest sizes as listing every assignment does`(
        kind: RandomProblem.Kind
    ) throws {
        var compared = 0
        for (seed, problem) in try RandomProblem.valid(
            kind, seeds: 7000..<(7000 + Self.count), making: { try $0.largeSizes() })
        {
            let reference = ReferenceAllocation(problem)
            for method in [AllocationOptions.Method.automatic, .integerProgram] {
                do {
                    let allocation = try problem.allocated(AllocationOptions(method: method, explanations: .reasons))
                    let differences = reference.differences(from: allocation)
                    #expect(differences.isEmpty, "\(kind) \(seed) \(method): \(differences.joined(separator: "\n"))")
                    compared += 1
                } catch {
                    Issue.record("\(kind) \(seed) \(method): \(error)")
                }
            }
        }
        #expect(compared > 0)
    }

    /// Problems that floating point gets wrong, or not at all, with what listing every assignment gives.
    private static let answers: [String: [String: String]] = [
        "filled": ["r0": "s1", "r1": "s0", "r4": "s1", "r5": "s1"],
        "thirds": ["r3": "s1", "r4": "s1", "r7": "s3"],
        "seventy-thousand": ["r0": "s3", "r1": "s1", "r2": "s3", "r3": "s1", "r4": "s3", "r6": "s1"],
        "twenty-thousand": [
            "r02": "å3", "r05": "s1", "r07": "å3", "r09": "s1", "r10": "å5", "r13": "s1", "r14": "å5", "r15": "å5",
            "r21": "å3",
        ],
        "fifty-thousand": [
            "r01": "å3", "r02": "S4", "r03": "å3", "r04": "å3", "r05": "S5", "r06": "å3", "r08": "å3", "r09": "S5",
            "r10": "å3", "r12": "S4",
        ],
    ]

    @Test(arguments: answers.keys.sorted())
    func `a person in a million is no rounding error`(name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "LargeSizes")
        let file = folder.appending(path: "\(name).json").path(percentEncoded: false)
        let problem = try Problem(contentsOf: file)
        for method in AllocationOptions.Method.allCases {
            let allocation = try problem.allocated(AllocationOptions(method: method))
            #expect(allocation.places == Self.answers[name], "\(method)")
            #expect(allocation.status == .optimal)
        }
    }

    // MARK: - Counts that cannot be met

    private static let hopeless: [String: @Sendable (inout Rules, inout [Series]) -> Void] = [
        "facilitators": { rules, _ in rules.facilitatorsPerMeeting = 1_000_000 },
        "other facilitators": { rules, _ in
            rules.facilitatorsPerMeeting = 1_000_000
            rules.sameFacilitatorsThroughout = false
        },
        "attendees": { rules, _ in rules.minimumAttendees = 1_000_000 },
        "minimums": { _, series in for index in series.indices { series[index].minimum = 1_000_000 } },
        "quotas": { _, series in
            for index in series.indices { series[index].quotas = [Quota(role: "x", minimum: 1_000_000, maximum: nil)] }
        },
    ]

    @Test(.timeLimit(.minutes(5)), arguments: hopeless.keys.sorted())
    func `a million of what there is one of is answered at once`(name: String) throws {
        var rules = Rules()
        var series = autumn
        for index in series.indices { series[index].capacity = 1_000_000 }
        Self.hopeless[name]?(&rules, &series)
        let registrations = (1...4).map { number in
            Registration.numbered(number).with(\.attendees, [Attendee(id: "p\(number)")])
        }
        let hopeless = try problem(
            series: series, rules: rules, facilitators: [Facilitator(id: "f")], registrations)
        for method in AllocationOptions.Method.allCases {
            let allocation = try hopeless.allocated(AllocationOptions(method: method, explanations: .full))
            #expect(allocation.placements.isEmpty)
            #expect(allocation.waitlist.allSatisfy { $0.remedies?.isEmpty == true })
        }
        let plan = try hopeless.planned(adding: PlanOptions(series: 1000, parallel: true))
        #expect(plan.steps.count == 1)
        #expect(plan.lackingFacilitators == nil)
    }

    // MARK: - What cannot be a reason

    /// Nothing in the rules keeps anybody out, and every decision does.
    private struct Contradiction: PlacementQuestions {
        let decidedObjectives = 1
        func canBePlaced(_ considered: [Int], keeping objective: Int?) throws -> Bool { objective == nil }
    }

    @Test func `that places in priority order keep somebody out is a fault and no reason`() throws {
        let instance = Instance(try problem([.numbered(1)]))
        func reason(under policy: Policy) throws -> Reason {
            var beside = ReasonBesideOthers(
                instance: instance, assignment: Assignment(places: [nil]), questions: Contradiction(), bound: nil,
                policy: policy)
            return try beside.reason(for: 0)
        }
        for objective in [Objective.placesFirstCome, .guarantees] {
            #expect(throws: AllocationError.self) { try reason(under: Policy([objective])) }
        }
        #expect(try reason(under: Policy([.mostPlaces])) == .outweighed(by: .mostPlaces))
    }
}
