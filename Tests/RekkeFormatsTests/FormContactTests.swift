import Rekke
import Testing

@testable import RekkeFormats

/// Whom to write to, and who a registration is.
@Suite struct FormContactTests {
    private static let contact = FormExample(
        form: "{columns: {id: I, submitted: T, contact.name: N, contact.email: E}}")

    private static func reading(_ name: String, _ email: String) throws -> FormImport {
        try contact.reading("I;T;N;E\na;2021-06-01T08:00;\(name);\"\(email)\"\nb;2021-06-01T08:00;;anonymous\n")
    }

    @Test(arguments: ["kari@example.no", "kari.nordmann+x@post.example.no", "post@blåbær.no", "o'neill@example.no"])
    func `an address is read`(address: String) throws {
        let reading = try FormContactTests.reading("Kari", address)
        #expect(reading.problem?.registrations[0].contact == Contact(name: "Kari", email: address))
        #expect(reading.warnings.count == 1)
    }

    @Test(arguments: [
        "kari", "kari(at)example.no", "kari@example", "kari@example.no; ola@example.no",
        "kari@example.no,ola@example.no",
        "Kari <kari@example.no>", "@example.no", "kari@.no", "kari@example.no.", "kari @example.no", "99 88 77 66", "-",
    ])
    func `a text that is no address is none, with a warning that does not repeat it`(text: String) throws {
        let reading = try FormContactTests.reading("Kari", text)
        #expect(reading.problem?.registrations[0].contact == Contact(name: "Kari"))
        #expect(reading.warnings.first?.description == "form.csv:2:4: this is no e-mail address, and none is read")
    }

