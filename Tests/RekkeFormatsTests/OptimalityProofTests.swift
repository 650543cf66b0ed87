import Foundation
import IntegerProgramming
import ProofChecking
import Rekke
import RekkeFormats
import RekkeTesting
import Synchronization
import Testing

/// Proofs of what random problems, cases and scenarios give, each held by two checks that share nothing.
@Suite struct `An allocation's proof` {
    private let seeds = Extent.of(3)

    /// Holds proofs of what these problems give.
    private func expectProofs(of problems: [(name: String, problem: Problem)]) throws {
        let folders = try ProofFolders()
        var certificates = 0
        for (name, problem) in problems {
            let allocation = try problem.allocated(AllocationOptions(explanations: .none))
            let proof = try #require(try problem.optimalityProof(of: allocation, limits: .none), "\(name)")
            let files = files(of: proof)
            do {
                let checked = try ProofFiles(files).check().proof
                let claim = try ProvenClaim(allocation, of: problem)
                #expect(checked.program == Array(claim.program.utf8), "\(name)")
                #expect(checked.goals.map(\.name) == claim.goals.map(\.name), "\(name)")
                #expect(checked.goals.map(\.isMaximised) == claim.goals.map(\.isMaximised), "\(name)")
                #expect(claim.places.allSatisfy { checked.ones.contains($0) == $1 }, "\(name)")
                certificates += checked.certificateCount
            } catch {
                Issue.record("\(name): \(error)")
            }
            try folders.add(name, files)
        }
        #expect(certificates > problems.count)
        let (holding, wrong) = try folders.verdicts()
        #expect(holding.count == problems.count && wrong.isEmpty, "\(wrong)")
    }

    private func files(of proof: OptimalityProof) -> [String: [UInt8]] {
        let digest = DecisionRecord.digest(of: [])
        let files = proof.files(of: ProofDigests(problem: digest, result: digest), version: "1")
        return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
    }

    private func under(_ policy: Policy, _ problem: Problem) throws -> Problem {
        var programme = problem.programme
        programme.rules.policy = policy
        return try Problem(programme: programme, registrations: problem.registrations)
    }

    /// Every kind of problems under every policy, each pair once.
    @Test(arguments: Policy.all)
    func `holds for random problems of every kind`(policy: Policy) throws {
        var problems: [(String, Problem)] = []
        for kind in RandomProblem.Kind.allCases {
            let size = RandomProblem.Size(registrations: 9, series: 4)
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 9100..<9100 + seeds, size: size) {
                problems.append(("\(kind.rawValue)-\(seed)", try under(policy, problem)))
            }
        }
        try expectProofs(of: problems)
    }

    /// Sums that policies of one's own may ask for, in any order.
    @Test func `holds under lists of objectives of one's own`() throws {
        let policies: [[Objective]] = [
            [.mostAttendance, .mostPlaces], [.lowestTotalRank], [.rankMaximal, .fewestAddedSeries],
            [.mostPlaces, .lowestWorstRank, .placesFirstCome],
        ]
        var problems: [(String, Problem)] = []
        for kind in RandomProblem.Kind.allCases {
            for (number, (seed, problem)) in try RandomProblem.valid(kind, seeds: 9200..<9204).enumerated() {
                problems.append(("\(kind.rawValue)-\(seed)", try under(Policy(policies[number % 4]), problem)))
            }
        }
        try expectProofs(of: problems)
    }

    @Test func `holds for the cases and the scenarios`() throws {
        let root = SchemaValidator.root
        func problems(in folder: String, where isMeant: (String) -> Bool) throws -> [(String, Problem)] {
            let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            return names.filter(isMeant).sorted().compactMap { name in
                let file = root.appending(path: "\(folder)/\(name)").path
                guard let problem = try? Problem(contentsOf: file), problem.programme.tracks.count == 1,
                    problem.registrations.count < 100
                else { return nil }
                return (name.replacing("/", with: "-"), problem)
            }
        }
        let cases = try problems(in: "Tests/RekkeTests/Cases") { !$0.hasSuffix(".expected.json") }
        let scenarios = try problems(in: "scenarios") { $0.hasSuffix("problem.yaml") }
        #expect(cases.count > 70 && scenarios.count > 15)
        try expectProofs(of: cases + scenarios)
    }

    @Test func `holds where seats and sizes are as large as they may be`() throws {
        let folder = SchemaValidator.root.appending(path: "Tests/RekkeTests/LargeSizes")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        try expectProofs(
            of: names.filter { !$0.contains(".expected.") }.map { name in
                (name, try Problem(contentsOf: folder.appending(path: name).path))
            })
    }

    @Test func `is none of what is not the best`() throws {
        var count = 0
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 9300..<9306) {
                let best = try problem.allocated(AllocationOptions(explanations: .none))
                let other = try problem.allocated(AllocationOptions(policy: Policy([.mostPlaces]), explanations: .none))
                let places = { (allocation: Allocation) in allocation.placements.map { [$0.registration, $0.series] } }
                guard places(best) != places(other) else { continue }
                count += 1
                let error = #expect(throws: AllocationError.self, "\(kind) \(seed)") {
                    try problem.optimalityProof(of: other, limits: .none)
                }
                #expect(error?.description.contains("can be better") == true, "\(kind) \(seed)")
            }
        }
        #expect(count > 10)
    }

    @Test func `is all there or not there, whenever a limit comes`() throws {
        for kind in [RandomProblem.Kind.everything, .seats, .facilitators] {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 9400..<9402) {
                let allocation = try problem.allocated(AllocationOptions(explanations: .none))
                let whole = try problem.optimalityProof(of: allocation, limits: .none)
                for last in [0, 1, 2, 5, 10, 20, 1000] {
                    let looks = LookCounter()
                    let limits = SearchLimits(script: { looks.next() > last ? .time : nil })
                    let proof = try problem.optimalityProof(of: allocation, limits: limits)
                    #expect(proof == nil || proof == whole, "\(kind) \(seed), \(last)")
                    if last == 0 { #expect(proof == nil) }
                }
            }
        }
    }

    @Test func `names nobody but by ids`() throws {
        for (seed, problem) in try RandomProblem.valid(.everything, seeds: 9500..<9503) {
            var named = problem.registrations
            for index in named.indices {
                named[index].organisation = "Norsk Hemmelighet \(index)"
                for attendee in named[index].attendees.indices {
                    named[index].attendees[attendee].name = "Kari Hemmelig"
                }
            }
            let other = try Problem(programme: problem.programme, registrations: named)
            let allocation = try other.allocated(AllocationOptions(explanations: .none))
            let proof = try #require(try other.optimalityProof(of: allocation, limits: .none))
            for (name, contents) in files(of: proof) {
                #expect(!String(decoding: contents, as: UTF8.self).contains("Hemmelig"), "\(seed) \(name)")
            }
        }
    }
}

/// How often limits are looked at.
private final class LookCounter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
