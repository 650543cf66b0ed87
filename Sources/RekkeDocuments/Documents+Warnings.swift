internal import Rekke
public import RekkeFormats

extension Documents {
    /// What will not work as those who send the documents may think; sentences in English, which name ids, never people.
    public func warnings(writing kinds: [DocumentKind] = DocumentKind.allCases) -> [String] {
        guard kinds.contains(.calendar), sender?.address == nil, !allocation.placements.isEmpty else { return [] }
        return [
            "the sender has no e-mail address: calendars add meetings, but mail programs will not let later ones change "
                + "them or take them away"
        ]
    }
}
