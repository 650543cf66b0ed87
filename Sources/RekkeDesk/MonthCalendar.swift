internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// The months in which a programme meets, day by day: which series is when, beside holidays and the weeks of the autumn break.
struct MonthCalendar {
    let programme: Programme
    let language: Language

    private var words: any Words { language.words }
    private var isNorwegian: Bool { programme.timeZone == .oslo }

    /// More months, or series on a day, are rather a slip than a programme.
    private static let (mostMonths, mostSeries) = (24, 6)
    /// Norwegian schools have the autumn break in the one or the other, as their county decides.
    private static let weeksOfAutumnBreak = [40, 41]

    func write(to main: inout Markup) {
        let series = self.series
        let months = Set(series.keys.map(\.firstOfMonth)).sorted().prefix(MonthCalendar.mostMonths)
        for month in months { write(month, series, to: &main) }
    }

    /// The names of those that meet on a day, in the programme's order.
    private var series: [LocalDate: [String]] {
        var series: [LocalDate: [String]] = [:]
        for one in programme.series {
            for meeting in one.meetings {
                series[programme.timeZone.localTime(at: meeting.start).date, default: []].append(one.name)
            }
        }
        return series
    }

    private func write(_ month: LocalDate, _ series: [LocalDate: [String]], to main: inout Markup) {
        let (year, number, _) = month.components
        main.element("table", ["class": "month"]) { table in
            table.element("caption", words.deskMonth(number, ofYear: year))
            table.element("thead") { head in
                head.element("tr") { row in
                    row.element("th", ["scope": "col"], words.deskWeek)
                    for day in Weekday.allCases {
                        row.element("th", ["scope": "col"]) { cell in
                            cell.element("abbr", ["title": words.weekday(day)], words.shortestWeekday(day))
                        }
                    }
                }
            }
            table.element("tbody") { body in
                var monday = month.monday
                while monday.firstOfMonth <= month {
                    write(weekOf: monday, in: month, series, to: &body)
                    monday = monday + 7
                }
            }
        }
    }

    private func write(
        weekOf monday: LocalDate, in month: LocalDate, _ series: [LocalDate: [String]], to body: inout Markup
    ) {
        let week = monday.week
        body.element("tr") { row in
            row.element("th", ["scope": "row"]) { head in
                head.write("\(week)")
                if isNorwegian, MonthCalendar.weeksOfAutumnBreak.contains(week) {
                    head.element("span", ["class": "hint"], words.deskAutumnBreak)
                }
            }
            for day in (0..<7).map({ monday + $0 }) {
                guard day.firstOfMonth == month else {
                    row.element("td", "")
                    continue
                }
                write(day, series[day] ?? [], to: &row)
            }
        }
    }

    private func write(_ day: LocalDate, _ names: [String], to row: inout Markup) {
        let holiday = isNorwegian ? NorwegianHoliday(on: day) : nil
        let kind = names.isEmpty ? (holiday == nil ? "" : "holiday") : (holiday == nil ? "meets" : "meets holiday")
        row.element("td", ["class": kind]) { cell in
            cell.element("span", ["class": "day"], "\(day.components.day)")
            if let holiday { cell.element("span", ["class": "hint"], words.name(of: holiday)) }
            for name in names.prefix(MonthCalendar.mostSeries) { cell.element("span", name) }
            if names.count > MonthCalendar.mostSeries {
                cell.element("span", words.showMore(names.count - MonthCalendar.mostSeries))
            }
        }
    }
}

extension LocalDate {
    fileprivate var firstOfMonth: LocalDate { self + (1 - components.day) }

    /// As ISO 8601 counts weeks: that of its Thursday, whose first is the one with the year's first Thursday.
    fileprivate var week: Int {
        let thursday = monday + 3
        let first = LocalDate(year: thursday.components.year, month: 1, day: 1) ?? thursday
        return (thursday.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1
    }
}
