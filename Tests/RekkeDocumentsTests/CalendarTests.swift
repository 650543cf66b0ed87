import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct CalendarTests {
    // MARK: Lines

    @Test func `lines are folded at 75 octets, inside no character`() {
        for text in [
            String(repeating: "a", count: 300), String(repeating: "ø", count: 200), String(repeating: "😀", count: 100),
            "x" + String(repeating: "é€😀", count: 50),
        ] {
            var lines = ContentLines()
            lines.text("SUMMARY", text)
            let parts = String(decoding: lines.bytes, as: UTF8.self).components(separatedBy: "\r\n")
            #expect(parts.last == "")
            #expect(parts.dropLast().allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
            // Three octets are room enough for no character but the widest.
            #expect(parts.dropLast(2).allSatisfy { $0.utf8.count > 71 })
            #expect(parts.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
            #expect(String(decoding: lines.bytes, as: UTF8.self).replacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
        }
    }

    @Test(arguments: [
        ("a, b; c\\d", #"a\, b\; c\\d"#), ("one\ntwo\r\nthree\rfour", #"one\ntwo\nthree\nfour"#),
        ("tab\there\u{0}", "tab here "), ("\"quoted\": yes", "\"quoted\": yes"),
    ]) func `texts are escaped`(text: String, escaped: String) {
        var lines = ContentLines()
        lines.text("X", text)
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "X:\(escaped)\r\n")
    }

    @Test func `a name in a parameter cannot end it`() {
        #expect(ContentLines.parameter("Enhet for møter") == "Enhet for møter")
        #expect(ContentLines.parameter("A: \"B\"; C") == "\"A: 'B'; C\"")
        #expect(ContentLines.parameter("A\r\nB") == "A  B")
    }

    @Test func `whatever an event holds, its lines stay those that it has`() throws {
        let zone = try #require(LocalTimeZone(identifier: "Europe/Oslo"))
        let hostile = "x\r\nATTENDEE:mailto:evil@example.no\nURL:x\rCOMMENT:y\u{2028}CLASS:z\u{0085}END:VEVENT"
        func names(_ text: String) -> [String] {
            let meeting = morning(2021, 9, 7)
            let event = CalendarDocument.Event(
                uid: text, start: meeting.start, end: meeting.end, summary: text, location: text, details: text)
            let document = CalendarDocument(
                .publish, [event], in: CalendarZone(zone, for: meeting.start...meeting.end), stamp: meeting.start,
                organiser: Documents.Sender(name: text, address: text))
            return String(decoding: document.bytes(), as: UTF8.self).components(separatedBy: "\r\n")
                .filter { !$0.hasPrefix(" ") }
                .map { String($0.prefix { $0 != ":" && $0 != ";" }) }
        }
        #expect(names(hostile) == names("harmless"))
    }

    // MARK: Zones

    @Test(arguments: [
        ("Europe/Oslo", ["BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]),
        ("America/New_York", ["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"]),
        ("Australia/Lord_Howe", ["BYMONTH=4;BYDAY=1SU", "BYMONTH=10;BYDAY=1SU"]),
    ]) func `a zone whose clocks are changed by a rule is defined by it`(name: String, rules: [String]) throws {
        let text = try definition(of: name)
        #expect(
            text.components(separatedBy: "RRULE:FREQ=YEARLY;").dropFirst().map {
                String($0.prefix { $0 != "\r\n" })
            } == rules)
    }

    @Test func `a zone whose clocks never change has one offset`() throws {
        let text = try definition(of: "Asia/Kathmandu")
        #expect(text.components(separatedBy: "TZOFFSETTO:+0545").count == 2)
        #expect(!text.contains("DAYLIGHT") && !text.contains("RRULE"))
    }

    @Test func `a zone whose changes follow the moon has each of them`() throws {
        let text = try definition(of: "Africa/Casablanca")
        #expect(!text.contains("RRULE"))
        // Ramadan of 2020, 2021 and 2022, and the start.
        #expect(text.components(separatedBy: "BEGIN:STANDARD").count - 1 == 4)
        #expect(text.components(separatedBy: "BEGIN:DAYLIGHT").count - 1 == 3)
        #expect(text.contains("DTSTART:20210411T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000"))
    }

    private func definition(of name: String) throws -> String {
        let zone = try #require(LocalTimeZone(identifier: name))
        let times = morning(2021, 9, 7, in: zone).start...morning(2021, 12, 7, in: zone).end
        return String(decoding: CalendarZone(zone, for: times).lines.bytes, as: UTF8.self)
    }

    // MARK: What changes

    @Test func `a moved series updates the entries, one that stays keeps them as they are`() async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "wed")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before))
        var moved = tuesdays
        moved.meetings[1] = morning(2021, 10, 12)
        moved.place = "Rom 1"
        let after = try problem(series: [moved, wednesdays], before.registrations)
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, earlier: first.manifest))
        #expect(second.manifest.entries.map(\.uid) == first.manifest.entries.map(\.uid))
        #expect(second.manifest.entries.map(\.sequence) == [1, 1, 1, 1, 0, 0])
        let third = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, earlier: second.manifest))
        #expect(third.manifest.entries == second.manifest.entries)
        #expect(
            try third.bytes(of: "calendars/registrations/r1.ics") == second.bytes(of: "calendars/registrations/r1.ics"))
    }

    @Test func `another series of fewer meetings moves the first and cancels the rest`() async throws {
        let before = try problem([.numbered(1, "tue")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before))
        let after = try problem([.numbered(1, "wed")])
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, earlier: first.manifest))
        #expect(second.manifest.entries.map(\.isCancelled) == [false, false, true, true])
        #expect(second.manifest.entries.map(\.sequence) == [1, 1, 1, 1])
        #expect(Set(second.manifest.entries.map(\.uid)) == Set(first.manifest.entries.map(\.uid)))
        let cancelled = try second.text(of: "calendars/registrations/r1.cancelled.ics")
        #expect(cancelled.contains("METHOD:CANCEL\r\n"))
        #expect(cancelled.components(separatedBy: "STATUS:CANCELLED\r\n").count == 3)
        #expect(cancelled.contains("DTSTART;TZID=Europe/Oslo:20211102T090000\r\n"))
        // What was cancelled is so no second time, and counts on from there if it comes back.
        let third = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, earlier: second.manifest))
        #expect(third.paths(for: .registration("r1")).allSatisfy { !$0.contains("cancelled") })
        #expect(third.manifest.entries == second.manifest.entries)
        let back = try await WrittenDocuments(
            Documents(of: before.allocated(), in: before, earlier: third.manifest))
        #expect(back.manifest.entries.map(\.sequence) == [2, 2, 2, 2])
        #expect(back.manifest.entries.allSatisfy { !$0.isCancelled })
    }

    @Test func `what was before changes hold is neither sent again nor taken away, also where it is still to come`()
        async throws
    {
        var short = tuesdays
        short.capacity = 1
        var few = wednesdays
        few.capacity = 1
        let before = try problem(
            series: [short, few], [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed")])
        let earlier = try before.allocated()
        let first = try await WrittenDocuments(Documents(of: earlier, in: before))
        let from = try #require(LocalDate(year: 2021, month: 11, day: 1))
        let scenario = Scenario(name: "", changes: [.withdraw("r1")], from: from)
        let changed = try before.applying(scenario).problem
        let reallocation = try before.reallocated(after: earlier, changing: scenario)
        var documents = Documents(
            of: reallocation, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
            version: "0")
        documents.date = LocalDate(year: 2021, month: 9, day: 20)
        documents.earlier = first.manifest
        documents.onlyNews = true
        let second = try await WrittenDocuments(documents)
        #expect(
            second.manifest.files.filter { $0.kind == .calendar }.map(\.path) == [
                "calendars/registrations/r1.cancelled.ics",
                "calendars/registrations/r1/2021-11-02-0900.cancelled.ics",
                "calendars/registrations/r1/2021-11-30-0900.cancelled.ics",
                "calendars/registrations/r2.ics",
                "calendars/registrations/r2/2021-11-02-0900.ics",
                "calendars/registrations/r2/2021-11-30-0900.ics",
            ])
        let settled = Set(first.manifest.entries.filter { $0.start.seconds < 1_635_721_200 }.map(\.uid))
        #expect(settled.count == 4)
        for uid in settled {
            let entries = [first, second].map { $0.manifest.entries.first { $0.uid == uid } }
            #expect(entries[0] == entries[1])
        }
        let letter = try second.letter(to: "r2")
        #expect(letter.contains("2 November") && !letter.contains("5 October"))
        #expect(!(try second.letter(to: "r1")).contains("5 October"))
        #expect(reallocation.allocation.placements.map(\.from) == [from, nil])
        #expect(reallocation.ended == [Reallocation.EndedPlace(registration: "r1", series: "tue", until: from)])
    }

    @Test func `what was a fact is one after places are confirmed, without a date too`() async throws {
        var short = tuesdays
        short.capacity = 1
        let before = try problem(series: [short, wednesdays], [.numbered(1, "tue"), .numbered(2, "tue")])
        let earlier = try before.allocated()
        let first = try await WrittenDocuments(Documents(of: earlier, in: before))
        let from = LocalDate(year: 2021, month: 10, day: 20)
        let scenario = Scenario(name: "", changes: [.withdraw("r1")], from: from)
        let changed = try before.applying(scenario).problem
        let reallocation = try before.reallocated(after: earlier, changing: scenario)
        var documents = Documents(
            of: reallocation, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
            version: "0")
        documents.earlier = first.manifest
        let second = try await WrittenDocuments(documents)
        #expect(second.manifest.settledBefore == from)
        let confirmed = try changed.confirming([
            TrackAllocation(track: nil, problem: changed, answer: .reallocation(reallocation))
        ])
        let allocation = try confirmed.allocated()
        #expect(allocation.placements.map(\.from) == [from])
        let third = try await WrittenDocuments(
            Documents(of: allocation, in: confirmed, earlier: second.manifest))
        // Neither is r1 told that it was not there in September, nor r2 that it was.
        #expect(try !third.letter(to: "r2").contains("7 September"))
        #expect(try !third.text(of: "letters/index.csv").contains("2021-09-07"))
        #expect(third.manifest.entries == second.manifest.entries)
        #expect(third.manifest.settledBefore == from)
        #expect(!third.manifest.files.contains { $0.path.contains("2021-09-07") || $0.path.contains("cancelled") })
        var dated = Documents(of: allocation, in: confirmed, earlier: third.manifest)
        dated.date = LocalDate(year: 2021, month: 11, day: 10)
        let fourth = try await WrittenDocuments(dated)
        #expect(fourth.manifest.settledBefore == dated.date)
        // The change is taken back, and another one holds from an earlier day.
        let other = Scenario(
            name: "", changes: [.withdraw("r1")], from: LocalDate(year: 2021, month: 9, day: 20))
        var again = Documents(
            of: try before.reallocated(after: earlier, changing: other), in: try before.applying(other).problem,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        again.earlier = second.manifest
        let paths = try await WrittenDocuments(again).manifest.files.map(\.path)
        #expect(paths.contains("calendars/registrations/r1/2021-10-05-0900.cancelled.ics"), "\(paths)")
        #expect(paths.contains("calendars/registrations/r2/2021-10-05-0900.ics"), "\(paths)")
    }

    @Test func `who moves after a day keeps what it had in its calendar, and the new meetings come beside it`()
        async throws
    {
        let before = try problem([.numbered(1, "tue")])
        let earlier = try before.allocated()
        let first = try await WrittenDocuments(Documents(of: earlier, in: before))
        let scenario = Scenario(
            name: "", changes: [.setRegistration("r1", Registration.Edit(preferences: .suits(["wed"])))],
            from: LocalDate(year: 2021, month: 10, day: 6))
        let changed = try before.applying(scenario).problem
        let reallocation = try before.reallocated(after: earlier, changing: scenario)
        #expect(reallocation.allocation.placements.map(\.series) == ["wed"])
        var documents = Documents(
            of: reallocation, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
            version: "0")
        documents.earlier = first.manifest
        let second = try await WrittenDocuments(documents)
        // Both second meetings are in it, on 5 and 6 October.
        #expect(second.manifest.entries.count { !$0.isCancelled } == 3)
        #expect(second.manifest.entries.count(where: \.isCancelled) == 2)
        documents.earlier = second.manifest
        let third = try await WrittenDocuments(documents)
        #expect(Set(third.manifest.entries.map(\.uid)) == Set(second.manifest.entries.map(\.uid)))
        #expect(third.manifest.entries.allSatisfy(second.manifest.entries.contains))
    }

    @Test func `a meeting that has been, and was somebody else's, takes the place of none to come`() async throws {
        let before = try problem([.numbered(1, "wed")])
        let earlier = try before.allocated()
        let first = try await WrittenDocuments(Documents(of: earlier, in: before))
        let scenario = Scenario(
            name: "", changes: [.setRegistration("r1", Registration.Edit(preferences: .suits(["tue"])))],
            from: LocalDate(year: 2021, month: 10, day: 6))
        let changed = try before.applying(scenario).problem
        let reallocation = try before.reallocated(after: earlier, changing: scenario)
        #expect(reallocation.allocation.placements.map(\.series) == ["tue"])
        var documents = Documents(
            of: reallocation, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
            version: "0")
        documents.earlier = first.manifest
        let paths = try await WrittenDocuments(documents).manifest.files.map(\.path)
        // It has moved on 6 October: Tuesday's meeting on the 5th was not its own.
        #expect(!paths.contains { $0.contains("2021-10-05") }, "\(paths)")
        #expect(paths.contains("calendars/registrations/r1/2021-10-06-0900.cancelled.ics"), "\(paths)")
        #expect(paths.contains("calendars/registrations/r1/2021-11-02-0900.ics"), "\(paths)")
    }

    @Test func `who withdraws or is no longer there gets cancellations only`() async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "wed")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before))
        var withdrawn = Registration.numbered(1, "tue")
        withdrawn.withdrawn = true
        let after = try problem([withdrawn])
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, earlier: first.manifest))
        #expect(
            second.manifest.files.filter { $0.kind == .calendar }.map(\.path) == [
                "calendars/registrations/r1.cancelled.ics",
                "calendars/registrations/r1/2021-09-07-0900.cancelled.ics",
                "calendars/registrations/r1/2021-10-05-0900.cancelled.ics",
                "calendars/registrations/r1/2021-11-02-0900.cancelled.ics",
                "calendars/registrations/r1/2021-11-30-0900.cancelled.ics",
                "calendars/registrations/r2.cancelled.ics",
                "calendars/registrations/r2/2021-09-08-0900.cancelled.ics",
                "calendars/registrations/r2/2021-10-06-0900.cancelled.ics",
            ])
        #expect(second.manifest.entries.allSatisfy { $0.isCancelled && $0.sequence == 1 })
        #expect(
            try second.letter(to: "r1").contains("– Tuesday 30 November, 09:00–11:00\n\nFiles that remove meetings"))
    }

    @Test(arguments: [Int.max, Int(Int32.max), Int.min, -1])
    func `a sequence at its limit stays one that calendars read`(sequence: Int) async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "wed")])
        var manifest = try await WrittenDocuments(Documents(of: before.allocated(), in: before)).manifest
        for index in manifest.entries.indices {
            manifest.entries[index].sequence = sequence
            manifest.entries[index].sha256 = noDigest
        }
        let after = try problem([.numbered(1, "tue")])
        let documents = Documents(of: try after.allocated(), in: after, earlier: manifest)
        let parent = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: parent) }
        try await documents.write([.calendar], to: parent.appending(path: "out").path)
        for name in ["r1.ics", "r2.cancelled.ics"] {
            let file = parent.appending(path: "out/calendars/registrations/\(name)")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains("SEQUENCE:\(sequence < 0 ? 1 : Int(Int32.max))\r\n"), "\(text)")
        }
    }

    @Test func `documents of one kind leave what was sent of the other as it was`() async throws {
        let problem = try problem([.numbered(1, "tue")])
        let allocation = try problem.allocated()
        let first = try await WrittenDocuments(Documents(of: allocation, in: problem))
        let letters = try await WrittenDocuments(
            Documents(of: allocation, in: problem, earlier: first.manifest), [.letters])
        #expect(letters.manifest.entries == first.manifest.entries)
        let calendars = try await WrittenDocuments(
            Documents(of: allocation, in: problem, earlier: first.manifest), [.calendar])
        #expect(calendars.manifest.registrations == first.manifest.registrations)
    }

    @Test func `only who is told something new gets files, and the manifest has what all know`() async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "wed")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before))
        var moved = tuesdays
        moved.meetings[1] = morning(2021, 10, 12)
        let after = try problem(series: [moved, wednesdays], before.registrations)
        var documents = try Documents(of: after.allocated(), in: after, earlier: first.manifest)
        let all = try await WrittenDocuments(documents)
        documents.onlyNews = true
        let news = try await WrittenDocuments(documents)
        #expect(news.paths(for: .registration("r2")).isEmpty && !all.paths(for: .registration("r2")).isEmpty)
        #expect(news.paths(for: .registration("r1")) == all.paths(for: .registration("r1")))
        #expect(try news.letter(to: "r1") == all.letter(to: "r1"))
        #expect(news.manifest.entries == all.manifest.entries)
        #expect(news.manifest.registrations == all.manifest.registrations)
    }
}
