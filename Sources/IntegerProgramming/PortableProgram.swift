/// A program as the file formats can say it: legal and unique names, one relation a row, bounds that do not exclude
/// each other. The formats share it, so that a name is the same in all of them.
struct PortableProgram {
    struct Column {
        let name: String
        let lower: Double
        let upper: Double
        let isInteger: Bool
        let cost: Double
    }

    enum Relation {
        case atMost, atLeast, equal
    }

    struct Row {
        let name: String
        /// Column and coefficient; never empty.
        let entries: [(column: Int, coefficient: Double)]
        let relation: Relation
        let side: Double
    }

    /// A goal as a free row; its constant, which is the same for all solutions, is left out.
    struct GoalRow {
        let name: String
        let entries: [(column: Int, coefficient: Double)]
    }

    private(set) var columns: [Column] = []
    private(set) var rows: [Row] = []
    private(set) var goals: [GoalRow] = []
    /// Lines on what is not as the program has it, such as changed names.
    private(set) var notes: [String] = []
    private var columnNames = PortableNames()
    private var rowNames = PortableNames(reserved: [PortableProgram.objectiveName])
    /// A column that is always 1, where a constant is needed.
    private var one: Int?

    static let objectiveName = "obj"

    init(_ program: IntegerProgram, _ objective: LinearObjective, goals: [Goal] = []) {
        var costs = Array(repeating: 0.0, count: program.variables.count)
        for term in objective.expression.terms {
            costs[term.variable.index] += term.coefficient
        }
        for (variable, cost) in zip(program.variables, costs) {
            let name = columnNames.name(for: variable.name, "x\(columns.count + 1)", &notes)
            // glpsol refuses fractional bounds of integers, and bounds that exclude each other.
            let lower = variable.isInteger ? variable.lower.rounded(.up) : variable.lower
            let upper = variable.isInteger ? variable.upper.rounded(.down) : variable.upper
            let isPossible = lower <= upper
            columns.append(
                Column(
                    name: name, lower: isPossible ? lower : -.infinity, upper: isPossible ? upper : .infinity,
                    isInteger: variable.isInteger, cost: cost))
            if !isPossible {
                let entries = [(column: columns.count - 1, coefficient: 1.0)]
                addRow("bounds of \(variable.name)", entries, lower: lower, upper: upper)
            }
        }
        let constant = objective.expression.constant
        if constant != 0 || columns.isEmpty {
            addOne(cost: constant)
        }
        for row in program.rows {
            let entries = row.terms.map { (column: $0.variable.index, coefficient: $0.coefficient) }
            addRow(row.name, entries, lower: row.lower, upper: row.upper)
        }
        for goal in goals {
            let name = rowNames.name(for: goal.name, "goal\(self.goals.count + 1)", &notes)
            let entries = goal.objective.expression.merged.terms.map {
                (column: $0.variable.index, coefficient: $0.coefficient)
            }
            self.goals.append(GoalRow(name: name, entries: entries))
        }
    }

    /// Adds a row; two where it has two different bounds, none where it has none.
    private mutating func addRow(
        _ name: String, _ entries: [(column: Int, coefficient: Double)], lower: Double, upper: Double
    ) {
        var entries = entries
        if entries.isEmpty {
            entries = [(column: one ?? addOne(cost: 0), coefficient: 0)]
        }
        let isTwoSided = lower.isFinite && upper.isFinite
        func add(_ name: String, _ relation: Relation, _ side: Double, to program: inout PortableProgram) {
            let name = program.rowNames.name(for: name, "row\(program.rows.count + 1)", &program.notes)
            program.rows.append(Row(name: name, entries: entries, relation: relation, side: side))
        }
        if lower == upper {
            add(name, .equal, lower, to: &self)
            return
        }
        if lower > -.infinity {
            add(isTwoSided ? name + ".lower" : name, .atLeast, lower, to: &self)
        }
        if upper < .infinity {
            add(isTwoSided ? name + ".upper" : name, .atMost, upper, to: &self)
        }
    }

    @discardableResult
    private mutating func addOne(cost: Double) -> Int {
        let name = columnNames.name(for: "one", "one", &notes)
        notes.append("\(name) is always 1, for constants")
        columns.append(Column(name: name, lower: 1, upper: 1, isInteger: false, cost: cost))
        one = columns.count - 1
        return columns.count - 1
    }

    /// A number as short as possible, read back exactly.
    static func text(_ number: Double) -> String {
        number == number.rounded() && number.magnitude < 0x1p53 ? "\(Int(number))" : "\(number)"
    }
}
