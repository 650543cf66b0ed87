import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// What those are told who had, or waited for, a place in a series that is cancelled.
@Suite struct `After a series has been cancelled` {
    private let before: Problem
    private let first: WrittenDocuments

    init() async throws {
        before = try problem(
            series: [Series(id: "tue", name: "Tirsdager", meetings: tuesdays.meetings), wednesdays],
            [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed")])
        first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
    }

    @Test(arguments: [
        (Language.bokmål, "«Tirsdager» er avlyst.", "Dere står ikke lenger på venteliste"),
        (.nynorsk, "«Tirsdager» er avlyst.", "De står ikkje lenger på venteliste"),
        (.english, "“Tirsdager” has been cancelled.", "You are no longer on the waitlist"),
    ]) func `nobody is told that it is closed, nor that it was never considered`(
        language: Language, reason: String, waited: String
    ) async throws {
        let scenario = Scenario(name: "cancelled", changes: [.cancelSeries("tue")])
        let reallocation = try before.reallocated(after: before.allocated(), changing: scenario)
        var documents = Documents(
            of: reallocation, in: try before.applying(scenario).problem,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        documents.language = language
        documents.earlier = first.manifest
        let written = try await WrittenDocuments(documents)
        let lost = try written.letter(to: "r1")
        let waiting = try written.letter(to: "r2")
        #expect(lost.contains("– \(reason)\n"), "\(lost)")
        #expect(waiting.contains("– \(reason)\n") && waiting.contains(waited), "\(waiting)")
    }

    @Test(arguments: [
        (
            Language.bokmål, "«Tirsdager» er avlyst. Vi har dessverre måttet flytte",
            "«Tirsdager», som er avlyst. Vi beklager."
        ),
        (
            .nynorsk, "«Tirsdager» er avlyst. Vi har dessverre måtta flytte",
            "«Tirsdager», som er avlyst. Vi er leie for det."
        ),
        (.english, "“Tirsdager” no longer takes place. We are sorry", "“Tirsdager”, which no longer takes place."),
    ]) func `who is moved out of it, or waits for another one, is told that it does not take place`(
        language: Language, moved: String, lost: String
    ) async throws {
        let tuesdays = Series(id: "tue", name: "Tirsdager", capacity: 2, meetings: tuesdays.meetings)
        let before = try problem(
            series: [tuesdays, wednesdays], [.numbered(1, "tue", "wed"), .numbered(2, "tue", "wed")])
        let earlier = try before.allocated()
        #expect(earlier.placements.map(\.series) == ["tue", "tue"])
        let first = try await WrittenDocuments(Documents(of: earlier, in: before, language: language))
        let scenario = Scenario(name: "cancelled", changes: [.cancelSeries("tue")])
        let changed = try before.applying(scenario).problem
        var documents = Documents(
            of: try before.reallocated(after: earlier, changing: scenario), in: changed,
            digests: DocumentManifest.Digests(problem: noDigest, result: noDigest), version: "0")
        documents.language = language
        documents.earlier = first.manifest
        let written = try await WrittenDocuments(documents)
        #expect(try written.letter(to: "r1").contains(moved))
        #expect(try written.letter(to: "r2").contains(lost))
    }

    @Test func `it is known as cancelled from then on, and a twin of it takes place`() throws {
        let twin = Scenario.Change.addSeries(id: "tue-2", like: "tue", Series.Edit())
        let scenario = Scenario(name: "cancelled", changes: [.cancelSeries("tue"), twin])
        let changed = try before.applying(scenario).problem.programme.series
        #expect(changed.map(\.status) == [.cancelled, .open, .open])
    }

    @Test func `nobody can have a confirmed place in it, and it can be cancelled once`() throws {
        let cancelled = try before.applying(Scenario(name: "cancelled", changes: [.cancelSeries("tue")])).problem
        for change in [Scenario.Change.place(registration: "r1", series: "tue"), .cancelSeries("tue")] {
            #expect(throws: (any Error).self) {
                try cancelled.applying(Scenario(name: "again", changes: [change]))
            }
        }
    }
}
