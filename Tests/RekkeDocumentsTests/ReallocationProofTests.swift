import Foundation
import Rekke
import RekkeDocuments
import RekkeFormats
import RekkeTesting
import Testing

/// Proofs of what reallocations of random problems give, held by two checks that share nothing.
@Suite struct `A reallocation's proof` {
    private let seeds = Extent.of(4)

    private static let digest = DecisionRecord.digest(of: [])
    private let digests = ProofDigests(problem: digest, result: digest, earlierResult: digest, scenarios: [digest])

    private struct Sample {
        let name: String
        let origin: ReallocationOrigin
        let decided: [TrackAllocation]
        var files: [String: [UInt8]] = [:]
    }

    /// Problems of every kind that change after they were answered.
    private func samples(_ changed: (Problem) throws -> Problem = { $0 }) async throws -> [Sample] {
        var samples: [Sample] = []
        for kind in RandomProblem.Kind.allCases {
            for (seed, valid) in try RandomProblem.valid(
                kind, seeds: 9700..<9700 + seeds, size: RandomProblem.Size(registrations: 8, series: 3))
            {
                let problem = try changed(valid)
                let earlier = try await problem.trackAllocations(options: AllocationOptions(explanations: .none))
                var change = RandomChange(seed: seed)
                var scenario = change.scenario(for: problem, placed: earlier.flatMap(\.allocation.placements))
                // Every other from a day in the middle on, if it has one.
                let last = problem.programme.series.flatMap(\.meetings).map(\.start).max()
                let dated = Scenario(
                    name: "", changes: scenario.changes,
                    from: last.map { problem.programme.timeZone.localTime(at: $0).date })
                if seed.isMultiple(of: 2), (try? problem.applying(dated)) != nil { scenario = dated }
                let origin = ReallocationOrigin(problem: problem, earlier: earlier, scenario: scenario)
                let decided = try? await problem.trackReallocations(
                    after: earlier, changing: scenario, moves: seed % 3,
                    options: AllocationOptions(explanations: .none))
                guard let decided else { continue }
                let proofs = try #require(try await problem.trackProofs(of: decided, since: origin))
                var sample = Sample(name: "\(kind.rawValue)-\(seed)", origin: origin, decided: decided)
                for file in ProofFolder.files(of: proofs, digests, version: "1") {
                    sample.files[file.name] = file.contents
                }
                samples.append(sample)
            }
        }
        return samples
    }

    private func report(_ sample: Sample, _ files: [String: [UInt8]]) throws -> CheckReport.Proof {
        try ProofComparison(sample.decided, since: sample.origin, digests: digests, version: "1")
            .report(on: ProofFiles(files), in: "proof")
    }

    private func expectProofs(of samples: [Sample]) throws {
        let folders = try ProofFolders()
        for sample in samples {
            let report = try report(sample, sample.files)
            if case .wrong(let place, let text) = report { Issue.record("\(sample.name): \(place): \(text)") }
            try folders.add(sample.name, sample.files)
        }
        let (holding, wrong) = try folders.verdicts()
        #expect(holding.count == samples.count && wrong.isEmpty, "\(wrong)")
    }

    @Test func `holds, also where it takes two steps`() async throws {
        let samples = try await samples()
        #expect(samples.count > 20)
        #expect(samples.count { $0.files["unasked/proof.json"] != nil } > 3)
        try expectProofs(of: samples)
    }

    @Test func `holds track by track`() async throws {
        let samples = try await samples { problem in
            var programme = problem.programme
            for index in programme.series.indices { programme.series[index].track = index % 2 == 0 ? "a" : "b" }
            return try Problem(programme: programme, registrations: problem.registrations)
        }
        #expect(samples.count > 15)
        #expect(samples.contains { $0.files["track-2/proof.json"] != nil })
        try expectProofs(of: samples)
    }

    @Test func `is refused without its first step, and with one that decides nothing`() async throws {
        var refused = 0
        for sample in try await samples() {
            let isAsked = sample.files["unasked/proof.json"] != nil
            let files =
                isAsked
                ? sample.files.filter { !$0.key.hasPrefix("unasked/") }
                : sample.files.merging(sample.files.map { ("unasked/\($0)", $1) }) { first, _ in first }
            guard case .wrong(let place, _) = try report(sample, files) else {
                Issue.record("\(sample.name) holds")
                continue
            }
            #expect(isAsked || place.hasPrefix("proof/unasked/"), "\(sample.name): \(place)")
            refused += 1
        }
        #expect(refused > 20)
    }

    @Test func `is refused where the result says otherwise who has to move`() async throws {
        var refused = 0
        for sample in try await samples() {
            guard var claim = sample.decided[0].answer.reallocation,
                let position = claim.moved.firstIndex(where: { !$0.isWanted }),
                !claim.allocation.placements.contains(where: \.confirmed)
            else { continue }
            let move = claim.moved[position]
            claim.moved[position].isForced.toggle()
            let decided = [
                TrackAllocation(
                    track: nil, problem: sample.decided[0].problem, answer: .reallocation(claim))
            ]
            let forged = Sample(name: sample.name, origin: sample.origin, decided: decided)
            guard case .wrong(_, let text) = try report(forged, sample.files) else {
                Issue.record("\(sample.name) holds")
                continue
            }
            #expect(text == "the result says of \"\(move.registration)\" otherwise whether it has to move")
            refused += 1
        }
        #expect(refused > 0)
    }
}
