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
                DocumentManifest.Told(registration: "r2", outcome: .waitlisted),
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
        #expect(Array(refused.manifest.entries.prefix(4)) == first.manifest.entries)
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
