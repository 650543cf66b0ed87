import Foundation
import Rekke
import RekkeFormats
import RekkeTesting
import Testing

/// What other solvers make of the integer program that `rekke model` writes.
struct ProgramTextTests {
    @Test func `another solver is installed`() {
        #expect(!ExternalSolver.installed.isEmpty)
    }

    @Test(
        arguments: ExternalSolver.installed,
        [
            "003-shared", "009-guarantee", "010-confirmed", "014-shared", "015-facilitators", "028-minimum",
            "055-everything",
        ])
    func `other solvers reach the same first objective`(solver: ExternalSolver, name: String) throws {
        let file = CaseAgreementTests.folder.appending(path: "\(name).json").path(percentEncoded: false)
        let problem = try Problem(contentsOf: file)
        for policy in [nil, .fullProgramme, Policy([.mostPlaces]), Policy([.mostAttendance])] as [Policy?] {
            let allocation = try problem.allocated(AllocationOptions(policy: policy, explanations: .none))
            let expected = try #require(Self.firstObjective(of: allocation, problem))
            let lp = try solver.optimum(of: problem.programText(.lp, under: policy), .lp)
            #expect(lp == Double(expected))
            // All these are maximised, and MPS knows no maximum.
            let mps = try solver.optimum(of: problem.programText(.mps, under: policy), .mps)
            #expect(mps == -Double(expected))
        }
    }

    /// The first objective as the program has it: a vector of places as one binary number of ten digits at the most.
    private static func firstObjective(of allocation: Allocation, _ problem: Problem) -> Int? {
        switch allocation.objectives[0].value {
        case .number(let number): return number
        case .places(let places):
            let placements = Dictionary(uniqueKeysWithValues: allocation.placements.map { ($0.registration, $0) })
            let considered = Set(placements.keys).union(allocation.waiting)
            let guaranteed = Set(allocation.guarantees.promised)
            let asked = problem.registrationsInPriorityOrder.map(\.id).filter { id in
                allocation.objectives[0].objective == .guarantees ? guaranteed.contains(id) : considered.contains(id)
            }
            return zip(asked, places).filter { placements[$0.0]?.confirmed != true }.prefix(10)
                .reduce(0) { $0 * 2 + ($1.1 ? 1 : 0) }
        default: return nil
        }
    }
}
