/// How many faults of a file are told: so many have one cause, and to work out more would take long and help nobody.
package enum FaultLimit {
    package static let most = 1000
    /// What is said after that many.
    package static let text = "there may be more errors from here on; fix the ones above first"
}

/// Faults, no more of them than are told.
package struct LimitedFaults<Fault> {
    package private(set) var faults: [Fault] = []

    package init() {}

    /// No more than are told of those in that order. The rest is not worked out where the sequence is lazy.
    package init(_ faults: some Sequence<Fault>) {
        self += faults
    }

    /// Whether there is no room for more, so that looking for them is of no use.
    package var isFull: Bool { faults.count >= FaultLimit.most }

    package mutating func append(_ fault: @autoclosure () -> Fault) {
        if !isFull { faults.append(fault()) }
    }

    package static func += (limited: inout LimitedFaults, faults: some Sequence<Fault>) {
        limited.faults += faults.prefix(FaultLimit.most - limited.faults.count)
    }
}
