internal import Foundation
internal import HTTPTypes
internal import Rekke
internal import RekkeFormats
internal import RekkeService
internal import Synchronization

/// Reads what people have opened, beside what answers requests: so many at once, and each state of a programme once.
///
/// Whoever waits for a heavy file does not keep others waiting, and nobody waits without an end.
actor DeskReadings {
    /// Which state of which programme, for readers of which language.
    private struct Key: Hashable {
        let programme: String
        let step: Int
        let language: Language
    }

    /// How long somebody waits for a reading; it goes on, so that it may be there for who asks again.
    private let time: Duration
    /// What has been read, the one asked for last at the end.
    private var kept: [(key: Key, reading: DeskReading, bytes: Int)] = []
    private var running: [Key: Task<DeskReading, any Error>] = [:]

    /// How many are kept, and what the files of all of them may come to.
    private static let (mostKept, mostBytes) = (16, 24 << 20)

    init(time: Duration) { self.time = time }

    /// - Throws: `Refusal` where that would take too long.
    func reading(of programme: DeskProgramme, in language: Language) async throws -> DeskReading {
        let key = Key(programme: programme.id, step: programme.step, language: language)
        if let position = kept.firstIndex(where: { $0.key == key }) {
            kept.append(kept.remove(at: position))
            return kept[kept.count - 1].reading
        }
        let task = running[key] ?? Task { try await read(programme, key) }
        running[key] = task
        return try await DeskReadings.end(of: task, within: time)
    }

    private func read(_ programme: DeskProgramme, _ key: Key) async throws -> DeskReading {
        let result: Result<DeskReading, any Error>
        do {
            result = .success(try await DeskReading.of(programme, in: key.language))
        } catch {
            result = .failure(error)
        }
        // Whoever has erased it meanwhile wants none of it kept.
        if running.removeValue(forKey: key) != nil, let reading = try? result.get() {
            keep(reading, key, bytes: programme.bytes)
        }
        return try result.get()
    }

    /// Nothing of what somebody erases stays.
    func forget(_ programme: String) {
        kept.removeAll { $0.key.programme == programme }
        for key in running.keys where key.programme == programme { running[key] = nil }
    }

    private func keep(_ reading: DeskReading, _ key: Key, bytes: Int) {
        kept.append((key, reading, bytes))
        while kept.count > DeskReadings.mostKept
            || kept.count > 1 && kept.map(\.bytes).reduce(0, +) > DeskReadings.mostBytes
        {
            kept.removeFirst()
        }
    }

    /// What the task comes to, unless that takes longer: it is not ended then, since nothing else could end it.
    private static func end(of task: Task<DeskReading, any Error>, within time: Duration) async throws -> DeskReading {
        let (results, continuation) = AsyncStream<Result<DeskReading, any Error>>.makeStream()
        let end = Task { continuation.yield(await task.result) }
        let clock = Task {
            try await Task.sleep(for: time)
            continuation.yield(.failure(DeskReadings.takesLong))
        }
        defer {
            end.cancel()
            clock.cancel()
        }
        for await result in results { return try result.get() }
        throw CancellationError()
    }

    private static let takesLong = Refusal(
        .serviceUnavailable, "readingTakesLong", "the file takes long to read; ask again in a while", retryAfter: 30)
}

/// Threads for what takes its time: the service's own stay free for who asks next.
final class DeskThreads: Sendable {
    private let queue: OperationQueue
    private let waiting = Mutex(0)

    /// More would wait too long.
    private static let mostWaiting = 32

    /// - Parameter count: How many things are done at once.
    init(_ count: Int) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = count
        queue.qualityOfService = .userInitiated
    }

    /// - Throws: `Refusal` where too many wait already.
    func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
        let isFree = waiting.withLock { waiting in
            guard waiting < DeskThreads.mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard isFree else {
            throw Refusal(.serviceUnavailable, "busy", "too many files are being read; ask again", retryAfter: 10)
        }
        defer { waiting.withLock { $0 -= 1 } }
        return await withCheckedContinuation { continuation in
            queue.addOperation { continuation.resume(returning: work()) }
        }
    }
}

extension DeskProgramme {
    /// How much is to be read.
    fileprivate var bytes: Int { [given, export, attendees].compactMap { $0?.contents.count }.reduce(0, +) }
}
