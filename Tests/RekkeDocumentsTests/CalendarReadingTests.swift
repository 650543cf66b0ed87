import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Calendars read back by libraries that share nothing with Rekke: Python's icalendar and vobject.
@Suite struct `Calendars read back by other libraries` {
    @Test func `give the meetings of every scenario's result, to the minute`() async throws {
        var winter = 0
        var examples: [DocumentExamples.Example] = []
        for name in DocumentExamples.scenarios {
            examples += try await DocumentExamples.results(ofScenario: name)
        }
        for (name, problem, allocation) in examples {
            var documents = Documents(of: allocation, in: problem, language: .bokmål)
            documents.sender = Documents.Sender("Enhet: \"Møter\", Øst <post@example.no>")
            let written = try await WrittenDocuments(documents, [.calendar])
            let paths = written.manifest.files.map { written.folder.appending(path: $0.path).path }
            let calendars = try PythonCalendars(paths)
            for placement in allocation.placements {
                let series = try #require(problem.programme.series.first { $0.id == placement.series })
                let path = try #require(written.paths(for: .registration(placement.registration)).first)
                let calendar = try #require(calendars[written.folder.appending(path: path).path])
                #expect(calendar.method == "PUBLISH")
                #expect(calendar.events.map(\.times) == series.meetings.map(PythonCalendars.times), "\(name)")
                #expect(calendar.events.allSatisfy { $0.agrees && $0.location == series.place ?? "" }, "\(name)")
                #expect(calendar.events.allSatisfy { $0.summary == "\(problem.programme.name) – \(series.name)" })
                let single = written.paths(for: .registration(placement.registration)).dropFirst()
                    .compactMap { calendars[written.folder.appending(path: $0).path] }
                #expect(single.allSatisfy { $0.method == "REQUEST" && $0.events.count == 1 }, "\(name)")
                #expect(single.flatMap(\.events).map(\.meeting) == calendar.events.map(\.meeting), "\(name)")
                winter += calendar.events.count { $0.start.hasSuffix("08:00:00Z") }
            }
            for facilitator in problem.programme.facilitators {
                let led = allocation.series.flatMap { outcome in
                    (outcome.facilitators ?? []).filter { $0.facilitators.contains(facilitator.id) }.map(\.meeting)
                }
                let path = written.paths(for: .facilitator(facilitator.id)).first
                let calendar = path.flatMap { calendars[written.folder.appending(path: $0).path] }
                #expect(calendar?.events.map(\.start) ?? [] == led.sorted().map(PythonCalendars.time), "\(name)")
            }
        }
        // Nine o'clock in Oslo, after the clocks were changed.
        #expect(winter > 0)
    }

    @Test(arguments: [
        "Europe/Oslo", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "Australia/Lord_Howe", "UTC",
        "America/Sao_Paulo", "Asia/Jerusalem", "America/St_Johns",
    ])
    func `give the times of zones with all kinds of rules, over three years`(name: String) throws {
        let zone = try #require(LocalTimeZone(identifier: name))
        let first = try #require(LocalDate(year: 2021, month: 1, day: 4))
        let events = (0..<156).flatMap { week in
            [0, 2, 9, 23].map { hour in
                let local = LocalTime(date: first + 7 * week + hour % 7, secondOfDay: hour * 3600 + 1800)
                let start = zone.resolve(local).orMomentOfChange
                return CalendarDocument.Event(
                    uid: "\(week)-\(hour)", start: start, end: Instant(seconds: start.seconds + 5400), summary: "x")
            }
        }
        try expect(events, in: zone)
    }

    @Test func `give the right one of two moments that the clocks show alike`() throws {
        // 02:30 in Oslo on 31 October 2021, in summer time and in winter time; and across the change.
        let events = [1_635_640_200, 1_635_643_800, 1_635_636_600].enumerated().map { number, second in
            CalendarDocument.Event(
                uid: "\(number)", start: Instant(seconds: second), end: Instant(seconds: second + 7200), summary: "x")
        }
        try expect(events, in: .oslo)
    }

    @Test func `give every text as it was, and take cancellations for what they are`() throws {
        let texts = [
            "a, b; c\\d: \"e\"", String(repeating: "Ærlig talt – 😀 ", count: 20), "  spaces  ", "first\nsecond",
        ]
        let events = texts.enumerated().map { number, text in
            CalendarDocument.Event(
                uid: "\(number)", sequence: number, start: minute(0), end: minute(60), summary: text, location: text,
                details: text)
        }
        let zone = CalendarZone(.oslo, for: minute(0)...minute(60))
        let file = try TextFile(CalendarDocument(.cancel, events, in: zone, stamp: minute(5)).bytes())
        let calendar = try #require(PythonCalendars([file.path])[file.path])
        #expect(calendar.method == "CANCEL")
        #expect(calendar.events.map(\.summary) == texts)
        #expect(calendar.events.map(\.location) == texts)
        #expect(calendar.events.map(\.description) == texts)
        #expect(calendar.events.map(\.sequence) == [0, 1, 2, 3])
        #expect(calendar.events.allSatisfy { $0.status == "CANCELLED" && $0.stamp == "2021-06-01T08:05:00Z" })
    }

    private func expect(_ events: [CalendarDocument.Event], in zone: LocalTimeZone) throws {
        let times = events.map(\.start).min()!...events.map(\.end).max()!
        let document = CalendarDocument(.publish, events, in: CalendarZone(zone, for: times), stamp: minute(0))
        let file = try TextFile(document.bytes())
        let calendar = try #require(PythonCalendars([file.path])[file.path])
        #expect(calendar.events.map(\.start) == events.map { PythonCalendars.time($0.start) })
        #expect(calendar.events.map(\.end) == events.map { PythonCalendars.time($0.end) })
        #expect(calendar.events.allSatisfy { $0.agrees }, "\(calendar.events.filter { !$0.agrees })")
    }
}

/// A file with a text, which goes with the value.
final class TextFile {
    let path: String

    init(_ bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString).ics")
        try Data(bytes).write(to: url)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
