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
