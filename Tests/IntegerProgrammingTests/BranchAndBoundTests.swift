import CGLPK
import RekkeTesting
import Testing

@testable import IntegerProgramming

/// Many questions to one program, each answered from where the last one ended.
@Suite struct BranchAndBoundTests {
    /// A small program that the values 0 satisfy, and some objectives.
    private struct Case {
        var program = BinaryProgram()
        var objectives: [[(column: Int, cost: Int)]] = []

        init(seed: Int) {
            var random = SplitMix64(seed: seed)
            let columns = random.number(in: 1...9)
            for _ in 0..<columns { _ = program.addColumn() }
            for _ in 0..<random.number(in: 1...7) {
                let chosen = random.shuffled(Array(0..<columns)).prefix(random.number(in: 1...columns))
                let terms = chosen.map { BinaryProgram.Term($0, random.pick([1, 1, 1, 2, 3, -1, -2])) }
                program.addRow(
                    BinaryProgram.Row(
                        terms, lower: random.pick([.min, .min, -1, 0]), upper: random.pick([0, 1, 1, 2, 3])),
                    isLazy: random.chance(40))
            }
            objectives = (0..<4).map { _ in (0..<columns).map { ($0, random.pick([-3, -1, -1, 0, 1, 2])) } }
        }

        /// Every solution.
        var solutions: [[Int8]] {
            (0..<(1 << program.columnCount))
                .map { bits in (0..<program.columnCount).map { Int8(bits >> $0 & 1) } }
                .filter(program.isFeasible)
        }

        func search(separate: @escaping ([Int8]) -> [BinaryProgram.Row] = { _ in [] }) -> BranchAndBound {
            let zeros = [Int8](repeating: 0, count: program.columnCount)
            return BranchAndBound(
                program, incumbent: zeros, branchingOrder: program.rows.indices.map { UInt8($0 % 3) }, limits: .none,
                separate: separate)
        }
    }

    private static func value(_ objective: [(column: Int, cost: Int)], _ solution: [Int8]) -> Int {
        objective.reduce(0) { $0 + $1.cost * Int(solution[$1.column]) }
    }

    @Test(arguments: 0..<20)
    func `objectives decided in order are at the least value that brute force finds`(block: Int) throws {
        for seed in (block * 100)..<(block * 100 + 100) {
            let random = Case(seed: seed)
            let search = random.search()
            var left = random.solutions
            for objective in random.objectives {
                let least = left.map { Self.value(objective, $0) }.min()
                guard case .optimal = try search.minimise(objective, ideal: -100) else {
                    Issue.record("\(seed) was stopped")
                    return
                }
                #expect(search.value(objective) == least, "\(seed)")
                #expect(left.contains(search.incumbent), "\(seed)")
                try search.settle(where: objective, costs: search.value(objective))
                let terms = objective.filter { $0.cost != 0 }.map { BinaryProgram.Term($0.column, $0.cost) }
                try search.add(BinaryProgram.Row(terms, lower: least ?? 0, upper: least ?? 0), isLazy: true)
                left.removeAll { Self.value(objective, $0) != least }
                let settled = left.allSatisfy { solution in
                    solution.indices.allSatisfy { (search.lower[$0]...search.upper[$0]).contains(solution[$0]) }
                }
                #expect(settled, "\(seed): a column was settled that optima need")
            }
            #expect(search.statistics.aborts == 0, "\(seed)")
        }
    }

    @Test(arguments: 0..<10)
    func `a question under a restriction leaves nothing behind`(block: Int) throws {
        for seed in (block * 50)..<(block * 50 + 50) {
            let random = Case(seed: seed)
            let search = random.search()
            let solutions = random.solutions
            for column in 0..<random.program.columnCount {
                for value in [Int8(1), 0] {
                    var restriction = BranchAndBound.Restriction()
                    restriction.columns = [(column, value)]
                    restriction.rows = [(0, random.program.lower[0], min(1, random.program.upper[0]))]
                    let isPossible = solutions.contains {
                        $0[column] == value && random.program.activity(of: 0, at: $0) <= 1
                    }
                    let answer = try search.find(random.objectives[0], atMost: 100, under: restriction)
                    #expect(answer.isFound == isPossible, "\(seed): column \(column) at \(value)")
                }
                let isEver = solutions.contains { $0[column] == 1 }
                let answer = try search.find([(column, -1)], atMost: -1)
                #expect(answer.isFound == isEver, "\(seed): column \(column)")
                if let refusal = search.refusal {
                    for other in 0..<random.program.columnCount where refusal.excludes([other]) {
                        #expect(!solutions.contains { $0[other] == 1 }, "\(seed): a proof excludes \(other)")
                    }
                }
            }
        }
    }

