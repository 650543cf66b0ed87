internal import Rekke
internal import RekkeFormats

/// The calendar: every series by week, who has its places and who leads it.
extension ReportContents {
    /// How many series stand below one row of week numbers; it must fit on a page.
    private static let seriesInPicture = 8

    var calendarSection: ReportSection? {
        let shown = programme.series.filter { $0.status == .open || outcomes[$0.id]?.placed.isEmpty == false }
        return ReportSection(id: "calendar", heading: words.theCalendar) { page in
            if shown.isEmpty { page.element("p", words.noOpenSeries) }
            let pictures = shown.prefix(ReportContents.shownSeries)
            write(Array(pictures), from: 0, to: &page)
            if shown.count > pictures.count {
                let rest = Array(shown.dropFirst(pictures.count))
                page.folded(
                    words.showOtherSeries(rest.count)
                ) { write(rest, from: pictures.count, to: &$0) }
            }
            page.folded(words.allSeriesAsTable) { writeTable(to: &$0) }
        }
    }

    private func write(_ series: [Series], from first: Int, to page: inout Markup) {
        for start in stride(from: 0, to: series.count, by: ReportContents.seriesInPicture) {
            let group = Array(series[start..<min(start + ReportContents.seriesInPicture, series.count)])
            let dates = group.flatMap(\.meetings).map { programme.timeZone.localTime(at: $0.start).date }
            var introduced: Set<String> = []
            for (number, weeks) in CalendarWeeks(of: dates).panels.enumerated() {
                let held = group.filter { isHeld($0, in: weeks) }
                write(
                    held, in: weeks, introduced: introduced, id: "calendar-\(first + start + 1)-\(number + 1)",
                    to: &page)
                introduced.formUnion(held.map(\.id))
            }
        }
    }

    /// - Parameter introduced: The series whose people have been told.
    private func write(
        _ series: [Series], in weeks: [LocalDate], introduced: Set<String>, id: String, to page: inout Markup
    ) {
        let picture = CalendarPicture(words: words, dates: sentences.dates, weeks: weeks)
        page.element("figure", ["class": "calendar"]) { page in
            page.element("figcaption", caption(weeks))
            page.element("div", ["class": "series"]) { row in
                row.element("div", ["class": "name"], words.weekFromMonday)
                row.element("div") { picture.writeHeader(to: &$0, id: "\(id)-weeks") }
            }
            for (number, item) in series.enumerated() {
                let outcome = outcomes[item.id]
                let name = sentences.names.name(ofSeries: item.id)
                let runs = outcome?.placed.isEmpty == false
                page.element("div", ["class": "series"]) { row in
                    row.element("div", ["class": "name"]) { label in
                        label.element("h3", name)
                        for detail in details(of: item) { label.element("p", detail) }
                    }
                    row.element("div") { weeks in
                        picture.write(item, called: name, runs: runs, to: &weeks, id: "\(id)-\(number + 1)")
                        if !introduced.contains(item.id) { writePeople(of: outcome, to: &weeks) }
                    }
                }
            }
        }
    }

    private func isHeld(_ series: Series, in weeks: [LocalDate]) -> Bool {
        let weeks = Set(weeks)
        return series.meetings.contains { weeks.contains(programme.timeZone.localTime(at: $0.start).date.monday) }
    }

    private func caption(_ weeks: [LocalDate]) -> String {
        guard let first = weeks.first, let last = weeks.last else { return "" }
        let (from, to) = (CalendarWeeks.number(ofWeek: first), CalendarWeeks.number(ofWeek: last))
        if from == to { return words.week(to.week, to.year) }
        let start = from.year == to.year ? "\(from.week)" : "\(from.week), \(from.year),"
        return words.weeks(start, to: to.week, to.year)
    }

    /// When in the day, where, and how many places are taken.
    private func details(of series: Series) -> [String] {
        let hours = Set(series.meetings.map { sentences.dates.hours(of: $0) })
        let when = hours.count == 1 ? hours.map(words.clockTime) : []
        return when + [series.place, outcomes[series.id].map { sentences.occupancy(of: $0) }].compactMap { $0 }
    }

    /// Who has a place, and who leads.
    private func writePeople(of outcome: SeriesOutcome?, to page: inout Markup) {
        guard let outcome, !outcome.placed.isEmpty else {
            return page.element("p", words.doesNotRun)
        }
        let names = outcome.placed.map { sentences.names.name(ofRegistration: $0) }
        page.element("p", ["class": "strong"], names.prefix(ReportContents.shownItems).joined(separator: " · "))
        if names.count > ReportContents.shownItems {
            page.folded(more(names.count - ReportContents.shownItems)) {
                $0.element("p", names.dropFirst(ReportContents.shownItems).joined(separator: " · "))
            }
        }
        if outcome.facilitators != nil {
            let who = sentences.facilitation(of: outcome).joined(separator: "; ")
            page.element("p", words.facilitators(who))
        }
    }

    private func writeTable(to page: inout Markup) {
        page.table(
            caption: words.seriesMeetingsAndPeople,
            headings: [
                words.seriesHeading, words.meetingsHeading, words.placesHeading,
                words.organisationsHeading, words.facilitatorsHeading,
            ],
            rows: allocation.series.map { outcome in
                let series = sentences.names.series(outcome.id)
                let place = series?.place.map { ". \($0)" } ?? ""
                let names = outcome.placed.map { sentences.names.name(ofRegistration: $0) }
                let nobody = words.nobody
                let leading =
                    outcome.facilitators == nil
                    ? words.notPlanned
                    : names.isEmpty ? nobody : sentences.facilitation(of: outcome).joined(separator: "; ")
                return [
                    sentences.names.name(ofSeries: outcome.id),
                    (series.map { sentences.dates.schedule($0.meetings) } ?? "") + place,
                    sentences.occupancy(of: outcome), names.isEmpty ? nobody : names.joined(separator: "; "), leading,
                ]
            })
    }
}
