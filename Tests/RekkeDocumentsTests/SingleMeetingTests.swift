import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Calendars with one meeting, which go with mails.
@Suite struct `Calendars with one meeting` {
    private func registration(_ number: Int, _ series: String, email: String?) -> Registration {
        var registration = Registration.numbered(number, series)
        registration.contact = Contact(name: "Kåre: \"K\", Ås", email: email)
        return registration
    }

    private func written(
        _ problem: Problem, from sender: String = "Enhet for møter <post@example.no>", on date: LocalDate? = nil,
        after earlier: DocumentManifest? = nil
    ) async throws -> WrittenDocuments {
        var documents = try Documents(of: problem.allocated(), in: problem, language: .bokmål, earlier: earlier)
        documents.sender = Documents.Sender(sender)
        documents.date = date
        return try await WrittenDocuments(documents)
    }

    /// Those with one meeting, by their paths in the registration's folder.
    private func calendars(of id: String, in written: WrittenDocuments) throws -> [String: PythonCalendars.Calendar] {
        let folder = "calendars/registrations/\(id)/"
        let names = written.paths(for: .registration(id)).filter { $0.hasPrefix(folder) }
            .map { String($0.dropFirst(folder.count)) }
        let path = { written.folder.appending(path: folder + $0).path }
        let found = try PythonCalendars(names.map(path))
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try #require(found[path($0)])) })
    }

    @Test func `ask the recipient to come, in the name of the sender`() async throws {
        let problem = try problem([registration(1, "tue", email: "kare@example.no"), .numbered(2, "wed")])
        let written = try await written(problem)
        let asked = try calendars(of: "r1", in: written)
        #expect(asked.keys.sorted() == ["09-07", "10-05", "11-02", "11-30"].map { "2021-\($0)-0900.ics" })
        for calendar in asked.values {
            #expect(calendar.method == "REQUEST" && calendar.events.count == 1)
            #expect(calendar.events[0].organiser == "mailto:post@example.no")
            #expect(calendar.events[0].attendees == ["mailto:kare@example.no"])
        }
        // Nobody knows an address.
        #expect(try calendars(of: "r2", in: written).values.allSatisfy { $0.events[0].attendees == [] })
    }

    @Test func `change and take away the same meetings, each change with a higher sequence`() async throws {
        let first = try await written(problem([registration(1, "tue", email: "kare@example.no")]))
        let second = try await written(
            problem([registration(1, "wed", email: "kare@example.no")]), after: first.manifest)
        let before = try calendars(of: "r1", in: first).values.flatMap(\.events)
        let after = try calendars(of: "r1", in: second)
        #expect(
            after.keys.sorted() == [
                "2021-09-08-0900.ics", "2021-10-06-0900.ics", "2021-11-02-0900.cancelled.ics",
                "2021-11-30-0900.cancelled.ics",
            ])
        #expect(Set(after.values.flatMap(\.events).map(\.uid)) == Set(before.map(\.uid)))
        #expect(before.allSatisfy { $0.sequence == 0 } && after.values.allSatisfy { $0.events[0].sequence == 1 })
        for (name, calendar) in after {
            let isCancelled = name.hasSuffix("cancelled.ics")
            #expect(calendar.method == (isCancelled ? "CANCEL" : "REQUEST"))
            #expect(calendar.events[0].status == (isCancelled ? "CANCELLED" : "CONFIRMED"))
            #expect(calendar.events[0].organiser == "mailto:post@example.no")
        }
        let letter = try second.letter(to: "r1")
        #expect(
            letter.contains(
                """
                Disse møtene gjelder ikke lenger:

                – tirsdag 7. september kl. 09.00–11.00
                – tirsdag 5. oktober kl. 09.00–11.00
                – tirsdag 2. november kl. 09.00–11.00
                – tirsdag 30. november kl. 09.00–11.00

                Vi legger ved filer som fjerner møter fra kalenderen.
                """))
    }

    @Test func `have names of their own where two begin at once`() async throws {
        var manifest = try await written(problem([.numbered(1, "tue"), .numbered(2, "wed")])).manifest
        for index in manifest.entries.indices where manifest.entries[index].recipient == .registration("r1") {
            manifest.entries[index].start = manifest.entries[0].start
            manifest.entries[index].end = manifest.entries[0].end
        }
        let later = try await written(problem([.numbered(2, "wed")]), after: manifest)
        #expect(
            try calendars(of: "r1", in: later).keys.sorted()
                == ["0900.cancelled.ics", "0900~2.cancelled.ics", "0900~3.cancelled.ics", "0900~4.cancelled.ics"]
                .map { "2021-09-07-\($0)" })
    }

    @Test func `are only published where nobody can be asked by, and that is said`() async throws {
        let problem = try problem([registration(1, "tue", email: "kare@example.no")])
        let written = try await written(problem, from: "Enhet for møter")
        #expect(
            try calendars(of: "r1", in: written).values.allSatisfy {
                $0.method == "PUBLISH" && $0.events[0].attendees == []
            })
        var documents = try Documents(of: problem.allocated(), in: problem)
        #expect(documents.warnings().count == 1 && documents.warnings(writing: [.report]).isEmpty)
        documents.sender = Documents.Sender("Enhet <post@example.no>")
        #expect(documents.warnings().isEmpty)
    }

    @Test func `tell whoever comes late what is still to come, and nobody to forget what was`() async throws {
        let before = try await written(problem([.numbered(1, "tue")]))
        var series = tuesdays
        series.capacity = 2
        let problem = try problem(series: [series], [.numbered(1, "tue"), .numbered(2, "tue")])
        let later = try await written(
            problem, on: LocalDate(year: 2021, month: 10, day: 6), after: before.manifest)
        for id in ["r1", "r2"] {
            #expect(try calendars(of: id, in: later).keys.sorted() == ["2021-11-02-0900.ics", "2021-11-30-0900.ics"])
        }
        #expect(later.manifest.entries.filter { $0.recipient == .registration("r1") }.count == 4)
        #expect(
            try later.letter(to: "r2").contains("Møtene som gjenstår, er:\n\n– tirsdag 2. november kl. 09.00–11.00\n– ")
        )
        #expect(later.manifest.entries.allSatisfy { !$0.isCancelled })
    }

    @Test(arguments: [
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
        "https://meet.example.no/1",
    ])
    func `say where an online meeting is held`(link: String) async throws {
        var series = tuesdays
        series.link = link
        let written = try await written(problem(series: [series], [.numbered(1, "tue")]))
        let events = try calendars(of: "r1", in: written).values.flatMap(\.events)
        #expect(
            events.allSatisfy { $0.location == "Teams, \(link)" && $0.teams == (link.contains("teams") ? link : "") })
        #expect(try written.letter(to: "r1").contains("Sted: Teams\nLenke: \(link)\n"))
        #expect(try written.text(of: "letters/r1.html").contains("<a href=\"\(link)\">\(link)</a>"))
    }
}
