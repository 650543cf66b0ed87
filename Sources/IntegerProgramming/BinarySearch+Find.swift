extension BinarySearch {
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
        var faults = 0
        while true {
            do {
                guard let relaxation = try relaxation(), !relaxation.isContradictory else { return Answer.none }
                guard let restored = try restrict(relaxation, by: restriction) else { return Answer.none }
                let steps = relaxation.session.steps
                defer { statistics.steps += relaxation.session.steps - steps }
                var descent = Descent(self, relaxation, objective, target, withCuts: faults == 0, patience)
                let answer = try descent.run()
                try restored()
                return answer
            } catch let stopped as Stopped {
                // A session that was stopped takes no further questions.
                rebuild()
                for (row, lower, upper) in rows { program.bound(row, lower: lower, upper: upper) }
                throw stopped
            } catch SolverError.sessionFault(let message) {
                // Rounding may have gone astray, or GLPK: a new session, and no cuts.
                faults += 1
                statistics.aborts += 1
                rebuild()
                for (row, lower, upper) in rows { program.bound(row, lower: lower, upper: upper) }
                if faults > 1 { throw SolverError.solverFault(message: message) }
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

/// One question, depth first.
private struct Descent {
    /// A column that both values are tried for, the one that the relaxation prefers first.
    private struct Branch {
        let column: Int
        let first: Int8
        var isSecond = false
        let basis: [UInt8]
    }

    private let search: BinarySearch
    private let relaxation: Relaxation
    private let objective: [(column: Int, cost: Int)]
    private let target: Int
    private let offset: Int
    private let withCuts: Bool
    private var branches: [Branch] = []
    private var nodes = 0
    private let patience: Int

    /// Nodes after which GLPK's cuts are worth their while.
    private static let nodesWithoutCuts = 2000

    init(
        _ search: BinarySearch, _ relaxation: Relaxation, _ objective: [(column: Int, cost: Int)], _ target: Int,
        withCuts: Bool, _ patience: Int
    ) {
        self.patience = patience
        self.search = search
        self.relaxation = relaxation
        self.objective = objective
        self.target = target
        self.withCuts = withCuts
        offset = relaxation.settledCost(objective)
    }

    /// Costs are integers: what is less than one step above the target may be an integer rounded.
    private var cutoff: Double { Double(target - offset) + 0.01 }

    /// nil where it gave up.
    mutating func run() throws -> BinarySearch.Answer? {
        var status = try search.solve(relaxation, minimising: objective, cutoff: cutoff)
        while true {
            switch status {
            case .stopped(let limit): throw Stopped(limit: limit)
            case .optimal where relaxation.session.objective <= cutoff:
                if try search.addViolatedRows(to: relaxation) {
                    status = try solve()
                } else if let column = branchingColumn {
                    if branches.isEmpty { search.statistics.integerPrograms += 1 }
                    nodes += 1
                    search.statistics.nodes += 1
                    guard nodes <= patience else {
                        try leave()
                        return nil
                    }
                    guard nodes <= Self.nodesWithoutCuts else { return try branchByGLPK() }
                    status = try branch(on: column)
                } else if let answer = try take(relaxation.rounded(relaxation.values)) {
                    try leave()
                    return answer
                } else {
                    status = try solve()
                }
            case .optimal where branches.isEmpty, .cutOff where branches.isEmpty:
                if objective.allSatisfy({ $0.cost == -1 }) { try noteRefusal() }
                return BinarySearch.Answer.none
            default:
                guard let next = try backtrack() else { return BinarySearch.Answer.none }
                status = next
            }
        }
    }

    /// Keeps the proof, if there is one when numbers are integers.
    private func noteRefusal() throws {
        guard let certificate = try relaxation.certificate(search.program),
            certificate.bound > (target - offset) * Certificate.scale
        else { return }
        search.refusal = BinarySearch.Proof(certificate, of: objective.map(\.column)) { relaxation.place[$0] >= 0 }
    }

    private func solve(isDual: Bool = true, cutoff: Double? = nil) throws -> GLPKSession.Status {
        search.statistics.relaxations += 1
        return try relaxation.solve(isDual: isDual, cutoff: cutoff ?? self.cutoff)
    }

    private var branchingColumn: Int? {
        var best: (order: UInt8, distance: Double, column: Int)?
        for (place, column) in relaxation.columns.enumerated() {
            let value = relaxation.values[place]
            let distance = abs(value - value.rounded())
            guard distance > 1e-6 else { continue }
            let order = search.branchingOrder[Int(column)]
            if let best, (best.order, -best.distance) <= (order, -distance) { continue }
            best = (order, distance, Int(column))
        }
        return best?.column
    }

    private mutating func branch(on column: Int) throws -> GLPKSession.Status {
        let first: Int8 = relaxation.value(column) > 0.4 ? 1 : 0
        branches.append(Branch(column: column, first: first, basis: try relaxation.basis()))
        try relaxation.bound([(column, first, first)])
        return try solve()
    }

    private mutating func backtrack() throws -> GLPKSession.Status? {
        while var last = branches.popLast() {
            if last.isSecond {
                try relaxation.bound([(last.column, 0, 1)])
                continue
            }
            last.isSecond = true
            branches.append(last)
            try relaxation.restore(last.basis)
            try relaxation.bound([(last.column, 1 - last.first, 1 - last.first)])
            return try solve()
        }
        return nil
    }

    /// Takes back what was branched on.
    private mutating func leave() throws {
        try relaxation.bound(branches.map { ($0.column, 0, 1) })
        branches = []
    }

    /// Makes integers the incumbent, if they are a solution; nil where they taught new rows.
    private func take(_ solution: [Int8]) throws -> BinarySearch.Answer? {
        let value = objective.reduce(0) { $0 + $1.cost * Int(solution[$1.column]) }
        guard value <= target, search.program.isFeasible(solution) else {
            throw SolverError.sessionFault(message: "the relaxation's integers are no solution")
        }
        let cuts = try search.separate(solution)
        for cut in cuts {
            let number = search.program.addRow(cut)
            search.learned.append(cut)
            try relaxation.add(number, of: search.program)
            search.statistics.cuts += 1
        }
        if relaxation.isContradictory { return BinarySearch.Answer.none }
        guard cuts.isEmpty else { return nil }
        search.incumbent = solution
        return .found
    }

    /// The rest of the question by GLPK, from its root.
    private mutating func branchByGLPK() throws -> BinarySearch.Answer {
        try leave()
        while true {
            switch try solve(cutoff: .infinity) {
            case .optimal: break
            case .infeasible, .cutOff: return .none
            case .stopped(let limit): throw Stopped(limit: limit)
            }
            if try search.addViolatedRows(to: relaxation) { continue }
            let (status, values) = try relaxation.branch(
                withCuts: withCuts, startingFrom: nil, nodes: &search.statistics.nodes)
            switch status {
            case .stopped(let limit): throw Stopped(limit: limit)
            case .infeasible, .cutOff: return .none
            case .optimal:
                let solution = relaxation.rounded(values)
                let violated = (0..<search.program.rowCount).filter { !search.program.isSatisfied($0, at: solution) }
                let missing = violated.filter { !relaxation.contains(row: $0) }
                if violated.isEmpty {
                    let value = objective.reduce(0) { $0 + $1.cost * Int(solution[$1.column]) }
                    if value > target { return .none }
                    if let answer = try take(solution) { return answer }
                } else if missing.isEmpty {
                    throw SolverError.sessionFault(message: "GLPK's integers are no solution")
                }
                for row in missing { try relaxation.add(row, of: search.program) }
            }
        }
    }
}
