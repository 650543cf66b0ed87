import Rekke
import RekkeFormats
import Testing

/// What `rekke import` suggests for columns that the form does not mention.
@Suite struct FormSuggestionTests {
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

    @Test(arguments: [
        ("1. valg;2. valg\ntirsdag;onsdag\ntorsdag;", #"preferences: ["1. valg", "2. valg"]"#),
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
        #expect(suggestion.hasSuffix("    answers: {tue: [først]}\n    timeZone: UTC\n"))
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

                """)
        let norwegian = reading.table(in: .norwegian)
        for part in ["2 påmeldinger. Én tom rad er hoppet over.", "leses ikke", "ønsker: 1 tue, 2 wed", "trukket"] {
            #expect(norwegian.contains(part), "\(norwegian)")
        }
        let json = String(decoding: reading.jsonDocument(), as: UTF8.self)
        #expect(json.contains(#""fields": ["preferences[0]"]"#))
        #expect(json.contains(#""row": 4"#))
    }
}
