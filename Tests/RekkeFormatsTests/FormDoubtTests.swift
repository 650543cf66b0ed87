import Rekke
import RekkeFormats
import Testing

/// What a form's export says in two ways, or in a way that is not its programme's.
@Suite struct FormDoubtTests {
    // MARK: - Roles

    private static func roles(_ roles: String...) throws -> FormImport {
        let series = """
                - {id: fri, quotas: [{role: forsker, maximum: 1}], meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}
            """
        let rows = roles.enumerated().map { "2021-06-01T08:0\($0);\($1)\n" }
        return try FormExample(form: "{columns: {submitted: T, suits: none, role: R}}", series: series)
            .reading("T;R\n" + rows.joined())
    }

    @Test func `a role is the quotas', without regard to capitals and white space`() throws {
        let reading = try FormDoubtTests.roles("Forsker", " FORSKER ", "forsker", "Lege")
        #expect(reading.problem?.registrations.map(\.role) == ["forsker", "forsker", "forsker", "Lege"])
        #expect(reading.warnings == [])
    }

    @Test func `a role that is nearly one of the quotas' is told once`() throws {
        #expect(
            try FormDoubtTests.roles("forsker", "forskar", "forsker, phd", "forskar").warnings.map(\.description) == [
                "form.csv:3:2: no quota counts the role \"forskar\" (here and in row 5); did you mean \"forsker\"?",
                "form.csv:4:2: no quota counts the role [not shown: may be personal] here; did you mean \"forsker\"?",
            ])
    }

    @Test func `a role that quotas count, and nobody has, is told with those that there are`() throws {
        let reading = try FormDoubtTests.roles("member of the board", "user of the service", "member of the board")
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:2:2: no registration has the role \"forsker\", which quotas count; the form says \"member of the board\" and \"user of the service\""
            ])
    }

    // MARK: - Time zones

    private static func times(_ heading: String, _ form: String = "") throws -> FormImport {
        try FormExample(form: "{columns: {submitted: \"\(heading)\", suits: none}\(form)}")
            .reading("\(heading)\n2021-06-01 08:00\n")
    }

    @Test(arguments: [
        ("Submit Date (UTC)", 8), ("Created [GMT]", 8), ("Tid (UTC+3)", 5), ("Tid UTC -01:00", 9), ("Tid GMT+05:30", 2),
        ("Tid (America/New_York)", 12), ("Tid (Europe/Oslo)", 6), ("Submit Date", 6), ("Utc-tid", 6),
    ])
    func `times are in the zone that their heading names`(heading: String, hour: Int) throws {
        let reading = try FormDoubtTests.times(heading)
        let minutes = heading.contains("30") ? 30 : 0
        let expected = Instant(seconds: 1_622_505_600 + hour * 3600 + minutes * 60)
        #expect(reading.problem?.registrations.map(\.submitted) == [expected])
        #expect(reading.warnings == [])
    }

    @Test(arguments: [
        (
            "Submit Date (UTC)", ", timeZone: Europe/Oslo",
            "the heading says UTC, and the times are read as those of Europe/Oslo (form.timeZone)"
        ),
        (
            "Sendt (EST)", "",
            "the heading says EST, and the times are read as those of Europe/Oslo; if they are not, say so as form.timeZone"
        ),
    ])
    func `a heading that names another zone than the times are read in is told`(
        heading: String, form: String, text: String
    ) throws {
        let reading = try FormDoubtTests.times(heading, form)
        #expect(reading.problem?.registrations.map(\.submitted) == [Instant(seconds: 1_622_527_200)])
        #expect(reading.warnings.map(\.description) == ["form.csv:1:1: \(text)"])
        #expect(try FormDoubtTests.times("Sendt (EST)", ", timeZone: America/New_York").warnings == [])
    }

    // MARK: - Series

    private static func named(_ name: String, _ cell: String, id: String = "x") throws -> FormImport {
        let series = """
                - {id: \(id), name: "\(name)", meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}
            """
        return try FormExample(form: "{columns: {submitted: T, suits: S}}", series: series)
            .reading("T;S\n2021-06-01T08:00;\(cell)\n")
    }

    @Test func `a series whose name says another day than its meetings is told`() throws {
        let told = try FormDoubtTests.named("Mandag 09-11", "tue").warnings
        #expect(told.map(\.text) == ["\"Mandag 09-11\" has its meetings on Fridays; which of the two is right?"])
        #expect(told.map { "\($0.file) \($0.path)" } == ["programme.yaml programme.series[3].name"])
        #expect(
            try FormDoubtTests.named("Gruppe 1", "tue", id: "mandag").warnings.first?.text.hasPrefix(
                "\"mandag\" has its") == true)
        for name in ["Fredager", "Fredagsgruppa", "Fredag eller mandag", "Fredag (mandag er reserve)", "Gruppe 1"] {
            #expect(try FormDoubtTests.named(name, "tue").warnings == [], "\(name)")
        }
    }

    @Test(arguments: ["onsdag", "Onsdager", "Wednesday"])
    func `a day that one series is named after and another meets on is a question`(answer: String) throws {
        let faults = try FormDoubtTests.named("Onsdager", answer).faults
        #expect(faults.map(\.text) == faults.prefix(1).map(\.text))
        #expect(
            faults.first?.text.hasPrefix("\"\(answer)\" fits \"x\" and \"wed\"; say which under form") == true,
            "\(faults)")
        #expect(try FormDoubtTests.named("Onsdager", "wed").faults == [])
    }

    @Test func `another number is no slip of the pen`() throws {
        #expect(
            try FormDoubtTests.named("Gruppe 1", "Grupe 1").faults.first?.text.contains("did you mean \"Gruppe 1\"")
                == true)
        #expect(try FormDoubtTests.named("Gruppe 1", "Gruppe 2").faults.first?.text.contains("did you mean") == false)
    }

    // MARK: - Organisations

    @Test func `a row without an organisation is told where each has one place`() throws {
        let form = "{columns: {submitted: T, suits: none, organisation: O, withdrawn: W}}"
        let text =
            "T;O;W\n2021-06-01T08:00;;\n2021-06-01T08:01;-;\n2021-06-01T08:02;N/A;\n2021-06-01T08:03;Sola;\n2021-06-01T08:04;;ja\n"
        let reading = try FormExample(form: form).reading(text)
        #expect(reading.problem?.registrations.map(\.organisation) == [nil, nil, nil, "Sola", nil])
        let told = "no organisation is named here: whether it has a place already cannot be told"
        #expect(reading.warnings.map(\.description) == (2...4).map { "form.csv:\($0):2: \(told)" })
        let several = FormExample(form: form).programme.replacing(
            "minimumAttendees: 1", with: "minimumAttendees: 1, onePlacePerOrganisation: false")
        let free = try FormImport(
            programme: Array(several.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
        #expect(free.warnings == [])
    }

    // MARK: - Titles

    private static func titled(_ title: String) throws -> FormImport {
        try FormExample(form: "{columns: {id: I, submitted: T, organisation: O, suits: S}}")
            .reading("\(title)\nI;T;O;S\na;01.06.2021 08:00;Sola;tue\n")
    }

    @Test(arguments: [
        "Eksportert;30.11.2021 10:00;;", "Påmelding;30.11.2021 10:00;;", "Generert: ;30.11.2021;av Kari;",
        "Påmelding;;;\nExported;2021-11-30T10:00;;\nAntall svar;1;;",
    ])
    func `a title with a date is passed over`(title: String) throws {
        let reading = try FormDoubtTests.titled(title)
        #expect(reading.faults == [])
        #expect(reading.problem?.registrations.map(\.id) == ["a"])
    }

    @Test(arguments: ["b;30.11.2021 10:00;;", "r-2;30.11.2021 10:00;Måne;", "Måne;30.11.2021 10:00;Måne;wed"])
    func `an answer above the headings is none`(row: String) throws {
        #expect(try FormDoubtTests.titled(row).faults.map(\.line) == [1])
    }

    @Test(arguments: [
        "b;1.6.21;Måne;wed;x@y.no", "b;1. juni;Måne;wed;x@y.no", "b;;Måne;tue;", "b;ukjent;Sola;;", ";;;;x@y.no",
    ])
    func `so it is without a time that can be read`(row: String) throws {
        let reading = try FormExample(
            form: "{columns: {id: I, submitted: T, organisation: O, suits: S, contact.email: E}}"
        )
        .reading("\(row)\nI;T;O;S;E\na;01.06.2021 08:00;Sola;tue;a@y.no\n")
        #expect(
            reading.faults.map(\.description) == [
                "form.csv:1:1: this row stands above the headings and looks like an answer; put the headings on top, or delete the "
                    + "row, if it is a title"
            ])
    }

    @Test(arguments: [";;Muritunet;", "b;;Måne;", "b;1.6.21;Måne;", "Måne;;Vik;wed"])
    func `what may be one is told`(row: String) throws {
        #expect(
            try FormDoubtTests.titled(row).warnings.map(\.description) == [
                "form.csv:1:1: this row stands above the headings, and is not read; if it is an answer, put it below them"
            ])
    }

    @Test(arguments: [
        "Påmelding til møter 2021;;;", "Antall svar;34;;", "Rapport;Nettskjema;Møter;2021", "Q1;StartDate;Q2;Q3",
        "Skjema 1;;;",
        "Skjema: ;Påmelding;;",
    ])
    func `titles and codes above the headings are passed over`(row: String) throws {
        let reading = try FormDoubtTests.titled(row)
        #expect(reading.faults == [] && reading.warnings == [], "\(reading.warnings)")
    }
}
