internal import Rekke
internal import RekkeFormats

/// How the decision was made, so that anybody can check it.
extension ReportContents {
    var decisionSection: ReportSection? {
        ReportSection(id: "decision", heading: language("How the decision was made", "Hvordan fordelingen er gjort")) {
            page in
            let policy = Policy.recognised(allocation.policy)
            let name = policy.name.map { " (\($0))" } ?? ""
            page.element("p", "\(Policy.text(of: allocation, in: language).capitalisedFirst)\(name).")
            let status = sentences.status(of: allocation, isReallocation: report.keptOut != nil)
            page.element("p", ["class": "strong"], "\(status.capitalisedFirst).")
            page.element(
                "h3", language("What was optimised, in this order", "Hva fordelingen går ut på, i denne rekkefølgen"))
            if report.keptOut != nil {
                page.element("p", sentences.reallocationComesFirst)
            }
            page.list(sentences.objectives(of: allocation).map { [$0] }, isOrdered: true)
            page.element("h3", language("The rules", "Reglene"))
            page.table(
                caption: language("Rules of the programme", "Programmets regler"),
                headings: [language("Rule", "Regel"), language("Value", "Verdi")], rows: rules)
            writeOverrides(to: &page)
            writeEvidence(to: &page)
        }
    }

    private var rules: [[String]] {
        let rules = programme.rules
        func yes(_ isTrue: Bool) -> String { isTrue ? language("yes", "ja") : language("no", "nei") }
        let isLateRejected = rules.lateRegistrations == .reject
        var rows = [
            [
                language("Deadline", "Påmeldingsfrist"),
                rules.deadline.map { sentences.dates.moment($0) } ?? language("none", "ingen"),
            ],
            [
                language("Late registrations", "Påmeldinger etter fristen"),
                isLateRejected
                    ? language("are not considered", "er ikke med i fordelingen")
                    : language("come after all others", "står bak alle andre"),
            ],
            [language("Guaranteed places", "Garanterte plasser"), "\(rules.guaranteedPlaces)"],
            [language("One place per organisation", "Én plass per organisasjon"), yes(rules.onePlacePerOrganisation)],
            [
                language("Registered at the same time", "Påmeldt samtidig"),
                tieBreak(rules.tieBreak),
            ],
            [
                language(
                    "Attendees needed at every meeting, where named", "Deltakere på hvert møte, der de er navngitt"),
                language("at least \(rules.minimumAttendees)", "minst \(rules.minimumAttendees)"),
            ],
        ]
        if rules.facilitatorsPerMeeting > 0 {
            rows.append([
                language("Facilitators at every meeting", "Fasilitatorer på hvert møte"),
                "\(rules.facilitatorsPerMeeting)",
            ])
            rows.append([
                language("The same throughout a series", "De samme gjennom hele møterekken"),
                yes(rules.sameFacilitatorsThroughout),
            ])
        }
        return rows
    }

    private func tieBreak(_ tieBreak: Rules.TieBreak) -> String {
        switch tieBreak {
        case .id: language("the ids decide", "id-ene avgjør")
        case .draw(let seed): language("a draw with the seed “\(seed)”", "loddtrekning med «\(seed)»")
        }
    }

    /// The places that people gave.
    private func writeOverrides(to page: inout Markup) {
        let confirmed = allocation.placements.filter(\.confirmed)
        guard !confirmed.isEmpty else { return }
        page.element("h3", language("Places that people had given", "Plasser som var gitt for hånd"))
        page.table(
            caption: language("Confirmed places", "Bekreftede plasser"),
            headings: [
                language("Organisation", "Organisasjon"), language("Series", "Møterekke"),
                language("Why", "Begrunnelse"),
            ],
            rows: confirmed.map { placement in
                [
                    sentences.names.fullName(ofRegistration: placement.registration),
                    sentences.names.name(ofSeries: placement.series),
                    sentences.names.registration(placement.registration)?.placedReason
                        ?? language("none given", "ikke oppgitt"),
                ]
            }, shown: ReportContents.shownItems, more: more)
    }

    private func writeEvidence(to page: inout Markup) {
        guard report.digests != nil || report.record != nil else { return }
        page.element("h3", language("Check sums", "Kontrollsummer"))
        page.element(
            "p",
            language(
                "The same files give the same sums (SHA-256); a single changed character gives others. “rekke check” "
                    + "shows whether the result is true of the problem.",
                "De samme filene gir de samme summene (SHA-256); ett endret tegn gir andre. «rekke check» viser om "
                    + "resultatet stemmer med grunnlaget."))
        if let digests = report.digests {
            writeSums(
                language("What this page was made from", "Det siden er laget av"),
                [
                    (language("The problem", "Grunnlaget"), digests.problem),
                    (language("The result", "Resultatet"), digests.result),
                ], to: &page)
        }
        if let record = report.record {
            page.element(
                "p", ["class": "strong"],
                language(
                    "The decision's record agrees with the result in every line.",
                    "Protokollen fra fordelingen stemmer med resultatet på hver linje."))
            writeSums(
                language(
                    "What the record says (Rekke \(record.version), method \(record.method.rawValue))",
                    "Det protokollen sier (Rekke \(record.version), metode \(record.method.rawValue))"),
                sums(of: record), to: &page)
        }
    }

    private func sums(of record: DecisionRecord) -> [(String, String)] {
        let scenarios = (record.digests.scenarios ?? []).enumerated().map { index, digest in
            (language("Change \(index + 1)", "Endring \(index + 1)"), digest)
        }
        let earlier = record.digests.earlierResult.map {
            [(language("The earlier result", "Det tidligere resultatet"), $0)]
        }
        return [
            (language("The problem", "Grunnlaget"), record.digests.problem),
            (language("The result", "Resultatet"), record.digests.result),
        ] + (earlier ?? []) + scenarios
    }

    private func writeSums(_ caption: String, _ sums: [(String, String)], to page: inout Markup) {
        page.element("p", ["class": "label"], caption)
        page.element("dl", ["class": "sums"]) { list in
            for (document, digest) in sums {
                list.element("dt", document)
                list.element("dd") { $0.element("code", digest) }
            }
        }
    }
}
