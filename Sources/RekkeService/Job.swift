internal import Foundation
internal import Synchronization

/// One request on its way to an answer.
package final class Job: Sendable {
    package let id: String
    package let request: JobRequest
    private let state = Mutex(State())
    private let stops = AsyncStream<Void>.makeStream()

    package enum Phase: String, Codable, Sendable { case waiting, running, done, failed }

    private struct State {
        var phase = Phase.waiting
        var progress: String?
        var outcome: Result<Answer, Refusal>?
        var began = ContinuousClock.now
        var task: Task<Void, Never>?
        var listeners: [Int: AsyncStream<Status>.Continuation] = [:]
        var lastListener = 0
        var isStopped = false
        /// Of its worker, as long as it has one.
        var process: ProcessTime?
        /// How many requests wait for the answer with an open connection.
        var waiters = 0
        /// Whether somebody has been told where to ask for it.
        var isKept = false
    }

    /// What a command wrote, and how it ended.
    package struct Answer: Sendable {
        package let bytes: [UInt8]
        package let mediaType: String
        /// As the command's.
        package let exitStatus: Int32

        /// Whether it is the same whenever it is asked for: what a limit cut short is not.
        var isFinal: Bool { exitStatus != 75 }
    }

    /// What there is to say of it.
    package struct Status: Codable, Hashable, Sendable {
        package var id: String
        package var kind: String
        package var state: Phase
        package var progress: String?
    }

    init(id: String, request: JobRequest) {
        self.id = id
        self.request = request
    }

    package var status: Status { state.withLock { status(in: $0) } }

    /// nil as long as it is not there.
    package var outcome: Result<Answer, Refusal>? { state.withLock(\.outcome) }

    /// Whether somebody has asked for the best so far, which is not there yet.
    var isStopping: Bool { state.withLock { $0.isStopped && $0.outcome == nil } }

    /// Asks for the best that was found so far, which is what everybody gets who waits for it.
    package func stop() {
        state.withLock { $0.isStopped = true }
        stops.continuation.yield()
    }

    /// Its status now and after each change; it ends when the job does.
    package func updates() -> AsyncStream<Status> {
        let (stream, continuation) = AsyncStream<Status>.makeStream(bufferingPolicy: .bufferingNewest(1))
        state.withLock { state in
            continuation.yield(status(in: state))
            guard state.outcome == nil else { return continuation.finish() }
            state.lastListener += 1
            let number = state.lastListener
            state.listeners[number] = continuation
            continuation.onTermination = { [weak self] _ in
                // Not at once: it may be told from within the lock.
                Task { self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) } }
            }
        }
        return stream
    }

    /// Waits until it has ended, or the task is cancelled.
    package func end() async { for await _ in updates() {} }

    /// Begins; what `run` returns is how it ends.
    func begin(_ run: @escaping @Sendable (Job) async -> Result<Answer, Refusal>) {
        let task = Task { end(with: await run(self)) }
        state.withLock { $0.task = task }
    }

    func cancel() { state.withLock(\.task)?.cancel() }

    /// How long its worker has had a processor; nil where it has none.
    var processTime: Duration? { state.withLock(\.process)?.used }

    func began(_ process: ProcessTime) { state.withLock { $0.process = process } }

    func report(_ phase: Phase, progress: String? = nil) {
        state.withLock { state in
            state.phase = phase
            state.progress = progress
            tell(state)
        }
    }

    /// The asking for the best so far, once more from its beginning where it was made already.
    func stopRequests() -> AsyncStream<Void> {
        if state.withLock(\.isStopped) { stops.continuation.yield() }
        return stops.stream
    }

    /// From now on it stays, whoever goes.
    package func keep() { state.withLock { $0.isKept = true } }

    func wait() { state.withLock { $0.waiters += 1 } }

    /// Whether nobody is left who wants the answer.
    func leave() -> Bool {
        state.withLock { state in
            state.waiters -= 1
            return state.waiters == 0 && !state.isKept && state.outcome == nil
        }
    }

    private func end(with outcome: Result<Answer, Refusal>) {
        state.withLock { state in
            state.outcome = outcome
            state.progress = nil
            if case .success = outcome { state.phase = .done } else { state.phase = .failed }
            tell(state)
            for listener in state.listeners.values { listener.finish() }
            state.listeners = [:]
        }
    }

    private func tell(_ state: State) {
        let status = status(in: state)
        for listener in state.listeners.values { listener.yield(status) }
    }

    private func status(in state: State) -> Status {
        Status(id: id, kind: request.kind.rawValue, state: state.phase, progress: state.progress)
    }
}
