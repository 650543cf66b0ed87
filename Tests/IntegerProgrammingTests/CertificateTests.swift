import Foundation
import RekkeTesting
import Testing

@testable import IntegerProgramming

/// What is proven is proven in integers, whatever a floating-point solver says.
@Suite struct CertificateTests {
    /// A program with numbers that tolerances confuse, some of its columns settled by a row.
    private struct Case {
        var program = BinaryProgram()
        let objective: [(column: Int, cost: Int)]

        init(_ random: inout SplitMix64, columns: ClosedRange<Int> = 1...8) {
            let count = random.number(in: columns)
            for _ in 0..<count { _ = program.addColumn() }
            let sizes = [1, 2, 23_333, 333_334, 499_999, 500_000, 500_001, 999_999, 1_000_000]
            for _ in 0..<random.number(in: 1...4) {
                let terms = (0..<count).filter { _ in random.chance(80) }.map {
                    BinaryProgram.Term($0, random.pick(sizes) * (random.chance(10) ? -1 : 1))
                }
                guard !terms.isEmpty else { continue }
                // Often a sum that is reached exactly, or just missed.
                let sum = terms.filter { _ in random.chance(50) }.reduce(0) { $0 + $1.coefficient }
                let bound = sum + random.pick([-1, 0, 0, 1])
                let isUpper = random.chance(70)
                program.addRow(
                    BinaryProgram.Row(terms, lower: isUpper ? .min : bound, upper: isUpper ? bound : .max),
                    isLazy: random.chance(20))
            }
            if count > 2, random.chance(50) {
                program.addRow(BinaryProgram.Row((0..<count).map { BinaryProgram.Term($0, 1) }, upper: 2))
            }
            objective = (0..<count).map { ($0, random.pick([-2, -1, -1, 0, 1])) }
        }

        var solutions: [[Int8]] {
            (0..<(1 << program.columnCount))
                .map { bits in (0..<program.columnCount).map { Int8(bits >> $0 & 1) } }
                .filter(program.isFeasible)
        }

        func value(_ solution: [Int8]) -> Int { objective.reduce(0) { $0 + $1.cost * Int(solution[$1.column]) } }
    }

    private static let count = Extent.of(400)

