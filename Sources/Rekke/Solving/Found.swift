/// What a search found. There is no way to it but by saying what holds where a limit came first.
enum Found<Value> {
    /// Nothing is better.
    case proven(Value)
    /// A time limit ended the search at that objective: the best so far, and what nothing can better.
    case stopped(bestKnown: Value, ReachedBound)

    /// For what has to be done with it either way, without a word on whether it is best.
    var bestKnown: Value {
        switch self {
        case .proven(let value), .stopped(let value, _): value
        }
    }

    /// Where a limit ended the search; nil where it was proven.
    var bound: ReachedBound? {
        if case .stopped(_, let bound) = self { bound } else { nil }
    }

    func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Found<Other> {
        switch self {
        case .proven(let value): .proven(try transform(value))
        case .stopped(let value, let bound): .stopped(bestKnown: try transform(value), bound)
        }
    }
}

/// Where a time limit ended the search for an optimum.
struct ReachedBound {
    var objective: Objective
    /// What no solution that keeps the optima of all earlier objectives can better.
    var value: ObjectiveOutcome.Value
}
