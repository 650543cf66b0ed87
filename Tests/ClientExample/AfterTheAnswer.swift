import Rekke
import RekkeFormats

/// Gives a place that became free to whoever is next; everyone else keeps theirs.
func reallocate(_ problem: Problem, after answer: Allocation) async throws {
    let changes = Scenario(name: "Vikasenteret withdraws", changes: [.withdraw("vik")])
    let reallocation = try await problem.reallocation(after: answer, changing: changes)
    print("new places: \(reallocation.gained.joined(separator: ", "))")
    print("moved: \(reallocation.moved.count), lost: \(reallocation.lost.count)")

    // The new result is one of the changed problem.
    let changed = try problem.applying(changes.takingLaterAnswers(of: answer.placements, in: problem)).problem
    let explanations = Explanations(of: reallocation.allocation, in: changed)
    for registration in reallocation.gained {
        print(explanations.text(of: registration) ?? "")
    }
}

/// Makes facts of the places that people were promised: no later allocation changes them.
func confirm(_ answer: Allocation, of problem: Problem) async throws {
    let confirmed = try problem.confirming(answer)
    let again = try await confirmed.allocation()
    print("confirmed: \(again.placements.count { $0.confirmed })")
}
