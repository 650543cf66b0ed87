import Foundation
import Rekke
import RekkeFormats
import Testing

/// A form as somebody chooses it, column by column and answer by answer.
@Suite struct ChosenFormTests {
    @Test func `an answer means all that is chosen for it, in either question`() throws {
        var choice = ChosenForm(fields: ["T": "submitted", "S": "suits", "I": "impossible"])
        choice.answers = ["Tidlig": ["tue", "wed"]]
        choice.impossibleAnswers = ["Sent": ["thu"]]
        let form = FormExample(form: "{}").programme.replacing("  form: {}\n", with: choice.yaml)
        let text = "T;S;I\n2021-06-01T08:00;Tidlig;Sent\n"
        let reading = try FormImport(
            programme: Array(form.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
        #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["tue", "wed"])], "\(reading.faults)")
        #expect(reading.problem?.registrations.map(\.impossible) == [["thu"]])
        let limited = choice.limited(to: ["wed", "thu"])
        #expect(limited.answers == ["Tidlig": ["wed"]] && limited.impossibleAnswers == ["Sent": ["thu"]])
    }

    @Test func `what was kept with one meaning a text has it still`() throws {
        let kept = #"{"answers":{"x":"tue"},"fields":{"T":"submitted"}}"#
        let choice = try JSONDecoder().decode(ChosenForm.self, from: Data(kept.utf8))
        #expect(choice.answers == ["x": ["tue"]] && choice.fields == ["T": ["submitted"]])
        let again = try JSONDecoder().decode(ChosenForm.self, from: JSONEncoder().encode(choice))
        #expect(again == choice)
    }

    @Test(arguments: [
        (["A": "preferences", "B": "preferences"], ["A", "B"]), (["A": "suits", "B": "suits.tue"], ["A", "B"]),
        (["A": "preferences[0]", "B": "preferences[0]", "C": "preferences[1]"], ["A", "B"]),
        (["A": "preferences", "B": "preferences[0]"], ["A", "B"]), (["A": "suits", "B": "preferences"], ["A", "B"]),
        (["A": "preferences[0]", "B": "preferences[2]"], ["A", "B"]), (["A": "impossible", "B": "suits"], []),
        (["A": "organisation", "B": "organisation"], ["A", "B"]), (["A": "attendees", "B": "attendees"], []),
        (["A": "preferences[0]", "B": "preferences[1]"], []), (["A": "suits.tue", "B": "suits.wed"], []),
    ])
    func `columns that cannot be read together are asked about`(fields: [String: String], headings: [String]) {
        #expect(ChosenForm(fields: fields).conflicts == headings)
    }

    @Test func `an unknown answer is asked for what suits and for what is impossible`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: S, impossible: I}}").reading(
            "T;S;I\n2021-06-01T08:00;midt i uka;midt i uka\n2021-06-01T09:00;Torsdag kl. 9;\n")
        #expect(reading.answerQuestions.map(\.text) == ["Torsdag kl. 9", "midt i uka", "midt i uka"])
        #expect(reading.answerQuestions.map(\.kind) == [.suits, .suits, .impossible])
        #expect(reading.answerQuestions.map(\.meanings) == [["thu"], [], []])
    }

    // MARK: Columns of one series

    /// Of one registration each, what they prefer under a choice, or the texts of what is wrong.
    private static func preferences(_ choice: ChosenForm, _ lines: String) throws -> ([Preferences], [String]) {
        let form = FormExample(form: "{}").programme.replacing("  form: {}\n", with: choice.yaml)
        let reading = try FormImport(
            programme: Array(form.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array("T;A;B;C\n\(lines)".utf8))))
        return (reading.problem?.registrations.map(\.preferences) ?? [], reading.faults.map(\.text))
    }

    @Test func `words of how well a series suits are ranks, once somebody has said which`() throws {
        var choice = ChosenForm(fields: [
            "T": "submitted", "A": "preferences.tue", "B": "preferences.wed", "C": "preferences.thu",
        ])
        let lines = "2021-06-01T08:00;Passer best;Passer;Passer ikke\n2021-06-01T09:00;passer;Passer best;Nja\n"
        let (unread, faults) = try Self.preferences(choice, lines)
        #expect(unread.isEmpty && faults.count == 5, "\(faults)")
        #expect(faults.allSatisfy { $0.contains("is no rank") && $0.contains("form.ranks") }, "\(faults)")
        choice.ranks = ["Passer best": 1, "Passer": 2]
        choice.answers = ["Nja": ["none"]]
        let (read, others) = try Self.preferences(choice, lines)
        #expect(read == [.ranks(["tue": 1, "wed": 2]), .ranks(["tue": 2, "wed": 1])], "\(others)")
    }

    @Test func `what the form says of a number holds before the number`() throws {
        var choice = ChosenForm(fields: ["T": "submitted", "A": "preferences.tue", "B": "preferences.wed"])
        choice.ranks = ["5": 1, "4": 2]
        #expect(try Self.preferences(choice, "2021-06-01T08:00;4;5;\n").0 == [.ranks(["tue": 2, "wed": 1])])
    }

    @Test func `answers of columns of one series are asked for, each once, until they mean something`() throws {
        func reading(_ form: String) throws -> FormImport {
            try FormExample(form: form).reading(
                "T;A;B;C\n2021-06-01T08:00;Grønn;Rød;ja\n2021-06-01T09:00;rød;grønn;Passer ikke\n")
        }
        let grid = "columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}"
        let asked = try reading("{\(grid)}").answerQuestions
        #expect(asked.map(\.text) == ["Grønn", "rød"] && asked.allSatisfy { $0.kind == .yesOfSuits }, "\(asked)")
        #expect(try reading("{\(grid), answers: {all: [Grønn], none: [Rød]}}").answerQuestions.isEmpty)
        let ranks = try reading("{columns: {submitted: T, preferences: {tue: A, wed: B, thu: C}}, ranks: {1: Grønn}}")
        #expect(ranks.answerQuestions.map(\.text) == ["rød", "ja"])
        #expect(ranks.answerQuestions.allSatisfy { $0.kind == .rank && $0.meanings.isEmpty })
        let impossible = try reading("{columns: {submitted: T, suits: none, impossible: {tue: A, wed: B}}}")
        #expect(impossible.answerQuestions.map(\.kind) == [.yesOfImpossible, .yesOfImpossible])
    }

    @Test func `a meaning stays with the kind of its column`() {
        var choice = ChosenForm(fields: ["A": "suits.tue", "B": "impossible.tue"])
        choice.answers = ["Grønn": ["all"], "tirsdag": ["tue"]]
        choice.impossibleAnswers = ["Rød": ["none"]]
        #expect(choice.answered.map(\.kind) == [.yesOfSuits, .suits, .yesOfImpossible])
        choice.fields = ["A": ["preferences.tue"]]
        choice.ranks = ["Gul": 2]
        #expect(choice.answered.map(\.kind) == [.rank, .suits, .impossible, .rank])
    }

    @Test(arguments: [
        ("{0: [x]}", "\"0\" is no rank; ranks go from 1 (best) to 9"), ("{best: [x]}", "\"best\" is no rank"),
        ("{1: [x], 2: [X]}", "it is listed under another rank"),
    ])
    func `a form says one rank of each text`(ranks: String, message: String) throws {
        let form = "{columns: {submitted: T, preferences: {tue: A}}, ranks: \(ranks)}"
        #expect(try FormExample(form: form).faults("T;A\n2021-06-01T08:00;1\n").contains(message))
    }
}
