internal import IntegerProgramming

/// How an integer program is written for other solvers.
public enum ProgramFormat: String, CaseIterable, Hashable, Sendable {
    /// CPLEX LP.
    case lp
    /// MPS, in the free form.
    case mps
}

extension Problem {
    /// The integer program with its first objective, for any solver that reads the format; what is optimised after it
    /// stands in comments.
    ///
    /// A vector that is compared in order is one sum for as many registrations as keep its weights below 1025, so that
    /// solvers with floating-point numbers get it right; the comments say how to go on.
    ///
    /// - Parameters:
    ///   - format: What the solver reads.
    ///   - policy: The policy in place of the programme's.
    public func programText(_ format: ProgramFormat, under policy: Policy? = nil) -> String {
        let objectives = (policy ?? programme.rules.policy).objectives
        let text = ProgramText(Formulation(Instance(self)), objectives.map { .objective($0) })
        switch format {
        case .lp: return text.formulation.program.lpFormat(objective: text.objective, comments: text.comments)
        case .mps: return text.formulation.program.mpsFormat(objective: text.objective, comments: text.comments)
        }
    }
}

/// The first objective as one sum, and words for the rest.
struct ProgramText {
    let formulation: Formulation
    let objective: LinearObjective
    let comments: [String]
    /// All that is decided, in order, each as it is before anything is; what comes up again decides nothing, and is left
    /// out.
    let goals: [Goal]

    init(_ formulation: Formulation, _ aims: [Aim]) {
        self.formulation = formulation
        let goals = Goals(formulation)
        var known: [String: LinearObjective] = [:]
        self.goals = aims.flatMap(goals.weighted).map(\.goal).filter { goal in
            known.updateValue(goal.objective, forKey: goal.name) != goal.objective
        }
        let registrations = formulation.instance.considered.indices.map { formulation.instance.registration($0).id }
        let parts = aims.first.map { goals.weighted(by: $0) } ?? []
        let block = Block(parts)
        objective = block.objective
        var comments = [
            "The integer program of \(formulation.instance.programme.name)",
            "x(r,s): r has a place in s; u(s): s runs; y(p,r,s,m): p attends meeting m of s for r; "
                + "z(f,s) or z(f,s,m): f leads s, or its meeting m.",
            "Registrations in priority order: \(registrations.joined(separator: ", ")).",
        ]
        if let first = aims.first {
            let asked = parts.prefix(block.count).map(\.name).joined(separator: ", ")
            comments.append("Objective: \(first.name)\(asked.isEmpty ? "" : ": \(asked)").")
            if block.count < parts.count {
                let rest = parts.dropFirst(block.count).map(\.name).joined(separator: ", ")
                comments.append("Then, each in turn with all before it kept: \(rest).")
            }
        }
        for aim in aims.dropFirst() {
            let names = goals.weighted(by: aim).map(\.name).joined(separator: ", ")
            comments.append(
                "Then, all before it kept: \(aim.name)\(names.isEmpty ? "" : ": \(names)").")
        }
        self.comments = comments.flatMap(wrapped)
    }
}

/// Goals that one weighted sum decides in order, exactly, with weights small enough for any solver.
private struct Block {
    private(set) var objective = LinearObjective.feasibility
    private(set) var count = 0

    /// The largest weight.
    private static let largestWeight = 1024

    init(_ parts: [Goals.Weighted]) {
        guard let sense = parts.first?.goal.objective.sense else { return }
        var weight = 1
        for part in parts {
            guard count == 0 || weight <= Block.largestWeight / part.values else { break }
            weight *= part.values
            count += 1
        }
        var sum = LinearExpression()
        for part in parts.prefix(count) {
            weight = max(1, weight / part.values)
            sum += Double(weight) * part.goal.objective.expression
        }
        objective = LinearObjective(sense: sense, expression: sum)
    }
}

extension Goals {
    /// A goal of its own, or one of those that come in order.
    fileprivate struct Weighted {
        let goal: Goal
        /// How many values it can have.
        let values: Int

        var name: String { goal.name }
    }

    fileprivate func weighted(by aim: Aim) -> [Weighted] {
        aim.questions(in: formulation.instance).flatMap { question in
            switch question.wanted {
            // Their ranges are wide: one at a time.
            case .fewest(let sum): [Weighted(goal: fewest(question.name, sum), values: .max / 2048)]
            case .most(let sum): [Weighted(goal: most(question.name, sum), values: .max / 2048)]
            case .places(let group):
                formulation.instance.members(of: group).compactMap { place(for: $0) }
                    .map { Weighted(goal: $0, values: 2) }
            case .inOrder(let number):
                openPairs.indices.compactMap { position in
                    self.number(question.name, for: position, by: number)
                        .map { Weighted(goal: $0.goal, values: 1 - Int($0.goal.ideal ?? 0)) }
                }
            }
        }
    }
}

/// Lines of at most 100 characters, broken between words.
private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
        if let last = lines.last, last.count + word.count < 100 {
            lines[lines.count - 1] += " \(word)"
        } else {
            lines.append(String(word))
        }
    }
    return lines
}
