import Rekke
import Testing

@testable import RekkeFormats

/// How the rows of a form's export are understood.
@Suite struct FormRowTests {
    private static func preferences(_ form: String, _ headings: String, _ cells: String) throws -> Preferences {
        try #require(
            FormExample(form: "{columns: {submitted: T, \(form)}, answers: {wed: [\"Onsdag, formiddag\", midt i uka]}}")
                .registrations("T;\(headings)\n2021-06-01T08:00;\(cells)\n").first
        ).preferences
    }

    @Test(arguments: [
        "tue", "TUE", " tue ", "tirsdag", "Tirsdager", "tuesday", "Tuesdays", "tirsdagsrekka", "Tirsdagsrekka;",
    ])
    func `a series is known by its id, its name and its weekday`(answer: String) throws {
        #expect(try FormRowTests.preferences("suits: S", "S", "\"\(answer)\"") == .suits(["tue"]))
    }

    @Test(arguments: [
        ("tirsdag;torsdag", ["tue", "thu"]), ("tirsdag, torsdag", ["tue", "thu"]), ("torsdag\ntue", ["thu", "tue"]),
        ("Onsdag, formiddag", ["wed"]), ("Onsdag, formiddag; tirsdag", ["wed", "tue"]),
        ("midt i uka, tirsdag\r\n torsdag ;", ["wed", "tue", "thu"]), ("tirsdag; Tirsdagsrekka", ["tue"]),
    ])
    func `a cell is tried whole, then split`(cell: String, ids: [String]) throws {
        #expect(try FormRowTests.preferences("suits: S", "S", "\"\(cell)\"") == .suits(ids))
    }

    @Test(
        arguments: [
            ("suits: S", "S", "", .allSuit), ("suits: {tue: A, wed: B}", "A;B", "ja;nei", .suits(["tue"])),
            ("suits: {tue: A, wed: B}", "A;B", "X;1", .suits(["tue", "wed"])),
            ("suits: {tue: A, wed: B}", "A;B", ";", .allSuit),
            ("suits: {tue: A, wed: B}", "A;B", "SANN;USANN", .suits(["tue"])),
            ("suits: {tue: A, wed: B}", "A;B", "Checked;Unchecked", .suits(["tue"])),
            ("suits: {tue: A, wed: B}", "A;B", "N;Y", .suits(["wed"])),
            ("suits: {tue: A, wed: B}", "A;B", "N/A;N/A", .allSuit),
            ("preferences: [A, B, C]", "A;B;C", "wed;tue;", .ranking([["wed"], ["tue"]])),
            ("preferences: [A, B, C]", "A;B;C", "wed;;tue", .ranks(["wed": 1, "tue": 3])),
            ("preferences: [A, B, C]", "A;B;C", "tue, thu;wed;", .ranking([["tue", "thu"], ["wed"]])),
            ("preferences: [A, B, C]", "A;B;C", ";;", .allSuit),
            ("preferences: A", "A", "\"wed;tue;thu;\"", .ranking([["wed"], ["tue"], ["thu"]])),
            ("preferences: {tue: A, wed: B}", "A;B", "2;1", .ranks(["tue": 2, "wed": 1])),
            ("preferences: {tue: A, wed: B}", "A;B", ";3", .ranks(["wed": 3])),
        ] as [(String, String, String, Preferences)])
    func `wishes come as ticks, columns and ranks`(
        form: String, headings: String, cells: String, preferences: Preferences
    ) throws {
        #expect(try FormRowTests.preferences(form, headings, cells) == preferences)
    }

    @Test func `every field of a registration can be mapped`() throws {
        let form = """
            {columns: {id: I, submitted: T, organisation: O, priority: P, role: R, size: S, impossible: X, attendees: A,
              placed: L, placedReason: G, withdrawn: W, contact.name: N, contact.email: E, language: M}}
            """
        let registrations = try FormExample(form: form).registrations(
            """
            I;T;O;P;R;S;X;A;L;G;W;N;E;M
            7;2021-06-01T08:00+02:00;Sola  nord;-1;forsker;3;onsdag;"Ola; Kari";tirsdag;lovet;nei;Kari;kari@example.no;Nynorsk
            8;01.06.2021 09:00;;;;;;;;;ja;;;
            """ + "\n")
        let submitted = Instant(seconds: 1_622_527_200)
        #expect(
            registrations == [
                Registration(
                    id: "7", organisation: "Sola  nord", submitted: submitted, priority: -1, role: "forsker", size: 3,
                    impossible: ["wed"], attendees: [Attendee(name: "Ola"), Attendee(name: "Kari")], placed: "tue",
                    placedReason: "lovet", contact: Contact(name: "Kari", email: "kari@example.no"),
                    language: .nynorsk),
                Registration(id: "8", submitted: Instant(seconds: submitted.seconds + 3600), withdrawn: true),
            ])
    }

    @Test(arguments: [
        ("nn", Language.nynorsk), ("NB", .bokmål), ("en", .english), ("Bokmål", .bokmål), ("norsk bokmål", .bokmål),
        ("nynorsk ", .nynorsk), ("Engelsk", .english), ("English", .english), ("", nil),
    ]) func `a language is known by its code and its names`(answer: String, language: Language?) throws {
        let form = FormExample(form: "{columns: {submitted: T, language: M}}")
        let registrations = try form.registrations("T;M\n2021-06-01T08:00;\(answer)\n")
        #expect(registrations.map(\.language) == [language])
        let name = registrations[0].language.flatMap(\.words.ownNames.first)
        let table = try form.reading("T;M\n2021-06-01T08:00;\(answer)\n").table()
        #expect(table.contains("; letters in \(name ?? "")") == (language != nil), "\(table)")
    }

    @Test func `a cell that names no one language is a fault`() throws {
        #expect(
            try FormExample(form: "{columns: {submitted: T, language: M}}").faults("T;M\n2021-06-01T08:00;norsk\n")
                == #"form.csv:2:2: "norsk" is no language that letters can be in; write nb (bokmål), nn (nynorsk) or en (English)"#
        )
    }

    @Test(arguments: [
        ("2021-06-01T08:02:11", "2021-06-01T08:02:11+02:00"), ("2021-06-01 08:02", "2021-06-01T08:02:00+02:00"),
        ("2021-06-01T08:02:11.123Z", "2021-06-01T10:02:11.123+02:00"),
        ("2021-06-01T08:02:11+0300", "2021-06-01T07:02:11+02:00"),
        ("01.06.2021 08.02", "2021-06-01T08:02:00+02:00"), ("1.6.2021 kl. 8.02.11", "2021-06-01T08:02:11+02:00"),
        ("1.6.2021 kl 08:02:11", "2021-06-01T08:02:11+02:00"), ("15/6/2021, 8:02:11 PM", "2021-06-15T20:02:11+02:00"),
        ("15-06-2021 12:02 am", "2021-06-15T00:02:00+02:00"), ("31.10.2021 02:30", "2021-10-31T02:30:00+02:00"),
        ("44348.334849537", "2021-06-01T08:02:11+02:00"), ("44348,5", "2021-06-01T12:00:00+02:00"),
        ("2021/06/01 8:02:11 PM GMT+2", "2021-06-01T20:02:11+02:00"),
        ("2021/06/01 8:02:11 AM GMT-05:30", "2021-06-01T15:32:11+02:00"),
        ("2021-06-01 08:02:11 UTC", "2021-06-01T10:02:11+02:00"), ("2021-06-01T08:02+00", "2021-06-01T10:02:00+02:00"),
        ("01.06.2021 08:02 CEST", "2021-06-01T08:02:00+02:00"), ("01.12.2021 08:02 CET", "2021-12-01T08:02:00+01:00"),
        ("Tuesday, 1 June 2021, 8:02 AM", "2021-06-01T08:02:00+02:00"),
        ("tysdag 1. juni 2021, kl. 08.02", "2021-06-01T08:02:00+02:00"),
        ("Jun 1st, 2021 at 8:02 pm", "2021-06-01T20:02:00+02:00"), ("1-Oct-2021 08:02", "2021-10-01T08:02:00+02:00"),
        ("Tue Jun 01 2021 08:02:11 GMT+0200 (Central European Summer Time)", "2021-06-01T08:02:11+02:00"),
        ("26.8.2021\u{A0}kl. 13:45:10,5", "2021-08-26T13:45:10.5+02:00"),
    ])
    func `times are read as forms write them`(text: String, moment: String) throws {
        let registrations = try FormExample(form: "{columns: {submitted: T}}").registrations("T\n\"\(text)\"\n")
        #expect(registrations.map { isoText(of: $0.submitted, in: .oslo) } == [moment])
    }

    @Test func `the month may come first, and the form may have a time zone of its own`() throws {
        let registrations = try FormExample(form: "{columns: {submitted: T}, dates: monthFirst, timeZone: UTC}")
            .registrations("T\n6/28/2021 8:00\n2021-06-28T08:00\n")
        #expect(registrations.map(\.submitted) == [Instant(seconds: 1_624_867_200), Instant(seconds: 1_624_867_200)])
    }

    @Test(arguments: [
        ("suits: {tue: A, wed: B}", "nei;nei", #"form.csv:2:2: no to every series"#),
        ("preferences: [A, B]", "tue;tirsdag", #"form.csv:2:3: "tue" is chosen in another column already"#),
        ("preferences: {tue: A, wed: B}", "1;10", #"form.csv:2:3: "10" is no rank; write a number, 1 for the best"#),
        ("preferences: A, impossible: B", "tue;tirsdag", #"form.csv:2:3: "tue" is both listed and impossible"#),
        (
            "placed: A", "\"tirsdag, onsdag\";",
            #"form.csv:2:2: it has a place in "tue" already, and the programme has no tracks"#
        ),
        ("priority: A", "1,5;", #"form.csv:2:2: "1,5" is no whole number"#),
        ("size: A", "-3;", "form.csv:2:2: -3 is negative; give 0 or more"),
    ])
    func `what is wrong in a row is said with its row and column`(form: String, cells: String, message: String) throws {
        let faults = try FormExample(form: "{columns: {submitted: T, \(form)}}")
            .faults("T;A;B\n2021-06-01T08:00;\(cells)\n")
        #expect(faults.hasPrefix(message), "\(faults)")
    }

    @Test func `names and addresses of people are in no message`() throws {
        let form = "{columns: {id: I, submitted: T, organisation: O, attendees: A, contact.name: N, contact.email: E}}"
        let rows = "r1;2021-06-01T08:00;Nordmann;Ola Nordmann;Ola Nordmann;ola@example.no\n"
        let people = "organisation;name;unavailable\nNordmann;Ola Nordmann;i morgen\nNordmenn;Ola;\n"
        for text in ["I;T;O;A;N;E\n" + rows + rows, rows] {
            let faults = try FormExample(form: form).faults(text, attendees: people)
            #expect(!faults.isEmpty)
            for name in ["Ola", "Nordm", "ola@"] { #expect(!faults.contains(name), "\(faults)") }
        }
    }
}
