internal import Rekke
internal import RekkeFormats

extension ReportContents {
    /// The result in one sentence, and its numbers.
    func writeSummary(to page: inout Markup) {
        page.element("section", ["id": "summary", "aria-labelledby": "summary-heading"]) { section in
            section.element("h2", ["id": "summary-heading"], language("In short", "Kort fortalt"))
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
                section.element("p", language("Times are those of \(zone).", "Klokkeslettene gjelder \(zone)."))
            }
        }
    }

    private var summary: String {
        let numbers = allocation.summary
        let isOne = numbers.placed == 1
        let registrations = language.count(numbers.considered, .registration)
        return language(
            "\(numbers.placed) of \(registrations) \(isOne ? "has" : "have") a place, "
                + "\(numbers.waitlisted) \(numbers.waitlisted == 1 ? "is" : "are") on the waitlist"
                + (numbers.rejected == 0
                    ? "" : ", and \(numbers.rejected) more \(numbers.rejected == 1 ? "was" : "were") not considered")
                + "; \(freePlaces).",
            "\(numbers.placed) av \(registrations) har fått plass, \(numbers.waitlisted) står på venteliste"
                + (numbers.rejected == 0 ? "" : ", og \(numbers.rejected) til er ikke med i fordelingen")
                + "; \(freePlaces).")
    }

    private var freePlaces: String {
        let (free, places) = (allocation.summary.freePlaces, allocation.summary.places)
        if places == 0 { return language("no series is open", "ingen møterekker er åpne") }
        if free == 0 {
            switch places {
            case 1: return language("the only place is taken", "den eneste plassen er tatt")
            case 2: return language("both places are taken", "begge plassene er tatt")
            default: return language("all \(places) places are taken", "alle de \(places) plassene er tatt")
            }
        }
        return language(
            "\(free) of \(language.count(places, .place)) \(free == 1 ? "is" : "are") free",
            "\(free) av \(language.count(places, .place)) er \(free == 1 ? "ledig" : "ledige")")
    }

    private var figures: [(String, Int)] {
        let summary = allocation.summary
        return [
            (language("Have a place", "Har fått plass"), summary.placed),
            (language("On the waitlist", "På venteliste"), summary.waitlisted),
            (language("Not considered", "Ikke med i fordelingen"), summary.rejected),
            (language("Free places", "Ledige plasser"), summary.freePlaces),
        ]
    }

    /// Who was promised a place and has none; nil where every promise is kept.
    var guaranteesSection: ReportSection? {
        let broken = allocation.guarantees.broken
        guard !broken.isEmpty else { return nil }
        return ReportSection(id: "guarantees", heading: language("Broken guarantees", "Brutte garantier")) { page in
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
