import Rekke
import RekkeFormats

/// Says in sentences what became of every registration, and why.
func explainEveryone(_ allocation: Allocation, of problem: Problem) {
    let explanations = Explanations(of: allocation, in: problem, in: .bokmål)
    for registration in problem.registrationsInPriorityOrder {
        print(explanations.text(of: registration.id) ?? "")
    }
}

/// Says what single changes would give those who wait a place, and whom that would cost theirs.
func printRemedies(_ allocation: Allocation) {
    for waiting in allocation.waitlist {
        for remedy in waiting.remedies ?? [] {
            if case .addPlace(let series) = remedy.change, remedy.costs.isEmpty {
                print("One more place in \(series) would be one for \(waiting.registration), and cost nobody theirs.")
            }
        }
    }
}
