/// Whether less or more of an objective is better.
package enum Sense: Sendable, Equatable {
    case minimise, maximise

    /// Whether one value is strictly better than another.
    package func prefers(_ value: Double, to other: Double) -> Bool {
        switch self {
        case .minimise: value < other
        case .maximise: value > other
        }
    }
}

/// What a solver optimises.
package struct LinearObjective: Sendable, Equatable {
    package let sense: Sense
    package let expression: LinearExpression

    package init(sense: Sense, expression: LinearExpression) {
        self.sense = sense
        self.expression = expression
    }

    /// The smallest value of an expression.
    package static func minimise(_ expression: LinearExpression) -> LinearObjective {
        LinearObjective(sense: .minimise, expression: expression)
    }

    /// The largest value of an expression.
    package static func maximise(_ expression: LinearExpression) -> LinearObjective {
        LinearObjective(sense: .maximise, expression: expression)
    }

    /// Any solution at all.
    package static let feasibility = LinearObjective(sense: .minimise, expression: LinearExpression())
}
