import Rekke
import Testing

@testable import RekkeFormats

/// Whom a form's answers and a table of attendees name.
@Suite struct FormPeopleTests {
    private static let example = FormExample(form: "{columns: {id: I, submitted: T, organisation: O, attendees: A}}")

    private static func reading(_ cell: String, attendees: String? = nil) throws -> FormImport {
        try example.reading(
            "I;T;O;A\nr1;2021-06-01T08:00;Sola;\"\(cell.replacing("\"", with: "\"\""))\"\n", attendees: attendees)
    }

    private static func names(_ cell: String) throws -> [String?] {
        let reading = try reading(cell)
        return try #require(reading.problem, "\(reading.faults)").registrations[0].attendees.map(\.name)
    }

    @Test(
        arguments: [
            ("Kari Nordmann, Ola Hansen", ["Kari Nordmann", "Ola Hansen"]), ("Kari og Ola", ["Kari", "Ola"]),
            ("Kari Nordmann og Ola Hansen", ["Kari Nordmann", "Ola Hansen"]), ("Kari & Ola", ["Kari", "Ola"]),
            ("Kari Nordmann and Ola Hansen", ["Kari Nordmann", "Ola Hansen"]), ("Kari + Ola", ["Kari", "Ola"]),
            ("Kari Nordmann; Ola Hansen;", ["Kari Nordmann", "Ola Hansen"]), ("Kari+Ola", ["Kari", "Ola"]),
            ("Kari Nordmann\r\nOla Hansen\n", ["Kari Nordmann", "Ola Hansen"]),
            ("- Kari Nordmann\n- Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
            ("• Kari Nordmann • Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
            ("1. Kari Nordmann\n2. Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
            ("1) Kari Nordmann 2) Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
            ("1.Kari Nordmann (2) Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
            ("Kari og Ola Hansen", ["Kari", "Ola Hansen"]), ("Kari, Ola og Per", ["Kari", "Ola", "Per"]),
            ("Kari, Ola, Per", ["Kari", "Ola", "Per"]),
            ("Kari Nordmann, Ola Hansen og Per Dahl", ["Kari Nordmann", "Ola Hansen", "Per Dahl"]),
            ("Kari Nordmann, Ola Hansen, og Per Dahl.", ["Kari Nordmann", "Ola Hansen", "Per Dahl."]),
            ("Kari Nordmann, Ola Hansen; Per Dahl", ["Kari Nordmann", "Ola Hansen", "Per Dahl"]),
            ("Anne-Marie O'Neill, Ole K. de la Cruz", ["Anne-Marie O'Neill", "Ole K. de la Cruz"]),
            ("KARI NORDMANN, OLA HANSEN", ["KARI NORDMANN", "OLA HANSEN"]), ("Kari Nordmann", ["Kari Nordmann"]),
            ("Kari\u{200B} Nord\u{AD}mann\u{200E}, Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
            ("kari nordmann, ola hansen", ["kari nordmann", "ola hansen"]), ("李小龙、王小明、张伟", ["李小龙", "王小明", "张伟"]),
            ("Kari Nordmann (rådgiver), Ola Hansen", ["Kari Nordmann (rådgiver)", "Ola Hansen"]),
            ("Kari (Kaja, helst) Nordmann; Ola Dahl", ["Kari (Kaja, helst) Nordmann", "Ola Dahl"]),
            ("Ole Chr. Bang Hansen; Anne Kath. Berg", ["Ole Chr. Bang Hansen", "Anne Kath. Berg"]),
        ] as [(String, [String])])
    func `everybody in a cell is read on their own`(cell: String, names: [String]) throws {
        #expect(try FormPeopleTests.names(cell).map { $0 ?? "" } == names)
        #expect(try FormPeopleTests.reading(cell).warnings == [])
    }

    @Test(arguments: ["Kari Nordmann; Vikar", "Kari Nordmann\nKristiansand", "Kari Nordmann\nAli"])
    func `a single word beside full names is read, and warned of`(cell: String) throws {
        #expect(try FormPeopleTests.names(cell).count == 2)
        let warnings = try FormPeopleTests.reading(cell).warnings.map(\.description)
        #expect(warnings.count == 1 && warnings[0].hasPrefix("form.csv:2:4: a single word stands here"), "\(warnings)")
    }

    @Test(arguments: [
        "Kari Nordmann og to kolleger", "Kari Nordmann + 2", "2 personer", "5", "vet ikke", "ikke bestemt", "Ingen",
        "Kari eller Ola", "Kari/Ola", "Kari Nordmann, rådgiver", "Kari Nordmann, Faglig Leder", "Kari Nordmann - leder",
        "Kari Nordmann, Dalby kommune", "Kari Nordmann og ledelsen", "Kari Nordmann, kan ikke 10. november",
        "Kari Nordmann kommer ikke 5.10", "kari@example.no", "Kari Nordmann, NAV Oslo", "Kari (borte uke 45",
        "Hele teamet", "Deltaker 1", "Kari Nordmann, (kan ikke)", "Anne Vik, Kari Nordmann. Ola Hansen",
        "Anne Vik; Kanskje Kari Nordmann", "Anne Vik; Mvh Per Ås",
        "Anne Vik; Uten Per Ås", "Samme Som Sist",
        "Kari Moen. Ola Lie",
    ])
    func `what may be no name is asked about`(cell: String) throws {
        let reading = try FormPeopleTests.reading(cell)
        #expect(reading.problem == nil)
        let fault = try #require(reading.faults.first?.description)
        #expect(fault.hasPrefix("form.csv:2:4: ") && fault.contains("does not look like a person's name"), "\(fault)")
        for name in ["Kari", "Ola", "Nordmann"] { #expect(!fault.contains(name), "\(fault)") }
    }

    @Test(arguments: [
        ("ANNE BAKKE; bjørn dalen", "part 2 of 2", "it has small letters where other parts have capitals"),
        ("Kari Nordmann; frøken Ola Hansen", "part 2 of 2", "begins with a small letter, as titles do"),
        ("Kari Nordmann; Ola Hansen AS; Per Ås", "part 2 of 3", "is in capitals, as abbreviations are"),
        ("Kari Nordmann, Faglig Leder", "part 2 of 2", "a word of it is none of a name"),
        ("Kari Nordmann. Ola Hansen", "the text", "a full stop stands within it"),
    ])
    func `which part of a cell is no name is told, and why`(cell: String, part: String, reason: String) throws {
        let fault = try #require(try FormPeopleTests.reading(cell).faults.first?.text)
        #expect(fault.hasPrefix(part) && fault.contains(reason), "\(fault)")
        #expect(!fault.contains("not shown"), "\(fault)")
    }

    @Test(arguments: [
        "Nordmann, Kari", "Nordmann, Kari; Hansen, Ola", "Nordmann, Kari, Hansen, Ola", "Nordmann, Kari og Hansen, Ola",
        "Kari Nordmann, Ola", "Hansen, Ola Petter", "van der Berg, Anne Marie", "Kari, Ola",
    ])
    func `a comma that may stand before a first name is asked about`(cell: String) throws {
        let reading = try FormPeopleTests.reading(cell)
        #expect(
            reading.faults.map(\.description) == [
                "form.csv:2:4: the comma may divide two people, or a surname from a first name; write first names first, "
                    + "with semicolons or line breaks between people"
            ])
    }

    @Test(arguments: ["Kari Nordmann (kan ikke 10. november), Ola Hansen", "Kari Nordmann; Ola Hansen (borte; ferie)"])
    func `an absence in parentheses is in no name, and is warned of`(cell: String) throws {
        let reading = try FormPeopleTests.reading(cell)
        #expect(try FormPeopleTests.names(cell) == ["Kari Nordmann", "Ola Hansen"])
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:2:4: what is said in parentheses of when somebody cannot come is not read; to count it, give "
                    + "attendees in a table of their own, under \"unavailable\""
            ])
    }

    @Test func `every row says how many people were read`() throws {
        let text = try FormPeopleTests.example.reading(
            "I;T;O;A\na;2021-06-01T08:00;S;Kari og Ola\nb;2021-06-01T08:01;M;Per\nc;2021-06-01T08:02;N;\n")
        let table = text.table(in: .bokmål)
        for part in ["; 2 deltakere: Kari, Ola\n", "; 1 deltaker: Per\n", "; ingen deltakere\n"] {
            #expect(table.contains(part), "\(table)")
        }
        #expect(
            !(try FormExample(form: "{columns: {submitted: T}}").reading("T\n2021-06-01T08:00\n").table().contains(
                "attendee")))
    }

    @Test func `fewer people than have to come are warned of where they are named`() throws {
        let form = "{columns: {id: I, submitted: T, organisation: O, attendees: A, withdrawn: W}}"
        let programme = FormExample(form: form).programme.replacing("minimumAttendees: 1", with: "minimumAttendees: 2")
        let rows =
            "I;T;O;A;W\na;2021-06-01T08:00;S;Kari;\nb;2021-06-01T08:01;M;;\nc;2021-06-01T08:02;N;Per og Pål;\nd;2021-06-01T08:03;N;Per;ja\n"
        let reading = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(rows.utf8))))
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:2:4: 1 person is named, fewer than the 2 who have to come to every meeting (minimumAttendees)",
                "form.csv:3:4: nobody is named here, which is read as: enough people come to every meeting (minimumAttendees)",
            ])
    }

    @Test(arguments: ["", " ;\n"])
    func `rows in which nobody is named are one warning, but for those that are wrong`(cell: String) throws {
        let row = "x;2021-06-01T08:00;S;\"\(cell)\"\n"
        let reading = try FormPeopleTests.example.reading(
            "I;T;O;A\na;2021-06-01T08:00;Sola;Kari\nb;2021-06-01T08:01;Sul;to kolleger\n" + row
                + row.replacing("S", with: "T"))
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:4:4: nobody is named here, nor in row 5, which is read as: enough people come to every meeting (minimumAttendees)"
            ])
    }

    @Test(arguments: [
        "Kari Nordmann (vikar: Per Ås), Ola Hansen", "Kari Nordmann (erstatter Per Ås); Ola Hansen",
        "Kari Nordmann (usikker)\nOla Hansen", "Kari Nordmann; Ola Hansen (eller Per Ås)",
        "Kari Nordmann (vikar Per Ås); Ola Hansen",
    ])
    func `what else stands in parentheses is in no name, and is warned of`(cell: String) throws {
        #expect(try FormPeopleTests.names(cell) == ["Kari Nordmann", "Ola Hansen"])
        #expect(
            try FormPeopleTests.reading(cell).warnings.map(\.description) == [
                "form.csv:2:4: what stands in parentheses beside a name is not read; if it changes who comes, or when, say so "
                    + "outside of them"
            ])
    }

    @Test(arguments: ["Anne Vik, Kari Nordmann Ola Hansen", "Kari Anne Nordmann Ola Hansen", "Per Ås. Ola Lie Berg"])
    func `a name of as many words as two names have is warned of`(cell: String) throws {
        #expect(
            try FormPeopleTests.reading(cell).warnings.map(\.text) == [
                "four words or more stand here without anything between people, and are read as one person's name; if they are "
                    + "two people, write a semicolon between them"
            ])
    }

    @Test func `attendees from a column and from a table would be counted twice`() throws {
        let faults = try FormPeopleTests.reading("Kari og Ola", attendees: "organisation;name\nSola;Kari\n").faults
        #expect(
            faults.map(\.description) == [
                #"people.csv:1:1: attendees are here and in the form's column "A"; leave out one of the two (form.columns.attendees)"#
            ])
    }

    @Test func `the same name twice in a registration is warned of`() throws {
        let cell = try FormPeopleTests.reading("Kari Nordmann; Ola Hansen; KARI  NORDMANN")
        #expect(
            cell.warnings.map(\.description) == [
                "form.csv:2:4: attendees 1 and 3 have the same name and are counted as two; if they are one person, leave out one"
            ])
        let table = try FormExample(form: "{columns: {id: I, submitted: T}}").reading(
            "I;T\na;2021-06-01T08:00\nb;2021-06-01T08:01\n",
            attendees: "registration;name\na;Kari\nb;Kari\na;Ola\na;KARI\n")
        #expect(
            table.warnings.map(\.description) == [
                "people.csv:5:1: attendees 1 and 3 have the same name and are counted as two; if they are one person, leave out one"
            ])
    }

    private static func rows(_ organisations: [String], _ people: [String]) throws -> [String] {
        let rows = zip(organisations, people).enumerated().map { "r\($0);2021-06-01T08:0\($0);\($1.0);\($1.1)\n" }
        return try example.reading("I;T;O;A\n" + rows.joined()).warnings.map(\.description)
    }

    @Test func `people of one organisation in rows of their own are told, since one row counts`() throws {
        #expect(
            try FormPeopleTests.rows(["Sola", "Måne", "SOLA"], ["Kari Moe", "Per Lie", "Ola Ås"]) == [
                "form.csv:4:4: this row and row 2 are of one organisation and name different people, and only one of them counts; if each person registered alone, name them all in one row"
            ])
        #expect(try FormPeopleTests.rows(["Sola", "Sola"], ["Kari Moe", "Kari Moe og Ola Ås"]) == [])
    }

    @Test func `a name in two organisations is told`() throws {
        #expect(
            try FormPeopleTests.rows(["Sola", "Måne"], ["Kari Moe", "Per Lie og KARI MOE"]) == [
                "form.csv:3:4: attendee 2 has the same name as one in row 2, of another organisation, and they are counted as two people; if they are one, give attendees in a table of their own, with ids"
            ])
        #expect(try FormPeopleTests.rows(["Sola", "Måne"], ["Kari", "Kari"]) == [])
    }

    @Test(arguments: [
        ("Teammedlemmer", "Kari Nordmann, Ola Hansen", true), ("Hvem blir med?", "Kari Nordmann, Ola Hansen", true),
        ("Who will take part? One name per line", "\"Kari Nordmann\nOla Hansen\"", true),
        ("Påmeldte", "Liv Vik og Per Ås", true),
        ("Deltar dere digitalt eller fysisk?", "Digitalt", false), ("Deltar dere digitalt?", "true", false),
        ("Kontakt", "Kari Nordmann", false), ("Merknad", "Vi gleder oss, takk", false),
    ])
    func `a column of lists of names is told, whatever its heading`(heading: String, cell: String, isTold: Bool) throws
    {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: none}}")
            .reading("T;\"\(heading)\"\n2021-06-01T08:00;\(cell)\n")
        #expect(
            reading.warnings.contains { $0.text.contains("seems to say who comes") } == isTold, "\(reading.warnings)")
        #expect(!isTold || reading.suggestion?.contains("contact.name") != true)
    }

    @Test(arguments: [
        ("Antall deltakere", "tre", 3), ("Antall deltakere", "fire stk", 4), ("Antall deltakere", "ca. 5", 5),
        ("Antall deltakere", "2-3", 3), ("Antall deltakere", "3,0", 3), ("Hvor mange kommer?", "three people", 3),
        ("Merknad", "Vi blir 5 totalt", 5), ("Merknad", "Vi kommer med 8 stykker", 8),
        ("Merknad", "gjelder fem personer", 5),
        ("Antall deltakere", "to", nil), ("Antall deltakere", "2,0", nil), ("Merknad", "Vi er 40 ansatte", nil),
        ("Merknad", "En deltaker er vegetarianer", nil), ("Merknad", "Vi har 2 hunder", nil),
    ])
    func `another number of people, in digits or words, is told`(heading: String, cell: String, count: Int?) throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: none, attendees: A}}")
            .reading("T;A;\(heading)\n2021-06-01T08:00;Kari Nordmann og Ola Hansen;\"\(cell)\"\n")
        let told = reading.warnings.map(\.text).filter { $0.hasPrefix("it says") }
        #expect(told == (count.map { ["it says \($0) people, and 2 are named"] } ?? []))
    }

    @Test func `columns of first names and of surnames are told`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, attendees: [Fornavn, Etternavn]}}")
            .reading("T;Fornavn;Etternavn\n2021-06-01T08:00;Kari;Nordmann\n")
        #expect(
            reading.warnings.map(\.description)
                == [2, 3].map {
                    "form.csv:1:\($0): this column seems to hold a part of each name, and is read as people of their own; put first names and surnames into one column"
                })
    }

    @Test func `a row of the table is one person`() throws {
        let example = FormExample(form: "{columns: {id: I, submitted: T}}")
        let form = "I;T\na;2021-06-01T08:00\n"
        for name in ["Kari Nordmann, Ola Hansen", "Kari og Ola", "\"Kari\nOla\"", "Kari Nordmann og to kolleger"] {
            let faults = try example.faults(form, attendees: "registration;name\na;\(name)\n")
            #expect(faults == "people.csv:2:2: several people in one row; give each a row of their own")
        }
        let one = try example.reading(form, attendees: "registration;name;id\na;\"Nordmann, Kari\";\na;;\n")
        #expect(one.problem?.registrations[0].attendees.map(\.name) == ["Nordmann, Kari", nil])
        #expect(
            one.warnings.map(\.description) == [
                "people.csv:3:2: nobody is named here; the row is counted as a person all the same"
            ])
    }
}
