import Rekke
import RekkeFormats
import RekkeTesting
import Testing

/// What stands in a form's export where nobody would read it, or would read it as what it is not.
@Suite struct RowInspectionTests {
    private static let example = FormExample(
        form: "{columns: {id: I, submitted: T, organisation: O, suits: {tue: A, wed: B, thu: B}}}")
    private static let right = "a;2021-06-01T08:00;Sola;ja;nei\n"

    @Test(arguments: [
        (
            "I;T;O;A;B;C\n;;Open-Ended Response;Response;Response;\n",
            "form.csv:2:1: this row holds further headings, and is no answer; delete it"
        ),
        (
            "I;T;O;A;B;\n;;;Tirsdager;Onsdager;Torsdager\n",
            "form.csv:2:1: this row holds further headings, as the choices of a question; write them into the row of headings, and delete this row"
        ),
        (
            #"I;T;O;A;B;C\n"{""ImportId"":""i""}";"{""ImportId"":""t"",""timeZone"":""America/Denver""}";"{""ImportId"":""o""}";;;\n"#
                .replacing(#"\n"#, with: "\n"),
            "form.csv:2:1: this row holds further headings, and is no answer; delete it, and give form timeZone: America/Denver"
        ),
    ])
    func `further headings below the headings are one error`(beginning: String, message: String) throws {
        let faults = try RowInspectionTests.example.faults(
            beginning + "a;2021-06-01T08:00;Sola;ja;nei;ja\nb;2021-06-01T09:00;Måne;ja;nei;nei\n")
        #expect(faults == message)
    }

    @Test(arguments: ["S=F8rlandet", "S+APg-rlandet", #"S{\o}rlandet"#, "¦iljan", "Ã lesund", "Pris 5 ¤"])
    func `letters of another encoding that cannot be told are warned of`(name: String) throws {
        let warnings = try RowInspectionTests.example.reading("I;T;O;A;B\na;2021-06-01T08:00;\(name);ja;nei\n").warnings
        #expect(warnings.count == 1 && warnings[0].text.contains("read as"), "\(warnings)")
    }

    @Test(arguments: [
        // A cell too many, be the last of them blank.
        ("b;2021-06-01T08:00;Senter; avd. 2;;ja", "form.csv:3:6: the row has 6 cells, and there are 5 headings;"),
        ("b;2021-06-01T08:00;Senter; avd. 2;;", "form.csv:3:6: the row has 6 cells, and there are 5 headings;"),
        ("b;2021-06-01T08:00;Senter; avd. 2;ja;nei;", "form.csv:3:6: the row has 7 cells, and there are 5 headings;"),
        // What belongs to the table, and is no answer.
        ("I;T;O;A;B", "form.csv:3:1: the headings stand here once more; delete the row"),
        (" i;t;o;;", "form.csv:3:1: the headings stand here once more; delete the row"),
        ("Sum;;;1;1", "form.csv:3:1: this row seems to hold sums, and is no answer; delete it"),
        ("Totalt:;;;1;1", "form.csv:3:1: this row seems to hold sums"),
        ("Antall;2;;;", "form.csv:3:1: this row seems to hold sums"),
        (";;Antall svar: 3;;", "form.csv:3:1: this row seems to hold sums"),
    ])
    func `a row that is no answer as it stands is one error`(row: String, message: String) throws {
        let reading = try RowInspectionTests.example.reading("I;T;O;A;B\n\(RowInspectionTests.right)\(row)\n")
        #expect(reading.problem == nil)
        #expect(reading.faults.count == 1, "\(reading.faults)")
        #expect(reading.faults.first?.description.hasPrefix(message) == true, "\(reading.faults)")
    }

    @Test func `a cell without a heading is an error`() throws {
        let faults = try RowInspectionTests.example.faults(
            "I;T;O;A;B;;\na;2021-06-01T08:00;Sola;ja;nei;;ja\nb;2021-06-01T08:00;Måne;ja;nei;;\n")
        #expect(faults.hasPrefix("form.csv:2:7: no heading stands over this cell"))
        #expect(!faults.contains("\n"))
    }

    @Test func `short rows, blank cells and columns that are not asked for are no errors`() throws {
        let registrations = try RowInspectionTests.example.registrations(
            "I;T;O;A;B;Merknad;;\na;2021-06-01T08:00\nb;2021-06-01T08:00;Måne;ja;;Hei, hei;;\nc;2021-06-01T08:00;;;; ; ;\n"
        )
        #expect(registrations.map(\.id) == ["a", "b", "c"])
    }

    @Test func `a row that ends before its answers is warned of, where rows are whole as a rule`() throws {
        let whole = RowInspectionTests.right + "c;2021-06-01T08:00;Lunde;ja;nei\n"
        func warnings(_ rows: String) throws -> [String] {
            let reading = try RowInspectionTests.example.reading("I;T;O;A;B\n\(rows)")
            #expect(reading.faults.isEmpty)
            return reading.warnings.map(\.description).filter { $0.contains("has something been cut off?") }
        }
        #expect(
            try warnings(whole + "b;2021-06-01T08:00;Måne\n") == [
                "form.csv:4:3: the row ends after 3 of 5 cells, and is read as if the rest were empty; "
                    + "has something been cut off?"
            ])
        #expect(try warnings("b;2021-06-01T08:00;Måne\n").isEmpty)
    }

    @Test func `an organisation may be called as sums are`() throws {
        let registrations = try RowInspectionTests.example.registrations(
            "I;T;O;A;B\nTotal;2021-06-01T08:00;Sum AS;ja;\n")
        #expect(registrations.map(\.organisation) == ["Sum AS"])
    }

    @Test func `answers above the headings are errors`() throws {
        let reading = try RowInspectionTests.example.reading(
            "b;01.06.2021 09:00;Måne;ja;nei\nc;01.06.2021 10:00;;;\nI;T;O;A;B\n\(RowInspectionTests.right)")
        #expect(reading.problem == nil)
        #expect(reading.faults.map(\.line) == [1, 2])
        #expect(reading.faults.allSatisfy { $0.text.hasPrefix("this row stands above the headings") })
    }

    @Test(arguments: ["{columns: {submitted: 01.06.2021 08:00, organisation: Sola, suits: Tirsdag}}", nil])
    func `an answer where the headings should stand is an error`(form: String?) throws {
        let text = "Sola;01.06.2021 08:00;Tirsdag\nMåne;01.06.2021 09:00;Onsdag\n"
        let example = FormExample(form: form ?? "{columns: {submitted: T}}")
        let programme =
            form == nil ? example.programme.replacing("  form: {columns: {submitted: T}}", with: "") : example.programme
        let reading = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
        #expect(
            reading.faults.map(\.description).filter { $0.hasPrefix("form.csv") } == [
                "form.csv:1:2: this row looks like an answer, where the headings should stand; put a row of headings on top"
            ])
        #expect(form != nil || reading.suggestion == nil)
    }

    @Test func `titles above the headings are none`() throws {
        let registrations = try RowInspectionTests.example.registrations(
            "Påmelding\nHentet;i går\n\nI;T;O;A;B\n\(RowInspectionTests.right)")
        #expect(registrations.map(\.id) == ["a"])
    }

    @Test func `a person's row with a cell too many is an error`() throws {
        let faults = try RowInspectionTests.example.faults(
            "I;T;O;A;B\n\(RowInspectionTests.right)", attendees: "registration;name\na;Ola;2021-09-07\na;Kari\n")
        #expect(faults.hasPrefix("people.csv:2:3: the row has 3 cells, and there are 2 headings"))
        #expect(!faults.contains("\n"))
    }

    @Test func `a short row that may be shifted is a warning`() throws {
        let text = "I,T,A,B,O,Merknad\na,2021-06-01T08:00,ja,nei,Senter for helse, avd. 2\n"
        let short = try RowInspectionTests.example.reading(text.replacing("Merknad", with: "Merknad,Mer"))
        #expect(short.warnings.map { [$0.line, $0.column] } == [[2, 6]])
        // A whole row, and one whose headings have spaces, too.
        let whole = try RowInspectionTests.example.reading(text)
        let spaced = try RowInspectionTests.example.reading(
            "I, T, A, B, O, Merknad\na, 2021-06-01T08:00, ja, nei, Sola\n")
        #expect(whole.warnings + spaced.warnings == [])
    }

    @Test func `letters that cannot be told are errors where they are read`() throws {
        let reading = try RowInspectionTests.example.reading(
            "I;T;O;A;B;Merknad\na;2021-06-01T08:00;Bj¿rn;ja;;\nb;2021-06-01T08:00;Sola;ja;;Bj¿rn\n")
        #expect(reading.faults.map { [$0.line, $0.column] } == [[2, 3]])
        #expect(reading.faults.first?.text.contains("were read as") == true)
    }

    @Test func `how a text was read that has several readings is a warning`() throws {
        let text = "I;T;O;A;B\na;2021-06-01T08:00;BjÃ¸rn;ja;\n"
        let reading = try RowInspectionTests.example.reading(text)
        #expect(reading.problem?.registrations.map(\.organisation) == ["Bjørn"])
        #expect(reading.warnings.map { [$0.line, $0.column] } == [[2, 3]])
    }
}
