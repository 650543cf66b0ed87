internal import Rekke
internal import RekkeFormats

/// What was asked for, beside what there is.
extension ReportContents {
    var demandSection: ReportSection? {
        guard !demand.isEmpty else { return nil }
        return ReportSection(id: "demand", heading: words.demandHeading) { page in
            page.element("p", words.aboutDemand)
            chart.write(to: &page, id: "demand-picture")
            page.folded(words.numbersAsTable) { page in
                page.table(
                    caption: chart.caption, headings: [words.weekdayHeading, words.placesHeading] + wishColumns,
                    rows: demand.map { day in
                        [day.label, "\(day.places)", "\(day.first)"] + (sentences.hasRanks ? ["\(day.later)"] : [])
                    }, numeric: [1, 2, 3])
            }
        }
    }

    /// Where nobody ranks anything, no wish is a first one.
    private var wishColumns: [String] {
        (sentences.hasRanks ? [words.firstWishes, words.laterWishes] : [words.wishesNoun]).map(\.capitalisedFirst)
    }

    private var chart: BarChart {
        BarChart(
            caption: words.demandPicture,
            description: demand.map { "\($0.label): \(placesText($0)); \(wishesText($0))." }.joined(separator: " "),
            legend: [
                (.solid, words.plural(.place)), (.hatched, sentences.hasRanks ? words.firstWishes : words.wishesNoun),
                (.dotted, words.laterWishes),
            ].filter { part in part.fill != .dotted || demand.contains { $0.later > 0 } },
            rows: demand.map { day in
                BarChart.Row(
                    label: day.label,
                    bars: [
                        BarChart.Bar(parts: [(.solid, day.places)], text: placesText(day)),
                        BarChart.Bar(parts: [(.hatched, day.first), (.dotted, day.later)], text: wishesText(day)),
                    ])
            })
    }

    private func placesText(_ day: Demand) -> String { language.count(day.places, .place) }

    private func wishesText(_ day: Demand) -> String {
        words.countedWishes(day.first + day.later) + (day.later == 0 ? "" : words.asFirstWish(day.first))
    }

    /// What a weekday offers, and how many want it.
    private struct Demand {
        let label: String
        var places = 0
        /// Registrations for which a series on that day is among the best.
        var first = 0
        /// Other registrations that listed one.
        var later = 0
    }

    /// By weekday, then for series that meet on several; days without a series are left out.
    private var demand: [Demand] {
        let open = programme.series.filter { $0.status == .open && !sentences.isOver($0.id) }
        let days = Dictionary(grouping: open, by: weekday(of:))
        let considered = Set(allocation.placements.map(\.registration) + allocation.waitlist.map(\.registration))
        let registrations = report.problem.registrations.filter { considered.contains($0.id) }
        return (Weekday.allCases.map { Optional($0) } + [nil]).compactMap { day in
            guard let series = days[day] else { return nil }
            var demand = Demand(label: day.map(words.weekday) ?? words.severalWeekdays)
            demand.places = series.reduce(0) { $0 + $1.capacity }
            for registration in registrations {
                let ranks = RankedSeries(registration)
                guard let rank = series.lazy.compactMap({ ranks[$0.id] }).min() else { continue }
                if rank == 1 { demand.first += 1 } else { demand.later += 1 }
            }
            return demand
        }
    }

    /// The day on which all its meetings begin; nil where they begin on several.
    private func weekday(of series: Series) -> Weekday? {
        let days = Set(series.meetings.map { programme.timeZone.localTime(at: $0.start).date.weekday })
        return days.count == 1 ? days.first : nil
    }
}

/// The ranks that a registration gave, found without searching its list for every series.
private struct RankedSeries {
    private let ranks: [String: Int]?
    private let impossible: Set<String>

    init(_ registration: Registration) {
        impossible = Set(registration.impossible)
        ranks =
            switch registration.preferences {
            case .allSuit: nil
            case .suits(let ticked): Dictionary(ticked.map { ($0, 1) }, uniquingKeysWith: min)
            case .ranking(let tiers):
                Dictionary(
                    tiers.enumerated().flatMap { index, tier in tier.map { ($0, index + 1) } }, uniquingKeysWith: min)
            case .ranks(let ranks): ranks
            }
    }

    /// The rank of that series; nil where it is not listed, or impossible.
    subscript(series: String) -> Int? {
        guard !impossible.contains(series) else { return nil }
        guard let ranks else { return 1 }
        return ranks[series]
    }
}
