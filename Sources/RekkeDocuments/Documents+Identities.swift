public import Rekke
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

    /// Who was told of a place, or that it waits for one, by the earlier documents, and is not in that problem at all: nobody
    /// has said what became of it. With the place in that manifest.
    ///
    /// - Parameter problem: Of all tracks.
    public func missingRegistrations(in problem: Problem) -> [(place: InputPath, registration: String)] {
        let known = Set(problem.registrations.map(\.id))
        let told = (earlier?.registrations ?? []).enumerated().compactMap { position, told in
            told.outcome == .rejected
                ? nil : (InputPath([.field("registrations"), .index(position)]), told.registration)
        }
        let invited = (earlier?.entries ?? []).enumerated().compactMap { position, entry -> (InputPath, String)? in
            guard case .registration(let id) = entry.recipient, !entry.isCancelled else { return nil }
            return (InputPath([.field("entries"), .index(position)]), id)
        }
        var named: Set<String> = []
        return (told + invited).filter { !known.contains($1) && named.insert($1).inserted }
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
