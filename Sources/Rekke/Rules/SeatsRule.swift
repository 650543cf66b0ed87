internal import IntegerProgramming

/// A series takes no more persons than its seats.
///
/// Σ_r size_r · x[r,s] ≤ seats_s · u[s] for every s with seats.
enum SeatsRule: Rule {
    static func addRows(to formulation: inout Formulation) {
        for (index, series) in formulation.instance.series.enumerated() {
            guard let seats = series.seats else { continue }
            var taken = LinearExpression()
            var most = 0
            for (considered, place) in formulation.candidates(in: index) {
                let size = formulation.instance.registration(considered).seatsTaken
                taken.add(Double(size), place)
                most += size
            }
            guard most > seats else { continue }
            formulation.program.addRow(
                "seats(\(series.id))", taken - formulation.running(index, times: seats), upper: 0)
        }
    }

    static func violations(in finished: FinishedAllocation) -> [Violation] {
        zip(finished.problem.programme.series, finished.placed).compactMap { series, placed in
            guard let seats = series.seats else { return nil }
            let taken = placed.reduce(0) { $0 + finished.problem.registrations[$1].seatsTaken }
            guard taken > seats else { return nil }
            return Violation(
                finished.placements, "\(taken) persons are placed in \"\(series.id)\", which has \(seats) seats")
        }
    }
}
