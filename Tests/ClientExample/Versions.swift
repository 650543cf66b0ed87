import Rekke
import RekkeFormats

/// Holds a stored result against its problem, whichever version decided it.
func check(resultIn file: String, of problem: Problem) throws {
    let stored = try Allocation(contentsOf: file)
    let violations = problem.violations(of: stored)
    print(
        violations.isEmpty ? "the result agrees with the input" : violations.map(\.description).joined(separator: "\n"))
}