    @Test func `a bound from any prices is kept by every solution`() throws {
        var random = SplitMix64(seed: 4)
        var bounds = 0
        for number in 0..<Self.count {
            let some = Case(&random)
            let count = some.program.columnCount
            let propagation = Propagation(
                some.program, lower: [Int8](repeating: 0, count: count), upper: [Int8](repeating: 1, count: count))
            let solutions = some.solutions
            if propagation.isInfeasible { #expect(solutions.isEmpty, "\(number)") }
            guard !propagation.isInfeasible, let relaxation = try Relaxation(some.program, propagation, limits: .none)
            else { continue }
            try relaxation.minimise(some.objective)
            for scale in Certificate.scales {
                // As forged as can be: some right, some of the wrong sign, some beyond all bounds.
                let prices = (0..<relaxation.rowCount).map { _ in
                    random.pick([0, 1, -1, -1e-6, 0.37, -3.3e-7, 1e-12, -1e5, 1e30, .infinity, .nan])
                }
                guard let certificate = relaxation.certificate(some.program, prices, scale: scale) else { continue }
                bounds += 1
                let offset = relaxation.settledCost(some.objective)
                let least = solutions.map { some.value($0) - offset }.min() ?? .max
                for target in -3...3 where certificate.isAbove(target) { #expect(least > target, "\(number)") }
                #expect(certificate.roundedBound <= least, "\(number)")
            }
        }
        #expect(bounds > Self.count)
    }

    @Test func `a multiplier that is changed proves nothing`() throws {
        // Two of three persons, of whom any two fill the room: x + y + z ≤ 1 follows from no row alone.
        var program = BinaryProgram()
        for _ in 0..<3 { _ = program.addColumn() }
        for pair in [(0, 1), (0, 2), (1, 2)] {
            program.addRow(BinaryProgram.Row([BinaryProgram.Term(pair.0, 1), BinaryProgram.Term(pair.1, 1)], upper: 1))
        }
        let open = Propagation(program, lower: [0, 0, 0], upper: [1, 1, 1])
        let relaxation = try #require(try Relaxation(program, open, limits: .none))
        try relaxation.minimise([(0, -2), (1, -2), (2, -2)])
        func isProven(_ prices: [Double]) -> Bool {
            relaxation.certificate(program, prices, scale: 1)?.isAbove(-4) == true
        }
        #expect(isProven([-1, -1, -1]))
        for forged in [[0, -1, -1], [-2, -1, -1], [1, -1, -1], [-1, -1, -0.4]] {
            #expect(!isProven(forged), "\(forged)")
        }
    }

    @Test func `sums that an integer cannot hold are no proof`() throws {
        var sum = CheckedSum(.max)
        sum.add(1, times: 1)
        #expect(!sum.isExact)
        sum.add(-1, times: 1)
        #expect(!sum.isExact)
        sum = CheckedSum()
        sum.add(1 << 40, times: 1 << 40)
        #expect(!sum.isExact)
        var program = BinaryProgram()
        _ = program.addColumn()
        _ = program.addColumn()
        let terms = [BinaryProgram.Term(0, 1 << 39), BinaryProgram.Term(1, 1 << 39)]
        program.addRow(BinaryProgram.Row(terms, upper: 1 << 39))
        let open = Propagation(program, lower: [0, 0], upper: [1, 1])
        let relaxation = try #require(try Relaxation(program, open, limits: .none))
        try relaxation.minimise([(0, -1), (1, -1)])
        #expect(relaxation.certificate(program, [-1e9], scale: 1) == nil)
        let search = BranchAndBound(program, incumbent: [0, 0], branchingOrder: [0, 0], limits: .none)
        #expect(search.combination(of: [(row: 0, price: Int.min / 2)]) == nil)
        // The row has no lower bound.
        #expect(search.combination(of: [(row: 0, price: 1)]) == nil)
        #expect(search.combination(of: [(row: 0, price: -1)])?.bound == -1 << 39)
    }

    @Test func `every answer about sizes of a million is what trying all values gives`() throws {
        var random = SplitMix64(seed: 5)
        var statistics = SearchStatistics()
        for number in 0..<Self.count {
            let some = Case(&random)
            let solutions = some.solutions
            let zeros = [Int8](repeating: 0, count: some.program.columnCount)
            let search = BranchAndBound(
                some.program, incumbent: zeros, branchingOrder: zeros.map { _ in 0 }, limits: .none)
            for target in [-2, -1, 0] {
                let isPossible = solutions.contains { some.value($0) <= target }
                switch try search.find(some.objective, atMost: target) {
                case .found:
                    #expect(solutions.contains(search.incumbent), "\(number)")
                    #expect(some.value(search.incumbent) <= target, "\(number)")
                case .none: #expect(!isPossible, "\(number): \(target)")
                }
            }
            statistics += search.statistics
        }
        #expect(statistics.aborts == 0)
        // Else every second claim would be searched through.
        #expect(statistics.unproven * 10 < statistics.relaxations, "\(statistics)")
    }

    @Test func `a row made smaller has the same solutions`() {
        var random = SplitMix64(seed: 6)
        var smaller = 0
        for number in 0..<Self.count / 8 {
            let program = Case(&random).program
            for row in 0..<program.rowCount {
                let old = BinaryProgram.Row(
                    Array(program.terms(of: row)), lower: program.lower[row], upper: program.upper[row])
                var reduced = BinaryProgram()
                var original = BinaryProgram()
                for _ in 0..<program.columnCount { (_, _) = (reduced.addColumn(), original.addColumn()) }
                reduced.addRow(old.reduced)
                original.addRow(old)
                for bits in 0..<(1 << program.columnCount) {
                    let values = (0..<program.columnCount).map { Int8(bits >> $0 & 1) }
                    #expect(reduced.isFeasible(values) == original.isFeasible(values), "\(number): \(old)")
                }
                let sizes = [old, old.reduced].map { $0.terms.map { abs($0.coefficient) }.max() ?? 0 }
                if sizes[1] < sizes[0] { smaller += 1 }
            }
        }
        #expect(smaller > Self.count / 32)
    }
}
