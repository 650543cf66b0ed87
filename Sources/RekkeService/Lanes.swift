/// Where jobs run: every one for a moment where only those are that have just begun, so that a small one never waits behind
/// large ones; what takes longer goes on where the long ones are, or begins there anew if there is no room yet.
struct Lanes: Sendable {
    private let quick: Lane
    private let long: Lane
    private let quickTime: Duration

    init(_ limits: ServiceLimits) {
        quick = Lane(width: limits.quickJobs)
        long = Lane(width: limits.longJobs)
        quickTime = limits.quickTime
    }

    var waitingCount: Int { get async { await quick.waitingCount + long.waitingCount } }

    /// - Parameters:
    ///   - work: May be cancelled and begun once more.
    ///   - spent: How long the work has had a processor.
    ///   - waiting: Called where it waits for room among the long ones.
    /// - Throws: What the work throws, or `CancellationError`.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value, spent: @escaping @Sendable () -> Duration,
        waiting: @Sendable () -> Void = {}
    ) async throws -> Value {
        try await quick.enter()
        if let begun = await begin(work, spent) { return try begun.get() }
        waiting()
        try await long.enter()
        let result = await Result { try await work() }
        await long.leave()
        return try result.get()
    }

    /// Waits until the work is none of a moment: by the processor's time, of which a busy machine gives a small job little,
    /// and at most five times as long.
    private func waitUntilTimeIsUp(_ spent: () -> Duration) async throws {
        let end = ContinuousClock.now + quickTime * 5
        while spent() < quickTime, ContinuousClock.now < end {
            try await Task.sleep(for: max(.milliseconds(20), min(quickTime - spent(), end - .now)))
        }
    }

    private enum Sign<Value: Sendable>: Sendable { case done(Result<Value, any Error>), moved, stopped, idle }

    /// What the work comes to; nil where it has to begin anew.
    private func begin<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value, _ spent: @escaping @Sendable () -> Duration
    ) async -> Result<Value, any Error>? {
        await withTaskGroup(of: Sign<Value>.self) { group in
            group.addTask { .done(await Result { try await work() }) }
            group.addTask {
                guard (try? await waitUntilTimeIsUp(spent)) != nil else { return .idle }
                return await long.tryEnter() ? .moved : .stopped
            }
            var (lane, result, isStopped) = (quick, Result<Value, any Error>?.none, false)
            for await sign in group {
                switch sign {
                case .done(let ended): result = ended
                case .moved:
                    await lane.leave()
                    lane = long
                    continue
                case .stopped: isStopped = result == nil
                case .idle: continue
                }
                group.cancelAll()
            }
            await lane.leave()
            if case .failure = result, isStopped, !Task.isCancelled { return nil }
            return result
        }
    }
}

extension Result where Success: Sendable, Failure == any Error {
    fileprivate init(_ work: () async throws -> Success) async {
        do { self = .success(try await work()) } catch { self = .failure(error) }
    }
}
