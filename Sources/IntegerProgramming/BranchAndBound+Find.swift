extension BranchAndBound {
    /// Looks for a solution of which the objective is at most `target`; found, it is the incumbent.
    ///
    /// - Throws: `Stopped` where a limit came first.
    package func find(
        _ objective: [(column: Int, cost: Int)], atMost target: Int, under restriction: Restriction = Restriction()
    ) throws -> Answer {
        let answer = try find(objective, atMost: target, under: restriction, patience: .max)
        guard let answer else { throw SolverError.solverFault(message: "the search gave up, and was not to") }
        return answer
    }

    /// The same for questions whose answer only helps.
    ///
    /// - Parameter patience: The nodes after which to give up.
    /// - Returns: nil where it gave up.
    package func find(
        _ objective: [(column: Int, cost: Int)], atMost target: Int, under restriction: Restriction = Restriction(),
        patience: Int
    ) throws -> Answer? {
        let clock = ContinuousClock()
        let start = clock.now
        defer { statistics.duration += clock.now - start }
        refusal = nil
        try limits.check()
        let rows = restriction.rows.map { (row: $0.row, lower: program.lower[$0.row], upper: program.upper[$0.row]) }
        var isFirst = true
        while true {
            do {
                guard let relaxation = try relaxation(), !relaxation.isContradictory else { return Answer.none }
                guard let restored = try restrict(relaxation, by: restriction) else { return Answer.none }
                let steps = relaxation.session.steps
                defer { statistics.steps += relaxation.session.steps - steps }
                var descent = Descent(self, relaxation, objective, target, withCuts: isFirst, patience)
                let answer = try descent.run()
                try restored()
                return answer
            } catch let stopped as Stopped {
                // A session that was stopped takes no further questions.
                rebuild()
                for (row, lower, upper) in rows { program.bound(row, lower: lower, upper: upper) }
                throw stopped
            } catch SolverError.sessionFault(let message) {
                // GLPK has ended with a fatal error: a new session, and no cuts.
                statistics.aborts += 1
                rebuild()
                for (row, lower, upper) in rows { program.bound(row, lower: lower, upper: upper) }
                if !isFirst { throw SolverError.solverFault(message: message) }
                isFirst = false
            }
        }
    }

    /// Applies a restriction; gives what takes it back, or nil where settled columns exclude it.
    private func restrict(
        _ relaxation: Relaxation, by restriction: Restriction
    ) throws -> (() throws -> Void)? {
        for (column, value) in restriction.columns
        where relaxation.place[column] < 0 && relaxation.settled[column] != value { return nil }
        for (column, value) in restriction.columns where !(lower[column]...upper[column]).contains(value) { return nil }
        for (row, lower, upper) in restriction.rows {
            let range = relaxation.range(of: row, in: program)
            if range.upperBound < lower || range.lowerBound > upper { return nil }
        }
        let open = restriction.columns.filter { relaxation.place[$0.column] >= 0 }
        try relaxation.bound(open.map { ($0.column, $0.value, $0.value) })
        let rows = restriction.rows.map { (row: $0.row, lower: program.lower[$0.row], upper: program.upper[$0.row]) }
        for (row, lower, upper) in restriction.rows {
            program.tighten(row, lower: lower, upper: upper)
            try relaxation.bound(row, of: program)
        }
        return { [self] in
            for (row, lower, upper) in rows {
                program.bound(row, lower: lower, upper: upper)
                try relaxation.bound(row, of: program)
            }
            try relaxation.bound(open.map { ($0.column, lower[$0.column], upper[$0.column]) })
        }
    }
}
