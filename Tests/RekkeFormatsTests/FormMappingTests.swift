import Rekke
import RekkeFormats
import Testing

/// The programme's `form`, and what is wrong with it.
@Suite struct FormMappingTests {
    private static func faults(_ form: String) throws -> String {
        try FormExample(form: form).faults("A;B\n1;2\n")
    }

    @Test(arguments: [
        ("1", "programme.form: expected an object, found a number"),
        ("{}", #"programme.form: "columns" is required"#),
        ("{columns: {}}", #"programme.form.columns: "submitted" is required"#),
        ("{columns: {submitted: A, suit: B}}", #"programme.form.columns.suit: unknown field; did you mean "suits"?"#),
        (
            "{columns: {submitted: A, contact: B}}",
            "programme.form.columns.contact: unknown field; the fields here are id, organisation, submitted, "
        ),
        (
            "{columns: {submitted: A, suits: B, preferences: [B]}}",
            "programme.form.columns.preferences: give either suits or preferences, not both"
        ),
        (
            "{columns: {submitted: A, suits: {tues: B}}}",
            #"programme.form.columns.suits.tues: no series "tues"; did you mean "tue"?"#
        ),
        (
            "{columns: {submitted: A, preferences: []}}",
            "programme.form.columns.preferences: an empty list says nothing"
        ),
        (
            "{columns: {submitted: A, preferences: [B, B, B, B, B, B, B, B, B, B]}}",
            "programme.form.columns.preferences: there are ranks 1 to 9"
        ),
        (#"{columns: {submitted: " "}}"#, "programme.form.columns.submitted: must not be empty"),
        ("{columns: {submitted: [A]}}", "programme.form.columns.submitted: expected text, found a list"),
        ("{columns: {submitted: A}, answers: {tues: [x]}}", #"programme.form.answers.tues: no series "tues"; did you"#),
        (
            "{columns: {submitted: A}, dates: dayfirst}",
            #"programme.form.dates: "dayfirst" is unknown; did you mean "dayFirst"?"#
        ),
        (
            "{columns: {submitted: A}, timeZone: Europe/Olso}",
            #"programme.form.timeZone: no time zone "Europe/Olso"; did you"#
        ),
        (
            "{columns: {submitted: A}, coloumns: {}}",
            #"programme.form.coloumns: unknown field; did you mean "columns"?"#
        ),
    ])
    func `what is wrong with the form is said with its place`(form: String, message: String) throws {
        let faults = try FormMappingTests.faults(form)
        #expect(faults.contains(message), "\(faults)")
        #expect(faults.hasPrefix("programme.yaml:"))
    }

    @Test func `the form is checked where nothing is read by it`() throws {
        let example = FormExample(form: "{columns: {submited: A}}")
        let document = Array((example.programme + "registrations: []\n").utf8)
        #expect {
            try ProblemReader.read(document, as: .yaml, name: "p.yaml")
        } throws: {
            "\($0)".contains(#"unknown field; did you mean "submitted"?"#)
        }
        let right = Array((FormExample(form: "{columns: {submitted: A}}").programme + "registrations: []\n").utf8)
        #expect(try ProblemReader.read(right, as: .yaml, name: "p.yaml").registrations == [])
    }

    @Test func `registrations are in the document or in a file`() throws {
        let example = FormExample(form: "{columns: {submitted: A}}")
        func read(_ document: String, _ exports: FormExports) throws -> String {
            do throws(InputError) {
                _ = try ProblemReader.read(Array(document.utf8), as: .yaml, name: "p.yaml", with: exports)
                return ""
            } catch {
                return error.description
            }
        }
        let file = FormExports.File(name: "form.csv", contents: Array("A\n2021-06-01T08:00\n".utf8))
        let own = "registrations: [{id: r1, submitted: 2021-06-01T08:00}]\n"
        let both = try read(example.programme + own, FormExports(registrations: file))
        #expect(both.contains("registrations: registrations are here and in a file of their own; leave out one"))
        let attendees = FormExports.File(name: "people.csv", contents: Array("registration;name\nr1;Ola\n".utf8))
        let named = "registrations: [{id: r1, submitted: 2021-06-01T08:00, attendees: [{name: Kari}]}]\n"
        let bothAttendees = try read(example.programme + named, FormExports(attendees: attendees))
        #expect(bothAttendees.contains("registrations[0]: attendees are here and in a file of their own"))
        #expect(try read(example.programme, FormExports(registrations: file)) == "")
    }

    @Test(arguments: ["", "registrations: []\n", "registrations:\n"])
    func `with a form there may be no registrations yet, and a file takes their place`(none: String) throws {
        let document = Array((FormExample(form: "{columns: {submitted: A}}").programme + none).utf8)
        #expect(try ProblemReader.read(document, as: .yaml, name: "p.yaml").registrations == [])
        let file = FormExports.File(name: "form.csv", contents: Array("A\n2021-06-01T08:00\n".utf8))
        let read = try ProblemReader.read(document, as: .yaml, name: "p.yaml", with: FormExports(registrations: file))
        #expect(read.registrations.count == 1)
    }

    @Test func `answers are not judged by series that could not be read`() throws {
        let faults = try FormExample(
            form: "{columns: {submitted: A, suits: B}}", series: "    - {id: fri, capacity: x, meetings: []}"
        ).faults("A;B\n2021-06-01T08:00;fredag\n")
        #expect(faults.contains("capacity: expected a whole number"))
        #expect(!faults.contains("fredag"))
    }
}
