package import Rekke

extension Registration {
    /// A digest of who it is, whatever its id: its organisation, however spelt, or its contact where there is none, and
    /// when it came in. 64 hexadecimal digits.
    package var identity: String {
        let organisation = OrganisationKey(organisation ?? contact?.email ?? contact?.name)?.folded ?? ""
        let text = "\(submitted.seconds) \(submitted.nanoseconds) \(organisation)"
        return DecisionRecord.digest(of: Array(text.utf8))
    }
}
