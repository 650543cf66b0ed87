import Rekke
import RekkeFormats
import Testing

/// What answers mean, and what is said of those that mean nothing known.
@Suite struct FormAnswerTests {
    private static let further = """
        answers: {tue: [Begge, "Tidlig …"], wed: [Begge], all: [Alle dager passer], none: [Vet ikke, "Annet: …"]}
        """
    private static let series = """
            - {id: fri, name: "Fredager, 09-11, Teams", meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}
            - {id: mon, name: "Mandager, 09-11, Teams", meetings: [{start: 2021-09-06T13:00, end: 2021-09-06T15:00}]}
            - {id: teams, name: Teams, meetings: [{start: 2021-09-13T08:00, end: 2021-09-13T09:00}, {start: 2021-09-15T08:00, end: 2021-09-15T09:00}]}
            - {id: mon-2, meetings: [{start: 2021-09-20T17:00, end: 2021-09-20T19:00}]}
        """

    private static func example(_ columns: String, _ further: String = further) -> FormExample {
        FormExample(form: "{columns: {submitted: T, \(columns)}, \(further)}", series: series)
    }

    private static func text(_ cell: String, heading: String = "S") -> String {
        "T;\(heading)\n2021-06-01T08:00;\"\(cell)\"\n"
    }

    @Test(
        arguments: [
            ("Begge", .suits(["tue", "wed"])), ("alle dager passer", .allSuit),
            ("Torsdag; Alle dager passer", .allSuit),
            ("torsdag, Vet ikke", .suits(["thu"])), ("Annet: vi ringer, kanskje; onsdag", .suits(["wed"])),
            ("onsdag, Annet: vi ringer, kanskje", .suits(["wed"])), ("Tidlig på dagen", .suits(["tue"])),
            ("Fredager, 09-11, Teams, Mandager, 09-11, Teams", .suits(["fri", "mon"])),
            ("Teams, Fredager, 09-11, Teams, torsdag", .suits(["teams", "fri", "thu"])),
            ("tysdag, torsdagar", .suits(["tue", "thu"])), ("mon", .suits(["mon"])),
        ] as [(String, Preferences)])
    func `answers mean series, all or nothing as the form says`(cell: String, preferences: Preferences) throws {
        let registrations = try FormAnswerTests.example("suits: S").registrations(FormAnswerTests.text(cell))
        #expect(registrations.map(\.preferences) == [preferences])
    }

    @Test func `a plain none beside a series is a question`() throws {
        let faults = try FormAnswerTests.example("suits: S", "answers: {none: [Ingen]}").faults(
            FormAnswerTests.text("Ingen, torsdag"))
        #expect(faults.contains("form.csv:2:2: "), "\(faults)")
    }

    @Test func `an answer that means several series is one wish for all of them`() throws {
        let registrations = try FormAnswerTests.example("preferences: S").registrations(
            FormAnswerTests.text("torsdag; Begge"))
        #expect(registrations.map(\.preferences) == [.ranking([["thu"], ["tue", "wed"]])])
    }

    @Test(arguments: [
        ("Er noen dager umulige?", "Nei", []), ("Er noen dager umulige?", "nei.", []),
        ("Er noen dager umulige?", "Ingen", []),
        ("Er noen dager umulige?", "Ja, tirsdager", ["tue"]), ("Når kan dere ikke?", "Alle dager passer", nil),
        ("Er alle dager mulige?", "Nei", nil), ("Er noen dager umulige?", "Ja", nil),
        ("Er noen dager umulige?", "Nei, tirsdager", nil), ("Er noen dager umulige?", "tirsdager; Ingen", nil),
    ])
    func `no to the question what is impossible means none`(heading: String, cell: String, ids: [String]?) throws {
        let example = FormAnswerTests.example("impossible: \"\(heading)\"", "answers: {none: [Vet ikke]}")
        let reading = try example.reading(FormAnswerTests.text(cell, heading: heading))
        #expect(reading.problem?.registrations.first?.impossible == ids, "\(reading.faults)")
    }

    @Test(arguments: [
        ("Vet ikke", "it says that no series suits; put its text under form.answers.all, or leave it empty"),
        (
            "Annet: onsdag, tror jeg",
            "no series fits \"Annet: onsdag, tror jeg\": it says more than the day of the week"
        ),
        ("mandag", "\"mandag\" fits \"mon\" and \"mon-2\"; say which under form, as answers: {mon: [mandag]} or "),
        ("Alle dager", "it may mean \"all\", by its words; if so, give form answers: {all: [Alle dager]}"),
        ("Ingen", "no series fits \"Ingen\": it names no series, and does not say that all suit; say what it means"),
        (
            "Tirsdager og torsdager",
            "it may mean \"tue\" and \"thu\", by its day; if so, give form answers: {tue: [Tirsdager og torsdager], "
        ),
        ("Tirsdag kl. 13", "no series on Tuesdays is at that time"),
        ("Tirsdag ettermiddag", "no series on Tuesdays is at that time"), ("søndag", "no series is on Sundays"),
        ("Mandager kl. 13.00–15.00", "it may mean \"mon\", by its day and time"),
        ("tirsdag til torsdag", "it says more than which series"),
        ("tirsdag-torsdag", "it says more than which series"),
        ("ikke onsdag", "denies something, and names \"wed\""),
        ("09.00-11.00 kanskje", "it says more than which series"),
        ("tisdag", "no series fits \"tisdag\"; did you mean \"tirsdag\" (tue)?"),
        (
            "Tosdag",
            "no series fits \"Tosdag\": it is nearly \"tysdag\" (tue), and just as nearly \"torsdag\" (thu); say what"
        ),
    ])
    func `of an unknown answer the likeliest meaning is told, or why there is none`(cell: String, text: String) throws {
        let faults = try FormAnswerTests.example("suits: S").faults(FormAnswerTests.text(cell))
        #expect(faults.hasPrefix("form.csv:2:2: ") && faults.contains(text), "\(faults)")
    }

