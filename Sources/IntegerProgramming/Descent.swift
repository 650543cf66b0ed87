/// One question to a binary search, depth first.
///
/// What the relaxation claims decides where to go, and never what is true: a branch is left only where a certificate, or
/// propagation, refutes it in integers; where neither does it is branched on further; and where nothing is left to branch
/// on, its one point is held against the program.
struct Descent {
    /// A column that both values are tried for, the one that the relaxation prefers first.
    private struct Branch {
        let column: Int
        let first: Int8
        var isSecond = false
        let basis: [UInt8]

        var value: Int8 { isSecond ? 1 - first : first }
    }

    private let search: BranchAndBound
    private let relaxation: Relaxation
    private let objective: [(column: Int, cost: Int)]
    private let target: Int
    private let offset: Int
    private let withCuts: Bool
    private var branches: [Branch] = []
    private var nodes = 0
    private let patience: Int

    /// Nodes after which GLPK's branch and bound, with its cuts, is asked for a solution.
    private static let nodesWithoutGLPK = 2000

    init(
        _ search: BranchAndBound, _ relaxation: Relaxation, _ objective: [(column: Int, cost: Int)], _ target: Int,
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
    ///
    /// - Throws: `Stopped` where a limit came first.
    mutating func run() throws -> BranchAndBound.Answer? {
        var status = try search.solve(relaxation, minimising: objective, cutoff: cutoff)
        while true {
            let step: Step
            switch status {
            case .stopped(let limit): throw Stopped(limit: limit)
            case .optimal where relaxation.session.objective <= cutoff: step = try goOn()
            default: step = try leaveRefuted(status)
            }
            switch step {
            case .relaxed(let next): status = next
            case .answered(let answer):
                try leave()
                return answer
            }
        }
    }

    private enum Step {
        case relaxed(GLPKSession.Status)
        /// nil for giving up.
        case answered(BranchAndBound.Answer?)
    }

    /// From an optimum of the relaxation that leaves the question open.
    private mutating func goOn() throws -> Step {
        if try search.addViolatedRows(to: relaxation) { return .relaxed(try solve()) }
        if let column = fractionalColumn { return try branch(on: column) }
        switch try take(relaxation.rounded(relaxation.values)) {
        case .found: return .answered(.found)
        case .taught: return .relaxed(try solve())
        case .isNone: return try branchOrLeave()
        }
    }

    /// From where the relaxation claims that nothing is left.
    private mutating func leaveRefuted(_ status: GLPKSession.Status) throws -> Step {
        guard try isRefuted(status) else {
            search.statistics.unproven += 1
            return try branchOrLeave()
        }
        if branches.isEmpty, objective.allSatisfy({ $0.cost == -1 }) { try noteRefusal() }
        return try backtrack()
    }

    private func isRefuted(_ status: GLPKSession.Status) throws -> Bool {
        if relaxation.isContradictory { return true }
        switch status {
        case .optimal, .cutOff:
            if try relaxation.isRefuted(search.program, costingAtMost: target - offset) { return true }
        case .infeasible:
            if relaxation.isContradicted(search.program) { return true }
        case .undecided, .stopped: break
        }
        return relaxation.propagation(search.program).isInfeasible
    }

    /// Where nothing is proven: on any column with both values left, else back from the one point that is left.
    private mutating func branchOrLeave() throws -> Step {
        if let column = openColumn { return try branch(on: column) }
        switch try take(relaxation.rounded(relaxation.lower.map(Double.init))) {
        case .found: return .answered(.found)
        case .taught: return .relaxed(try solve())
        case .isNone: return try backtrack()
        }
    }

    /// Keeps the proof, if there is one with the usual prices.
    private func noteRefusal() throws {
        guard let certificate = try relaxation.certificate(search.program), certificate.isAbove(target - offset)
        else { return }
        search.refusal = BranchAndBound.Proof(certificate, of: objective.map(\.column)) { relaxation.place[$0] >= 0 }
    }

    private func solve() throws -> GLPKSession.Status {
        search.statistics.relaxations += 1
        return try relaxation.solve(isDual: true, cutoff: cutoff)
    }

    // MARK: - Branching

    private var fractionalColumn: Int? {
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

    private var openColumn: Int? {
        relaxation.columns.filter(relaxation.isOpen)
            .min { (search.branchingOrder[Int($0)], $0) < (search.branchingOrder[Int($1)], $1) }
            .map { Int($0) }
    }

    private mutating func branch(on column: Int) throws -> Step {
        if branches.isEmpty { search.statistics.integerPrograms += 1 }
        nodes += 1
        search.noteNode()
        guard nodes <= patience else { return .answered(nil) }
        if nodes == Self.nodesWithoutGLPK, try isFoundByGLPK() { return .answered(.found) }
        let first: Int8 = relaxation.value(column) > 0.4 ? 1 : 0
        branches.append(Branch(column: column, first: first, basis: try relaxation.basis()))
        try relaxation.bound([(column, first, first)])
        return .relaxed(try solve())
    }

    private mutating func backtrack() throws -> Step {
        while var last = branches.popLast() {
            if last.isSecond {
                try relaxation.bound([(last.column, 0, 1)])
                continue
            }
            last.isSecond = true
            branches.append(last)
            try relaxation.restore(last.basis)
            try relaxation.bound([(last.column, last.value, last.value)])
            return .relaxed(try solve())
        }
        return .answered(BranchAndBound.Answer.none)
    }

    /// Takes back what was branched on.
    private mutating func leave() throws {
        try relaxation.bound(branches.map { ($0.column, 0, 1) })
        branches = []
    }

    // MARK: - Solutions

    private enum Taken {
        case found
        /// They have taught new rows.
        case taught
        /// They are no solution.
        case isNone
    }

    /// Makes integers the incumbent, if they are a solution.
    private func take(_ solution: [Int8]) throws -> Taken {
        let violated = (0..<search.program.rowCount).filter { !search.program.isSatisfied($0, at: solution) }
        guard violated.isEmpty else {
            let missing = violated.filter { !relaxation.contains(row: $0) }
            for row in missing { try relaxation.add(row, of: search.program) }
            return missing.isEmpty ? .isNone : .taught
        }
        let value = objective.reduce(0) { $0 + $1.cost * Int(solution[$1.column]) }
        guard value <= target else { return .isNone }
        let cuts = try search.separate(solution)
        for cut in cuts {
            let number = search.program.addRow(cut)
            search.learned.append(cut)
            try relaxation.add(number, of: search.program)
            search.statistics.cuts += 1
        }
        guard cuts.isEmpty else { return .taught }
        search.incumbent = solution
        return .found
    }

    /// Whether GLPK's branch and bound finds a solution from the root. That there is none it is not believed.
    private mutating func isFoundByGLPK() throws -> Bool {
        let basis = try relaxation.basis()
        try relaxation.bound(branches.map { ($0.column, 0, 1) })
        if try isFoundByGLPKFromHere() { return true }
        try relaxation.restore(basis)
        try relaxation.bound(branches.map { ($0.column, $0.value, $0.value) })
        return false
    }

    private func isFoundByGLPKFromHere() throws -> Bool {
        while true {
            search.statistics.relaxations += 1
            switch try relaxation.solve(isDual: true, cutoff: .infinity) {
            case .optimal: break
            case .stopped(let limit): throw Stopped(limit: limit)
            case .infeasible, .cutOff, .undecided: return false
            }
            if try search.addViolatedRows(to: relaxation) { continue }
            let (status, values) = try relaxation.branch(
                withCuts: withCuts, startingFrom: nil, nodes: &search.statistics.nodes)
            if case .stopped(let limit) = status { throw Stopped(limit: limit) }
            guard case .optimal = status else { return false }
            switch try take(relaxation.rounded(values)) {
            case .found: return true
            case .taught: continue
            case .isNone: return false
            }
        }
    }
}
