internal import ProofChecking
public import Rekke

extension OptimalityProof {
    /// The files of a proof, by their names in its folder.
    ///
    /// - Parameters:
    ///   - digests: Of the documents that it is about.
    ///   - version: Of the program that writes them.
    public func files(of digests: ProofDigests, version: String) -> [(name: String, contents: [UInt8])] {
        let certificates = goals.enumerated().compactMap { index, goal in
            goal.certificate.map { (name: Self.certificateName(index), contents: Array($0.utf8)) }
        }
        return [
            (Self.programName, Array(program.utf8)), (Self.solutionName, solutionDocument),
            (Self.proofName, proofDocument(digests, version)),
        ] + certificates
    }

    package static let programName = ProofChecker.programFile
    package static let solutionName = ProofChecker.solutionFile
    package static let proofName = ProofChecker.proofFile
    package static let certificateFolder = "goals"

    /// `goals/0007.vipr` of the seventh goal.
    private static func certificateName(_ index: Int) -> String {
        let number = String(index + 1)
        return "\(certificateFolder)/\(String(repeating: "0", count: max(0, 4 - number.count)))\(number).vipr"
    }

    private var solutionDocument: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for name in ones.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { writer.member(name, 1) }
        }
        return writer.finished()
    }

    private func proofDocument(_ digests: ProofDigests, _ version: String) -> [UInt8] {
        var writer = JSONWriter(reserving: 128 * goals.count)
        writer.object { writer in
            writer.member("goals") { writer in
                writer.list(Array(goals.enumerated())) { writer, entry in
                    let (index, goal) = entry
                    writer.object { writer in
                        writer.member("bound", goal.bound)
                        writer.member("goal", goal.name)
                        writer.member("proof", goal.certificate.map { _ in Self.certificateName(index) })
                        writer.member("sense", goal.isMaximised ? "max" : "min")
                        writer.member("value", goal.value)
                    }
                }
            }
            writer.member("sha256") { writer in
                writer.object {
                    $0.member("earlierResult", digests.earlierResult)
                    $0.member("problem", digests.problem)
                    $0.member("result", digests.result)
                    if let scenarios = digests.scenarios { $0.member("scenarios", scenarios) }
                }
            }
            writer.member("version", version)
        }
        return writer.finished()
    }
}

extension OptimalityProof.Goal {
    fileprivate var certificate: String? {
        if case .certificate(let text) = evidence { text } else { nil }
    }

    fileprivate var bound: String? {
        if case .bound(let row) = evidence { row } else { nil }
    }
}
