internal import Rekke
internal import RekkeFormats

extension ReportContents {
    /// The result in one sentence, and its numbers.
    func writeSummary(to page: inout Markup) {
        page.element("section", ["id": "summary", "aria-labelledby": "summary-heading"]) { section in
            section.element("h2", ["id": "summary-heading"], words.inShort)
            section.element("p", ["class": "lead"], summary)
            section.element("dl", ["class": "figures"]) { list in
                for (term, number) in figures {
                    list.element("div") { item in
                        item.element("dt", term)
                        item.element("dd", String(number))
                    }
                }
            }
            if programme.timeZone != .oslo {
                let zone = programme.timeZone.identifier
                section.element("p", words.timesAre(in: zone))
            }
        }
    }

    private var summary: String {
        let numbers = allocation.summary
        return words.reportSummary(
            placed: numbers.placed, of: language.count(numbers.considered, .registration), waiting: numbers.waitlisted,
            rejected: numbers.rejected, freePlaces)
    }

    private var freePlaces: String {
        let (free, places) = (allocation.summary.freePlaces, allocation.summary.places)
        if places == 0 { return words.noSeriesIsOpen }
        return free == 0
            ? words.allPlacesAreTaken(places) : words.placesAreFree(free, of: language.count(places, .place))
    }

    private var figures: [(String, Int)] {
        let summary = allocation.summary
        return [
            (words.havePlace.capitalisedFirst, summary.placed),
            (words.outsidePreferences.capitalisedFirst, summary.outsidePreferences),
            (words.onTheWaitlist.capitalisedFirst, summary.waitlisted),
            (words.notConsidered, summary.rejected),
            (words.freePlaces, summary.freePlaces),
        ]
    }

    /// Who was promised a place and has none; nil where every promise is kept.
    var guaranteesSection: ReportSection? {
        let broken = allocation.guarantees.broken
        guard !broken.isEmpty else { return nil }
        return ReportSection(id: "guarantees", heading: words.brokenGuarantees) { page in
            let isBroken = Set(broken)
            let entries = Dictionary(
                allocation.waitlist.filter { isBroken.contains($0.registration) }.map { ($0.registration, $0) },
                uniquingKeysWith: { first, _ in first })
            page.element("div", ["class": "alarm"]) { box in
                box.list(
                    broken.map { id in
                        [sentences.brokenGuarantee(id)]
                            + [entries[id].flatMap(sentences.smallestRemedies)].compactMap { $0 }
                    }, shown: ReportContents.shownItems, more: more)
            }
        }
    }
}
