import Benchmark
import Foundation
import Rekke
import RekkeFormats

/// For each document: reading it, allocating with the time of every stage, and writing the result. Of some also what eight
/// allocations take in turn and at once.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .instructions, .peakMemoryResident], warmupIterations: 0, maxDuration: .seconds(5),
        maxIterations: 30)
    for file in BenchmarkDocuments.files {
        let name = file.deletingPathExtension().lastPathComponent
        Benchmark("\(name) read") { _ in
            blackHole(try Problem(contentsOf: file.path))
        }
        Benchmark("\(name) read by JSONDecoder") { _ in
            blackHole(try DecodedDocument.read(file: file.path))
        }
        for policy in [nil, Policy.firstComeFirstServed] {
            let suffix = policy?.name.map { " \($0)" } ?? ""
            Benchmark("\(name) allocate\(suffix)", configuration: .init(metrics: StageMetric.all)) {
                benchmark, problem in
                let stages = StageMetric.Collector()
                blackHole(
                    try await problem.allocation(
                        options: AllocationOptions(policy: policy, explanations: .none), statistics: stages.take))
                stages.report(to: benchmark)
            } setup: {
                try Problem(contentsOf: file.path)
            }
        }
        Benchmark("\(name) write") { _, made in
            blackHole(made.allocation.jsonDocument(for: made.problem))
        } setup: {
            let problem = try Problem(contentsOf: file.path)
            let allocation = try await problem.allocation(options: AllocationOptions(explanations: .none))
            return (problem: problem, allocation: allocation)
        }
    }
    for file in BenchmarkDocuments.files(named: "p1_10000_500", "p2hard_200_30") {
        let name = file.deletingPathExtension().lastPathComponent
        let options = AllocationOptions(explanations: .full)
        Benchmark("\(name) 8 in turn", configuration: .init(metrics: [.wallClock, .cpuTotal])) { _, problem in
            for _ in 0..<8 { blackHole(try await problem.allocation(options: options)) }
        } setup: {
            try Problem(contentsOf: file.path)
        }
        Benchmark("\(name) 8 at once", configuration: .init(metrics: [.wallClock, .cpuTotal])) { _, problem in
            try await withThrowingTaskGroup { group in
                for _ in 0..<8 { group.addTask { blackHole(try await problem.allocation(options: options)) } }
                try await group.waitForAll()
            }
        } setup: {
            try Problem(contentsOf: file.path)
        }
    }
}
