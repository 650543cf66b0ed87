/// Thrown where a limit ended the work: whoever had asked for it knows no more than before.
package struct Stopped: Error, Equatable {
    package let limit: Limit

    package init(limit: Limit) {
        self.limit = limit
    }
}

/// What is worked out as long as there is time; nil where the time ran out. A cancellation ends everything.
package func inTime<Value>(_ work: () throws -> Value) throws -> Value? {
    do {
        return try work()
    } catch let stopped as Stopped where stopped.limit == .time {
        return nil
    }
}
