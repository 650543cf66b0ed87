import Rekke
import RekkeFormats
import Testing

/// Texts that a form knows, and that say the opposite where they stand.
@Suite struct OppositeAnswerTests {
    private static func reading(_ columns: String, _ answers: String, _ cells: String...) throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T, \(columns)}, answers: \(answers)}").reading(
            "T;S;I\n" + cells.map { "2021-06-01T08:00;\($0)\n" }.joined())
    }

    @Test(arguments: [
        "Tirsdager passer ikke", "Tirsdager er umulig", "Tirsdager? Nei", "Tirsdager, men ikke 5. oktober",
        "Tirsdager og onsdager",
    ])
    func `a beginning is no answer where the rest denies it or names another day`(cell: String) throws {
        let reading = try Self.reading("suits: S", #"{tue: ["Tirsdager …"]}"#, "\"\(cell)\";")
        #expect(reading.problem == nil)
        let fine = try Self.reading("suits: S", #"{tue: ["Tirsdager …"]}"#, "Tirsdager kl. 9–11;")
        #expect(fine.problem?.registrations.map(\.preferences) == [.suits(["tue"])])
    }

    @Test(arguments: ["Alle dager passer ikke", "Alle dager, ikke onsdag"])
    func `a beginning that means all is none where the rest denies it`(cell: String) throws {
        #expect(try Self.reading("suits: S", #"{all: ["Alle dager …"]}"#, "\"\(cell)\";").problem == nil)
    }

    @Test(arguments: ["Annet: ikke tirsdag likevel", "Annet: kan også onsdager"])
    func `a beginning that means nothing is none where the rest names a day`(cell: String) throws {
        #expect(try Self.reading("suits: S", #"{none: ["Annet: …"]}"#, "\"tirsdag; \(cell)\";").problem == nil)
    }

    @Test(arguments: ["Alle dager passer", "Tirsdag passer"])
    func `what says that days suit makes none of them impossible`(cell: String) throws {
        let reading = try Self.reading(
            "suits: S, impossible: I", "{all: [Alle dager passer], tue: [Tirsdag passer]}", "tue;\(cell)")
        #expect(
            reading.faults.map(\.text) == [
                "\"\(cell)\" says what suits, where it is asked what does not; say under form.impossibleAnswers what it rules out: "
                    + "a series, all or none"
            ])
    }

    @Test func `of what affirms where it is asked what is impossible, error and suggestion ask the same`() throws {
        let form =
            "{columns: {submitted: T, suits: S, impossible: \"Er noen dager umulige?\"}, answers: {all: [alle passer]}IA}"
        func reading(_ impossible: String) throws -> FormImport {
            try FormExample(form: form.replacing("IA", with: impossible)).reading(
                "T;S;Er noen dager umulige?\n2021-06-01T08:00;tue;\"Nei, alle passer\"\n")
        }
        let asked = try reading("")
        #expect(asked.faults.map(\.text).joined().contains("say under form.impossibleAnswers what it rules out"))
        let yaml = try #require(asked.suggestion)
        #expect(yaml.contains("# What do these rule out? Put each under impossibleAnswers"), "\(yaml)")
        #expect(!yaml.contains("# What do these mean?"), "\(yaml)")
        let said = try reading(", impossibleAnswers: {none: [alle passer]}")
        #expect(said.problem?.registrations.map(\.impossible) == [[]], "\(said.faults)")
    }

    @Test func `a row in which every series is impossible is told`() throws {
        let reading = try Self.reading("suits: S, impossible: I", "{}", ";\"tue, wed, thu\"")
        #expect(reading.warnings.map(\.text).contains("every series is impossible by this row; it gets no place"))
    }

    @Test func `no day suits is no answer to what is impossible`() throws {
        let example = FormExample(form: #"{columns: {submitted: T, suits: none, impossible: "Kan dere ikke?"}}"#)
        let faults = try example.faults("T;Kan dere ikke?\n2021-06-01T08:00;Ingen dager passer\n")
        #expect(faults.contains("says what suits, where it is asked what does not"), "\(faults)")
    }

    @Test(arguments: ["Tirsdager ❌", "🚫 Tirsdager", "~~Tirsdager~~", "[ ] Tirsdager", "Tirsdager ?", "≠ Tirsdager"])
    func `a sign beside a day may say the opposite`(cell: String) throws {
        let faults = try Self.reading("suits: S", "{}", "\(cell);").faults.map(\.text)
        #expect(faults.count == 1 && faults[0].contains("it says more than which series"), "\(faults)")
    }

    @Test func `ranks in one cell are read in their order or asked about`() throws {
        let answers = #"{wed: ["1. Onsdag", "2. Onsdag"], tue: ["1. Tirsdag", "2. Tirsdag"]}"#
        let fine = try Self.reading("preferences: S", answers, "\"1. Tirsdag\n2. Onsdag\";")
        #expect(fine.problem?.registrations.map(\.preferences) == [.ranking([["tue"], ["wed"]])])
        let turned = try Self.reading("preferences: S", answers, "\"2. Tirsdag\n1. Onsdag\";")
        #expect(
            turned.faults.map(\.text) == [
                "the numbers before the answers are not in the order of the answers; write the best first"
            ])
        for cell in ["1. Torsdager", "Onsdager > Tirsdager"] {
            let faults = try Self.reading("preferences: S", "{}", "\(cell);").faults.map(\.text)
            #expect(
                faults.count == 1 && faults[0].contains("numbers and signs for the order are not read"), "\(faults)")
        }
    }

    @Test func `a column of a series may hold the choice itself, or whether it suits`() throws {
        let example = FormExample(form: "{columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}}")
        let registrations = try example.registrations(
            "T;A;B;C\n2021-06-01T08:00;Tirsdager;;\n2021-06-01T09:00;Passer ikke;Passer;Kan ikke\n")
        #expect(registrations.map(\.preferences) == [.suits(["tue"]), .suits(["wed"])])
        #expect(try example.faults("T;A;B;C\n2021-06-01T08:00;Onsdager;;\n").contains("is neither yes nor no"))
    }
}
