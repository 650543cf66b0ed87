package import Rekke

extension Problem {
    /// The registrations that somebody means: the one with that id, or, as advisers know them, those of that organisation, or
    /// else those with the text in a name or an address.
    package func registrations(meantBy text: String) -> [Registration] {
        if let known = registrations.first(where: { $0.id == text }) { return [known] }
        guard let key = OrganisationKey(text) else { return [] }
        let organisation = registrations.filter { OrganisationKey($0.organisation) == key }
        return organisation.isEmpty ? registrations.filter { $0.holds(key) } : organisation
    }
}

extension Registration {
    fileprivate func holds(_ key: OrganisationKey) -> Bool {
        let texts = [organisation, contact?.name, contact?.email] + attendees.map(\.name)
        return texts.contains { OrganisationKey($0)?.folded.contains(key.folded) == true }
    }
}
