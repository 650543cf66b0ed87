import CGLPK
import Foundation
import IntegerProgramming
import Testing

@Suite struct GLPKFaultTests {
    /// Calls the C function with one row over two binary columns, to maximise their sum.
    private static func solve(columns entryColumn: [Int32]) -> (report: cglpk_report, message: String) {
        var report = cglpk_report()
        var values = [0.0, 0.0]
        let count = Int32(entryColumn.count)
        unsafe cglpk_solve(
            true, 2, [1, 1], 0, [0, 0], [1, 1], [true, true], 1, [-Double.infinity], [1], [0, count], entryColumn,
            Array(repeating: 1, count: entryColumn.count), nil, nil, nil, nil, &values, &report)
        let message = unsafe withUnsafeBytes(of: &report.message) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return (report, message)
    }

    @Test(arguments: [[0, 0], [0, 7], [-1, 1]] as [[Int32]])
    func `what makes GLPK end the process is a report, and the thread solves again`(columns: [Int32]) {
        for _ in 0..<3 {
            let (report, message) = Self.solve(columns: columns)
            #expect(report.status == CGLPK_FAILED)
            #expect(report.aborted)
            #expect(message.hasPrefix("glp_load_mat"))
            #expect(message.contains("Error detected in file"))
            let again = Self.solve(columns: [0, 1]).report
            #expect(again.status == CGLPK_OPTIMAL)
            #expect(!again.aborted)
            #expect(again.progress.incumbent == 1)
        }
    }

    @Test func `sixteen solves at once agree`() async throws {
        let seeds = Array(0..<16)
        let single = try seeds.map { try Self.objectives(seed: $0) }
        let together = try await withThrowingTaskGroup(of: (Int, [Double?]).self) { group in
            for seed in seeds {
                group.addTask { (seed, try await Self.onThread { try Self.objectives(seed: seed) }) }
            }
            var results = Array(repeating: [Double?](), count: seeds.count)
            for try await (seed, objectives) in group {
                results[seed] = objectives
            }
            return results
        }
        #expect(together == single)
        let all = single.flatMap { $0 }
        #expect(all.contains(nil) && all.contains { $0 != nil })
    }

    private static func objectives(seed: Int) throws -> [Double?] {
        try (0..<20).map { part in
            let random = RandomProgram(seed: 100 * seed + part)
            guard case .optimal(let solution) = try GLPKSolver().solve(random.program, for: random.objectives[0]) else {
                return nil
            }
            return solution.objective
        }
    }

    /// A thread of its own, so that sixteen truly run at once.
    private static func onThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result(catching: work))
            }
        }
    }
}
