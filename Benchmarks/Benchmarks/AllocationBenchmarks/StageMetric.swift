import Benchmark
import Rekke
import Synchronization

/// How long each stage of an allocation took, as the library itself says.
enum StageMetric {
    static let all: [BenchmarkMetric] =
        [.wallClock, .instructions, .peakMemoryResident]
        + (["intake", "presolve", "people", "verification"] + Objective.allCases.map(\.rawValue)).map(metric)

    static func metric(_ stage: String) -> BenchmarkMetric { .custom("\(stage) (μs)") }

    /// Takes the statistics of one allocation from its thread.
    final class Collector: Sendable {
        private let statistics = Mutex<AllocationStatistics?>(nil)

        var take: @Sendable (AllocationStatistics) -> Void { { new in self.statistics.withLock { $0 = new } } }

        func report(to benchmark: Benchmark) {
            for stage in statistics.withLock({ $0?.stages }) ?? [] {
                let (seconds, attoseconds) = stage.duration.components
                benchmark.measurement(
                    StageMetric.metric(stage.name), Int(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
            }
        }
    }
}
