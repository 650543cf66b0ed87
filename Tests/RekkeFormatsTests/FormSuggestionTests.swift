import Rekke
import RekkeFormats
import Testing

/// What `rekke import` suggests for columns that the form does not mention.
@Suite struct FormSuggestionTests {
    @Test(arguments: [
        ("Fullføringstidspunkt", "6/13/21 8:02:11", "no year of four digits"),
        ("Submission Date", "\"Jun 1, 2021\"", "a date without a time of the day"),
    ])
    func `a column that says it is the time of registration is it, also where what it holds is to be put right`(
        heading: String, cell: String, fault: String
    ) throws {
        let table = "\(heading);Organisasjon;Dager\n\(cell);A;tirsdag\n\(cell);B;onsdag\n"
        let yaml = try #require(FormExample(form: "{columns: {organisation: Organisasjon}}").reading(table).suggestion)
        #expect(yaml.contains("submitted: \(heading)"), "\(yaml)")
        let faults = try FormExample(form: "{columns: {submitted: \(heading), suits: Dager}}").faults(table)
        #expect(faults.contains(fault), "\(faults)")
    }

    @Test func `a form is suggested by headings and answers, and reads the file`() throws {
        let text = """
            ID;Starttidspunkt;Fullføringstidspunkt;E-post;Navn;Hvilken organisasjon?;Hva passer?;Hva passer ikke?;Annet
            1;01.06.2021 08:00;01.06.2021 08:05;a@example.no;Ola;Sola;"tirsdag;onsdag;";torsdag;Hei
            2;01.06.2021 09:00;01.06.2021 09:05;b@example.no;Kari;Måne;onsdag;;
            """ + "\n"
        let without = try FormImport(
            programme: Array("programme: {name: P, series: [\(FormSuggestionTests.series)]}\n".utf8), as: .yaml,
            name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
        #expect(without.problem == nil)
        #expect(
            without.faults.map(\.description) == [
                "p.yaml:1:1: no \"form\" in the programme says how the registrations' file is to be read"
            ])
        let suggestion = try #require(without.suggestion)
        #expect(
            suggestion == """
                  form:
                    columns:
                      id: ID
                      organisation: "Hvilken organisasjon?"
                      submitted: Fullføringstidspunkt
                      contact.name: Navn
                      contact.email: E-post
                      suits: "Hva passer?"
                      impossible: "Hva passer ikke?"

                """)
        let programme = "programme:\n  name: P\n  series: [\(FormSuggestionTests.series)]\n" + suggestion
        let with = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
        #expect(with.faults == [])
        #expect(with.problem?.registrations.map(\.id) == ["1", "2"])
        #expect(with.suggestion == nil)
    }

    private static let series = """
        {id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}, \
        {id: wed, meetings: [{start: 2021-09-08T09:00, end: 2021-09-08T11:00}]}, \
        {id: thu, meetings: [{start: 2021-09-09T09:00, end: 2021-09-09T11:00}]}
        """

    @Test func `a column of times is suggested for its heading though a cell of it is none`() throws {
        let programme = Array("programme: {name: P, series: [\(FormSuggestionTests.series)]}\n".utf8)
        func suggestion(_ heading: String, _ cells: String...) throws -> String? {
            let text = "\(heading);Dager\n" + cells.map { "\($0);tirsdag\n" }.joined()
            return try FormImport(
                programme: programme, as: .yaml, name: "p.yaml",
                FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8)))
            ).suggestion
        }
        let odd = try suggestion("Opprettet", "01.06.2021 08:00", "1.6.21 10:20", "01.06.2021 11:00")
        #expect(odd?.contains("submitted: Opprettet") == true, "\(odd ?? "")")
        // Without such a heading, one cell that is no time is enough.
        let other = try suggestion("Tid", "01.06.2021 08:00", "1.6.21 10:20", "01.06.2021 11:00")
        #expect(other?.contains("submitted") == false, "\(other ?? "")")
    }

    @Test(arguments: ["Deltakere", "Hvem skal delta?", "Navn på deltakarane", "Participants"])
    func `a column that asks who comes is suggested as attendees where it names people`(heading: String) throws {
        let form = "{columns: {submitted: T, suits: S}}"
        func suggestion(_ cells: String, attendees: String? = nil) throws -> String? {
            try FormExample(form: form).reading(
                "T;S;\(heading)\n" + cells.split(separator: "|").map { "2021-06-01T08:00;tue;\"\($0)\"\n" }.joined(),
                attendees: attendees
            ).suggestion
        }
        let found = try suggestion("Kari Moe, Ola Lie|Per Ås; Eli Vik|Siv Tangen og en kollega")
        #expect(found?.contains("attendees: \(yaml(heading))") == true, "\(found ?? "")")
        #expect(try suggestion("ja|nei|ja") == nil)
        #expect(try suggestion("Kari Moe, Ola Lie", attendees: "organisation;name\n") == nil)
    }

    private func yaml(_ text: String) -> String { text.contains("?") ? "\"\(text)\"" : text }

    @Test(arguments: [
        ("1. valg;2. valg\ntirsdag;onsdag\ntorsdag;", #"preferences: ["1. valg", "2. valg"]"#),
        ("1st choice;2nd choice\ntirsdag;onsdag\ntorsdag;", #"preferences: ["1st choice", "2nd choice"]"#),
        ("Andreønske;Førsteønske\ntirsdag;onsdag\ntorsdag;", "preferences: [Førsteønske, Andreønske]"),
        (
            "Rank [1st choice];Rank [2nd choice]\ntirsdag;onsdag\n;",
            #"preferences: ["Rank [1st choice]", "Rank [2nd choice]"]"#
        ),
        ("Passer tirsdag?;Passer onsdag?\nja;nei\nnei;ja", #"suits: {tue: "Passer tirsdag?", wed: "Passer onsdag?"}"#),
        ("Rolle;Antall deltakere\nforsker;3\n;", "role: Rolle"),
        ("Rolle;Antall deltakere\nforsker;3\n;", "size: Antall deltakere"),
    ])
    func `columns that are left are suggested with those that are known`(columns: String, line: String) throws {
        let lines = columns.split(separator: "\n").enumerated().map {
            "\($0 == 0 ? "T" : "2021-06-0\($0)T08:00");\($1)\n"
        }
        let reading = try FormExample(form: "{columns: {submitted: T}, answers: {tue: [først]}, timeZone: UTC}")
            .reading(lines.joined())
        let suggestion = try #require(reading.suggestion)
        #expect(suggestion.contains("      submitted: T\n"))
        #expect(suggestion.contains("      \(line)\n"), "\(suggestion)")
        #expect(suggestion.hasSuffix("    answers:\n      tue:\n        - først\n    timeZone: UTC\n"))
    }

    @Test(arguments: [
        ("Registreringsdato;Endringsdato", "submitted: Registreringsdato"),
        ("Start Date;End Date;Date Modified", "submitted: End Date"),
        ("Time;Modified date", "submitted: Time"), ("End Date;Reviewed date", "submitted: End Date"),
        ("Dato;Klokkeslett for svar", "# Which of these is when somebody registered?"), ("Endret", "submitted: Endret"),
        ("StartDate;EndDate;RecordedDate", "submitted: RecordedDate"),
        ("Sist endret;Opprettet", "submitted: Opprettet"),
    ])
    func `the time of a change is no time of registration, and of equals it is asked which is`(
        headings: String, line: String
    ) throws {
        let count = headings.split(separator: ";").count
        let row = Array(repeating: "2021-06-01T08:00", count: count).joined(separator: ";")
        let text = "\(headings);S\n\(row);tue\n"
        let programme = FormExample(form: "{}").programme.replacing("  form: {}\n", with: "")
        let yaml =
            try FormImport(
                programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
                FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8)))
            ).suggestion ?? ""
        #expect(yaml.contains("      \(line)"), "\(yaml)")
    }

    /// The whole way: what is suggested instead of the form reads the file.
    private static func suggestion(_ text: String, _ form: String) throws -> String {
        let example = FormExample(form: form)
        return try #require(example.reading(text).suggestion)
    }

    private static func registrations(_ text: String, byForm yaml: String) throws -> [Registration] {
        let programme = FormExample(form: "{}").programme.replacing("  form: {}\n", with: yaml)
        let reading = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
        return try #require(reading.problem, "\(reading.faults)").registrations
    }

    @Test(arguments: [
        "Tirsdager kl. 09.00–11.00;Onsdager kl. 09.00–11.00;", "Tirsdag; Torsdagar", "Kan bare på en tirsdag", "tue",
    ])
    func `a form that reads no wishes is refused where there are some`(cell: String) throws {
        let text = "T;Hva passer?\n2021-06-01T08:00;\"\(cell)\"\n2021-06-01T09:00;\n"
        let faults = try FormExample(form: "{columns: {submitted: T}}").faults(text)
        #expect(
            faults == """
                form.csv:1:2: the answers here say which series suit, and no field of the form is read from them; map them, \
                as suits: "Hva passer?", or write suits: none under form.columns where every series suits everybody
                """)
        let table = try FormExample(form: "{columns: {submitted: T}}").reading(text).table()
        #expect(table.contains("; 1 June 2021, 08:00; could not be read: suits"), "\(table)")
        let registrations = try FormExample(form: "{columns: {submitted: T, suits: none}}").registrations(text)
        #expect(registrations.map(\.preferences) == [.allSuit, .allSuit])
    }

    @Test(arguments: [
        (
            "Dager [Tirsdag];Dager [Onsdag]", "Passer;Passer ikke",
            #"suits: {tue: "Dager [Tirsdag]", wed: "Dager [Onsdag]"}"#
        ),
        ("Rekka;Onsdagar;Tirsdagsrekka", "1;1;2", "preferences: {wed: Onsdagar, tue: Tirsdagsrekka}"),
        ("Kan ikke tirsdag;X", "nei;1", "impossible: {tue: Kan ikke tirsdag}"),
        ("Hvilke dager er umulige?;X", "tirsdager;1", #"impossible: "Hvilke dager er umulige?""#),
        ("2nd choice;1st choice", "tirsdager;onsdager", #"preferences: ["1st choice", "2nd choice"]"#),
    ])
    func `the refusal tells what to map`(headings: String, cells: String, line: String) throws {
        let faults = try FormExample(form: "{columns: {submitted: T}}").faults(
            "T;\(headings)\n2021-06-01T08:00;\(cells)\n")
        #expect(faults.contains("map them, as \(line), or write suits: none"), "\(faults)")
    }

    @Test func `ranks are suggested for each series, also by parts of the names`() throws {
        let example = FormExample(
            form: "{columns: {submitted: T}}",
            series: """
                    - {id: a, name: "Rekke 1: Bergen", meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}
                    - {id: b, name: "Rekke 2: Sola", meetings: [{start: 2021-09-10T12:00, end: 2021-09-10T13:00}]}
                """)
        let reading = try example.reading("T;Rekke 1;Rekke 2\n2021-06-01T08:00;2;1\n2021-06-01T08:00;1;\n")
        #expect(reading.faults.count == 1)
        #expect(
            reading.suggestion?.contains("preferences: {a: Rekke 1, b: Rekke 2}") == true, "\(reading.suggestion ?? "")"
        )
        #expect(try example.faults("T;Rekke 1;Merknad\n2021-06-01T08:00;2;1\n") == "")
    }

    @Test func `answers about series beside those that are read are warned of`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: {tue: Passer tirsdag?}}}").reading(
            "T;Passer tirsdag?;Passer onsdag?;Umulig?;Annet\n2021-06-01T08:00;ja;ja;torsdag;Hei\n")
        #expect(reading.problem != nil)
        #expect(
            reading.warnings.map(\.description)
                == ["form.csv:1:2: no column asks about \"wed\" and \"thu\", which is read as suiting nobody"]
                + [3, 4].map {
                    "form.csv:1:\($0): the answers here seem to say which series suit, or do not, and no field of the form is read "
                        + "from them"
                })
    }

    @Test(arguments: [
        "Hvilke;Nr\nVi ringer;1", "Merknad;X\nVi kan på onsdag;a\nHei;a\nTakk;a",
        "Start;X\ntirsdag 1. juni 2021 08:00;a",
    ])
    func `a day of the week here and there is no wish`(columns: String) throws {
        let lines = columns.split(separator: "\n").enumerated().map { "\($0 == 0 ? "T" : "2021-06-01T08:00");\($1)\n" }
        #expect(try FormExample(form: "{columns: {submitted: T}}").faults(lines.joined()) == "")
    }

    @Test func `answers are suggested with what they mean`() throws {
        let text = """
            T;Hva passer?;Passer noe ikke?
            2021-06-01T08:00;"Tirsdager kl. 09.00–11.00;Onsdager kl. 09–11;";Nei
            2021-06-01T09:00;Alle dager;"Torsdag kl. 9"
            """ + "\n"
        let yaml = try FormSuggestionTests.suggestion(text, "{columns: {submitted: T}}")
        #expect(
            yaml == """
                  form:
                    columns:
                      submitted: T
                      suits: "Hva passer?"
                      impossible: "Passer noe ikke?"
                    answers:
                      tue:
                        - "Tirsdager kl. 09.00–11.00"  # by its day and time
                      wed:
                        - "Onsdager kl. 09–11"  # by its day and time
                      thu:
                        - Torsdag kl. 9  # by its day and time
                      all:
                        - Alle dager  # by its words

                """)
        let registrations = try FormSuggestionTests.registrations(text, byForm: yaml)
        #expect(registrations.map(\.preferences) == [.suits(["tue", "wed"]), .allSuit])
        #expect(registrations.map(\.impossible) == [[], ["thu"]])
    }

    private static func suggestion(_ columns: String) throws -> String {
        let lines = columns.split(separator: "\n").enumerated().map {
            "\($0 == 0 ? "T" : "2021-06-0\($0)T08:00");\($1)\n"
        }
        return try suggestion(lines.joined(), "{columns: {submitted: T}}")
    }

    @Test(arguments: [
        ("Hva passer?;Annet\ntirsdag;\nonsdag;tirsdag\nOla vet det;", #"suits: "Hva passer?""#),
        ("1. valg;2. valg\ntirsdag;Ola vet det\nonsdag;tirsdag", #"preferences: ["1. valg", "2. valg"]"#),
        ("Rang tirsdag;Rang onsdag\n1;2\n2;usikker\n1;2", "preferences: {tue: Rang tirsdag, wed: Rang onsdag}"),
        (
            "Passer tirsdag?;Passer onsdag?\nja;nei\nkanskje;ja",
            #"suits: {tue: "Passer tirsdag?", wed: "Passer onsdag?"}"#
        ),
        ("Tirsdag;Onsdag\nPasser;Bra\nPasser ikke;Usikker", "suits: {tue: Tirsdag, wed: Onsdag}"),
        ("Kommentar;Passer tirsdag?;Passer onsdag?\nonsdag;ja;nei\n;nei;ja", "suits: {tue: "),
        ("Hvilke dager kan dere ikke?;X\ntirsdag;a\nOla vet det;b", #"impossible: "Hvilke dager kan dere ikke?""#),
    ])
    func `a column with one odd answer is suggested all the same`(columns: String, line: String) throws {
        let yaml = try Self.suggestion(columns)
        #expect(yaml.contains("      \(line)"), "\(yaml)")
        if columns.contains("Ola") {
            #expect(yaml.contains("# What do these mean?") && yaml.contains("# row "), "\(yaml)")
        }
    }

    @Test(arguments: [
        ("3. valg;1. valg;2. valg\ntirsdag;onsdag;torsdag", #"preferences: ["1. valg", "2. valg", "3. valg"]"#),
        ("Andrevalg;Førstevalg\ntirsdag;onsdag", "preferences: [Førstevalg, Andrevalg]"),
        ("Hvilke dager er dere opptatt?;X\ntirsdag;1", #"impossible: "Hvilke dager er dere opptatt?""#),
        ("Teammøte;Ønsket dag\ntirsdag;onsdag", "suits: Ønsket dag"),
        ("Tirsdager;Onsdager\nTirsdager;\n;Onsdager", "suits: {tue: Tirsdager, wed: Onsdager}"),
        ("Type organisasjon;Navn på organisasjon\nKommune;Dal\nKommune;Vik", "organisation: Navn på organisasjon"),
        ("Din rolle i organisasjonen;Organisasjon\nLeder;Dal\nRådgiver;Vik", "organisation: Organisasjon"),
        ("Your role in the organisation;Organisation\nHead;Dal\nAdviser;Vik", "organisation: Organisation"),
        ("Har virksomheten deltatt før?;Virksomhet\nJa;Dal\nNei;Vik", "organisation: Virksomhet"),
        ("Leders e-post;Din e-post\na@x.no;b@x.no", "contact.email: Din e-post"),
    ])
    func `the heading that asks for it is suggested`(columns: String, line: String) throws {
        let yaml = try Self.suggestion(columns)
        #expect(yaml.contains("      \(line)\n"), "\(yaml)")
    }

    @Test(arguments: [
        "Poeng tirsdag;Poeng onsdag\n1;2\n2;1", "Rang tirsdag;Rang onsdag\n5;1\n1;4",
        "Tirsdag;Onsdag;Torsdag\n3;3;2\n2;3;3",
        "Tirsdag 13-15;Onsdag 13-15\n1;2\n2;1", "Når passer det å bli ringt?;Antall ansatte\n1.6.2021 10:00;120",
    ])
    func `numbers that are no ranking are none`(columns: String) throws {
        let lines = columns.split(separator: "\n").enumerated().map { "\($0 == 0 ? "X" : "x");\($1)\n" }
        let yaml = try FormExample(form: "{columns: {organisation: X}}").reading(lines.joined()).suggestion ?? ""
        for field in ["preferences", "suits", "submitted", "size"] {
            #expect(!yaml.contains("\n      \(field)"), "\(yaml)")
        }
    }

    @Test(arguments: [
        "Din avdeling i organisasjonen", "Beskriv organisasjonen", "Organisasjonsledd", "Hva gjør organisasjonen?",
        "Hvor i organisasjonen jobber du?", "Tidligere organisasjon", "Navn på leder i organisasjonen",
    ])
    func `the heading that asks for the organisation in the fewest words wins`(other: String) throws {
        for own in ["Organisasjon", "Navn på organisasjonen", "Hvilken organisasjon?", "Virksomhet"] {
            let yaml = try FormExample(form: "{columns: {submitted: T}}").reading(
                "T;\(other);\(own);Dager\n2021-06-01T08:00;Leder;Dal;tirsdag\n2021-06-02T08:00;Drift;Vik;onsdag\n"
            ).suggestion
            #expect(
                yaml?.contains("      organisation: \(own.hasSuffix("?") ? "\"\(own)\"" : own)\n") == true,
                "\(yaml ?? "")")
        }
    }

    @Test func `a row of kinds of answers does not hide the ids`() throws {
        let yaml = try FormExample(form: "{columns: {suits: none}}").reading(
            """
            Respondent ID;Start Date;End Date;Organisasjon;Kommentar
            ;;;Open-Ended Response;Response
            11;13.06.2021 08:00;13.06.2021 08:04;Dal;
            12;14.06.2021 08:00;14.06.2021 08:04;Vik;

            """
        ).suggestion
        #expect(yaml?.contains("      id: Respondent ID\n") == true, "\(yaml ?? "")")
    }

    @Test func `what nobody can tell of answers is a question`() throws {
        let text = "T;S\n2021-06-01T08:00;Vet ikke\n2021-06-01T09:00;Kari Nordmann\n2021-06-01T09:00;vet ikke\n"
        let yaml = try FormSuggestionTests.suggestion(text, "{columns: {submitted: T, suits: S}, answers: {tue: [x]}}")
        #expect(
            yaml.hasSuffix(
                """
                    answers:
                      tue:
                        - x
                    # What do these mean? Put each under answers: under a series, or under all or none.
                    #    - Vet ikke  # row 2: it says more than which series
                    #    - [not shown: may be personal]  # row 3: it names no series

                """), "\(yaml)")
    }

    @Test func `columns of yes and no about what does not suit are suggested as impossible`() throws {
        let yaml = try FormSuggestionTests.suggestion(
            "T;Kan dere ikke tirsdag?;Kan dere ikke onsdag?\n2021-06-01T08:00;ja;nei\n", "{columns: {submitted: T}}")
        #expect(yaml.contains(#"impossible: {tue: "Kan dere ikke tirsdag?", wed: "Kan dere ikke onsdag?"}"#), "\(yaml)")
        #expect(!yaml.contains("suits"))
    }

    @Test func `two questions about days are no ranking unless they say so`() throws {
        let yaml = try FormSuggestionTests.suggestion(
            "T;Hva passer?;Hva passer best?\n2021-06-01T08:00;tirsdag;onsdag\n", "{columns: {submitted: T}}")
        #expect(yaml.contains("suits: \"Hva passer?\"\n") && !yaml.contains("preferences"), "\(yaml)")
    }

    @Test func `months that come first are suggested, and addresses where there are some`() throws {
        let yaml = try FormSuggestionTests.suggestion(
            "E-post;Opprettet;E-post til kontakt\nanonymous;6/28/2021 8:00;a@example.no\n",
            "{columns: {submitted: Opprettet}}")
        #expect(
            yaml == """
                  form:
                    columns:
                      submitted: Opprettet
                      contact.email: E-post til kontakt
                    dates: monthFirst

                """)
    }

    @Test func `what was understood is shown in both languages`() throws {
        let reading = try FormExample(form: "{columns: {id: I, submitted: T, preferences: [A, B], withdrawn: W}}")
            .reading("I;T;A;B;W;Annet\na;2021-06-01T08:00;tirsdag;onsdag;;\n\nb;2021-06-01T09:00;;;ja;Hei\n")
        #expect(
            reading.table() == """
                P
                form.csv: 2 registrations. 1 blank row was passed over.

                Columns
                  1  I      id
                  2  T      submitted
                  3  A      preferences[0]
                  4  B      preferences[1]
                  5  W      withdrawn
                  6  Annet  not read

                Rows
                  2  a; 1 June 2021, 08:00; wishes: 1 tue, 2 wed
                  4  b; 1 June 2021, 09:00; all series suit; withdrawn

                Texts that are not read; does one of them change an answer?
                  4  Annet: “Hei”

                """)
        let norwegian = reading.table(in: .bokmål)
        for part in ["2 påmeldinger. Én tom rad er hoppet over.", "leses ikke", "ønsker: 1 tue, 2 wed", "trukket"] {
            #expect(norwegian.contains(part), "\(norwegian)")
        }
        let json = String(decoding: reading.jsonDocument(), as: UTF8.self)
        #expect(json.contains(#""fields": ["preferences[0]"]"#))
        #expect(json.contains(#""row": 4"#))
    }
}
