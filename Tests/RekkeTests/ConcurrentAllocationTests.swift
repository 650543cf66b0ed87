import Foundation
import RekkeFormats
import RekkeTesting
import Testing

@testable import Rekke

/// Eight at once by default.
struct ConcurrentAllocationTests {
    private let number = Extent.of(8)

    /// All in the time zone that programmes have by default, with people who are away on days and by rotas.
    private func problems() throws -> [Problem] {
        try (0..<number).compactMap { seed in
            let kinds: [RandomProblem.Kind] = [.attendance, .facilitators, .sharedPeople, .guarantees]
            let random = RandomProblem(
                kinds[seed % kinds.count], seed: seed, size: RandomProblem.Size(registrations: 14, series: 5))
            return random.confirmsTooMany ? nil : try random.problem()
        }
    }

    @Test func `allocations at once give the bytes that each gives alone`() async throws {
        let problems = try problems()
        let alone = try problems.map { try $0.allocated().jsonDocument(for: $0) }
        let atOnce = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for (number, problem) in problems.enumerated() {
                group.addTask { (number, try await problem.allocation().jsonDocument(for: problem)) }
            }
            return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
        }
        for (number, document) in alone.enumerated() { #expect(atOnce[number] == document) }
    }

    @Test func `of allocations at once each can be cancelled, and none of the others is`() async throws {
        let problems = try problems()
        let runs = problems.map { problem in Task { try await problem.allocation() } }
        for (number, run) in runs.enumerated() where number % 2 == 0 { run.cancel() }
        for (number, run) in runs.enumerated() {
            do {
                let result = try await run.value
                #expect(result.status == .optimal)
            } catch {
                #expect(number % 2 == 0 && error as? AllocationError == .cancelled)
            }
        }
    }

    @Test func `a time zone is asked by many at once`() async throws {
        let zone = LocalTimeZone.oslo
        let offsets = (0..<2_000).map { zone.offset(at: Instant(seconds: $0 * 1_000_003)) }
        await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<number {
                group.addTask { (0..<2_000).map { zone.offset(at: Instant(seconds: $0 * 1_000_003)) } }
            }
            for await found in group { #expect(found == offsets) }
        }
    }
}
