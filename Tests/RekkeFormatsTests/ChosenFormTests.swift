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
        #expect(reading.answerQuestions.map(\.isOfImpossible) == [false, false, true])
        #expect(reading.answerQuestions.map(\.meanings) == [["thu"], [], []])
    }
}
