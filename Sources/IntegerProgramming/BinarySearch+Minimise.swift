extension BinarySearch {
    /// What came of an objective.
    package enum Minimum: Sendable {
        /// The incumbent is an optimum.
        case optimal
        /// None is below `bound`.
        case stopped(bound: Int, Limit)
    }

    /// Finds a solution of the least cost.
    ///
    /// - Parameter ideal: A value that no solution beats, known beforehand.
    package func minimise(_ objective: [(column: Int, cost: Int)], ideal: Int) throws -> Minimum {
        var bound = ideal
        if value(objective) > bound { bound = max(bound, try relaxedBound(objective) ?? bound) }
        var isFirst = true
        while value(objective) > bound {
            // The bound is most often the optimum; otherwise each question halves the distance.
            let target = isFirst ? bound : bound + (value(objective) - bound) / 2
            isFirst = false
            do {
                switch try find(objective, atMost: min(target, value(objective) - 1)) {
                case .found: break
                case .none: bound = target + 1
                }
            } catch let stopped as Stopped {
                return .stopped(bound: bound, stopped.limit)
            }
        }
        return .optimal
    }

    /// The relaxation's bound, rounded up to what an integer can be; nil where there is none.
    package func relaxedBound(_ objective: [(column: Int, cost: Int)]) throws -> Int? {
        guard let certificate = try certificate(objective) else { return nil }
        let (quotient, remainder) = certificate.bound.quotientAndRemainder(dividingBy: Certificate.scale)
        return remainder > 0 ? quotient + 1 : quotient
    }

    /// A proof by the relaxation of how little an objective can cost, settled columns included.
    private func certificate(_ objective: [(column: Int, cost: Int)]) throws -> Certificate? {
        do {
            guard let relaxation = try relaxation(), !relaxation.isContradictory else { return nil }
            guard case .optimal = try solve(relaxation, minimising: objective, cutoff: .infinity) else { return nil }
            guard let certificate = try relaxation.certificate(program) else { return nil }
            return Certificate(
                bound: certificate.bound + relaxation.settledCost(objective) * Certificate.scale,
                reduced: certificate.reduced, prices: certificate.prices)
        } catch SolverError.sessionFault {
            statistics.aborts += 1
            rebuild()
            return nil
        }
    }

    /// Settles every column of which the other value would cost more than `optimum`, the objective's least (reduced-cost
    /// fixing), and lets the relaxation go, so that what is left is small.
    package func settle(where objective: [(column: Int, cost: Int)], costs optimum: Int) throws {
        guard let certificate = try certificate(objective) else { return }
        let most = optimum * Certificate.scale
        for column in 0..<program.columnCount where lower[column] < upper[column] {
            let reduced = certificate.reduced[column]
            guard certificate.bound + abs(reduced) > most, reduced != 0 else { continue }
            try settle(column, to: reduced > 0 ? 0 : 1)
        }
        rebuild()
    }
}
