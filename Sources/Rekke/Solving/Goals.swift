internal import IntegerProgramming

/// What questions ask of the integer program, one number each, as far as they are still open.
struct Goals {
    let formulation: Formulation
    /// By considered registration: the pairs that no decided goal has excluded.
    var openPairs: [[EligiblePair]]
    /// By considered registration: whether it may still end without a place.
    var mayWait: [Bool]

    init(_ formulation: Formulation) {
        self.formulation = formulation
        openPairs = formulation.instance.considered.map(\.pairs)
        mayWait = formulation.instance.considered.map { !$0.isConfirmed }
    }

    private var considered: [Admission.Considered] { formulation.instance.considered }

    // MARK: - One registration

    /// Has it a place? nil where that is settled.
    func place(for position: Int) -> Goal? {
        guard mayWait[position], !openPairs[position].isEmpty else { return nil }
        let name = "place(\(formulation.instance.registration(position).id))"
        return Goal(name: name, objective: .maximise(formulation.hasPlace(position)), ideal: 1)
    }

    /// What its number is, less one more than the largest open one, which stands for no place; nil where that is settled.
    func number(_ name: String, for position: Int, by number: Question.Number) -> (goal: Goal, none: Int)? {
        let considered = considered[position]
        let numbers = openPairs[position].map { number(considered, $0) }
        guard let least = numbers.min(), let largest = numbers.max(), mayWait[position] || least < largest else {
            return nil
        }
        let none = largest + 1
        var expression = LinearExpression()
        for (pair, place) in zip(considered.pairs, formulation.places[position])
        where openPairs[position].contains(pair) {
            expression.add(Double(number(considered, pair) - none), place)
        }
        let goal = Goal(
            name: "\(name)(\(formulation.instance.registration(position).id))", objective: .minimise(expression),
            ideal: Double(least - none))
        return (goal, none)
    }

    // MARK: - Sums

    func fewest(_ name: String, _ sum: Question.Sum) -> Goal {
        Goal(name: name, objective: .minimise(expression(sum)), ideal: Double(least(sum, sign: 1)))
    }

    func most(_ name: String, _ sum: Question.Sum) -> Goal {
        let most = min(sum.most ?? .max, -least(sum, sign: -1))
        return Goal(name: name, objective: .maximise(expression(sum)), ideal: Double(most))
    }

    private func expression(_ sum: Question.Sum) -> LinearExpression {
        switch sum.counted {
        case .attendances: return attendances
        case .addedSeries:
            return candidates.reduce(into: LinearExpression()) { $0 += formulation.running($1, times: 1) }
        case .places(let number):
            var expression = LinearExpression()
            for (considered, places) in zip(considered, formulation.places) {
                for (pair, place) in zip(considered.pairs, places) {
                    let number = number(considered, pair)
                    if number != 0 { expression.add(Double(number), place) }
                }
            }
            return expression
        }
    }

    private var candidates: [Int] {
        let series = formulation.instance.series
        return series.indices.filter { series[$0].status == .candidate }
    }

    /// Those that have variables; others are as many as each registration can have.
    private var attendances: LinearExpression {
        let instance = formulation.instance
        var expression = LinearExpression()
        for attendance in formulation.attendances { expression.add(1, attendance.variable) }
        for position in considered.indices where !instance.sharedPeople.registrations.contains(position) {
            for (pair, place) in zip(considered[position].pairs, formulation.places[position]) {
                let count = instance.mostAttendances(of: position, in: pair)
                if count > 0 { expression.add(Double(count), place) }
            }
        }
        return expression
    }

    /// The least that a sum times the sign can come to, by what is open for each registration and series alone.
    private func least(_ sum: Question.Sum, sign: Int) -> Int {
        func least(_ number: (Int, EligiblePair) -> Int) -> Int {
            openPairs.indices.reduce(0) { least, position in
                let numbers = openPairs[position].map { sign * number(position, $0) }
                return least + ((numbers + (mayWait[position] ? [0] : [])).min() ?? 0)
            }
        }
        switch sum.counted {
        case .places(let number): return least { number(considered[$0], $1) }
        case .attendances: return least { formulation.instance.mostAttendances(of: $0, in: $1) }
        case .addedSeries:
            return candidates.reduce(0) { least, index in
                let running = formulation.running(index, times: sign)
                return least + Int(running.constant) + (running.constant == 0 ? min(0, sign) : 0)
            }
        }
    }
}

extension Instance {
    /// The most attendances that a registration could have in a series on its own. It reaches them beside the minimum at
    /// every meeting: attendance has no upper bound, so whoever may still come can be added.
    func mostAttendances(of considered: Int, in pair: EligiblePair) -> Int {
        let registration = registration(considered)
        let possibility = AttendancePossibility(registration, in: series[pair.series], programme)
        return zip(registration.attendees, possibility.available).reduce(0) { total, person in
            total + min(person.1.count { $0 }, person.0.maximumMeetings ?? .max)
        }
    }
}
