internal import Rekke
internal import RekkeFormats

/// What a reallocation gives only if those who are asked to move agree: until they have, they keep what they have, and
/// nobody is promised what they would leave.
struct PendingMoves {
    /// What is asked for, in priority order.
    let moves: [Reallocation.Move]
    /// The same by registration.
    let asked: [String: Reallocation.Move]
    /// The series in which somebody has a place only if they agree, by registration.
    let hoping: [String: String]

    init(_ documents: Documents) {
        let reallocation = documents.reallocation
        let told = Dictionary((documents.earlier?.registrations ?? []).map { ($0.registration, $0) }) { $1 }
        moves = (reallocation?.requests ?? []).filter { told[$0.registration]?.series != $0.to }
        asked = Dictionary(moves.map { ($0.registration, $0) }) { $1 }
        let places = Dictionary(documents.allocation.placements.map { ($0.registration, $0.series) }) { $1 }
        let left = Set(moves.map(\.from))
        let named = Set(moves.flatMap { $0.beneficiaries ?? [] })
        // Whom it is for is not known where the time ran out.
        let isOpen = moves.contains { $0.beneficiaries == nil }
        hoping = places.filter { id, series in
            reallocation?.gained.contains(id) == true && (isOpen || named.contains(id) || left.contains(series))
        }
    }

    /// Whether it is one who is asked.
    func isAsked(_ recipient: DocumentManifest.Recipient) -> Bool {
        guard case .registration(let id) = recipient else { return false }
        return asked[id] != nil
    }

    /// The series of whose places nobody knows yet who has them.
    var undecided: Set<String> { Set(moves.flatMap { [$0.from, $0.to] }).union(hoping.values) }

    /// What the registration is told.
    func told(_ registration: String, _ fate: Allocation.Outcome) -> DocumentManifest.Told {
        if let move = asked[registration] {
            return DocumentManifest.Told(
                registration: registration, outcome: .placed, series: move.from, asked: move.to)
        }
        if let series = hoping[registration] {
            return DocumentManifest.Told(registration: registration, outcome: .waitlisted, possible: series)
        }
        return DocumentManifest.Told(registration: registration, outcome: fate.outcome, series: fate.series)
    }
}
