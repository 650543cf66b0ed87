internal import Rekke
public import RekkeFormats

extension Documents {
    /// What will not work as those who send the documents may think; sentences in English, which name ids, never people.
    public func warnings(writing kinds: [DocumentKind] = DocumentKind.allCases) -> [String] {
        (kinds.contains(.calendar) ? organiserWarning : []) + (kinds.contains(.letters) ? addressWarning : [])
    }

    private var organiserWarning: [String] {
        guard sender?.address == nil, !allocation.placements.isEmpty else { return [] }
        return [
            "the sender has no e-mail address: calendars add meetings, but mail programs will not let later ones change "
                + "them or take them away"
        ]
    }

    private var addressWarning: [String] {
        let ids = problem.registrationsWithoutAddress
        guard !ids.isEmpty else { return [] }
        let most = 20
        let named = ids.prefix(most).map { quoted(known: $0) }.joined(separator: ", ")
        let rest = ids.count > most ? " and \(ids.count - most) more" : ""
        return ["no e-mail address that a mail can go to, so that the draft is addressed to nobody: \(named)\(rest)"]
    }
}
