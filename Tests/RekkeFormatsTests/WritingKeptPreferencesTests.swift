import Rekke
import RekkeFormats
import Testing

/// What is said to those who wait because nobody guaranteed is put outside its wishes.
@Suite struct `Writing that guarantees make nobody worse off` {
    private static func allocated(
        seats: Int? = nil, guaranteed: Int = 1
    ) throws -> (problem: Problem, allocation: Allocation) {
        let hour = 3600
        let start = 1_630_998_000
        let series = ["Tuesday", "Wednesday"].enumerated().map { day, id in
            let begin = start + day * 24 * hour
            return Series(
                id: id, capacity: seats == nil ? 1 : 3,
                meetings: [Meeting(start: Instant(seconds: begin), end: Instant(seconds: begin + hour))], seats: seats)
        }
        let registrations = ["a", "w"].enumerated().map { number, id in
            Registration(
                id: id, submitted: Instant(seconds: start - 1000 + number), size: id == "a" ? seats : 1,
                preferences: .suits(["Tuesday"]))
        }
        let problem = try Problem(
            programme: Programme(name: "Autumn", rules: Rules(guaranteedPlaces: guaranteed), series: series),
            registrations: registrations)
        return (problem, try problem.allocated())
    }

    @Test(arguments: [
        (
            Language.english,
            "w is on the waitlist: Tuesday has 1 place, and 1 registration that came in earlier asked only for that "
                + "series; a is guaranteed a place, and nobody guaranteed is moved to a series that they did not ask for, "
                + "to make room for a later one."
        ),
        (
            .bokmål,
            "w står på venteliste: Tuesday har 1 plass, og 1 påmelding som kom inn tidligere, har bare ønsket denne "
                + "møterekken; a er garantert plass, og ingen som er garantert plass, flyttes til en møterekke de ikke har "
                + "ønsket, for å gi plass til noen som står lenger bak."
        ),
    ])
    func `a full set names the guaranteed who asked only for it`(language: Language, sentence: String) throws {
        let (problem, allocation) = try Self.allocated()
        let texts = try #require(Explanations(of: allocation, in: problem, in: language)["w"])
        #expect(texts.contains(sentence), "\(texts)")
        #expect(allocation.table(for: problem, in: language, style: TextStyle(width: 1000)).contains(sentence))
    }

    @Test(arguments: [
        (
            Language.english,
            "only if somebody who is guaranteed a place (a) were moved to a series that they did not ask for"
        ),
        (.bokmål, "hvis noen som er garantert plass (a), ble flyttet til en møterekke de ikke har ønsket"),
    ])
    func `the objective is told as what it means`(language: Language, part: String) throws {
        let (problem, allocation) = try Self.allocated(seats: 2)
        let texts = try #require(Explanations(of: allocation, in: problem, in: language)["w"])
        #expect(texts.contains { $0.contains(part) }, "\(texts)")
    }

    @Test func `objectives about guarantees are left out of tables where nothing is guaranteed`() throws {
        for guaranteed in [0, 1] {
            let (problem, allocation) = try Self.allocated(guaranteed: guaranteed)
            #expect(allocation.objectives.map(\.objective).starts(with: [.guarantees, .fewestOutsidePreferences]))
            let table = allocation.table(for: problem)
            #expect(table.contains("Places for the guaranteed registrations") == (guaranteed > 0))
            #expect(table.contains("outside preferences as possible") == (guaranteed > 0))
            #expect(table.contains("1. Places in priority order") == (guaranteed == 0))
        }
    }
}