    @Test func `the advice, put into the form, makes the answers known`() throws {
        let text =
            "T;S\n2021-06-01T08:00;\"Tirsdager kl. 09.00–11.00;\"\n2021-06-01T09:00;\"onsdag \"\"tidlig\"\"; Alle\"\n"
        let advice = try FormAnswerTests.example("suits: S", "dates: dayFirst").faults(text)
        #expect(
            advice == """
                form.csv:2:2: no series fits "Tirsdager kl. 09.00–11.00": it may mean "tue", by its day and time; \
                if so, give form answers: {tue: ["Tirsdager kl. 09.00–11.00"]}
                form.csv:3:2: no series fits "onsdag "tidlig"": it says more than the day of the week; say what it means under \
                form.answers: a series, all or none
                form.csv:3:2: no series fits "Alle": it may mean "all", by its words; if so, give form answers: {all: [Alle]}
                """)
        let answers = #"answers: {tue: ["Tirsdager kl. 09.00–11.00"], wed: ["onsdag \"tidlig\""], all: [Alle]}"#
        let registrations = try FormAnswerTests.example("suits: S", answers).registrations(text)
        #expect(registrations.map(\.preferences) == [.suits(["tue"]), .allSuit])
    }

    @Test func `an unknown answer is told once, with how often it comes again`() throws {
        let rows = ["fredag", "FREDAG", "tue", "fredag; lørdag"].map { "2021-06-01T08:00;\"\($0)\"\n" }
        let reading = try FormExample(form: "{columns: {submitted: T, suits: S}}").reading("T;S\n" + rows.joined())
        #expect(
            reading.faults.map(\.description) == [
                "form.csv:2:2: no series fits \"fredag\": no series is on Fridays; say what it means under form.answers: a "
                    + "series, all or none (and in 2 more rows)",
                "form.csv:5:2: no series fits \"lørdag\": no series is on Saturdays; say what it means under form.answers: a "
                    + "series, all or none",
            ])
        #expect(reading.table().split(separator: "\n").count { $0.hasSuffix("could not be read: suits") } == 3)
    }

    @Test func `a cell may name very many series`() throws {
        let days = (1...30).map { String($0 + 100) }
        let series = days.map { "    - {id: s\($0), meetings: [{start: 2021-10-01T09:00, end: 2021-10-01T10:00}]}" }
        let example = FormExample(form: "{columns: {submitted: T, suits: S}}", series: series.joined(separator: "\n"))
        let cell = (0..<300).map { "s\(days[$0 % 30])" }.joined(separator: ", ")
        let registrations = try example.registrations("T;S\n2021-06-01T08:00;\(cell)\n")
        #expect(registrations.map(\.preferences) == [.suits(days.map { "s\($0)" })])
    }

    @Test func `answers that mean none mean nothing else`() throws {
        let faults = try FormAnswerTests.example("suits: S", "answers: {tue: [x], none: [X, y]}").faults("T;S\n")
        #expect(faults.contains("programme.form.answers.none[0]: it is listed under none, and under a series or all"))
        #expect(!faults.contains("none[1]"))
    }

    @Test func `a series may be called all or none`() throws {
        let example = FormExample(
            form: "{columns: {submitted: T, suits: S}, answers: {all: [a], none: [b]}}",
            series: """
                    - {id: all, meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}
                    - {id: none, meetings: [{start: 2021-09-11T09:00, end: 2021-09-11T11:00}]}
                """)
        #expect(
            try example.registrations(FormAnswerTests.text("a, b")).map(\.preferences) == [.suits(["all", "none"])])
    }

    @Test func `boxes of which none is ticked say nothing, which is warned of`() throws {
        let example = FormExample(form: "{columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}}")
        let reading = try example.reading("T;A;B;C\n2021-06-01T08:00;0;0;0\n2021-06-01T09:00;Unchecked;Checked;\n")
        #expect(reading.problem?.registrations.map(\.preferences) == [.allSuit, .suits(["wed"])])
        #expect(
            reading.warnings.map(\.description) == ["form.csv:2:2: nothing is ticked; it is read as: all series suit"])
    }

    @Test func `N/A in all columns of series says nothing, which is warned of`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}}")
            .reading("T;A;B;C\n2021-06-01T08:00;N/A;N/A;N/A\n2021-06-01T08:01;Yes;N/A;N/A\n")
        #expect(reading.problem?.registrations.map(\.preferences) == [.allSuit, .suits(["tue"])])
        #expect(reading.warnings.map(\.line) == [2])
    }

    @Test func `what could not be read is not shown as if it had been`() throws {
        let example = FormExample(form: "{columns: {submitted: T, suits: S, size: A}}")
        let reading = try example.reading("T;S;A\ni går;i morgen;mange\n2021-06-01T08:00;tue;2\n")
        let table = reading.table()
        #expect(table.contains("; could not be read: size, submitted, suits\n"), "\(table)")
        #expect(table.contains("; 1 June 2021, 08:00; suits: tue; for 2 people\n"))
        #expect(reading.table(in: .bokmål).contains("kunne ikke leses: size, submitted, suits\n"))
        let json = String(decoding: reading.jsonDocument(), as: UTF8.self)
        #expect(json.contains(#""unread": ["size", "submitted", "suits"]"#))
    }
}
