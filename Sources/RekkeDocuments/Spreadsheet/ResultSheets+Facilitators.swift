internal import Rekke
internal import RekkeFormats

/// The sheets about those who lead, where facilitation is planned.
extension ResultSheets {
    /// A row for every meeting that a facilitator leads, and one for each who leads none.
    var facilitators: SpreadsheetSheet {
        let led = led
        let rows = programme.facilitators.flatMap { facilitator in
            let led = led[facilitator.id] ?? []
            return led.isEmpty
                ? [(facilitator: facilitator, led: (series: Series, meeting: Meeting)?.none)]
                : led.map { (facilitator, $0) }
        }
        let columns = [
            Column(words.idColumn, 10), Column(words.nameColumn, 26),
            Column(words.emailColumn, 34), seriesIDColumn, seriesColumn,
            Column(words.beginsColumn, 17), Column(words.endsColumn, 17),
            Column(words.venueColumn, 20),
        ]
        return SpreadsheetSheet(words.facilitatorsHeading, columns, of: rows) { [self] row in
            let facilitator = row.facilitator
            let person: [Cell] = [.text(facilitator.id), .text(of: facilitator.name), .text(of: facilitator.email)]
            guard let led = row.led else { return person + Array(repeating: .none, count: columns.count - 3) }
            return person + [
                .text(led.series.id), seriesName(led.series.id), moment(led.meeting.start), moment(led.meeting.end),
                .text(of: led.series.place),
            ]
        }
    }

    /// A row for every facilitator: how much there is to lead.
    var loads: SpreadsheetSheet {
        let led = led
        return SpreadsheetSheet(
            words.loadsSheet,
            [
                Column(words.idColumn, 10), Column(words.nameColumn, 26), Column(words.emailColumn, 34),
                Column(words.meetingsHeading, 10), Column(words.atMostColumn, 10), Column(words.daysColumn, 10),
                Column(words.firstMeetingColumn, 17), Column(words.lastMeetingColumn, 17),
            ], of: programme.facilitators
        ) { [self] facilitator in
            let meetings = (led[facilitator.id] ?? []).map(\.meeting)
            let days = Set(meetings.map { programme.timeZone.localTime(at: $0.start).date })
            return [
                .text(facilitator.id), .text(of: facilitator.name), .text(of: facilitator.email),
                .number(meetings.count), .number(of: facilitator.maximumMeetings), .number(days.count),
                meetings.first.map { moment($0.start) } ?? .none, meetings.last.map { moment($0.start) } ?? .none,
            ]
        }
    }

    /// What each of them leads, by time.
    private var led: [String: [(series: Series, meeting: Meeting)]] {
        var led: [String: [(series: Series, meeting: Meeting)]] = [:]
        for series in programme.series {
            for facilitation in outcomes[series.id]?.facilitators ?? [] {
                guard let meeting = series.meetings.first(where: { $0.start == facilitation.meeting }) else { continue }
                for id in facilitation.facilitators { led[id, default: []].append((series, meeting)) }
            }
        }
        return led.mapValues { $0.sorted { $0.meeting.start < $1.meeting.start } }
    }
}