    @Test func `rows taught by solutions hold for all that follow`() throws {
        for seed in 0..<300 {
            let random = Case(seed: seed)
            // What is not in the program: never more than two columns together.
            let search = random.search { solution in
                let ones = solution.indices.filter { solution[$0] == 1 }
                return ones.count > 2
                    ? [BinaryProgram.Row(ones.map { BinaryProgram.Term($0, 1) }, upper: ones.count - 1)] : []
            }
            let allowed = random.solutions.filter { $0.count { $0 == 1 } <= 2 }
            for objective in random.objectives {
                _ = try search.minimise(objective, ideal: -100)
                #expect(search.value(objective) == allowed.map { Self.value(objective, $0) }.min(), "\(seed)")
            }
        }
    }

    @Test func `a fatal error of GLPK costs a session, and the answer is the same`() throws {
        for seed in 0..<200 {
            let random = Case(seed: seed)
            let search = random.search()
            _ = try search.find(random.objectives[0], atMost: 100)
            #expect(search.statistics.relaxations > 0)
            Self.abort()
            for objective in random.objectives {
                let least = random.solutions.map { Self.value(objective, $0) }.min()
                _ = try search.minimise(objective, ideal: -100)
                #expect(search.value(objective) == least, "\(seed)")
            }
            #expect(search.statistics.aborts == 1, "\(seed)")
        }
    }

    /// Makes GLPK end with a fatal error on this thread: a column twice in a row.
    private static func abort() {
        var report = cglpk_report()
        var values = [0.0]
        unsafe cglpk_solve(
            false, 1, [1], 0, [0], [1], [true], 1, [0], [1], [0, 2], [0, 0], [1, 1], nil, nil, nil, nil, &values,
            &report)
        #expect(report.aborted)
    }

    @Test func `rows at any prices add up to nothing above 0 at any solution`() throws {
        var isAbove = 0
        for seed in 0..<3000 {
            let some = Case(seed: seed)
            let search = some.search()
            var random = SplitMix64(seed: seed)
            let prices = (0..<some.program.rowCount).map {
                (row: $0, price: random.number(in: -2...2) * BranchAndBound.Proof.unit / random.pick([1, 2, 3]))
            }
            guard let (bound, reduced) = search.combination(of: prices) else { continue }
            func sum(_ values: [Int8]) -> Int { zip(reduced, values).reduce(bound) { $0 + $1.0 * Int($1.1) } }
            #expect(some.solutions.allSatisfy { sum($0) <= 0 }, "\(seed)")
            // What is at its best for the sum is no solution then.
            if sum(reduced.map { $0 > 0 ? 1 : 0 }) > 0 { isAbove += 1 }
        }
        #expect(isAbove > 50)
    }

    @Test func `prices that refused something exclude it, too, as far as bounds did not say so already`() throws {
        var refused = 0
        var excluded = 0
        for seed in 0..<4000 {
            let some = Case(seed: seed)
            let search = some.search()
            // Somebody's one place, as in the programs that are asked such questions.
            var random = SplitMix64(seed: seed)
            let columns = random.shuffled(Array(0..<some.program.columnCount)).prefix(2).sorted()
            let terms = columns.map { BinaryProgram.Term($0, 1) }
            try search.add(BinaryProgram.Row(terms, upper: 1), isLazy: false)
            let row = some.program.rowCount
            guard case .none = try search.find(columns.map { ($0, -1) }, atMost: -1), let proof = search.refusal,
                !proof.prices.isEmpty
            else { continue }
            refused += 1
            // One of the columns is 1, and that one place has no price of its own.
            guard let (bound, reduced) = search.combination(of: proof.prices.filter({ $0.row != row })) else {
                continue
            }
            let others = reduced.indices.filter { !columns.contains($0) }.reduce(bound) { $0 + min(0, reduced[$1]) }
            if let least = columns.map({ reduced[$0] }).min(), others + least > 0 { excluded += 1 }
        }
        // What bounds alone said is not in the prices.
        #expect(refused > 20)
        #expect(excluded > refused / 3, "\(excluded) of \(refused)")
    }
}

extension BranchAndBound.Answer {
    fileprivate var isFound: Bool {
        if case .found = self { true } else { false }
    }
}
