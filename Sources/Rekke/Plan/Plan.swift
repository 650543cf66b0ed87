/// Which series to add: for none, one, two, … of them the best choice, where nobody loses the place that they have without.
public struct Plan: Hashable, Sendable {
    /// `optimal` where every step is proven to be the best, that more series would place nobody else, and whether
    /// facilitators lack; `feasible` where a time limit came first: then the last step may not be the best, and others may
    /// be missing.
    public var status: Allocation.Status
    /// By how many series may be added, from 0 on. It ends where more would place nobody else, or where the time ran out.
    public var steps: [Step]
    /// What a few more facilitators would change, with as many series as may be added; nil where that is nothing, where
    /// facilitation is not planned, or where the time ran out.
    public var lackingFacilitators: LackingFacilitators?

    package init(status: Allocation.Status, steps: [Step], lackingFacilitators: LackingFacilitators? = nil) {
        self.status = status
        self.steps = steps
        self.lackingFacilitators = lackingFacilitators
    }

    /// The best with at most so many series added.
    public struct Step: Hashable, Sendable {
        /// In the programme's order; twins right behind their originals.
        public var added: [String]
        /// The problem in which these series are open, beside those that are.
        public var problem: Problem
        /// Its allocation, in which everyone keeps a place who has one without added series.
        public var allocation: Allocation

        package init(added: [String], problem: Problem, allocation: Allocation) {
            self.added = added
            self.problem = problem
            self.allocation = allocation
        }
    }

    /// Where facilitators lack rather than series.
    public struct LackingFacilitators: Hashable, Sendable {
        /// The fewest further ones with whom more registrations could be placed.
        public var facilitators: Int
        /// The series to add with them, in the programme's order.
        public var added: [String]
        /// How many more registrations than in the last step could be placed.
        public var placed: Int
        /// When the further ones lead: enough that they are free then. In the order of time.
        public var meetings: [Meeting]
        /// The problem with these facilitators and series.
        public var problem: Problem

        package init(
            facilitators: Int, added: [String], placed: Int, meetings: [Meeting], problem: Problem
        ) {
            self.facilitators = facilitators
            self.added = added
            self.placed = placed
            self.meetings = meetings
            self.problem = problem
        }
    }
}

/// What may be added.
public struct PlanOptions: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The largest number of series that may be added, at most `most`; less than 1 adds none.
    public var series: Int
    /// Whether twins of the open series may be added too, beside the programme's candidates. The default is false.
    public var parallel: Bool
    /// How many further facilitators to imagine, who are always free, at most `most`; 0 is the default.
    public var facilitators: Int

    /// The most of either; a plan that asks for more is refused.
    public static let most = 1000

    /// What is beyond `most` is refused when a plan is asked for.
    public init(series: Int, parallel: Bool = false, facilitators: Int = 0) {
        self.series = series
        self.parallel = parallel
        self.facilitators = facilitators
    }

    /// So many series at most, out of the programme's candidates.
    public init(integerLiteral series: Int) { self.init(series: series) }
}

/// How far a plan has come.
public struct PlanProgress: Hashable, Sendable {
    /// How many series may be added in the step at work.
    public var series: Int
    /// The most that may be added.
    public var total: Int
    /// How far the allocation in that step has come.
    public var allocation: AllocationProgress
}
