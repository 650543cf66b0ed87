extension Assignment {
    /// What an objective makes of it: the larger the worse, compared from the first number on.
    func cost(of objective: Objective, in instance: Instance) -> [Int] {
        objective.questions(in: instance).flatMap { cost(of: $0, in: instance) }
    }

    /// Whether it is better by these objectives, the first one above all.
    func isBetter(than other: Assignment, by objectives: [Objective], in instance: Instance) -> Bool {
        for objective in objectives {
            let (own, others) = (cost(of: objective, in: instance), other.cost(of: objective, in: instance))
            if own != others { return own.lexicographicallyPrecedes(others) }
        }
        return false
    }

    private func cost(of question: Question, in instance: Instance) -> [Int] {
        switch question.wanted {
        case .fewest(let sum): [value(of: sum, in: instance)]
        case .most(let sum): [-value(of: sum, in: instance)]
        case .places(let group):
            zip(instance.considered, places).filter { group($0.0) }.map { $1 == nil ? 1 : 0 }
        case .inOrder(let number):
            zip(instance.considered, places).map { considered, place in place.map { number(considered, $0) } ?? .max }
        }
    }

    /// What a sum comes to; attendances as many as each could have on its own.
    private func value(of sum: Question.Sum, in instance: Instance) -> Int {
        func total(_ number: (Int, EligiblePair) -> Int) -> Int {
            places.indices.reduce(0) { total, position in total + (places[position].map { number(position, $0) } ?? 0) }
        }
        return switch sum.counted {
        case .places(let number): total { number(instance.considered[$0], $1) }
        case .attendances: total { instance.mostAttendances(of: $0, in: $1) }
        case .addedSeries: Set(placed.map(\.series)).count { instance.series[$0].status == .candidate }
        }
    }
}
