internal import Rekke
internal import RekkeFormats

/// What was asked for, beside what there is.
extension ReportContents {
    var demandSection: ReportSection? {
        guard !demand.isEmpty else { return nil }
        return ReportSection(
            id: "demand", heading: language("Demand and places by weekday", "Ønsker og plasser etter ukedag")
        ) {
            page in
            page.element(
                "p",
                language(
                    "Open series only. Who is considered counts once for every weekday with a series that it listed; who "
                        + "gave no preferences, for every weekday.",
                    "Bare åpne møterekker. De som er med i fordelingen, telles én gang for hver ukedag med en møterekke de "
                        + "har ønsket; de som ikke har oppgitt ønsker, for hver ukedag."))
            chart.write(to: &page, id: "demand-picture")
            page.folded(language("The numbers as a table", "Tallene som tabell")) { page in
                page.table(
                    caption: chart.caption,
                    headings: [
                        language("Weekday", "Ukedag"), language("Places", "Plasser"),
                        language("First wishes", "Førsteønsker"), language("Later wishes", "Senere ønsker"),
                    ],
                    rows: demand.map { [$0.label, "\($0.places)", "\($0.first)", "\($0.later)"] },
                    numeric: [1, 2, 3])
            }
        }
    }

    private var chart: BarChart {
        BarChart(
            caption: language("Places, and registrations that want them", "Plasser, og påmeldinger som ønsker dem"),
            description: demand.map { "\($0.label): \(placesText($0)); \(wishesText($0))." }.joined(separator: " "),
            legend: [
                (.solid, language("places", "plasser")), (.hatched, language("first wishes", "førsteønsker")),
                (.dotted, language("later wishes", "senere ønsker")),
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
        let total = day.first + day.later
        if total == 0 { return language("no wishes", "ingen ønsker") }
        let counted = language(
            "\(total) \(total == 1 ? "wish" : "wishes")", "\(total) \(total == 1 ? "ønske" : "ønsker")")
        if day.later == 0 { return counted }
        return counted + language(", \(day.first) as first wish", ", \(day.first) som førsteønske")
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
        let open = programme.series.filter { $0.status == .open }
        let days = Dictionary(grouping: open, by: weekday(of:))
        let considered = Set(allocation.placements.map(\.registration) + allocation.waitlist.map(\.registration))
        let registrations = report.problem.registrations.filter { considered.contains($0.id) }
        return (Weekday.allCases.map { Optional($0) } + [nil]).compactMap { day in
            guard let series = days[day] else { return nil }
            var demand = Demand(label: day.map(name(of:)) ?? language("several days", "flere ukedager"))
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

    private func name(of weekday: Weekday) -> String {
        switch weekday {
        case .monday: language("Monday", "mandag")
        case .tuesday: language("Tuesday", "tirsdag")
        case .wednesday: language("Wednesday", "onsdag")
        case .thursday: language("Thursday", "torsdag")
        case .friday: language("Friday", "fredag")
        case .saturday: language("Saturday", "lørdag")
        case .sunday: language("Sunday", "søndag")
        }
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
