import Testing

@testable import Rekke
@testable import RekkeFormats

/// One waiting registration, w, with others around it, and the sentence that says why it waits.
@Suite struct `Sentences on the waitlist` {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Who holds a place, where, and whether it is confirmed.
        var holders: [(id: String, series: String, confirmed: Bool)] = []
        var fullSet: FullSet?
        var reason: Reason = .placesTaken(fullSet: 0)
        /// Whether the holders registered after w, and come before it for another reason.
        var isEarlier = true
        var withOrganisations = true
        let english: String
        let norwegian: String
    }

    static let cases: [Case] = placesTaken + conflicts + others

    static let placesTaken = [
        Case(
            testDescription: "no places", fullSet: FullSet(series: ["Tuesday"], places: 0),
            english: "Waiting is on the waitlist: Tuesday has no places.",
            norwegian: "Waiting står på venteliste: Tuesday har ingen plasser."),
        Case(
            testDescription: "one place", holders: [("a", "Tuesday", false)],
            fullSet: FullSet(series: ["Tuesday"], places: 1),
            english:
                "Waiting is on the waitlist: Tuesday has 1 place, and 1 organisation that registered earlier can only use that series.",
            norwegian:
                "Waiting står på venteliste: Tuesday har 1 plass, og 1 organisasjon som meldte seg på tidligere, kan bare bruke denne møterekken."
        ),
        Case(
            testDescription: "two series", holders: [("a", "Tuesday", false), ("b", "Wednesday", false)],
            fullSet: FullSet(series: ["Tuesday", "Wednesday"], places: 2),
            english:
                "Waiting is on the waitlist: Tuesday and Wednesday have 2 places in all, and 2 organisations that registered earlier can only use those series.",
            norwegian:
                "Waiting står på venteliste: Tuesday og Wednesday har til sammen 2 plasser, og 2 organisasjoner som meldte seg på tidligere, kan bare bruke disse møterekkene."
        ),
        Case(
            testDescription: "holders with precedence but a later time", holders: [("a", "Tuesday", false)],
            fullSet: FullSet(series: ["Tuesday"], places: 1), isEarlier: false,
            english:
                "Waiting is on the waitlist: Tuesday has 1 place, and 1 organisation that comes before it can only use that series.",
            norwegian:
                "Waiting står på venteliste: Tuesday har 1 plass, og 1 organisasjon som står foran, kan bare bruke denne møterekken."
        ),
        Case(
            testDescription: "persons, not organisations", holders: [("a", "Tuesday", false), ("b", "Tuesday", false)],
            fullSet: FullSet(series: ["Tuesday"], places: 2), withOrganisations: false,
            english:
                "w is on the waitlist: Tuesday has 2 places, and 2 registrations that came in earlier can only use that series.",
            norwegian:
                "w står på venteliste: Tuesday har 2 plasser, og 2 påmeldinger som kom inn tidligere, kan bare bruke denne møterekken."
        ),
        Case(
            testDescription: "one confirmed place", holders: [("a", "Tuesday", true)],
            fullSet: FullSet(series: ["Tuesday"], places: 1),
            english: "Waiting is on the waitlist: Tuesday has 1 place, and it is confirmed.",
            norwegian: "Waiting står på venteliste: Tuesday har 1 plass, og den er bekreftet."),
        Case(
            testDescription: "confirmed places only", holders: [("a", "Tuesday", true), ("b", "Tuesday", true)],
            fullSet: FullSet(series: ["Tuesday"], places: 2),
            english: "Waiting is on the waitlist: Tuesday has 2 places, and both are confirmed.",
            norwegian: "Waiting står på venteliste: Tuesday har 2 plasser, og begge er bekreftet."),
        Case(
            testDescription: "a confirmed place among others",
            holders: [("a", "Tuesday", true), ("b", "Wednesday", false)],
            fullSet: FullSet(series: ["Tuesday", "Wednesday"], places: 2),
            english:
                "Waiting is on the waitlist: Tuesday and Wednesday have 2 places in all: 1 is a confirmed place, and 1 organisation that registered earlier can only use those series.",
            norwegian:
                "Waiting står på venteliste: Tuesday og Wednesday har til sammen 2 plasser: 1 er en bekreftet plass, og 1 organisasjon som meldte seg på tidligere, kan bare bruke disse møterekkene."
        ),
    ]

    static let conflicts = [
        Case(
            testDescription: "a conflict with one", holders: [("a", "Tuesday", false)], reason: .conflict(with: ["a"]),
            english:
                "Waiting is on the waitlist: Organisation a comes before it, and the rules leave no way to place both.",
            norwegian: "Waiting står på venteliste: Organisation a står foran, og reglene gir ikke rom for begge."),
        Case(
            testDescription: "a conflict with several", holders: [("a", "Tuesday", false), ("b", "Tuesday", false)],
            reason: .conflict(with: ["a", "b"]),
            english:
                "Waiting is on the waitlist: Organisation a and Organisation b come before it, and the rules leave no way to place all of them.",
            norwegian:
                "Waiting står på venteliste: Organisation a og Organisation b står foran, og reglene gir ikke rom for alle samtidig."
        ),
        Case(
            testDescription: "a conflict with a confirmed one", holders: [("a", "Tuesday", true)],
            reason: .conflict(with: ["a"]),
            english:
                "Waiting is on the waitlist: Organisation a has a confirmed place, and the rules leave no way to place both.",
            norwegian:
                "Waiting står på venteliste: Organisation a har en bekreftet plass, og reglene gir ikke rom for begge."
        ),
    ]

    static let others = [
        Case(
            testDescription: "outweighed", reason: .outweighed(by: .lowestTotalRank),
            english:
                "Waiting is on the waitlist: it could be placed alongside all who come before it, but the policy asks for as low a sum of wish numbers as possible, and that leaves it without a place.",
            norwegian:
                "Waiting står på venteliste: Påmeldingen kunne fått plass sammen med alle som står foran, men fordelingsregelen legger vekt på at ønskene samlet sett oppfylles best mulig, og da blir det ikke plass."
        ),
        Case(
            testDescription: "outweighed where the time limit ended the search", reason: .outweighed(by: .mostPlaces),
            english:
                "Waiting is on the waitlist: it could be placed alongside all who come before it, but the time limit ended the search before it was known whether the policy leaves it without a place.",
            norwegian:
                "Waiting står på venteliste: Påmeldingen kunne fått plass sammen med alle som står foran, men tidsgrensen avbrøt søket før det var klart om fordelingsregelen gir plass."
        ),
        Case(
            testDescription: "one series without facilitators",
            reason: .cannotRun([Reason.Obstacle(series: "Tuesday", because: .facilitators)]),
            english: "Waiting is on the waitlist: Tuesday lacks facilitators, whoever else gets a place.",
            norwegian:
                "Waiting står på venteliste: Tuesday mangler møteledere, uansett hvem andre som får plass."),
        Case(
            testDescription: "two series too small",
            reason: .cannotRun([
                Reason.Obstacle(series: "Tuesday", because: .minimum),
                Reason.Obstacle(series: "Wednesday", because: .minimum),
            ]),
            english:
                "Waiting is on the waitlist: Tuesday and Wednesday get fewer registrations than they need, whoever else gets a place.",
            norwegian:
                "Waiting står på venteliste: Tuesday og Wednesday får færre påmeldinger enn det kreves, uansett hvem andre som får plass."
        ),
    ]

    @Test(arguments: cases)
    func `a reason reads as a sentence that can be sent on`(example: Case) throws {
        #expect(try sentences(example, .english) == [example.english])
        #expect(try sentences(example, .bokmål) == [example.norwegian])
    }

    @Test(arguments: Reason.Because.allCases, Language.allCases)
    func `every obstacle has its words, for one series and for two`(because: Reason.Because, language: Language) throws
    {
        let texts = try [["Tuesday"], ["Tuesday", "Wednesday"]].map { series in
            let obstacles = series.map { Reason.Obstacle(series: $0, because: because) }
            return try #require(
                sentences(
                    Case(testDescription: "", reason: .cannotRun(obstacles), english: "", norwegian: ""), language
                )
                .first)
        }
        let words: Set<String> = [
            "has", "have", "can", "cannot", "need", "needs", "get", "gets", "lack", "lacks", "would", "har", "kan",
            "får",
            "mangler", "manglar", "ville", "trenger", "treng",
        ]
        for text in texts {
            let verb = text.split(separator: "day ").last?.split(separator: " ").first.map(String.init)
            #expect(words.contains(verb ?? ""), "\(text)")
        }
    }

    @Test func `a reason that was not worked out is not made up`() throws {
        let (problem, allocation) = try example(
            Case(testDescription: "", reason: .placesTaken(fullSet: 7), english: "", norwegian: ""))
        var silent = allocation
        silent.waitlist[0].reasons = nil
        let text = try #require(Explanations(of: silent, in: problem)["w"])
        #expect(text.last == "Waiting is on the waitlist; the reason was not found.")
        let dangling = try #require(Explanations(of: allocation, in: problem)["w"])
        #expect(dangling.last == "Waiting is on the waitlist: all places that it could use are taken.")
    }

    @Test func `of many names only the first are listed`() {
        let sentences = Sentences(WritingExample.problem, nil, in: .english)
        #expect(sentences.registrations((1...8).map { "x\($0)" }) == "x1, x2, x3, x4, x5, x6, x7 and x8")
        #expect(sentences.registrations((1...12).map { "x\($0)" }) == "x1, x2, x3, x4, x5, x6, x7 and 5 others")
    }

    private func sentences(_ example: Case, _ language: Language) throws -> [String] {
        let (problem, allocation) = try self.example(example)
        // The first sentence gives the position.
        return Array(try #require(Explanations(of: allocation, in: problem, in: language)["w"]).dropFirst())
    }

    private func example(_ example: Case) throws -> (Problem, Allocation) {
        let days = [WritingExample.meeting(9, 7)]
        let ids = example.holders.map(\.id)
        var registrations = (ids.isEmpty ? ["a"] : ids).enumerated().map { index, id in
            Registration(
                id: id, organisation: example.withOrganisations ? "Organisation \(id)" : nil,
                submitted: WritingExample.at(2021, 6, example.isEarlier ? 1 : 3, 8, index))
        }
        registrations.append(
            Registration(
                id: "w", organisation: example.withOrganisations ? "Waiting" : nil,
                submitted: WritingExample.at(2021, 6, 2, 8)))
        let problem = try Problem(
            programme: Programme(
                name: "P", series: ["Tuesday", "Wednesday"].map { Series(id: $0, capacity: 2, meetings: days) }),
            registrations: registrations)
        var allocation = WritingExample.allocation
        allocation.placements = example.holders.map {
            WritingExample.placement($0.id, $0.series, rank: 1, confirmed: $0.confirmed)
        }
        allocation.waitlist = [WritingExample.waiting("w", 1, [example.reason])]
        allocation.fullSets = example.fullSet.map { [$0] } ?? []
        allocation.envy = []
        allocation.guarantees.broken = []
        return (problem, allocation)
    }
}