    @Test func `what Microsoft Forms writes of who does not sign in is nobody`() throws {
        let reading = try FormContactTests.reading("Anonym", "anonymous")
        #expect(reading.problem?.registrations.map(\.contact) == [nil, nil])
        #expect(
            reading.warnings.map(\.description) == [
                #"form.csv:2:3: "Anonym" is what Microsoft Forms writes of who does not sign in; nothing is read here"#
            ])
    }

    private static let plain = FormExample(form: "{columns: {submitted: T, organisation: O}}")

    @Test func `without a column of ids, ids stay when other rows come and go`() throws {
        let rows = ["2021-06-01T08:02;Sola", "2021-06-01T08:03;Måne", "2021-06-01T08:04;Mars"]
        func ids(_ rows: [String]) throws -> [String] {
            try FormContactTests.plain.registrations("T;O\n" + rows.map { $0 + "\n" }.joined()).map(\.id)
        }
        let all = try ids(rows)
        #expect(Set(all).count == 3)
        #expect(try ids(Array(rows.dropFirst())) == Array(all.dropFirst()))
        #expect(try ids(rows.reversed()) == all.reversed())
        #expect(try ids(["01.06.2021 08.02.00; SOLA "]) == [all[0]])
        #expect(all[0].wholeMatch(of: #/r-[0-9a-f]{8}/#) != nil)
    }

    @Test func `without an organisation an id is made of the contact`() throws {
        let example = FormExample(form: "{columns: {submitted: T, contact.name: N}}")
        let reading = try example.reading("T;N\n2021-06-01T08:02;Kari\n2021-06-01T08:02;Ola\n")
        #expect(Set(try #require(reading.problem).registrations.map(\.id)).count == 2)
        #expect(reading.warnings == [])
    }

    @Test func `times that cannot be read make no two rows alike`() throws {
        let reading = try FormContactTests.plain.reading("T;O\nx;Sola\ny;Sola\n")
        #expect(reading.faults.count == 2 && reading.warnings == [])
    }

    @Test func `an import says that ids are made, and of what`() throws {
        let made = try FormContactTests.plain.reading("T;O\n2021-06-01T08:02;Sola\n")
        #expect(
            made.table().contains(
                "No column holds ids: they are made of each row’s time of registration and organisation."))
        #expect(String(decoding: made.jsonDocument(), as: UTF8.self).contains("\"madeIDs\": true"))
        let given = try FormContactTests.reading("", "")
        #expect(!given.table().contains("No column holds ids"))
        #expect(String(decoding: given.jsonDocument(), as: UTF8.self).contains("\"madeIDs\": false"))
    }

    @Test(arguments: ["x@example.no;tue", "y@example.no;wed"])
    func `rows that would have one id and say different things are refused`(second: String) throws {
        let example = FormExample(form: "{columns: {submitted: T, organisation: O, contact.email: E, suits: S}}")
        let first = "2021-06-01T08:02;Sola;y@example.no;tue"
        for rows in [[first, "2021-06-01T08:02;Sola;\(second)"], ["2021-06-01T08:02;SOLA;\(second)", first]] {
            #expect(
                try example.reading("T;O;E;S\n" + rows.map { $0 + "\n" }.joined()).faults.map(\.description) == [
                    "form.csv:3:1: the organisation and the time of registration are those of row 2, and the answers differ: an "
                        + "id that is made of the two cannot tell them apart; give the table a column of ids, as "
                        + "form.columns.id, or delete the row that does not count"
                ])
        }
        let withIDs = FormExample(form: "{columns: {id: I, submitted: T, organisation: O, contact.email: E, suits: S}}")
        #expect(
            try withIDs.registrations("I;T;O;E;S\n1;\(first)\n2;2021-06-01T08:02;Sola;\(second)\n").map(\.id) == [
                "1", "2",
            ])
    }

    private static func suggestion(_ headings: String, _ cells: String) throws -> String {
        try FormExample(form: "{columns: {submitted: T, organisation: O, suits: S}}")
            .reading("T;O;S;\(headings)\n2021-06-01T08:00;Sola;tue;\(cells)\n").suggestion ?? ""
    }

    @Test(arguments: [
        ("Name;Contact person", ";Kari Moe", "Contact person"), ("First Name;Contact", ";Kari Moe", "Contact"),
        ("Name;Contact name", "anonymous;Kari Moe", "Contact name"),
        ("Navn;Kontaktperson", "Sys;Kari Moe", "Kontaktperson"),
        ("Name;Your name", "Sys;Kari Moe", "Your name"),
        ("Name of contact;Phone", "Kari Moe;90011223", "Name of contact"),
        ("Contact phone;Name", "90011223;Kari Moe", "Name"), ("Contact person (telephone);Navn", "9;Kari", "Navn"),
    ])
    func `the contact is whoever the form asks for`(headings: String, cells: String, name: String) throws {
        let yaml = try Self.suggestion(headings, cells)
        #expect(yaml.contains("      contact.name: \(name)\n"), "\(yaml)")
    }

    @Test(arguments: [
        ("Contact person email", "x@example.no"), ("E-postadresse kontaktperson", "x@example.no"),
        ("Kontaktperson, telefon", "90011223"), ("Kontaktinformasjon", "Kari Moe; x@example.no"),
        ("Name", ""), ("Contact details", "x@example.no"), ("Can we contact you?", "Yes"),
    ])
    func `neither addresses, nor numbers, nor nothing at all is the name of a contact`(heading: String, cell: String)
        throws
    {
        let yaml = try Self.suggestion(heading, "\"\(cell)\"")
        #expect(!yaml.contains("contact.name"), "\(yaml)")
    }

    @Test(arguments: [
        ("E-post;E-postadresse kontaktperson", "E-postadresse kontaktperson"),
        ("Email;Contact person email", "Contact person email"),
        ("E-post;Din e-postadresse", "Din e-postadresse"), ("Email;Other email", "Email"),
    ])
    func `an address that the form asks for comes before that of who is signed in`(headings: String, email: String)
        throws
    {
        let yaml = try Self.suggestion(headings, "sys@example.no;kari@example.no")
        #expect(yaml.contains("      contact.email: \(email)\n"), "\(yaml)")
    }

    @Test func `of who is signed in no name stands beside the address that the form asks for`() throws {
        let yaml = try Self.suggestion("E-post;Navn;E-postadresse kontaktperson", "sys@example.no;Sys;kari@example.no")
        #expect(
            yaml.contains("contact.email: E-postadresse kontaktperson") && !yaml.contains("contact.name"), "\(yaml)")
        let alone = try Self.suggestion("Navn;Mail til kontaktperson", "Kari;kari@example.no")
        #expect(
            alone.contains("contact.name: Navn") && alone.contains("contact.email: Mail til kontaktperson"), "\(alone)")
    }

    @Test func `of rows that would have one id the later ones get a number, with a warning`() throws {
        let reading = try FormContactTests.plain.reading("T;O\n2021-06-01T08:02;Sola\n2021-06-01T08:02;Sola\n")
        let ids = try #require(reading.problem).registrations.map(\.id)
        #expect(ids[1] == ids[0] + "-2")
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:3:1: the organisation and the time of registration are those of row 2; of the two ids the one "
                    + "that ends in a number depends on the order of rows"
            ])
    }
}
