internal import Rekke
internal import RekkeFormats

/// Answers in whose place another one of the same organisation counts: they get no letter, since that one's letter says it.
struct SupersededAnswers {
    /// By the registration that counts.
    let byCounting: [String: [Registration]]
    private let all: Set<String>

    init(_ documents: Documents) {
        var next: [String: String] = [:]
        for rejection in documents.allocation.rejected {
            if case .duplicateOrganisation(let other) = rejection.reason { next[rejection.registration] = other }
        }
        let written = Set(documents.allocation.outcomes.keys).intersection(documents.problem.registrations.map(\.id))
        var found: [String: [Registration]] = [:]
        for registration in documents.problem.registrationsInPriorityOrder {
            guard let counting = SupersededAnswers.last(after: registration.id, next), written.contains(counting)
            else { continue }
            found[counting, default: []].append(registration)
        }
        byCounting = found
        all = Set(found.values.joined().map(\.id))
    }

    func contains(_ registration: String) -> Bool { all.contains(registration) }

    /// nil where it counts itself, and where none of them does.
    private static func last(after registration: String, _ next: [String: String]) -> String? {
        var current = registration
        for _ in 0...next.count {
            guard let following = next[current] else { return current == registration ? nil : current }
            current = following
        }
        return nil
    }
}
