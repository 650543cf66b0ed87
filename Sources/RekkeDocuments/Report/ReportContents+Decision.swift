internal import Rekke
internal import RekkeFormats

/// How the decision was made, so that anybody can check it.
extension ReportContents {
    var decisionSection: ReportSection? {
        ReportSection(id: "decision", heading: words.howItWasDecided) {
            page in
            let policy = Policy.recognised(allocation.policy)
            let name = policy.name.map { " (\($0))" } ?? ""
            page.element("p", "\(Policy.text(of: allocation, in: language).capitalisedFirst)\(name).")
            let status = sentences.status(of: allocation, isReallocation: report.keptOut != nil)
            page.element("p", ["class": "strong"], status)
            page.element(
                "h3", words.optimisedInOrder)
            if report.keptOut != nil {
                page.element("p", sentences.reallocationComesFirst)
            }
            page.list(sentences.objectives(of: allocation).map { [$0] }, isOrdered: true)
            page.element("h3", words.theRules)
            page.table(
                caption: words.rulesOfTheProgramme,
                headings: [words.ruleHeading, words.valueHeading], rows: rules)
            writeOverrides(to: &page)
            writeEvidence(to: &page)
        }
    }

    private var rules: [[String]] {
        let rules = programme.rules
        func yes(_ isTrue: Bool) -> String { isTrue ? words.yes : words.no }
        let isLateRejected = rules.lateRegistrations == .reject
        var rows = [
            [
                words.deadlineRule,
                rules.deadline.map { sentences.dates.moment($0) } ?? words.noDeadline,
            ],
            [
                words.lateRule,
                isLateRejected
                    ? words.lateAreRejected
                    : words.lateComeLast,
            ],
            [words.guaranteedPlacesRule, "\(rules.guaranteedPlaces)"],
            [words.onePlaceRule, yes(rules.onePlacePerOrganisation)],
            [
                words.sameTimeRule,
                tieBreak(rules.tieBreak),
            ],
            [
                words.attendeesRule,
                words.atLeast(rules.minimumAttendees),
            ],
        ]
        if rules.facilitatorsPerMeeting > 0 {
            rows.append([
                words.facilitatorsRule,
                "\(rules.facilitatorsPerMeeting)",
            ])
            rows.append([
                words.sameFacilitatorsRule,
                yes(rules.sameFacilitatorsThroughout),
            ])
        }
        return rows
    }

    private func tieBreak(_ tieBreak: Rules.TieBreak) -> String {
        switch tieBreak {
        case .id: words.idsDecideOrder
        case .draw(let seed): words.drawDecidesOrder(seed: seed)
        }
    }

    /// The places that people gave.
    private func writeOverrides(to page: inout Markup) {
        let confirmed = allocation.placements.filter(\.confirmed)
        guard !confirmed.isEmpty else { return }
        page.element("h3", words.placesGivenByHand)
        page.table(
            caption: words.confirmedPlaces,
            headings: [
                words.organisationHeading, words.seriesHeading,
                words.givenReasonHeading,
            ],
            rows: confirmed.map { placement in
                [
                    sentences.names.fullName(ofRegistration: placement.registration),
                    sentences.names.name(ofSeries: placement.series),
                    sentences.names.registration(placement.registration)?.placedReason
                        ?? words.noReasonGiven,
                ]
            }, shown: ReportContents.shownItems, more: more)
    }

    private func writeEvidence(to page: inout Markup) {
        guard report.digests != nil || report.record != nil else { return }
        page.element("h3", words.checkSums)
        page.element("p", words.aboutCheckSums)
        if let digests = report.digests {
            writeSums(
                words.whatReportWasMadeFrom,
                [
                    (words.theProblem, digests.problem),
                    (words.theResult, digests.result),
                ], to: &page)
        }
        if let record = report.record {
            page.element(
                "p", ["class": "strong"],
                words.recordAgreesWithResult)
            writeSums(
                words.whatRecordSays(version: record.version, method: record.method.rawValue),
                sums(of: record), to: &page)
        }
    }

    private func sums(of record: DecisionRecord) -> [(String, String)] {
        let scenarios = (record.digests.scenarios ?? []).enumerated().map { index, digest in
            (words.change(index + 1), digest)
        }
        let earlier = record.digests.earlierResult.map {
            [(words.theEarlierResult, $0)]
        }
        return [
            (words.theProblem, record.digests.problem),
            (words.theResult, record.digests.result),
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
