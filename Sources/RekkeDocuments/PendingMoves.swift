internal import Rekke
internal import RekkeFormats

/// What a reallocation gives only if those who are asked to move agree: until they have, they keep what they have, and
/// nobody is promised what they would leave.
struct PendingMoves {
    /// Who is asked, by registration.
    let asked: [String: Reallocation.Move]
    /// Who has a place only if they agree.
    let hoping: Set<String>

    init(_ documents: Documents) {
        let reallocation = documents.reallocation
        let told = Dictionary((documents.earlier?.registrations ?? []).map { ($0.registration, $0) }) { $1 }
        let moves = (reallocation?.requests ?? []).filter { told[$0.registration]?.series != $0.to }
        asked = Dictionary(moves.map { ($0.registration, $0) }) { $1 }
        let places = Dictionary(documents.allocation.placements.map { ($0.registration, $0.series) }) { $1 }
        let left = Set(moves.map(\.from))
        let named = Set(moves.flatMap { $0.beneficiaries ?? [] })
        // Whom it is for is not known where the time ran out.
        let isOpen = moves.contains { $0.beneficiaries == nil }
        hoping = Set(reallocation?.gained ?? []).filter { id in
            isOpen || named.contains(id) || places[id].map(left.contains) == true
        }
    }

    /// Whether what it was told before holds until they have answered.
    func keepsWhatItHas(_ recipient: DocumentManifest.Recipient) -> Bool {
        guard case .registration(let id) = recipient else { return false }
        return asked[id] != nil || hoping.contains(id)
    }

    /// What the registration is told.
    func told(_ registration: String, _ fate: Allocation.Outcome) -> DocumentManifest.Told {
        if let move = asked[registration] {
            return DocumentManifest.Told(
                registration: registration, outcome: .placed, series: move.from, asked: move.to)
        }
        return hoping.contains(registration)
            ? DocumentManifest.Told(registration: registration, outcome: .waitlisted)
            : DocumentManifest.Told(registration: registration, outcome: fate.outcome, series: fate.series)
    }
}
