import Rekke
import RekkeFormats
import Testing

/// Which numbers are taken for those of the people who come.
@Suite struct FormCountTests {
    private static func suggestion(_ heading: String) throws -> String {
        try FormExample(form: "{columns: {submitted: T, suits: S}}")
            .reading("T;S;\(heading)\n2021-06-01T08:00;tue;3\n2021-06-01T08:01;wed;4\n").suggestion ?? ""
    }

    @Test(arguments: [
        "Antall deltakere", "Hvor mange kommer?", "Hvor mange deltar?", "Kor mange kjem?", "How many will attend?",
        "How many of you are coming?", "Number of participants", "Antall personer", "Hvor mange er dere?",
        "Talet på deltakarar", "Deltakerantall", "Hvor mange deltakere på møtene?", "Antall påmeldte",
    ])
    func `a number of people who come is suggested as the size`(heading: String) throws {
        let yaml = try Self.suggestion(heading)
        #expect(yaml.contains("      size: "), "\(yaml)")
    }

    @Test(arguments: [
        "Phone number", "Mobile number", "Postal code", "Invoice number", "Customer number", "Room number",
        "Organisation number", "Number of years", "Number of beds", "Antall ganger dere har deltatt", "Antall ansatte",
        "Hvor mange møter kommer dere på?", "How many meetings can you attend?", "Kundenummer", "Antall",
        "How many participated last year?", "How many people work in your organisation?", "Antall pasienter",
    ])
    func `another number is not`(heading: String) throws {
        let yaml = try Self.suggestion(heading)
        #expect(!yaml.contains("size"), "\(yaml)")
    }

    private static func warnings(_ heading: String, _ cells: String, series: String = "") throws -> [String] {
        try FormExample(form: "{columns: {submitted: T, suits: S, size: \"\(heading)\"}}", series: series)
            .reading("T;S;\(heading)\n2021-06-01T08:00;tue;\(cells)\n").warnings.map(\.description)
    }

    @Test(arguments: ["Phone number", "Kundenummer", "Number of years", "Antall møter", "Telefon"])
    func `a size under a heading that asks for another number is told`(heading: String) throws {
        #expect(
            try Self.warnings(heading, "3") == [
                "form.csv:1:3: the heading seems to ask for another number than that of the people who come, which the form "
                    + "reads here"
            ])
    }

    @Test(arguments: [
        ("Antall deltakere digitalt", "Antall deltakere fysisk"),
        ("Hvor mange kommer fysisk?", "Hvor mange kommer digitalt?"),
        ("Number of attendees online", "Number of attendees on site"),
    ])
    func `of two numbers of people neither is taken, and one that is left out is told`(first: String, second: String)
        throws
    {
        let table = "T;S;\(first);\(second)\n2021-06-01T08:00;tue;3;2\n2021-06-01T08:01;wed;4;1\n"
        func reading(_ size: String) throws -> FormImport {
            try FormExample(form: "{columns: {submitted: T, suits: S\(size)}}").reading(table)
        }
        let open = try reading("")
        #expect(open.suggestion?.contains("\n      size") == false, "\(open.suggestion ?? "")")
        #expect(open.suggestion?.contains("# Which of these is how many people come?") == true)
        #expect(
            open.warnings.map(\.text).contains {
                $0.hasPrefix("how many people come seems to stand in several columns")
            })
        #expect(try reading(", size: \"\(first)\"").warnings.map(\.column) == [4])
    }

    @Test func `a number of a part of the people beside that of all is left out in silence`() throws {
        let table = "T;S;Antall deltakere;Antall deltakere digitalt\n2021-06-01T08:00;tue;3;2\n"
        let open = try FormExample(form: "{columns: {submitted: T, suits: S}}").reading(table)
        #expect(open.suggestion?.contains("\n      size: Antall deltakere\n") == true, "\(open.suggestion ?? "")")
        #expect(
            try FormExample(form: "{columns: {submitted: T, suits: S, size: Antall deltakere}}").reading(table).warnings
                == [])
    }

    @Test func `more people than organisations send, or than there are seats for, are told`() throws {
        #expect(try Self.warnings("Antall", "100") == [])
        #expect(
            try Self.warnings("Antall", "5003") == [
                "form.csv:2:3: 5003 people are more than one organisation often sends; does this say how many come?"
            ])
        let programme = FormExample(form: "{columns: {submitted: T, suits: S, size: A}}").programme
            .replacing("wed, meet", with: "wed, seats: 8, meet").replacing("thu, meet", with: "thu, seats: 12, meet")
            .replacing("Tirsdagsrekka,", with: "Tirsdagsrekka, seats: 4,")
        let reading = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(
                registrations: .init(
                    name: "form.csv", contents: Array("T;S;A\n2021-06-01T08:00;tue;12\n2021-06-01T08:01;tue;13\n".utf8))
            ))
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:3:3: 13 people are more than any series has seats for (at most 12); does this say how many come?"
            ])
    }
}
