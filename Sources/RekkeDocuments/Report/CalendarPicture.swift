internal import Rekke
internal import RekkeFormats

/// One series' weeks from left to right, with a box for every meeting.
struct CalendarPicture {
    let words: any Words
    let dates: Dates
    /// The Mondays of the weeks.
    let weeks: [LocalDate]

    private static let boxHeight = 38

    /// The numbers of the weeks, over the series' pictures.
    func writeHeader(to page: inout Markup, id: String) {
        var picture = Picture(id: id)
        for (index, monday) in weeks.enumerated() {
            let number = CalendarWeeks.number(ofWeek: monday).week
            picture.text("\(number)", x: middle(ofWeek: index), y: 14, style: "strong", anchor: .middle)
            let (_, month, day) = monday.components
            picture.text(
                words.shortestDate(day: day, month: month), x: middle(ofWeek: index), y: 30, style: "small wide",
                anchor: .middle)
        }
        let numbers = weeks.map { "\(CalendarWeeks.number(ofWeek: $0).week)" }.joined(separator: ", ")
        picture.write(
            to: &page, title: words.theWeeks,
            description: words.weeks(numbers),
            height: 36)
    }

    /// - Parameter runs: Whether somebody has a place in it.
    func write(_ series: Series, called name: String, runs: Bool, to page: inout Markup, id: String) {
        var picture = Picture(id: id)
        var used: [Int: Int] = [:]
        var shown: [Meeting] = []
        for meeting in series.meetings {
            let date = dates.zone.localTime(at: meeting.start).date
            guard let week = weeks.firstIndex(of: date.monday) else { continue }
            shown.append(meeting)
            draw(date, inWeek: week, slot: used[week, default: 0], runs: runs, on: &picture)
            used[week, default: 0] += 1
        }
        let rows = used.values.max() ?? 0
        picture.write(
            to: &page, title: words.meetings(of: name), description: dates.schedule(shown),
            height: rows * (CalendarPicture.boxHeight + 4))
    }

    private func draw(_ date: LocalDate, inWeek week: Int, slot: Int, runs: Bool, on picture: inout Picture) {
        let (column, y) = (1000 / weeks.count, slot * (CalendarPicture.boxHeight + 4) + 1)
        let width = min(column * 92 / 100, 130)
        picture.rectangle(
            x: .share(center(ofWeek: week) - width / 2), y: y, width: .share(width), height: CalendarPicture.boxHeight,
            fill: runs ? .solid : .hollow, radius: 3)
        let style = runs ? "inside" : "plain"
        picture.text(
            words.shortestWeekday(date.weekday), x: middle(ofWeek: week), y: y + 15, style: "\(style) small",
            anchor: .middle)
        let day = date.components.day
        picture.text(
            words.dayNumber(day), x: middle(ofWeek: week), y: y + 31, style: "\(style) strong", anchor: .middle
        )
    }

    private func middle(ofWeek index: Int) -> Picture.Length { .share(center(ofWeek: index)) }

    private func center(ofWeek index: Int) -> Int { (2 * index + 1) * 500 / weeks.count }
}
