public import Rekke

extension OptimalityProof {
    /// The files of a proof, by their names in its folder.
    ///
    /// - Parameters:
    ///   - problem: The SHA-256 of the problem's document.
    ///   - result: The SHA-256 of the result's document.
    ///   - version: Of the program that writes them.
    public func files(problem: String, result: String, version: String) -> [(name: String, contents: [UInt8])] {
        let certificates = goals.enumerated().compactMap { index, goal in
            goal.certificate.map { (name: Self.certificateName(index), contents: Array($0.utf8)) }
        }
        return [
            (Self.programName, Array(program.utf8)), (Self.solutionName, solutionDocument),
            (Self.proofName, proofDocument(problem: problem, result: result, version: version)),
        ] + certificates
    }

    package static let programName = "program.mps"
    package static let solutionName = "solution.json"
    package static let proofName = "proof.json"
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

    private func proofDocument(problem: String, result: String, version: String) -> [UInt8] {
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
                    $0.member("problem", problem)
                    $0.member("result", result)
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
