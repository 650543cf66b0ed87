import Foundation
import Rekke
import RekkeDocuments
import RekkeFormats
import RekkeTesting
import Testing

/// Proofs of random problems with one thing forged, held by two checks that share nothing.
@Suite struct `A forged proof` {
    private let count = Extent.of(60)

    /// A proof, the documents that it is about, and what holds it against them.
    private struct Sample {
        let files: [String: String]
        let documents: (problem: [UInt8], result: [UInt8])
        let comparison: ProofComparison

        init(_ problem: Problem) async throws {
            let allocation = try await problem.allocation(options: AllocationOptions(explanations: .none))
            let proof = try #require(try await problem.optimalityProof(of: allocation))
            documents = (problem.jsonDocument(), allocation.jsonDocument(for: problem))
            let digests = ProofDigests(
                problem: DecisionRecord.digest(of: documents.problem),
                result: DecisionRecord.digest(of: documents.result))
            files = Dictionary(
                uniqueKeysWithValues: proof.files(of: digests, version: "1").map {
                    ($0.name, String(decoding: $0.contents, as: UTF8.self))
                })
            comparison = try ProofComparison(
                [TrackAllocation(track: nil, problem: problem, allocation: allocation)], since: nil, digests: digests,
                version: "1")
        }

        func report(on files: [String: String]) -> CheckReport.Proof {
            comparison.report(on: ProofFiles(files.mapValues { Array($0.utf8) }), in: "proof")
        }
    }

    private func samples() async throws -> [Sample] {
        var samples: [Sample] = []
        for kind in RandomProblem.Kind.allCases {
            for (_, problem) in try RandomProblem.valid(
                kind, seeds: 9100..<9103, size: RandomProblem.Size(registrations: 9, series: 4))
            {
                samples.append(try await Sample(problem))
            }
        }
        return samples
    }

    @Test func `is refused, of whatever kind, by both checks and for its own reason`() async throws {
        let (samples, folders) = (try await samples(), try ProofFolders())
        var (expected, kinds): ([String: ProofForgery], Set<ProofForger.Kind>) = ([:], [])
        var seed = 0
        // Some kinds take rows that few proofs have.
        while expected.count < count || kinds.count < ProofForger.Kind.allCases.count, seed < 100 * count {
            let number = seed / ProofForger.Kind.allCases.count * 5
            let (sample, other) = (samples[number % samples.count], samples[(number + 1) % samples.count])
            let kind = ProofForger.Kind.allCases[seed % ProofForger.Kind.allCases.count]
            var forger = ProofForger(sample.files, others: other.files, seed: seed)
            seed += 1
            guard let forgery = forger.forgery(kind) else { continue }
            let name = "\(kind)-\(seed)"
            if case .wrong(let place, let text) = sample.report(on: forgery.files) {
                #expect(forgery.reasons.contains { "\(place): \(text)".contains($0) }, "\(name): \(place): \(text)")
            } else {
                Issue.record("\(name) holds")
            }
            expected[name] = forgery
            kinds.insert(kind)
            try folders.add(name, forgery.files.mapValues { Array($0.utf8) }, of: sample.documents)
        }
        let (_, wrong) = try folders.verdicts()
        for (name, forgery) in expected {
            guard let reasons = forgery.independentReasons else { continue }
            let text = try #require(wrong[name], "\(name) holds")
            #expect(reasons.contains { text.contains($0) }, "\(name): \(text)")
        }
        #expect(kinds == Set(ProofForger.Kind.allCases))
    }

    @Test func `is one that would hold if nothing were forged`() async throws {
        let folders = try ProofFolders()
        for (number, sample) in try await samples().prefix(12).enumerated() {
            guard case .holds = sample.report(on: sample.files) else {
                Issue.record("\(number): \(sample.report(on: sample.files))")
                continue
            }
            try folders.add("\(number)", sample.files.mapValues { Array($0.utf8) }, of: sample.documents)
        }
        #expect(try folders.verdicts().holding.count == 12)
    }
}
