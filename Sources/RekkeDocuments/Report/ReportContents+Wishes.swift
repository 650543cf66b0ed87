internal import Rekke
internal import RekkeFormats

/// Who got which wish.
extension ReportContents {
    var wishesSection: ReportSection? {
        ReportSection(id: "wishes", heading: words.whoGotWhichWish) { page in
            chart.write(to: &page, id: "wishes-picture")
            guard !allocation.placements.isEmpty else { return }
            page.table(
                caption: words.placesByPriority,
                headings: [
                    words.organisationHeading, words.seriesHeading,
                    words.wishHeading,
                ],
                rows: allocation.placements.map { placement in
                    [
                        sentences.names.fullName(ofRegistration: placement.registration),
                        sentences.names.name(ofSeries: placement.series), sentences.marks(of: placement),
                    ]
                }, shown: ReportContents.shownItems, more: more)
        }
    }

    private var chart: BarChart {
        var counts: [Int: Int] = [:]
        for placement in allocation.placements where !placement.outsidePreferences {
            counts[placement.rank, default: 0] += 1
        }
        let waiting = allocation.waitlist.count
        let outside = allocation.placements.count(where: \.outsidePreferences)
        var rows = counts.sorted { $0.key < $1.key }.map { rank, count in
            (label: name(ofWish: rank), fill: Picture.Fill.solid, count: count)
        }
        if outside > 0 { rows.append((words.outsidePreferences, .hatched, outside)) }
        if waiting > 0 { rows.append((words.withoutPlace, .hollow, waiting)) }
        let considered = allocation.summary.considered
        func text(_ count: Int) -> String { "\(count) (\(percent(count, of: considered)))" }
        return BarChart(
            caption: words.wishesMet(of: language.count(considered, .registration)),
            description: rows.map { "\($0.label.capitalisedFirst): \(text($0.count))." }.joined(separator: " "),
            legend: [],
            rows: rows.map { row in
                BarChart.Row(
                    label: row.label,
                    bars: [BarChart.Bar(parts: [(row.fill, row.count)], text: text(row.count))])
            })
    }

    private func name(ofWish rank: Int) -> String { sentences.hasRanks ? words.wish(rank) : words.aSuitableSeries }
}
