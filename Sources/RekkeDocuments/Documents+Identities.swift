internal import Rekke
internal import RekkeFormats

extension Documents {
    /// Ids that were another registration's when the earlier documents were written, with their positions in that
    /// manifest. What it says of them is not of those who have them now, so that nothing can be written on it.
    public var changedIdentities: [(position: Int, registration: String)] {
        let now = Dictionary(problem.registrations.map { ($0.id, $0) }) { first, _ in first }
        return (earlier?.identities ?? []).enumerated().compactMap { position, identity in
            guard let registration = now[identity.registration], registration.identity != identity.sha256 else {
                return nil
            }
            return (position, identity.registration)
        }
    }

    /// Who has which id now, and who had one before.
    var identities: [DocumentManifest.Identity] {
        let now = problem.registrationsInPriorityOrder.map {
            DocumentManifest.Identity(registration: $0.id, sha256: $0.identity)
        }
        let known = Set(now.map(\.registration))
        return now + (earlier?.identities ?? []).filter { !known.contains($0.registration) }
    }
}
