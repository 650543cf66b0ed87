internal import Rekke

/// What an adviser says of an organisation whose name is written in several ways: it is the same as another one.
struct OrganisationCorrection {
    let organisation: OrganisationKey
    let sameAs: String
    /// Where it is said.
    let value: DocumentValue
}

extension ReadingContext {
    /// The problem's `corrections`.
    func corrections(_ value: DocumentValue) -> [OrganisationCorrection] {
        let read = elements(value)?.map(correction).compactMap(\.self) ?? []
        var names: Set<OrganisationKey> = []
        for correction in read {
            if !names.insert(correction.organisation).inserted {
                report("this organisation is corrected twice", at: correction.value)
            }
        }
        for correction in read where OrganisationKey(correction.sameAs).map(names.contains) == true {
            report(
                "the organisation that it is the same as is corrected too; name the last one in both",
                at: correction.value)
        }
        return read
    }

    private func correction(_ value: DocumentValue) -> OrganisationCorrection? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let organisation = fields.requiredValue("organisation").flatMap(notBlank)
        let sameAs = fields.requiredValue("sameAs").flatMap(notBlank)
        fields.finish()
        guard let key = OrganisationKey(organisation), let sameAs else { return nil }
        return OrganisationCorrection(organisation: key, sameAs: sameAs, value: value)
    }

    /// Gives registrations the names that their organisations are the same as.
    func applyCorrections(to registrations: inout [Registration]) {
        let known = Set(registrations.compactMap { OrganisationKey($0.organisation) })
        for correction in corrections where !registrations.isEmpty {
            for (field, key) in [
                ("organisation", correction.organisation), ("sameAs", OrganisationKey(correction.sameAs)),
            ] {
                guard let key, !known.contains(key), let value = correction.value.field(field) else { continue }
                report("no registration is from \(quoted(value.text)); write the name as it was registered", at: value)
            }
        }
        let names = Dictionary(corrections.map { ($0.organisation, $0.sameAs) }) { first, _ in first }
        for index in registrations.indices where !names.isEmpty {
            guard let key = OrganisationKey(registrations[index].organisation), let name = names[key] else { continue }
            registrations[index].organisation = name
        }
    }
}
