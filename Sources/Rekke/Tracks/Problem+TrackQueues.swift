package import IntegerProgramming

extension Problem {
    /// Results of this problem's tracks in which queues are counted while everyone keeps what it has in later tracks too: a
    /// place that meets at the same time as one of those is no place for it.
    ///
    /// - Parameters:
    ///   - decided: One for each of `programme.tracks`.
    ///   - options: As they were decided with. Where the time does not suffice, less is said to be explained.
    package func countingQueues(
        of decided: [TrackAllocation], options: AllocationOptions
    ) async throws(AllocationError) -> [TrackAllocation] {
        if decided.count < 2 { return decided }
        return try await onOwnThread(timeLimit: options.timeLimit, stop: options.stop) {
            limits throws(AllocationError) in
            try countingQueues(of: decided, options: options, limits: limits)
        }
    }

    /// The same on the calling thread, by the solver asked for.
    package func countingQueues(
        of decided: [TrackAllocation], options: AllocationOptions = AllocationOptions(), limits: SearchLimits = .none,
        solver: any Solver = ExactSolver()
    ) throws(AllocationError) -> [TrackAllocation] {
        var counted = decided
        for index in decided.indices.dropLast() where decided[index].allocation.tellsQueues {
            let base = queueBase(ofTrack: index, in: decided)
            var allocator = Allocator(
                policy: Policy(decided[index].allocation.policy), options: options, limits: limits, solver: solver,
                report: { _ in })
            counted[index].allocation.tell(try allocator.queueInTime(base))
        }
        return counted
    }

    /// In what the queues of a track are counted: what it has to decide, everyone with a place in any track keeping it.
    ///
    /// - Parameters:
    ///   - index: Of the track in these results.
    ///   - decided: One for each of `programme.tracks`.
    func queueBase(ofTrack index: Int, in decided: [TrackAllocation]) -> WaitlistBase {
        let held = decided.flatMap(\.allocation.placements).map {
            Reallocation.HeldPlace(registration: $0.registration, series: $0.series, isAssured: true)
        }
        return problem(ofTrack: decided[index].track, after: Array(decided[..<index]), holding: held)
            .queueBase(of: decided[index].answer)
    }

    /// The same of an answer to this problem.
    func queueBase(of answer: Answer) -> WaitlistBase {
        let allocation = answer.allocation
        let places = positions(of: allocation.placements.map { ($0.registration, $0.series) })
        let instance = Instance(
            self, Admission(self, holding: places, promising: Set(allocation.guarantees.promised)))
        let assignment = Assignment(
            places: instance.considered.map { considered in
                let series = considered.isConfirmed ? considered.pairs.first?.series : places[considered.registration]
                return considered.pairs.first { $0.series == series }
            })
        return WaitlistBase(
            instance, assignment, wanting: answer.reallocation?.wanting ?? [], length: allocation.waitlist.count)
    }
}

extension Allocation {
    /// Whether those who wait have numbers in queues.
    var tellsQueues: Bool { waitlist.contains { $0.queue != nil } }

    /// Takes other numbers of those who wait, by ids; nil: what is known of them says less than was meant to be explained.
    fileprivate mutating func tell(_ numbers: [String: [QueuePosition]]?) {
        for index in waitlist.indices {
            waitlist[index].queue = numbers.map { $0[waitlist[index].registration] ?? [] }
            if numbers != nil { continue }
            waitlist[index].positions = nil
            waitlist[index].remedies = nil
        }
        if numbers == nil { explained = .reasons }
    }
}

extension Allocator {
    /// The numbers of those who wait, by ids; nil where the time did not suffice.
    fileprivate mutating func queueInTime(
        _ base: WaitlistBase
    ) throws(AllocationError) -> [String: [QueuePosition]]? {
        do {
            let numbers = try inTime { try queue(base, nil) }
            return numbers.map { numbers in
                Dictionary(uniqueKeysWithValues: numbers.map { (base.instance.registration($0.key).id, $0.value) })
            }
        } catch {
            throw AllocationError(of: error)
        }
    }
}
