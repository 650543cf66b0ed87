internal import Rekke
internal import RekkeFormats

/// Who comes to which meeting, where attendees are named.
extension ReportContents {
    /// Grids of more people than this in all would be a page of their own.
    private static let mostPeople = 600

    var attendanceSection: ReportSection? {
        let series = attended
        guard !series.isEmpty else { return nil }
        return ReportSection(id: "attendance", heading: language("Attendance", "Oppmøte")) { page in
            page.element(
                "p",
                language(
                    "Who comes to which meeting, of those whom registrations name. It is a choice with as many "
                        + "attendances as the places allow.",
                    "Hvem som kommer på hvilket møte, av dem som er navngitt i påmeldingene. Det er et valg med så mange "
                        + "oppmøter som plassene gir rom for."))
            page.table(
                caption: language("Attendance by series", "Oppmøte etter møterekke"),
                headings: [
                    language("Series", "Møterekke"), language("People named", "Navngitte personer"),
                    language("Present", "Til stede"), language("Meeting with the fewest", "Møtet med færrest"),
                ],
                rows: series.map { row(for: $0) }, numeric: [1, 2], shown: ReportContents.shownItems, more: more)
            guard series.reduce(0, { $0 + $1.people.count }) <= ReportContents.mostPeople else {
                return page.element(
                    "p",
                    language(
                        "There are too many people to show everyone here; the spreadsheet counts them by meeting.",
                        "Det er for mange personer til å vise alle her; regnearket teller dem for hvert møte."))
            }
            for (index, item) in series.enumerated() {
                let summary = language("\(item.name): person by person", "\(item.name): person for person")
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
            let comes: [Bool]
        }

        func present(at meeting: Int) -> Int { people.count { $0.comes[meeting] } }
        var present: Int { people.reduce(0) { $0 + $1.comes.count { $0 } } }
    }

    /// Every series in which somebody names attendees.
    private var attended: [Attended] {
        let bySeries = Dictionary(grouping: allocation.placements.filter { $0.attendance != nil }, by: \.series)
        return programme.series.compactMap { series in
            guard let placements = bySeries[series.id] else { return nil }
            return Attended(
                name: sentences.names.name(ofSeries: series.id), meetings: series.meetings,
                people: placements.flatMap { people(of: $0, in: series) })
        }
    }

    private func people(of placement: Placement, in series: Series) -> [Attended.Person] {
        guard let registration = sentences.names.registration(placement.registration) else { return [] }
        var attending: [Instant: Set<String>] = [:]
        for attendance in placement.attendance ?? [] { attending[attendance.meeting] = Set(attendance.attendees) }
        return registration.attendees.indices.map { index in
            let label = registration.label(ofAttendee: index)
            return Attended.Person(
                organisation: sentences.names.name(ofRegistration: registration.id),
                name: sentences.names.name(ofAttendee: label),
                comes: series.meetings.map { attending[$0.start]?.contains(label) == true })
        }
    }

    private func row(for series: Attended) -> [String] {
        let total = series.people.count * series.meetings.count
        let least = series.meetings.indices.min { series.present(at: $0) < series.present(at: $1) }
        let fewest = least.map { index in
            "\(day(of: series.meetings[index])): \(share(series.present(at: index), of: series.people.count))"
        }
        return [series.name, "\(series.people.count)", percent(series.present, of: total), fewest ?? ""]
    }

    private func day(of meeting: Meeting) -> String {
        sentences.dates.day(programme.timeZone.localTime(at: meeting.start).date)
    }

    /// "3 of 4 (75%)".
    private func share(_ part: Int, of whole: Int) -> String {
        language(
            "\(part) of \(whole) (\(percent(part, of: whole)))", "\(part) av \(whole) (\(percent(part, of: whole)))")
    }

    private func writeGrid(_ series: Attended, to page: inout Markup) {
        let caption = language("Who comes when: \(series.name)", "Hvem som kommer når: \(series.name)")
        page.scrolling(caption) { page in
            page.element("table", ["class": "grid"]) { table in
                table.element("caption", ["class": "unseen"], caption)
                table.element("thead") { head in
                    head.element("tr") { row in
                        row.element("th", ["scope": "col"], language("Person", "Person"))
                        for meeting in series.meetings { row.element("th", ["scope": "col"], day(of: meeting)) }
                        row.element("th", ["scope": "col"], language("Present", "Til stede"))
                    }
                }
                table.element("tbody") { body in
                    for person in series.people { write(person, to: &body) }
                }
                table.element("tfoot") { foot in
                    foot.element("tr") { row in
                        row.element("th", ["scope": "row"], language("Present", "Til stede"))
                        for index in series.meetings.indices {
                            row.element("td", percent(series.present(at: index), of: series.people.count))
                        }
                        let total = series.people.count * series.meetings.count
                        row.element("td", percent(series.present, of: total))
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
                row.element("td", ["class": comes ? "comes" : "misses"]) { cell in
                    cell.element("span", ["aria-hidden": "true"], comes ? "●" : "–")
                    cell.element(
                        "span", ["class": "unseen"], comes ? language("comes", "kommer") : language("misses", "mangler")
                    )
                }
            }
            let present = person.comes.count { $0 }
            row.element("td", share(present, of: person.comes.count))
        }
    }
}
