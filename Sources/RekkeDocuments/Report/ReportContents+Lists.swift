internal import Rekke
internal import RekkeFormats

/// The sections that are lists of sentences.
extension ReportContents {
    var waitlistSection: ReportSection? {
        ReportSection(id: "waitlist", heading: language("The waitlist", "Ventelisten")) { page in
            guard !allocation.waitlist.isEmpty else {
                return page.element("p", language("Nobody waits.", "Ingen står på venteliste."))
            }
            page.element(
                "p",
                language(
                    "In the order in which places that become free are given. The sentences name other organisations; "
                        + "letters do not.",
                    "I den rekkefølgen ledige plasser blir gitt. Setningene nevner andre organisasjoner; det gjør ikke "
                        + "brevene."))
            let told = sentences.waitlist(of: allocation, keptOut: report.keptOut) {
                sentences.names.fullName(ofRegistration: $0)
            }
            page.list(told.map(\.texts), isOrdered: true, shown: ReportContents.shownItems, more: more)
        }
    }

    var rejectedSection: ReportSection? {
        guard !allocation.rejected.isEmpty else { return nil }
        return ReportSection(id: "rejected", heading: language("Not considered", "Ikke med i fordelingen")) { page in
            page.list(
                allocation.rejected.map {
                    sentences.rejection($0, called: sentences.names.fullName(ofRegistration: $0.registration))
                }, shown: ReportContents.shownItems, more: more)
        }
    }

    var envySection: ReportSection? {
        let heading = language("Better wishes that somebody later got", "Bedre ønsker som noen lenger bak fikk")
        return ReportSection(id: "envy", heading: heading) { page in
            guard let envy = allocation.envy else {
                return page.element("p", language("This was not worked out.", "Dette er ikke regnet ut."))
            }
            guard !envy.isEmpty else {
                return page.element(
                    "p",
                    language(
                        "Nobody: where a better wish was not met, its places are held by those who come before.",
                        "Ingen: Der et bedre ønske ikke ble oppfylt, er plassene gitt til noen som står foran."))
            }
            page.element(
                "p",
                language(
                    "No mistake, but something that organisations may ask about: a later one has what this one would "
                        + "rather have, because that leaves room for more, or for those who can use nothing else.",
                    "Det er ingen feil, men noe organisasjonene kan spørre om: En som står lenger bak, har det denne "
                        + "heller ville hatt, fordi flere da får plass, eller fordi den andre ikke kan bruke noe annet."
                ))
            page.list(envy.map { [sentences.envy($0)] }, shown: ReportContents.shownItems, more: more)
        }
    }

    var warningsSection: ReportSection? {
        guard !allocation.warnings.isEmpty else { return nil }
        return ReportSection(id: "warnings", heading: language("Warnings", "Advarsler")) { page in
            page.list(
                allocation.warnings.map { [sentences.warning($0)] }, shown: ReportContents.shownItems, more: more)
        }
    }
}
