internal import Rekke
internal import RekkeFormats

/// Who comes to which meeting, where attendees are named.
extension ReportContents {
    /// Grids of more people than this in all would be a page of their own.
    private static let mostPeople = 600

    var attendanceSection: ReportSection? {
        let series = attended
        guard !series.isEmpty else { return nil }
        return ReportSection(id: "attendance", heading: words.attendanceHeading) { page in
            page.element("p", words.aboutAttendance)
            page.table(
                caption: words.attendanceBySeries,
                headings: [
                    words.seriesHeading, words.peopleNamed,
                    words.present, words.meetingWithFewest,
                ],
                rows: series.map { row(for: $0) }, numeric: [1, 2], shown: ReportContents.shownItems, more: more)
            guard series.reduce(0, { $0 + $1.people.count }) <= ReportContents.mostPeople else {
                return page.element("p", words.tooManyPeople)
            }
            for (index, item) in series.enumerated() {
                let summary = words.personByPerson(item.name)
                if index < 6 {
                    page.element("h3", item.name)
                    writeGrid(item, to: &page)
                } else {
                    page.folded(summary) { writeGrid(item, to: &$0) }
                }
            }
        }
    }

    /// The people named for one series, and when they come.
    private struct Attended {
        let name: String
        let meetings: [Meeting]
        /// By registration and in its order.
        let people: [Person]

        struct Person {
            let organisation: String
            let name: String
            /// nil for a meeting that was before it had the place, or was named.
            let comes: [Bool?]

            var present: Int { comes.count { $0 == true } }
            var possible: Int { comes.count { $0 != nil } }
        }

        func present(at meeting: Int) -> Int { people.count { $0.comes[meeting] == true } }
        func possible(at meeting: Int) -> Int { people.count { $0.comes[meeting] != nil } }
        var present: Int { people.reduce(0) { $0 + $1.present } }
        var possible: Int { people.reduce(0) { $0 + $1.possible } }
    }

    /// Every series in which somebody names attendees.
    private var attended: [Attended] {
        let bySeries = Dictionary(grouping: allocation.placements.filter { $0.attendance != nil }, by: \.series)
        return programme.series.compactMap { series in
            let people = (bySeries[series.id] ?? []).compactMap(attendances.grid).flatMap {
                self.people(in: $0, of: series)
            }
            guard !people.isEmpty else { return nil }
            return Attended(
                name: sentences.names.name(ofSeries: series.id), meetings: series.meetings, people: people)
        }
    }

    private func people(in grid: AttendanceGrid, of series: Series) -> [Attended.Person] {
        let numbers = Dictionary(grid.meetings.enumerated().map { ($1.start, $0) }) { first, _ in first }
        return grid.attendees.map { person in
            Attended.Person(
                organisation: sentences.names.name(ofRegistration: grid.registration),
                name: sentences.names.name(ofAttendee: person.attendee),
                comes: series.meetings.map { meeting in
                    numbers[meeting.start].map { person.presence[$0] }.flatMap {
                        $0 == .wasNotThere ? nil : $0 == .attends
                    }
                })
        }
    }

    private func row(for series: Attended) -> [String] {
        let numbers = series.meetings.indices.filter { series.possible(at: $0) > 0 }
        let least = numbers.min { series.present(at: $0) < series.present(at: $1) }
        let fewest = least.map { index in
            "\(day(of: series.meetings[index])): \(share(series.present(at: index), of: series.possible(at: index)))"
        }
        return [
            series.name, "\(series.people.count)", percent(series.present, of: series.possible), fewest ?? "",
        ]
    }

    private func day(of meeting: Meeting) -> String {
        sentences.dates.day(programme.timeZone.localTime(at: meeting.start).date)
    }

    /// "3 of 4 (75%)".
    private func share(_ part: Int, of whole: Int) -> String {
        words.share(part, of: whole, percent(part, of: whole))
    }

    private func writeGrid(_ series: Attended, to page: inout Markup) {
        let caption = words.whoComesWhen(series.name)
        page.scrolling(caption) { page in
            page.element("table", ["class": "grid"]) { table in
                table.element("caption", ["class": "unseen"], caption)
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", ["scope": "col"], words.person)
                        for meeting in series.meetings { row.element("th", ["scope": "col"], day(of: meeting)) }
                        row.element("th", ["scope": "col"], words.present)
                    }
                }
                table.element("tbody") { body in
                    for person in series.people { write(person, to: &body) }
                }
                table.element("tfoot") { foot in
                    foot.element("tr") { row in
                        row.element("th", ["scope": "row"], words.present)
                        for index in series.meetings.indices {
                            row.element("td", percent(series.present(at: index), of: series.possible(at: index)))
                        }
                        row.element("td", percent(series.present, of: series.possible))
                    }
                }
            }
        }
    }

    private func write(_ person: Attended.Person, to body: inout Markup) {
        body.element("tr") { row in
            row.element("th", ["scope": "row"]) { cell in
                cell.write(person.name)
                cell.element("span", ["class": "of"], " \(person.organisation)")
            }
            for comes in person.comes {
                guard let comes else {
                    row.element("td", "")
                    continue
                }
                row.element("td", ["class": comes ? "comes" : "misses"]) { cell in
                    cell.element("span", ["aria-hidden": "true"], comes ? "●" : "–")
                    cell.element(
                        "span", ["class": "unseen"], comes ? words.comes : words.misses
                    )
                }
            }
            row.element("td", share(person.present, of: person.possible))
        }
    }
}
