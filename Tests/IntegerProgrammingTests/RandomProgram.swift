import IntegerProgramming

/// SplitMix64: the same numbers on every machine (Steele, Lea & Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(bitPattern: Int64(seed))
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

/// A small program with objectives, by seed: up to 6 variables, mostly binary, and up to 5 rows. A fair part of the
/// programs has no solution.
struct RandomProgram {
    private(set) var program = IntegerProgram()
    private(set) var objectives: [LinearObjective] = []

    init(seed: Int, objectives count: Int = 1) {
        var random = SeededGenerator(seed: seed)
        let variables = (0..<Int.random(in: 1...6, using: &random)).map { index in
            if Int.random(in: 0..<4, using: &random) > 0 {
                return program.addBinary("x\(index)")
            }
            let lower = Int.random(in: -3...2, using: &random)
            let upper = lower + Int.random(in: 0...4, using: &random)
            return program.addVariable("x\(index)", lower: Double(lower), upper: Double(upper), isInteger: true)
        }
        for row in 0..<Int.random(in: 0...5, using: &random) {
            var sum = Self.expression(of: variables, size: 5, &random)
            sum.constant = Double(Int.random(in: -1...1, using: &random))
            let side = Double(Int.random(in: -6...9, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: program.addRow("r\(row)", sum, lower: side, upper: side)
            case 1: program.addRow("r\(row)", sum, lower: side - 8, upper: side)
            case 2: program.addRow("r\(row)", sum, lower: side - 6)
            default: program.addRow("r\(row)", sum, upper: side)
            }
        }
        for _ in 0..<count {
            let sum = Self.expression(of: variables, size: 9, &random)
            objectives.append(Bool.random(using: &random) ? .maximise(sum) : .minimise(sum))
        }
    }

    private static func expression(
        of variables: [IntegerProgram.Variable], size: Int, _ random: inout SeededGenerator
    ) -> LinearExpression {
        var sum = LinearExpression()
        for variable in variables where Int.random(in: 0..<4, using: &random) > 0 {
            sum.add(Double(Int.random(in: -size...size, using: &random)), variable)
        }
        return sum
    }
}
