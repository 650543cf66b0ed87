extension BranchAndBound {
    /// What came of an objective.
    package enum Minimum: Sendable {
        /// The incumbent is an optimum.
        case optimal
        /// None is below `bound`.
        case stopped(bound: Int, Limit)
    }

    /// Finds a solution of the least cost.
    ///
    /// - Parameters:
    ///   - ideal: A value that no solution beats, known beforehand.
    ///   - progress: Told the bound before every question.
    package func minimise(
        _ objective: [(column: Int, cost: Int)], ideal: Int, progress: (_ bound: Int) -> Void = { _ in }
    ) throws -> Minimum {
        var bound = ideal
        if value(objective) > bound { bound = max(bound, try relaxedBound(objective) ?? bound) }
        var isFirst = true
        while value(objective) > bound {
            // The bound is most often the optimum; otherwise each question halves the distance.
            let target = isFirst ? bound : bound + (value(objective) - bound) / 2
            isFirst = false
            progress(bound)
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
        try certificate(objective).map { $0.certificate.roundedBound + $0.settledCost }
    }

    /// A proof by the relaxation of how little an objective can cost, beside what its settled columns cost.
    private func certificate(
        _ objective: [(column: Int, cost: Int)]
    ) throws -> (certificate: Certificate, settledCost: Int)? {
        do {
            guard let relaxation = try relaxation(), !relaxation.isContradictory,
                case .optimal = try solve(relaxation, minimising: objective, cutoff: .infinity),
                let certificate = try relaxation.certificate(program)
            else { return nil }
            return (certificate, relaxation.settledCost(objective))
        } catch SolverError.sessionFault {
            statistics.aborts += 1
            rebuild()
            return nil
        }
    }

    /// Settles every column of which the other value would cost more than `optimum`, the objective's least (reduced-cost
    /// fixing), and lets the relaxation go, so that what is left is small.
    package func settle(where objective: [(column: Int, cost: Int)], costs optimum: Int) throws {
        guard let (certificate, settledCost) = try certificate(objective) else { return }
        for column in 0..<program.columnCount where lower[column] < upper[column] {
            let reduced = certificate.reduced[column]
            guard reduced != 0, certificate.isAbove(optimum - settledCost, with: reduced) else { continue }
            try settle(column, to: reduced > 0 ? 0 : 1)
        }
        rebuild()
    }
}
