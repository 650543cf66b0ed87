import Benchmark
import Foundation
import Rekke
import RekkeFormats

/// For each document: reading it, allocating with the time of every stage, and writing the result.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .instructions, .peakMemoryResident], warmupIterations: 0, maxDuration: .seconds(5),
        maxIterations: 30)
    for file in BenchmarkDocuments.files {
        let name = file.deletingPathExtension().lastPathComponent
        Benchmark("\(name) read") { _ in
            blackHole(try ProblemReader.read(file: file.path))
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
                        AllocationOptions(policy: policy, explanations: .none), statistics: stages.take))
                stages.report(to: benchmark)
            } setup: {
                try ProblemReader.read(file: file.path)
            }
        }
        Benchmark("\(name) write") { _, made in
            blackHole(made.allocation.jsonDocument(for: made.problem))
        } setup: {
            let problem = try ProblemReader.read(file: file.path)
            let allocation = try await problem.allocation(AllocationOptions(explanations: .none))
            return (problem: problem, allocation: allocation)
        }
    }
}
