internal import Rekke
internal import RekkeFormats

/// What changes would do, beside what is.
extension ReportContents {
    var scenariosSection: ReportSection? {
        guard let outcomes = report.scenarios, !outcomes.scenarios.isEmpty else { return nil }
        return ReportSection(id: "scenarios", heading: words.whatChangesWouldDo) {
            page in
            let names =
                [words.asItIsNow]
                + outcomes.scenarios.enumerated().map { "\($0 + 1). \($1.scenario.name)" }
            chart(outcomes, names).write(to: &page, id: "scenarios-picture")
            page.table(
                caption: words.scenariosSideBySide,
                headings: [words.numberOf] + names,
                rows: outcomes.numbers(in: language).map { row in
                    [row.label.capitalisedFirst] + row.values.map { String($0) }
                }, numeric: Set(1...outcomes.scenarios.count + 1))
            for (index, outcome) in outcomes.scenarios.enumerated() {
                page.element("h3", names[index + 1])
                let told = ScenarioSentences(outcome, outcomes.baseline, sentences, language)
                for text in [told.unproven, told.nothingChanges].compactMap({ $0 }) { page.element("p", text) }
                for (heading, items) in told.lists {
                    page.element("h4", heading)
                    page.list(items, shown: ReportContents.shownItems, more: more)
                }
            }
        }
    }

    private func chart(_ outcomes: ScenarioOutcomes, _ names: [String]) -> BarChart {
        let all = [outcomes.baseline] + outcomes.scenarios.map(\.allocation)
        let rows = zip(names, all).map { name, allocation in
            let (placed, waiting) = (allocation.summary.placed, allocation.summary.waitlisted)
            return BarChart.Row(
                label: name,
                bars: [
                    BarChart.Bar(
                        parts: [(.solid, placed), (.hatched, waiting)],
                        text: words.placedAndWaiting(placed, waiting))
                ])
        }
        return BarChart(
            caption: words.placesAndWaitlists,
            description: rows.map { "\($0.label): \($0.bars[0].text)." }.joined(separator: " "),
            legend: [
                (.solid, words.havePlace),
                (.hatched, words.onTheWaitlist),
            ], rows: rows)
    }
}
