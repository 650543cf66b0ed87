/// A result of an allocation or of a reallocation.
public enum Answer: Hashable, Sendable {
    /// Places were given for the first time.
    case allocation(Allocation)
    /// Places were given anew, after something changed.
    case reallocation(Reallocation)

    /// Who has which place.
    public internal(set) var allocation: Allocation {
        get {
            switch self {
            case .allocation(let allocation): allocation
            case .reallocation(let reallocation): reallocation.allocation
            }
        }
        set {
            switch self {
            case .allocation: self = .allocation(newValue)
            case .reallocation(var reallocation):
                reallocation.allocation = newValue
                self = .reallocation(reallocation)
            }
        }
    }

    /// nil of an allocation.
    public var reallocation: Reallocation? {
        if case .reallocation(let reallocation) = self { reallocation } else { nil }
    }

    /// Everything in it that breaks a rule or is not true of a problem, of a reallocation the changed one.
    ///
    /// - Parameter base: In what queues are counted; nil: in the answer alone.
    func violations(in problem: Problem, queuesIn base: WaitlistBase? = nil) -> [Violation] {
        switch self {
        case .allocation(let allocation): problem.violations(of: allocation, queuesIn: base)
        case .reallocation(let reallocation): problem.violations(of: reallocation, queuesIn: base)
        }
    }

    /// Something better that counting finds, where it is not proven that there is nothing.
    package func countedImprovement(in problem: Problem) -> Improvement? {
        if case .allocation(let allocation) = self { problem.countedImprovement(of: allocation) } else { nil }
    }

    /// What is eligible only because it was held.
    package var exceptions: [Reallocation.Exception] { reallocation?.exceptions ?? [] }
}
