import IntegerProgramming
import RekkeFormats
import RekkeTesting
import Testing

/// Proofs of random programs, held against exhaustive search and checked without a solver.
@Suite struct `A program's proof` {
    /// A program over 0 and 1 with goals in order.
    private struct Sample {
        var program = IntegerProgram()
        var goals: [Goal] = []

        /// - Parameter largest: The largest coefficient.
        init(seed: Int, largest: Int) {
            var random = SeededGenerator(seed: seed)
            let variables = (0..<Int.random(in: 2...9, using: &random)).map { program.addBinary("x\($0)") }
            func sum() -> LinearExpression {
                var sum = LinearExpression()
                for variable in variables where Bool.random(using: &random) {
                    sum.add(Double(Int.random(in: -largest / 4...largest, using: &random)), variable)
                }
                return sum
            }
            for row in 0..<Int.random(in: 1...4, using: &random) {
                let left = sum()
                // Some values keep it.
                let side = left.value(at: variables.map { _ in Double(Int.random(in: 0...1, using: &random)) })
                switch Int.random(in: 0..<4, using: &random) {
                case 0: program.addRow("r\(row)", left, lower: side - Double(largest), upper: side)
                case 1: program.addRow("r\(row)", left, lower: side)
                default: program.addRow("r\(row)", left, upper: side)
                }
            }
            for goal in 0..<3 {
                let expression = sum()
                goals.append(
                    Goal(
                        name: "g\(goal)",
                        objective: Bool.random(using: &random) ? .maximise(expression) : .minimise(expression)))
            }
        }

        /// The best values, goal after goal; nil where there is no solution.
        func optimum() throws -> [Double]? {
            var program = program
            var values: [Double]?
            for goal in goals {
                guard case .optimal(let solution) = try ExhaustiveSolver().solve(program, for: goal.objective) else {
                    return nil
                }
                values = solution.values
                let value = goal.objective.expression.value(at: solution.values)
                program.addRow("kept", goal.objective.expression, lower: value, upper: value)
            }
            return values
        }

        func files(at values: [Double]) throws -> [String: [UInt8]] {
            let proof = try #require(ProofProgram(program, objective: .feasibility, goals: goals))
            var files: [String: [UInt8]] = [:]
            var entries: [String] = []
            for (index, goal) in try proof.proofs(at: values, limits: .none).enumerated() {
                var entry = "\"goal\": \"\(goal.goal)\", \"value\": \(goal.value), "
                entry += "\"sense\": \"\(goal.sense == .maximise ? "max" : "min")\""
                switch goal.evidence {
                case .bound(let row): entry += row.map { ", \"bound\": \"\($0)\"" } ?? ""
                case .certificate(let text):
                    entry += ", \"proof\": \"goals/000\(index).vipr\""
                    files["goals/000\(index).vipr"] = Array(text.utf8)
                }
                entries.append("{\(entry)}")
            }
            let digest = String(repeating: "0", count: 64)
            let sha256 = "\"sha256\": {\"problem\": \"\(digest)\", \"result\": \"\(digest)\"}, \"version\": \"1\""
            files["proof.json"] = Array("{\"goals\": [\(entries.joined(separator: ","))], \(sha256)}".utf8)
            files["solution.json"] = Array(
                "{\(proof.ones(at: values).map { "\"\($0)\": 1" }.joined(separator: ","))}".utf8)
            files["program.mps"] = Array(program.mpsFormat(objective: .feasibility, goals: goals).utf8)
            return files
        }
    }

    @Test(arguments: [4, 1000, 1_000_000])
    func `holds for every optimum, by two checks`(largest: Int) throws {
        let folders = try ProofFolders()
        var (count, branching) = (0, 0)
        for seed in 0..<150 {
            let sample = Sample(seed: seed, largest: largest)
            guard let values = try sample.optimum() else { continue }
            let files = try sample.files(at: values)
            #expect(throws: Never.self, "\(seed)") { _ = try ProofFiles(files).check() }
            try folders.add("\(seed)", files)
            count += 1
            branching += files.values.count { String(decoding: $0, as: UTF8.self).contains("{ uns ") }
        }
        #expect(count > 80 && branching > 5)
        let (holding, wrong) = try folders.verdicts()
        #expect(holding.count == count && wrong.isEmpty)
    }

    @Test func `is never one of what something else beats`() throws {
        for seed in 0..<100 {
            let sample = Sample(seed: seed, largest: 9)
            guard let values = try sample.optimum(), let proof = ProofProgram(sample.program, sample.goals) else {
                continue
            }
            let best = sample.goals.map { $0.objective.expression.value(at: values) }
            for number in 0..<(1 << values.count) {
                let other = values.indices.map { Double(number >> $0 & 1) }
                guard sample.program.isFeasible(other),
                    sample.goals.map({ $0.objective.expression.value(at: other) }) != best
                else { continue }
                #expect(throws: ProofProgram.Failure.self, "\(seed) \(number)") {
                    try proof.proofs(at: other, limits: .none)
                }
                break
            }
        }
    }

    @Test func `is none where a limit comes first`() throws {
        let proof = try #require(ProofProgram(HardProgram.marketSplit(rows: 0, columns: 3), []))
        #expect(try proof.proofs(at: [0, 0, 0], limits: .none).isEmpty)
        let sample = Sample(seed: 4, largest: 1000)
        let values = try #require(try sample.optimum())
        let limits = SearchLimits(script: { .time })
        #expect(throws: Stopped(limit: .time)) {
            try ProofProgram(sample.program, sample.goals)?.proofs(at: values, limits: limits)
        }
    }
}

extension ProofProgram {
    fileprivate init?(_ program: IntegerProgram, _ goals: [Goal]) {
        self.init(program, objective: .feasibility, goals: goals)
    }
}
