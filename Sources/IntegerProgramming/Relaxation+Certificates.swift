extension Relaxation {
    /// What the objective costs at least, from prices of the relaxation's rows; nil where they are no numbers, or where
    /// an integer would be too large.
    ///
    /// - Parameter ignoringCosts: All costs are 0, so that a bound above 0 is a contradiction of the rows themselves.
    func certificate(
        _ program: BinaryProgram, _ prices: [Double], scale: Int = Certificate.usualScale, ignoringCosts: Bool = false
    ) -> Certificate? {
        var reduced = [CheckedSum](repeating: CheckedSum(), count: columns.count)
        var bound = CheckedSum()
        if !ignoringCosts {
            for (place, cost) in cost { reduced[Int(place)].add(cost, times: scale) }
        }
        var used: [(row: Int, price: Int)] = []
        for (place, price) in prices.enumerated() where price != 0 {
            let scaled = (price * Double(scale)).rounded()
            guard scaled.magnitude < 0x1p60 else { return nil }
            let number = Int(rows[place])
            let rounded = Int(scaled)
            let side = rounded > 0 ? program.lower[number] : program.upper[number]
            // A price on a bound that a row does not have is one of rounding.
            guard rounded != 0, side != .min, side != .max else { continue }
            bound.add(rounded, times: side - settledSum[place])
            used.append((number, rounded))
            for term in program.terms(of: number) where self.place[Int(term.column)] >= 0 {
                reduced[Int(self.place[Int(term.column)])].add(-rounded, times: term.coefficient)
            }
        }
        var byColumn = [Int](repeating: 0, count: program.columnCount)
        for (place, reduced) in reduced.enumerated() {
            guard reduced.isExact else { return nil }
            bound.add(reduced.value, times: Int(reduced.value > 0 ? lower[place] : upper[place]))
            byColumn[Int(columns[place])] = reduced.value
        }
        return bound.isExact
            ? Certificate(scale: scale, bound: bound.value, reduced: byColumn, prices: used) : nil
    }

    /// What no solution can beat, from the prices of the last optimum.
    func certificate(_ program: BinaryProgram) throws(SolverError) -> Certificate? {
        certificate(program, try session.prices())
    }

    /// Whether nothing within the bounds keeps the rows and costs at most `target`, settled columns left out: proven in
    /// integers, from where the simplex method stands.
    func isRefuted(_ program: BinaryProgram, costingAtMost target: Int) throws(SolverError) -> Bool {
        try refutation(program, costingAtMost: target, scales: Certificate.scales) != nil
    }

    /// The first scale's certificate that proves it; nil where none does.
    func refutation(
        _ program: BinaryProgram, costingAtMost target: Int, scales: [Int]
    ) throws(SolverError) -> Certificate? {
        let prices = try session.prices()
        return scales.lazy.compactMap { self.certificate(program, prices, scale: $0) }.first { $0.isAbove(target) }
    }

    /// The same of the rows themselves, after the simplex method has found them contradictory.
    func isContradicted(_ program: BinaryProgram) -> Bool {
        contradiction(program, scales: Certificate.scales) != nil
    }

    /// The first scale's certificate that proves it; nil where none does.
    func contradiction(_ program: BinaryProgram, scales: [Int]) -> Certificate? {
        for number in 0..<Self.mostRays {
            guard let ray = session.ray(number) else {
                if number == 0 { continue }
                return nil
            }
            // The least price is 1, so that those of rows over few columns are integers at once.
            let least = ray.lazy.map(\.magnitude).filter { $0 > 1e-9 }.min() ?? 1
            for sign in [1 / least, -1 / least] {
                let prices = ray.map { $0.magnitude > 1e-9 ? $0 * sign : 0 }
                let found = scales.lazy
                    .compactMap { self.certificate(program, prices, scale: $0, ignoringCosts: true) }
                    .first { $0.isAbove(0) }
                if let found { return found }
            }
        }
        return nil
    }

    /// What more than these few do not show is branched on.
    private static let mostRays = 6

    /// The values of all columns that the bounds leave open, propagated in integers.
    func propagation(_ program: BinaryProgram) -> Propagation {
        var (low, high) = (settled, settled)
        for (place, column) in columns.enumerated() {
            low[Int(column)] = lower[place]
            high[Int(column)] = upper[place]
        }
        return Propagation(program, lower: low, upper: high)
    }

    /// Whether a column of the program has both values left.
    func isOpen(_ column: Int32) -> Bool {
        let place = Int(place[Int(column)])
        return place >= 0 && lower[place] < upper[place]
    }
}
