import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct `The lists for the day` {
    private func people(_ number: Int, _ suits: String..., people: [String]) -> Registration {
        var registration = Registration.numbered(number)
        registration.preferences = .suits(suits)
        registration.attendees = people.map { Attendee(name: $0) }
        registration.contact = Contact(name: "Kontakt \(number)", email: "k\(number)@example.no")
        return registration
    }

    private func lists(_ problem: Problem) async throws -> WrittenDocuments {
        try await WrittenDocuments(Documents(of: problem.allocated(), in: problem, language: .bokmål), [.lists])
    }

    private func rows(of name: String, in written: WrittenDocuments) throws -> [String] {
        try written.text(of: "lists/\(name).csv").split(separator: "\r\n").map(String.init)
    }

    @Test func `say meeting by meeting who comes`() async throws {
        let rules = Rules(minimumAttendees: 1)
        let away = LocalDate(year: 2021, month: 10, day: 6).map { [Unavailability.days($0...$0)] } ?? []
        var first = people(1, "wed", people: ["Åse", "=Bo"])
        first.attendees[0].unavailable = away
        var series = wednesdays
        series.capacity = 2
        let written = try await lists(problem(series: [series], rules: rules, [first, .numbered(2, "wed")]))
        #expect(
            try rows(of: "participants", in: written) == [
                "\u{FEFF}Begynner;Møterekke;Sted;Organisasjon;Deltaker;Kontaktperson;E-post",
                "2021-09-08 09:00;Onsdager;Rom 3;Organisation 1;Åse;Kontakt 1;k1@example.no",
                "2021-09-08 09:00;Onsdager;Rom 3;Organisation 1;'=Bo;Kontakt 1;k1@example.no",
                "2021-09-08 09:00;Onsdager;Rom 3;Organisation 2;;;",
                "2021-10-06 09:00;Onsdager;Rom 3;Organisation 1;'=Bo;Kontakt 1;k1@example.no",
                "2021-10-06 09:00;Onsdager;Rom 3;Organisation 2;;;",
            ])
        #expect(written.manifest.files.map(\.kind) == [.lists, .lists])
    }

    @Test func `say of whoever came or left in mid-autumn only when it had the place`() async throws {
        var series = wednesdays
        series.capacity = 1
        let before = try problem(
            series: [series], rules: Rules(minimumAttendees: 1),
            [people(1, "wed", people: ["Åse"]), people(2, "wed", people: ["Bo"])])
        let earlier = try before.allocated()
        let scenario = Scenario(
            name: "", changes: [.withdraw("r1")], from: LocalDate(year: 2021, month: 10, day: 1))
        let changed = try before.applying(scenario).problem
        var documents = Documents(
            of: try before.reallocated(after: earlier, changing: scenario), in: changed,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        documents.language = .bokmål
        let written = try await WrittenDocuments(documents, [.lists, .letters, .report])
        #expect(
            try rows(of: "participants", in: written) == [
                "\u{FEFF}Begynner;Møterekke;Sted;Organisasjon;Deltaker;Kontaktperson;E-post",
                "2021-09-08 09:00;Onsdager;Rom 3;Organisation 1;Åse;Kontakt 1;k1@example.no",
                "2021-10-06 09:00;Onsdager;Rom 3;Organisation 2;Bo;Kontakt 2;k2@example.no",
            ])
        let index = try written.text(of: "letters/index.csv").split(separator: "\r\n")
        #expect(index.contains { $0.contains("r2") && $0.contains("2021-10-06T09:00") && !$0.contains("2021-09-08") })
        let report = try written.text(of: "report.html")
        #expect(report.contains("1 av 1 (100 %)") || report.contains("1 av 1 (100\u{A0}%)"), "\(report)")
        let sheets = ResultSheets(documents)
        let organisations = sheets.meetings.rows.map { row -> Int? in
            if case .number(let number) = row[5] { number } else { nil }
        }
        #expect(organisations == [1, 1])
        // Once places are confirmed, who was there before is not known.
        let confirmed = try changed.confirming([
            TrackAllocation(track: nil, problem: changed, answer: .reallocation(#require(documents.reallocation)))
        ])
        let later = try await WrittenDocuments(
            Documents(of: confirmed.allocated(), in: confirmed, language: .bokmål, earlier: written.manifest), [.lists])
        #expect(
            try rows(of: "participants", in: later).dropFirst() == [
                "2021-10-06 09:00;Onsdager;Rom 3;Organisation 2;Bo;Kontakt 2;k2@example.no"
            ])
        // Of whoever has a place it is known from which day on, also where nobody says what was sent before.
        let first = try await WrittenDocuments(
            Documents(of: confirmed.allocated(), in: confirmed, language: .bokmål), [.lists, .letters, .calendar])
        #expect(
            try rows(of: "participants", in: first).dropFirst() == [
                "2021-10-06 09:00;Onsdager;Rom 3;Organisation 2;Bo;Kontakt 2;k2@example.no"
            ])
        let row = try first.text(of: "letters/index.csv").split(separator: "\r\n").first { $0.contains("r2") }
        #expect(row.map { $0.contains("2021-10-06T09:00") && !$0.contains("2021-09-08") } == true)
        #expect(!(try first.letter(to: "r2")).contains("8. september"))
        #expect(first.manifest.files.contains { $0.path.contains("r2/2021-10-06") })
        #expect(!first.manifest.files.contains { $0.path.contains("2021-09-08") })
        let reallocation = try #require(documents.reallocation)
        let decided = TrackAllocation(track: nil, problem: changed, answer: .reallocation(reallocation))
        let told = try #require(Explanations(of: decided, in: .bokmål)["r2"])
        #expect(!told.joined().contains("8. sept."), "\(told)")
    }

    @Test func `call by name who was replaced`() async throws {
        var first = people(1, "wed", people: ["Pål"])
        first.attendees.append(Attendee(id: "p2", name: "Eva"))
        let before = try problem(series: [wednesdays], rules: Rules(minimumAttendees: 1), [first])
        let scenario = Scenario(
            name: "",
            changes: [.setRegistration("r1", Registration.Edit(attendees: [Attendee(name: "Nina")]))],
            from: LocalDate(year: 2021, month: 10, day: 1))
        let documents = Documents(
            of: try before.reallocated(after: before.allocated(), changing: scenario),
            in: try before.applying(scenario).problem,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        let written = try await WrittenDocuments(documents, [.lists])
        let names = try rows(of: "participants", in: written).dropFirst().map { $0.split(separator: ";")[4] }
        #expect(names == ["Pål", "Eva", "Nina"])
    }

    @Test func `promise no turn to whoever waits for what is over`() async throws {
        var (early, late) = (tuesdays, wednesdays)
        (early.capacity, late.capacity) = (1, 1)
        early.meetings = [morning(2021, 9, 7)]
        let problem = try problem(
            series: [early, late],
            [.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "tue"), .numbered(4, "tue", "wed")])
        var documents = Documents(of: try problem.allocated(), in: problem)
        let before = try await WrittenDocuments(documents, [.lists, .letters])
        #expect(try before.letter(to: "r3").contains("You are number 1 of 2 on the waitlist"))
        #expect(try rows(of: "calls", in: before).count == 3)
        documents.date = LocalDate(year: 2021, month: 9, day: 8)
        let after = try await WrittenDocuments(documents, [.lists, .letters, .report])
        let letter = try after.letter(to: "r3")
        #expect(letter.contains("all the series that you could have come to are over"))
        #expect(
            !letter.contains("waitlist") && !letter.contains("number") && !letter.contains("contact you"), "\(letter)")
        // One of its series is still to come.
        let other = try after.letter(to: "r4")
        #expect(other.contains("You are number 2 of 2 on the waitlist"))
        #expect(other.contains("You are number 1 in the queue for “Onsdager”"), "\(other)")
        #expect(!other.contains("in the queue for “Tirsdager”"))
        let calls = try rows(of: "calls", in: after).dropFirst()
        #expect(calls.count == 1 && calls.allSatisfy { $0.contains("r4") && !$0.contains("Tirsdager") }, "\(calls)")
        #expect(try after.text(of: "report.html").contains("All series in which it could have had a place are over."))
        // In every language.
        for language in Language.allCases {
            documents.language = language
            let told = try await WrittenDocuments(documents, [.letters]).letter(to: "r3")
            #expect(!told.contains("nummer") && !told.contains("number"), "\(told)")
        }
    }

    @Test func `say whom to call, and why`() async throws {
        var rules = Rules(guaranteedPlaces: 2, minimumAttendees: 2)
        rules.guaranteeOutsidePreferences = true
        let away = LocalDate(year: 2021, month: 9, day: 7).map { [Unavailability.days($0...$0)] } ?? []
        var lacking = people(4, "tue", people: ["Åse", "Bo"])
        lacking.attendees[0].unavailable = away
        let written = try await lists(
            problem(
                rules: rules,
                [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "tue"), lacking, .numbered(5, "tue")]))
        #expect(
            try rows(of: "calls", in: written) == [
                "\u{FEFF}Påmelding;Organisasjon;Årsak;Kontaktperson;E-post",
                "r2;Organisation 2;Organisation 2 har fått plass i «Onsdager». Møterekken er ikke blant ønskene.;;",
                "r3;Organisation 3;Nummer 1 i køen til Tirsdager.;;",
                "r4;Organisation 4;\"Organisation 4 er ikke med i fordelingen: Den eneste møterekken som er ønsket, er ikke mulig. "
                    + "Tirsdager: Bare 1 kan komme 7. sept. 2021; hvert møte krever 2 deltakere.\";Kontakt 4;k4@example.no",
            ])
    }

    @Test func `say how much each facilitator leads`() async throws {
        let rules = Rules(facilitatorsPerMeeting: 1)
        let facilitators = [Facilitator(id: "f1", name: "Ida", maximumMeetings: 4), Facilitator(id: "f2", name: "Per")]
        let problem = try Problem(
            programme: Programme(
                name: "Autumn", rules: rules, series: [tuesdays], facilitators: facilitators),
            registrations: [.numbered(1, "tue")])
        let rows = try await rows(of: "facilitators", in: lists(problem))
        #expect(rows.count == 3 && rows[0] == "\u{FEFF}Id;Navn;E-post;Møter;Maks. møter;Dager;Første møte;Siste møte")
        #expect(rows.contains { $0.hasSuffix(";0;;0;;") || $0.hasSuffix(";0;4;0;;") })
        #expect(rows.contains { $0.contains(";4;") && $0.hasSuffix(";4;2021-09-07 09:00;2021-11-30 09:00") })
    }
}

@Suite struct `The report's head` {
    @Test func `has the day, and who is outside its wishes`() throws {
        let problem = try problem(rules: Rules(guaranteedPlaces: 2), [.numbered(1, "tue"), .numbered(2, "tue")])
        var report = try Report(of: problem.allocated(), in: problem, version: "0")
        report.language = .bokmål
        let undated = String(decoding: report.page(), as: UTF8.self)
        #expect(undated.contains("<dt>Utenfor ønskene</dt>\n<dd>1</dd>"))
        #expect(!undated.contains("1. september 2021"))
        report.date = LocalDate(year: 2021, month: 9, day: 1)
        #expect(ReportPage(report.page()).text.contains("1. september 2021"))
    }
}
