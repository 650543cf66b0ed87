import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Letters about places that somebody has to agree to first.
@Suite struct `Until whoever is asked to move has answered` {
    private let first: WrittenDocuments
    private let asked: WrittenDocuments
    /// The changed problem, with what was asked for in it agreed to.
    private let agreed: Problem

    init() async throws {
        let before = try problem([.numbered(1, "tue", "wed")])
        let earlier = try before.allocated()
        first = try await WrittenDocuments(Documents(of: earlier, in: before, language: .bokmål))
        let scenario = Scenario(name: "late", changes: [.register(.numbered(2, "tue"))])
        let changed = try before.applying(scenario).problem
        let reallocation = try before.reallocated(after: earlier, changing: scenario, moves: 1)
        let decided = try #require(changed.trackAllocations([(nil, .reallocation(reallocation))]))
        agreed = try changed.confirming(decided, agreed: ["r1"])
        var documents = Documents(
            of: reallocation, in: changed,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        documents.language = .bokmål
        documents.earlier = first.manifest
        asked = try await WrittenDocuments(documents)
    }

    @Test func `neither of the two is told that anything has changed`() throws {
        let holder = try asked.letter(to: "r1")
        #expect(holder.hasPrefix("Autumn: Kan dere bytte møterekke?\n"))
        #expect(
            holder.contains("Til vi har fått svar, har dere fortsatt plassen i «Tirsdager», og møtene der gjelder."))
        #expect(holder.contains("Hvis dere bytter, er møtene:\n\n– onsdag 8. september kl. 09.00–11.00\n"))
        #expect(!holder.contains("gjelder ikke lenger") && !holder.contains("kalender"))
        let hoping = try asked.letter(to: "r2")
        #expect(hoping.hasPrefix("Autumn: Dere kan få plass\n"))
        #expect(hoping.contains("Til vi har fått det, står dere fortsatt på ventelisten."))
        #expect(!hoping.contains("har fått plass") && !hoping.contains("kalender"))
    }

    @Test func `calendars stay as they are, and what holds is remembered`() throws {
        #expect(asked.manifest.entries == first.manifest.entries && !first.manifest.entries.isEmpty)
        #expect(asked.manifest.files.allSatisfy { $0.kind != .calendar })
        #expect(
            asked.manifest.registrations == [
                DocumentManifest.Told(registration: "r1", outcome: .placed, series: "tue", asked: "wed"),
                DocumentManifest.Told(registration: "r2", outcome: .waitlisted, possible: "tue"),
            ])
        let index = try asked.text(of: "letters/index.csv")
        #expect(index.contains("\nr1;Organisation 1;;;nb;placed;moved;true;tue;Tirsdager;"))
        #expect(index.contains("\nr2;Organisation 2;;;nb;waitlisted;possible;true;;;;;"))
    }

    @Test func `once the answer is yes, the one is moved and the other has a place`() async throws {
        let agreed = try await WrittenDocuments(
            Documents(of: agreed.allocated(), in: agreed, language: .bokmål, earlier: asked.manifest))
        #expect(
            try agreed.letter(to: "r1").contains(
                "Takk for at dere ville bytte. Plassen deres er nå flyttet fra «Tirsdager» til «Onsdager»."))
        #expect(try !agreed.letter(to: "r1").contains("dessverre"))
        #expect(try agreed.letter(to: "r2").contains("Det er blitt ledig en plass"))
        #expect(agreed.manifest.entries.filter { !$0.isCancelled }.count == 6)
    }

    @Test func `nobody is thanked for agreeing of whom nobody said that it did`() async throws {
        let after = try problem([.numbered(1, "wed"), .numbered(2, "tue")])
        let moved = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .bokmål, earlier: asked.manifest))
        #expect(try !moved.letter(to: "r1").contains("Takk"))
        #expect(try moved.letter(to: "r1").contains("fra «Tirsdager» til «Onsdager»"))
    }

    @Test func `once it is no, the one has its place and the other waits`() async throws {
        let after = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
        let refused = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .bokmål, earlier: asked.manifest))
        #expect(try refused.letter(to: "r1").hasPrefix("Autumn: Dere har fått plass\n"))
        #expect(try refused.letter(to: "r2").hasPrefix("Autumn: Dere står på venteliste\n"))
        let index = try refused.text(of: "letters/index.csv")
        #expect(index.contains("\nr1;Organisation 1;;;nb;placed;place;true;"))
        #expect(index.contains("\nr2;Organisation 2;;;nb;waitlisted;waiting;true;"))
        #expect(Array(refused.manifest.entries.prefix(4)) == first.manifest.entries)
    }
}

