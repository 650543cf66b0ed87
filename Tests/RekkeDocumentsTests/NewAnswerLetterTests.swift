import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// What those are told who answered anew once they had a place.
@Suite struct `After a new answer of one who has a place` {
    private let before: Problem
    private let first: WrittenDocuments

    init() async throws {
        before = try problem(
            series: [Series(id: "tue", name: "Tirsdager", meetings: tuesdays.meetings), wednesdays],
            [.numbered(1, "tue"), .numbered(2, "wed")])
        first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
    }

    /// What is written once r1 has answered so.
    private func documents(_ answer: Registration.Edit, after manifest: DocumentManifest) throws -> Documents {
        let scenario = Scenario(name: "answer", changes: [.setRegistration("r1", answer)])
        let reallocation = try before.reallocated(after: before.allocated(), changing: scenario)
        var documents = Documents(
            of: reallocation, in: try before.applying(scenario).problem,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        documents.language = .bokmål
        documents.earlier = manifest
        documents.onlyNews = true
        return documents
    }

    @Test func `who cannot be given what it asked for is told so, once`() async throws {
        let answer = Registration.Edit(preferences: .suits(["wed"]))
        let written = try await WrittenDocuments(documents(answer, after: first.manifest))
        let letter = try written.letter(to: "r1")
        #expect(letter.hasPrefix("Autumn: Dere beholder plassen\n"))
        #expect(
            letter.contains(
                "Dere har bedt om plass i «Onsdager» i stedet. Der er det ingen ledig plass vi kan gi dere nå, så dere "
                    + "beholder plassen dere har."))
        #expect(letter.contains("Dere har plass i «Tirsdager»."))
        #expect(written.manifest.registrations.first?.wished == ["wed"])
        #expect(written.paths(for: .registration("r2")).isEmpty)
        let again = try await WrittenDocuments(documents(answer, after: written.manifest))
        #expect(again.manifest.files.allSatisfy { $0.recipient == nil })
    }

    @Test func `who cannot keep its place by its own answer is not told that we took it`() async throws {
        let answer = Registration.Edit(preferences: .suits(["wed"]), impossible: ["tue"])
        let letter = try await WrittenDocuments(documents(answer, after: first.manifest)).letter(to: "r1")
        #expect(
            letter.contains(
                "Dere har gitt beskjed om at dere ikke lenger kan komme til «Tirsdager». Vi har dessverre ingen annen plass til "
                    + "dere nå."))
        #expect(!letter.contains("Vi beklager"))
    }

    @Test func `what is over is neither sent again nor taken away`() async throws {
        var changed = before.programme
        changed.series[0].place = "Rom 7"
        var registrations = before.registrations
        registrations[1].withdrawn = true
        let after = try Problem(programme: changed, registrations: registrations)
        var documents = try Documents(of: after.allocated(), in: after, language: .bokmål, earlier: first.manifest)
        documents.date = LocalDate(year: 2021, month: 10, day: 1)
        let written = try await WrittenDocuments(documents)
        let names = written.manifest.files.filter { $0.kind == .calendar }.map(\.path)
        #expect(!names.contains { $0.contains("2021-09") })
        #expect(names.contains("calendars/registrations/r1/2021-10-05-0900.ics"))
        #expect(names.contains("calendars/registrations/r2/2021-10-06-0900.cancelled.ics"))
        let past = { (manifest: DocumentManifest) in manifest.entries.filter { $0.start < minute(60 * 24 * 110) } }
        #expect(past(written.manifest) == past(first.manifest) && past(first.manifest).count == 2)
    }
}
