import Rekke
import RekkeFormats
import Testing

/// Answers that say a day on which there are several series.
@Suite struct ParallelAnswerTests {
    private static func example(_ form: String, name: String = "Tirsdagsrekka 2", day: String = "07") -> FormExample {
        FormExample(
            form: form,
            series:
                "    - {id: tue-2, name: \(name), meetings: [{start: 2021-09-\(day)T09:00, end: 2021-09-\(day)T11:00}]}"
        )
    }

    private static func text(_ cells: [String], heading: String = "S") -> String {
        "T;\(heading)\n" + cells.enumerated().map { "2021-06-01T08:0\($0);\"\($1)\"\n" }.joined()
    }

    @Test(arguments: [
        ("suits", Preferences.suits(["tue", "tue-2", "wed"])),
        ("preferences", Preferences.ranking([["tue", "tue-2"], ["wed"]])),
    ])
    func `a day means every series that meets at the same times on it`(field: String, preferences: Preferences) throws {
        let example = Self.example("{columns: {submitted: T, \(field): S}}")
        #expect(try example.registrations(Self.text(["Tirsdag; onsdag"])).map(\.preferences) == [preferences])
    }

    @Test func `a day makes every series of it impossible`() throws {
        let registrations = try Self.example("{columns: {submitted: T, suits: none, impossible: S}}")
            .registrations(Self.text(["tirsdager"]))
        #expect(registrations.map(\.impossible) == [["tue", "tue-2"]])
    }

    @Test func `a day on which series meet at other times is a question`() throws {
        let faults = try Self.example("{columns: {submitted: T, suits: S}}", day: "14").faults(Self.text(["Tirsdag"]))
        #expect(faults.contains("\"Tirsdag\" fits \"tue\" and \"tue-2\"; say which under form"), "\(faults)")
    }

    /// Where answers tell the series of a day apart, the day alone may be one of them.
    @Test(arguments: [["Tirsdag", "Tirsdagsrekka 2"], ["Tirsdag", "tue-2; onsdag"], ["tirsdag; tirsdag", "onsdag"]])
    func `a day is a question where answers name one of its series alone, or the day twice`(cells: [String]) throws {
        let faults = try Self.example("{columns: {submitted: T, suits: S}}").faults(Self.text(cells))
        #expect(faults.lowercased().contains("\"tirsdag\" fits \"tue\" and \"tue-2\""), "\(faults)")
    }

    @Test func `a day means every series of it where answers only name all of them together`() throws {
        let registrations = try Self.example("{columns: {submitted: T, suits: S}}")
            .registrations(Self.text(["Tirsdag", "tue; tue-2", "onsdag"]))
        #expect(
            registrations.map(\.preferences) == [.suits(["tue", "tue-2"]), .suits(["tue", "tue-2"]), .suits(["wed"])])
    }

    @Test func `a name that is the day alone is a question, unless answers name the other series`() throws {
        let example = Self.example("{columns: {submitted: T, suits: S}}", name: "Tirsdager 2")
        let programme = example.programme.replacing("Tirsdagsrekka", with: "Tirsdager")
        func reading(_ cells: [String]) throws -> FormImport {
            try FormImport(
                programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
                FormExports(registrations: .init(name: "form.csv", contents: Array(Self.text(cells).utf8))))
        }
        let open = try reading(["Tirsdager", "onsdag"])
        #expect(open.faults.first?.text.hasPrefix("\"Tirsdager\" fits \"tue\" and \"tue-2\"") == true, "\(open.faults)")
        #expect(open.suggestion?.contains("tue:\n        - Tirsdager  # by its day\n      tue-2:") == true)
        let named = try reading(["Tirsdager", "Tirsdager 2"])
        #expect(named.problem?.registrations.map(\.preferences) == [.suits(["tue"]), .suits(["tue-2"])])
    }

    @Test func `a column about a day speaks of every series of it`() throws {
        let reading = try Self.example("{columns: {submitted: T}}").reading(
            "T;Passer tirsdag?;Passer onsdag?;Passer torsdag?\n2021-06-01T08:00;ja;nei;ja\n")
        let suits =
            #"suits: {tue: "Passer tirsdag?", tue-2: "Passer tirsdag?", wed: "Passer onsdag?", thu: "Passer torsdag?"}"#
        #expect(reading.suggestion?.contains(suits) == true, "\(reading.suggestion ?? "")")
        #expect(reading.suggestedFields["Passer tirsdag?"] == ["suits.tue", "suits.tue-2"])
    }
}