/// A programme with somebody to lead it, in which one is asked to move so that another gets a place.
@Suite struct `What holds while a move is only asked for` {
    /// - Parameter changes: What changes beside the registration for whose sake one is asked.
    private func documents(_ changes: Scenario.Change...) async throws -> (first: WrittenDocuments, asked: Documents) {
        let programme = Programme(
            name: "Autumn", rules: Rules(facilitatorsPerMeeting: 1), series: [tuesdays, wednesdays],
            facilitators: [Facilitator(id: "f1")])
        let before = try Problem(programme: programme, registrations: [.numbered(1, "tue", "wed")])
        let earlier = try before.allocated()
        let first = try await WrittenDocuments(Documents(of: earlier, in: before))
        let scenario = Scenario(name: "late", changes: [.register(.numbered(2, "tue"))] + changes)
        let reallocation = try before.reallocated(after: earlier, changing: scenario, moves: 1)
        #expect(reallocation.requests.map(\.registration) == ["r1"])
        var asked = Documents(
            of: reallocation, in: try before.applying(scenario).problem,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        asked.earlier = first.manifest
        return (first, asked)
    }

    @Test func `calendars and lists have the places that there are`() async throws {
        let (first, asked) = try await documents()
        let written = try await WrittenDocuments(asked, [.calendar, .letters, .lists])
        #expect(written.manifest.entries.filter { !$0.isCancelled } == first.manifest.entries)
        let leader = try written.text(of: "calendars/facilitators/f1.ics")
        #expect(leader.contains("Organisation 1") && !leader.contains("Organisation 2") && !leader.contains("Onsdager"))
        let participants = try written.text(of: "lists/participants.csv")
        #expect(participants.contains("Tirsdager") && participants.contains("Organisation 1"))
        #expect(!participants.contains("Onsdager") && !participants.contains("Organisation 2"))
    }

    @Test(arguments: [
        (Language.english, "has a place; asked to move to Onsdager", "To be asked to move"),
        (.bokmål, "har fått plass; spurt om å flytte til Onsdager", "Skal spørres om å flytte"),
        (.nynorsk, "har fått plass; spurd om å flytte til Onsdager", "Skal spørjast om å flytte"),
    ])
    func `the workbook and the report say what is asked, and of whom`(
        language: Language, status: String, heading: String
    ) async throws {
        var (_, asked) = try await documents()
        asked.language = language
        let sheet = ResultSheets(asked).organisations.text
        #expect(sheet.contains(status), "\(sheet)")
        let report = try await WrittenDocuments(asked, [.report]).text(of: "report.html")
        #expect(report.contains(heading))
        let hope = ResultSheets(asked).all.map(\.text).joined()
        #expect(hope.contains(language.words.getsPlaceIfOthersMove(in: "Tirsdager")))
    }

    @Test func `whoever is asked learns what its own meetings have become`() async throws {
        let later = tuesdays.meetings.map { meeting in
            Meeting(
                start: Instant(seconds: meeting.start.seconds + 3600), end: Instant(seconds: meeting.end.seconds + 3600)
            )
        }
        let (first, asked) = try await documents(.setSeries("tue", Series.Edit(times: .meetings(later))))
        let written = try await WrittenDocuments(asked)
        let letter = try written.letter(to: "r1")
        #expect(
            letter.contains(
                "The meetings in “Tirsdager” have changed. As long as you have your place there, they are on:\n\n"
                    + "– Tuesday 7 September, 10:00–12:00\n"), "\(letter)")
        #expect(letter.contains("These meetings no longer apply:\n\n– Tuesday 7 September, 09:00–11:00\n"), "\(letter)")
        let own = written.manifest.entries.filter { $0.recipient == .registration("r1") }
        #expect(own.map(\.start) == later.map(\.start) && own.allSatisfy { $0.sequence == 1 && !$0.isCancelled })
        #expect(own.map(\.uid) == first.manifest.entries.filter { $0.recipient == .registration("r1") }.map(\.uid))
    }
}

@Suite struct `An organisation that answered more than once` {
    private func answers() -> [Registration] {
        [Registration.numbered(1, "tue"), .numbered(2, "wed"), .numbered(3, "wed")].map { registration in
            var registration = registration
            if registration.id != "r2" { registration.organisation = "Berg" }
            return registration
        }
    }

    @Test(arguments: [(Rules.Duplicates.keepFirst, "r1", "r3", 1), (.updateKeepingTime, "r3", "r1", 3)])
    func `gets one letter, which says which answer counts`(
        duplicates: Rules.Duplicates, counting: String, other: String, minute: Int
    ) async throws {
        let problem = try problem(rules: Rules(duplicates: duplicates), answers())
        let written = try await WrittenDocuments(Documents(of: problem.allocated(), in: problem, language: .bokmål))
        #expect(
            try written.letter(to: counting).contains(
                "Det er påmeldingen fra 1. juni 2021 kl. 10.0\(minute) som gjelder."))
        #expect(written.paths(for: .registration(other)) == [])
        #expect(!written.manifest.registrations.contains { $0.registration == other })
        #expect(try !written.text(of: "letters/index.csv").contains("\n\(other);"))
        #expect(try !written.letter(to: "r2").contains("flere ganger"))
    }

    @Test func `has what was sent for the other answer taken away by the same mail`() async throws {
        let before = try problem([.numbered(1, "tue")])
        var registrations = answers()
        registrations[0].organisation = "Organisation 1"
        registrations[2].organisation = "Organisation 1"
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        let after = try problem(rules: Rules(duplicates: .updateKeepingTime), registrations)
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .bokmål, earlier: first.manifest))
        let mail = try second.text(of: "letters/r3.eml")
        #expect(mail.components(separatedBy: "cancelled.ics\"\r\nContent-Transfer").count == 5)
        #expect(try second.letter(to: "r3").contains("– tirsdag 30. november kl. 09.00–11.00\n\nVi legger ved filer"))
    }
}
