import Rekke
import Testing

@testable import RekkeFormats

@Suite struct `Writing what scenarios come to` {
    private let problem: Problem
    private let outcomes: ScenarioOutcomes

    init() async throws {
        problem = try ProblemReader.read(Array(Self.problemText.utf8), as: .yaml, name: "problem.yaml")
        let scenarios = try Self.scenarioTexts.map { [problem] in
            try ScenarioReader.read(Array($0.utf8), as: .yaml, name: "scenario.yaml", for: problem)
        }
        outcomes = try await problem.outcomes(ofApplied: scenarios)
    }

    private static let problemText = """
        programme:
          name: Høstmøter
          rules: {guaranteedPlaces: 2, facilitatorsPerMeeting: 1}
          series:
            - {id: tue, name: Tirsdager, schedule: {first: 2021-09-07, time: "09:00-11:00", every: 1 week, count: 2}}
            - {id: wed, name: Onsdager, schedule: {first: 2021-09-08, time: "09:00-11:00", every: 1 week, count: 2}}
            - {id: thu, name: Torsdager, capacity: 2, schedule: {first: 2021-09-09, time: "09:00-11:00", every: 1 week, count: 2}}
          facilitators: [{id: f1}]
        registrations:
          - {id: r1, organisation: Åsgård, submitted: 2021-06-01T08:00, preferences: [tue, wed]}
          - {id: r2, organisation: Berg, submitted: 2021-06-01T08:01, suits: [tue]}
          - {id: r3, organisation: Cato, submitted: 2021-06-01T08:02, suits: [tue, thu]}
          - {id: r4, organisation: Dal, submitted: 2021-06-01T08:03, suits: [tue]}
          - {id: r5, submitted: 2021-06-01T08:04, impossible: [tue], preferences: {wed: 2, thu: 3}}
        """

    private static let scenarioTexts = [
        """
        scenario: Tirsdag ettermiddag
        changes: [{addSeries: {id: tue-2, like: tue, time: "13:00-15:00"}}]
        """,
        """
        scenario: Berg trekker seg, torsdager blir avlyst
        changes: [{withdraw: r2}, {cancelSeries: thu}, {setRules: {guaranteedPlaces: 3}}]
        """,
        """
        scenario: En parallell til samme tid, og ingen ledere om onsdagen
        changes:
          - addSeries: {id: tue-2, like: tue}
          - removeFacilitator: f1
          - addFacilitator: {id: f2, unavailable: [wednesday]}
        """,
        """
        scenario: Det samme
        changes: [{setRules: {guaranteedPlaces: 2}}]
        """,
    ]

    @Test(arguments: Language.allCases)
    func `the table is as recorded`(language: Language) throws {
        try expectGolden(Array(outcomes.table(for: problem, in: language).utf8), "scenarios.\(language.rawValue).txt")
    }

    @Test func `the document is as recorded`() throws {
        try expectGolden(outcomes.jsonDocument(for: problem), "scenarios.json")
    }

    @Test(arguments: [20, 24, 32, 40, 60, 80], Language.allCases)
    func `no line is longer than the terminal is wide, and every number is there`(width: Int, language: Language) {
        let text = outcomes.table(for: problem, in: language, style: TextStyle(width: width))
        for line in text.split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
        let wide = outcomes.table(for: problem, in: language, style: TextStyle(width: 200))
        #expect(text.split(whereSeparator: \.isWhitespace).count >= wide.split(whereSeparator: \.isWhitespace).count)
    }

    @Test func `more scenarios than fit beside one another stand below, beside the baseline again`() {
        var layout = TextLayout(TextStyle(width: 20))
        layout.columns(["now", "1", "2", "3"], [("placed", ["10", "11", "12", "13"])], indent: 2)
        #expect(
            layout.text == """

                          now   1
                  placed   10  11

                          now   2
                  placed   10  12

                          now   3
                  placed   10  13

                """)
    }

    @Test func `where even one does not fit, labels have lines of their own`() {
        var layout = TextLayout(TextStyle(width: 20))
        layout.columns(["now", "1"], [("outside preferences", ["10", "11"])], indent: 2)
        #expect(
            layout.text == """

                    now   1
                  outside
                  preferences
                     10  11

                """)
    }
}
