internal import IntegerProgramming

/// The integer program of an instance, by the rules asked for.
struct Formulation {
    let instance: Instance
    var program: IntegerProgram
    /// x: by considered registration, then by eligible pair: it has a place there.
    let places: [[IntegerProgram.Variable]]
    /// u: by series: it runs; nil where nothing depends on it, or where it runs in any case.
    let runs: [IntegerProgram.Variable?]
    /// y: who attends what, for registrations that share people with others.
    var attendances: [AttendanceVariable] = []
    /// z: who leads what.
    var facilitations: [FacilitationVariable] = []

    /// That an attendee attends a meeting for a registration. For a required one it is the place itself.
    struct AttendanceVariable {
        let considered: Int
        let attendee: Int
        let pair: Int
        let meeting: Int
        let variable: IntegerProgram.Variable
    }

    /// That a facilitator leads a meeting. With the same facilitators throughout, a series' meetings share one variable.
    struct FacilitationVariable {
        let facilitator: Int
        let series: Int
        let meeting: Int
        let variable: IntegerProgram.Variable
    }

    /// - Parameters:
    ///   - rules: Those that have rows; nil for all.
    ///   - keepsFurtherBounds: Whether what the instance keeps beside the rules has rows too.
    init(
        _ instance: Instance, rules: Set<Constraint>? = nil, keepsFurtherBounds: Bool = false
    ) {
        self.instance = instance
        var program = IntegerProgram(name: instance.programme.name)
        places = instance.considered.indices.map { position in
            instance.considered[position].pairs.map { pair in
                program.addBinary("x(\(instance.registration(position).id),\(instance.series[pair.series].id))")
            }
        }
        runs = instance.series.indices.map { index in
            guard !instance.holdsConfirmed(index), !instance.candidates[index].isEmpty else { return nil }
            let series = instance.series[index]
            let matters =
                instance.neededOthers(index)
                || instance.staffing[index].isPlanned || series.status == .candidate
                || instance.further.counts(running: index)
            return matters ? program.addBinary("u(\(series.id))") : nil
        }
        self.program = program
        linkPlacesToRuns()
        for rule in instance.rules where rules?.contains(rule.constraint) != false {
            for row in rule.rows(in: instance) { add(row) }
            rule.addRows(to: &self)
        }
        if keepsFurtherBounds { addFurtherBounds() }
    }

    /// The places in a series, with the registrations that would have them.
    func candidates(in series: Int) -> [(considered: Int, place: IntegerProgram.Variable)] {
        instance.candidates[series].map { ($0.considered, places[$0.considered][$0.pair]) }
    }

    /// Times a coefficient, 1 where the series runs and 0 where it does not.
    func running(_ series: Int, times coefficient: Int) -> LinearExpression {
        var expression = LinearExpression()
        if let runs = runs[series] {
            expression.add(Double(coefficient), runs)
        } else if instance.holdsConfirmed(series) || !instance.candidates[series].isEmpty {
            expression.constant = Double(coefficient)
        }
        return expression
    }

    /// 1 where the considered registration has a place, else 0.
    func hasPlace(_ considered: Int) -> LinearExpression {
        LinearExpression(sumOf: places[considered])
    }

    /// Requires that the considered registration has a place.
    mutating func place(_ considered: Int) {
        program.addRow("placed(\(instance.registration(considered).id))", hasPlace(considered), lower: 1)
    }

    private mutating func add(_ row: PlacementRow) {
        var expression = LinearExpression()
        for (candidate, weight) in row.places {
            expression.add(Double(weight), places[candidate.considered][candidate.pair])
        }
        for (series, coefficient) in row.running { expression += running(series, times: coefficient) }
        program.addRow(
            row.name, expression, lower: row.atLeast.map(Double.init) ?? -.infinity,
            upper: row.atMost.map(Double.init) ?? .infinity)
    }

    /// What the instance keeps beside the rules.
    private mutating func addFurtherBounds() {
        for position in places.indices where instance.isKept(position) { place(position) }
        for row in instance.rowsOfSums { add(row) }
        for (series, runs) in runs.enumerated() where instance.further.rewards(running: series) {
            guard let runs else { continue }
            let taken = LinearExpression(sumOf: candidates(in: series).map(\.place))
            program.addRow("someone(\(instance.series[series].id))", LinearExpression(runs) - taken, upper: 0)
        }
    }

    /// A series runs as soon as somebody has a place in it.
    private mutating func linkPlacesToRuns() {
        for series in instance.series.indices {
            guard let runs = runs[series] else { continue }
            for (considered, place) in candidates(in: series) {
                let names = "\(instance.registration(considered).id),\(instance.series[series].id)"
                program.addRow("runs(\(names))", LinearExpression(place) - LinearExpression(runs), upper: 0)
            }
        }
    }
}
