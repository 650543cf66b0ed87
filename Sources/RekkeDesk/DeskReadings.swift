internal import Foundation
internal import HTTPTypes
internal import Rekke
internal import RekkeFormats
internal import RekkeService

/// Reads what people have opened, beside what answers requests: so many at once, and each state of a programme once.
///
/// Whoever waits for a heavy file does not keep others waiting.
actor DeskReadings {
    /// Which state of which programme, for readers of which language.
    private struct Key: Hashable {
        let programme: String
        let step: Int
        let language: Language
    }

    private let threads: DeskThreads
    /// What has been read, the one asked for last at the end.
    private var kept: [(key: Key, reading: DeskReading, bytes: Int)] = []
    private var running: [Key: Task<DeskReading, any Error>] = [:]

    /// How many are kept, and what the files of all of them may come to.
    private static let (mostKept, mostBytes) = (16, 24 << 20)

    init(_ threads: DeskThreads) { self.threads = threads }

    /// - Throws: `Refusal` where that takes too long.
    func reading(of programme: DeskProgramme, in language: Language) async throws -> DeskReading {
        let key = Key(programme: programme.id, step: programme.step, language: language)
        if let position = kept.firstIndex(where: { $0.key == key }) {
            kept.append(kept.remove(at: position))
            return kept[kept.count - 1].reading
        }
        let task = running[key] ?? Task { try await read(programme, key) }
        running[key] = task
        return try await task.value
    }

    private func read(_ programme: DeskProgramme, _ key: Key) async throws -> DeskReading {
        let result: Result<DeskReading, any Error>
        do {
            result = .success(try await threads.apart { DeskReading(programme, in: key.language) })
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
}

extension DeskProgramme {
    /// How much is to be read.
    fileprivate var bytes: Int { [given, export, attendees].compactMap { $0?.contents.count }.reduce(0, +) }
}
