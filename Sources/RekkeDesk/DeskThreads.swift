internal import Foundation
internal import HTTPTypes
internal import RekkeService
internal import Synchronization
internal import Tables

/// Threads for what takes its time: the service's own stay free for who asks next, and nothing takes longer than somebody waits for it.
final class DeskThreads: Sendable {
    private let queue: OperationQueue
    private let time: Duration
    private let waiting = Mutex(0)

    /// More would wait too long.
    private static let mostWaiting = 32

    /// - Parameters:
    ///   - count: How many things are done at once.
    ///   - time: How long each may take, with the time until its turn.
    init(_ count: Int, time: Duration) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = count
        queue.qualityOfService = .userInitiated
        self.time = time
    }

    /// How many things are being done, or wait for it.
    var count: Int { waiting.withLock { $0 } }

    /// - Throws: `Refusal` where too many wait already, or it has taken its time: it is given up then.
    func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
        let isFree = waiting.withLock { waiting in
            guard waiting < DeskThreads.mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard isFree else {
            throw Refusal(.serviceUnavailable, "busy", "too many files are being read; ask again", retryAfter: 10)
        }
        let reading = Reading()
        // What a page shows hangs on who asks.
        let visitor = Visitor.current
        let (results, continuation) = AsyncStream<Value?>.makeStream()
        queue.addOperation { [self] in
            defer { waiting.withLock { $0 -= 1 } }
            let value =
                reading.isGivenUp
                ? nil : Visitor.$current.withValue(visitor) { Reading.$current.withValue(reading, operation: work) }
            // What was given up on the way is not what the file says.
            continuation.yield(reading.isGivenUp ? nil : value)
        }
        let clock = Task { [time] in
            try await Task.sleep(for: time)
            reading.giveUp()
            continuation.yield(nil)
        }
        defer { clock.cancel() }
        for await result in results {
            guard let result else { throw DeskThreads.tookLong(time) }
            return result
        }
        // Whoever asked has gone.
        reading.giveUp()
        throw CancellationError()
    }

    /// The code of a refusal to read on.
    static let takesLong = "readingTakesLong"

    private static func tookLong(_ time: Duration) -> Refusal {
        Refusal(
            .unprocessableContent, takesLong,
            "the file could not be read within \(time.components.seconds) seconds, and was given up")
    }
}
