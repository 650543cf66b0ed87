/// What the bounds of a binary program force: a column of which one value would break a row has the other.
struct Propagation {
    private(set) var lower: [Int8]
    private(set) var upper: [Int8]
    /// Whether some row cannot be satisfied.
    private(set) var isInfeasible = false

    /// Nothing beyond these bounds.
    init(forcingNothing lower: [Int8], _ upper: [Int8]) {
        self.lower = lower
        self.upper = upper
    }

    init(_ program: BinaryProgram, lower: [Int8], upper: [Int8]) {
        self.lower = lower
        self.upper = upper
        var isQueued = [Bool](repeating: true, count: program.rowCount)
        var queue = Array(0..<program.rowCount)
        var next = 0
        while next < queue.count, !isInfeasible {
            let row = queue[next]
            next += 1
            isQueued[row] = false
            var least = 0
            var most = 0
            var isOpen = false
            for term in program.terms(of: row) {
                let low = Int(self.lower[Int(term.column)])
                let high = Int(self.upper[Int(term.column)])
                if low < high { isOpen = true }
                least += term.coefficient * (term.coefficient > 0 ? low : high)
                most += term.coefficient * (term.coefficient > 0 ? high : low)
            }
            let rowLower = program.lower[row]
            let rowUpper = program.upper[row]
            if rowUpper != .max && least > rowUpper || rowLower != .min && most < rowLower { isInfeasible = true }
            guard isOpen, rowUpper != .max && most > rowUpper || rowLower != .min && least < rowLower else { continue }
            for term in program.terms(of: row) {
                let column = Int(term.column)
                guard self.lower[column] < self.upper[column] else { continue }
                let size = abs(term.coefficient)
                let isTooMuch = rowUpper != .max && least + size > rowUpper
                let isTooLittle = rowLower != .min && most - size < rowLower
                guard isTooMuch || isTooLittle else { continue }
                if isTooMuch && isTooLittle { isInfeasible = true }
                // Too much: the value that adds to the sum is out; too little: the one that does not.
                let value: Int8 = (term.coefficient > 0) == isTooMuch ? 0 : 1
                self.lower[column] = value
                self.upper[column] = value
                for other in program.rows[column] where !isQueued[Int(other)] {
                    isQueued[Int(other)] = true
                    queue.append(Int(other))
                }
                if isTooMuch { most -= size } else { least += size }
            }
        }
    }
}
