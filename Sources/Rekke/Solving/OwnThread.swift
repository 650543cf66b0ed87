internal import Dispatch
internal import IntegerProgramming

/// Does work on a thread of its own, so that it never blocks the caller's executor. The limits that it is given are reached
/// when the time is over, which counts from now, or somebody asks for it, or when the task is cancelled.
func onOwnThread<Value: Sendable, Failure>(
    timeLimit: Duration?, stop: StopRequest? = nil,
    _ work: @escaping @Sendable (SearchLimits) throws(Failure) -> Value
) async throws(Failure) -> Value {
    let cancellation = CancellationFlag()
    let deadline = timeLimit.map { ContinuousClock.now + $0.asTimeLimit }
    let limits = SearchLimits(deadline: deadline, cancellation: cancellation, end: stop?.flag)
    let result = await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "rekke.allocation").async {
                continuation.resume(
                    returning: Result { () throws(Failure) -> Value in try work(limits) })
            }
        }
    } onCancel: {
        cancellation.cancel()
    }
    return try result.get()
}

/// The same for work that is no search: it asks itself whether the task is cancelled.
package func onOwnThread<Value: Sendable, Failure>(
    _ work: @escaping @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws(Failure) -> Value
) async throws(Failure) -> Value {
    try await onOwnThread(timeLimit: nil) { limits throws(Failure) in
        try work { limits.reached == .cancelled }
    }
}
