import RekkeTesting
import Testing
@testable import Rekke
import IntegerProgramming

@Suite struct LeanDebug {
    @Test func `debug`() throws {
        for (kind, seeds) in [(RandomProblem.Kind.facilitators, 40..<80), (.facilitators, 1011..<1012)] {
            for seed in seeds {
                guard let problem = try? RandomProblem(kind, seed: seed).problem() else { continue }
                let fast = try? problem.allocated()
                let plain = try? problem.allocated(AllocationOptions(method: .integerProgram))
                if fast != plain {
                    print("DIFF", kind, seed, problem.programme.rules, problem.programme.series.map { ($0.id, $0.capacity, $0.meetings.count) }, problem.programme.facilitators)
                    print(fast!.placements.map { ($0.registration, $0.series) }, plain!.placements.map { ($0.registration, $0.series) })
                    print(fast!.waitlist, plain!.waitlist, problem.registrations)
                    return
                }
            }
        }
    }
}
