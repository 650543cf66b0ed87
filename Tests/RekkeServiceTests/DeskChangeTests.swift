import Testing

@testable import Rekke
@testable import RekkeDesk
@testable import RekkeFormats

@Suite struct `A change on the desk` {
    private let document = """
        programme:
          name: Høst
          timeZone: Europe/Oslo
          facilitators: [{id: f1, name: Ingrid, unavailable: [2021-09-14]}, {id: f2}]
          series:
            - {id: tue, name: Tirsdager, meetings: [{start: "2021-09-07T09:00", end: "2021-09-07T11:00"}], facilitators: [f1]}
            - {id: wed, name: Onsdager, status: candidate, meetings: [{start: "2021-09-08T09:00", end: "2021-09-08T11:00"}]}
        registrations:
          - {id: r1, organisation: Hernes, submitted: "2021-06-01T08:00", suits: [tue]}
        """

    private func changed(_ changes: [DeskChange]) throws -> (name: String, problem: Problem) {
        let problem = try ProblemReader.read(Array(document.utf8), as: .yaml, name: "problem.yaml")
        let scenario = DeskChange.scenario(changes, of: problem, in: .bokmål)
        let read = try ScenarioReader.read(scenario, as: .json, name: "scenario.json", for: problem)
        return (read.scenario.name, read.changed.problem)
    }

    @Test func `adds days on which a facilitator is away to those that there were, also twice`() throws {
        let (name, problem) = try changed([
            .away(facilitator: "f1", first: "2021-10-01", last: "2021-10-08"),
            .away(facilitator: "f1", first: "2021-11-02", last: "2021-11-02"),
        ])
        let facilitator = try #require(problem.programme.facilitators.first { $0.id == "f1" })
        func day(_ month: Int, _ day: Int) throws -> LocalDate {
            try #require(LocalDate(year: 2021, month: month, day: day))
        }
        #expect(
            facilitator.unavailable == [
                .days(try day(9, 14)...day(9, 14)), .days(try day(10, 1)...day(10, 8)),
                .days(try day(11, 2)...day(11, 2)),
            ])
        #expect(facilitator.name == "Ingrid" && problem.programme.series[0].facilitators == ["f1"])
        let plain = name.replacing("\u{a0}", with: " ")
        #expect(plain == "Ingrid er borte fra 1. okt. til 8. okt.; Ingrid er borte 2. nov.")
    }

    @Test func `opens candidates and adds twins, as a plan names them`() throws {
        let series = try changed([.add(series: ["wed", "tue+2"])]).problem.programme.series
        #expect(series.map(\.id) == ["tue", "tue+2", "wed"] && series.allSatisfy { $0.status == .open })
    }

    @Test func `says of a plan's twins which they are, by words`() throws {
        let name = try changed([.add(series: ["tue+2", "tue+3", "wed"])]).name
        #expect(name == "Legg til Tirsdager 2, Tirsdager 3 og Onsdager")
    }

    @Test func `gives places by hand with a reason, takes late ones in, and changes answers and sizes`() throws {
        let late = DeskChange.Late(
            id: "late-2", organisation: "Nesna", submitted: "2021-08-01T10:00", email: "n@example.no", series: ["tue"])
        let problem = try changed([
            .late(late), .places(series: "tue", count: 3),
            .place(registration: "late-2", series: "tue", reason: "Avtale"),
            .suits(registration: "r1", series: ["wed"]), .facilitator(id: "new-2"),
        ]).problem
        let registered = try #require(problem.registrations.first { $0.id == "late-2" })
        #expect(registered.placed == "tue" && registered.placedReason == "Avtale")
        #expect(registered.contact?.email == "n@example.no" && registered.organisation == "Nesna")
        #expect(problem.programme.series[0].capacity == 3)
        #expect(problem.registrations[0].preferences == .suits(["wed"]))
        #expect(problem.programme.facilitators.map(\.id) == ["f1", "f2", "new-2"])
    }

    @Test func `makes several changes together, the later ones of what the earlier have made`() throws {
        let (name, problem) = try changed([
            .together([
                .away(facilitator: "f1", first: "2021-10-01", last: "2021-10-01"),
                .together([
                    .away(facilitator: "f1", first: "2021-11-02", last: "2021-11-02"),
                    .facilitator(id: "new-2", name: "Jonas"),
                ]),
            ])
        ])
        let facilitators = problem.programme.facilitators
        #expect(facilitators[0].unavailable.count == 3 && facilitators[2].name == "Jonas")
        #expect(name.contains("; ") && name.hasSuffix("Én møteleder til, som alltid kan: Jonas"))
    }
}
