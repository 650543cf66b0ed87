internal import Rekke
internal import RekkeFormats

/// The sections that are lists of sentences.
extension ReportContents {
    /// Who is asked to move: all else in the report is as it is until they have agreed.
    var requestsSection: ReportSection? {
        guard let moves = report.pending?.moves, !moves.isEmpty else { return nil }
        return ReportSection(id: "requests", heading: words.isAskedToMove) { page in
            page.element("p", words.aboutRequests)
            page.list(moves.map(sentences.move), shown: ReportContents.shownItems, more: more)
        }
    }

    var waitlistSection: ReportSection? {
        ReportSection(id: "waitlist", heading: words.theWaitlist) { page in
            guard !allocation.waitlist.isEmpty else {
                return page.element("p", words.nobodyWaits)
            }
            page.element("p", words.aboutTheWaitlist)
            let told = sentences.waitlist(of: allocation, keptOut: report.keptOut) {
                sentences.names.fullName(ofRegistration: $0)
            }
            let texts = told.map { entry, texts in
                texts + (report.pending?.hope(of: entry.registration, words, sentences).map { [$0] } ?? [])
            }
            page.list(texts, isOrdered: true, shown: ReportContents.shownItems, more: more)
        }
    }

    var rejectedSection: ReportSection? {
        guard !allocation.rejected.isEmpty else { return nil }
        return ReportSection(id: "rejected", heading: words.notConsidered) { page in
            page.list(
                allocation.rejected.map {
                    sentences.rejection($0, called: sentences.names.fullName(ofRegistration: $0.registration))
                }, shown: ReportContents.shownItems, more: more)
        }
    }

    var envySection: ReportSection? {
        ReportSection(id: "envy", heading: words.envy) { page in
            guard let envy = allocation.envy else {
                return page.element("p", words.notWorkedOut)
            }
            guard !envy.isEmpty else {
                return page.element("p", words.preferredByNobody)
            }
            page.element("p", words.aboutPreferredByOthers)
            page.list(envy.map { [sentences.envy($0)] }, shown: ReportContents.shownItems, more: more)
        }
    }

    var warningsSection: ReportSection? {
        guard !allocation.warnings.isEmpty else { return nil }
        return ReportSection(id: "warnings", heading: words.warnings) { page in
            page.list(
                allocation.warnings.map { [sentences.warning($0)] }, shown: ReportContents.shownItems, more: more)
        }
    }
}
