import Foundation
import IntegerProgramming
import Rekke
import RekkeFormats

/// Decides the problem in these bytes, where there is one and it is small, in every way, and ends the process where two ways
/// differ or a result breaks a rule.
func agree(_ bytes: [UInt8]) {
    guard let problem = try? Problem(yaml: bytes, source: "fuzz"), problem.isSmall else { return }
    guard let result = allocation(of: problem, .automatic) else { return }
    let violations = problem.violations(of: result)
    guard violations.isEmpty else { fatalError("the result breaks rules: \(violations)") }
    let document = result.jsonDocument(for: problem)
    do {
        guard try Allocation(json: document, source: "result") == result else { fatalError("read back, it differs") }
        let again = try Problem(json: problem.jsonDocument(), source: "problem")
        guard allocation(of: again, .automatic)?.placements ?? result.placements == result.placements else {
            fatalError("written and read again, the problem is decided otherwise")
        }
    } catch {
        fatalError("what was written cannot be read: \(error)")
    }
    guard let other = allocation(of: problem, .integerProgram) else { return }
    guard other.jsonDocument(for: problem) == document else { fatalError("the methods differ") }
}

/// nil where two seconds do not suffice, or there are several tracks.
private func allocation(of problem: Problem, _ method: AllocationOptions.Method) -> Allocation? {
    let options = AllocationOptions(method: method, explanations: .reasons)
    let limits = SearchLimits(deadline: .now + .seconds(2))
    do {
        let found = try problem.allocated(options, limits: limits)
        return found.status == .optimal && found.unexplained.isEmpty ? found : nil
    } catch AllocationError.fault(let fault) {
        fatalError("a fault: \(fault)")
    } catch {
        return nil
    }
}

extension Problem {
    fileprivate var isSmall: Bool {
        registrations.count <= 12 && programme.series.count <= 6
            && programme.series.reduce(0) { $0 + $1.meetings.count } <= 30
    }
}
