import Rekke
import RekkeFormats
import RekkeTesting
import Testing

/// What the other sheets of a workbook hold, and what the sheet that is read shows as deleted.
@Suite struct OtherSheetTests {
    private static let example = FormExample(form: "{columns: {id: I, submitted: T, organisation: O, suits: S}}")
    private static let answers = [["I", "T", "O", "S"], ["r-100", "2021-06-01T08:00", "Solstrand", "tue"]]

    private static func sheet(_ name: String, _ rows: [[String]], isHidden: Bool = false) -> String {
        func plain(_ text: String) -> String {
            "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        }
        return "<table:table table:name=\"\(name)\" table:style-name=\"\(isHidden ? "hidden" : "shown")\">"
            + rows.map { "<table:table-row>\($0.map(plain).joined())</table:table-row>" }.joined() + "</table:table>"
    }

    private static func reading(_ other: String) throws -> FormImport {
        try reading(
            PackedFile.openDocument(
                sheets: sheet("Svar", answers) + other,
                styles:
                    "<style:style style:name=\"hidden\"><style:table-properties table:display=\"false\"/></style:style>"
            ))
    }

    private static func reading(_ contents: [UInt8]) throws -> FormImport {
        try FormImport(
            programme: Array(example.programme.utf8), as: .yaml, name: "programme.yaml",
            FormExports(registrations: .init(name: "form.ods", contents: contents)))
    }

    @Test func `answers that go on on another sheet are an error`() throws {
        let rows = [["r-101", "2021-06-01T09:00", "Måneby", "wed"], ["r-102", "2021-06-01T10:00", "", "thu"]]
        let reading = try OtherSheetTests.reading(OtherSheetTests.sheet("Svar (2)", rows))
        #expect(reading.problem == nil)
        #expect(
            reading.faults.map(\.description) == [
                "form.ods:1:1: on the sheet \"Svar (2)\", which is not read, this row looks like an answer; put all answers on "
                    + "one sheet, below the headings"
            ])
        let hidden = try OtherSheetTests.reading(OtherSheetTests.sheet("Svar (2)", rows, isHidden: true))
        #expect(hidden.problem != nil)
        #expect(hidden.warnings.count == 1)
    }

    @Test(arguments: [
        ("Trukket", [["Hvem"], ["Avdeling sør"]]), ("Ark2", [["I", "Grunn"], ["r-100", "ring"]]),
        ("Ark2", [["Hvem", "Hva"], ["SOLSTRAND", "ring"]]), ("Ark2", [["Avmeldt"], ["Avdeling sør"]]),
    ])
    func `a sheet that speaks of registrations is a warning`(name: String, rows: [[String]]) throws {
        let reading = try OtherSheetTests.reading(OtherSheetTests.sheet(name, rows))
        #expect(reading.problem != nil)
        #expect(reading.warnings.count == 1)
        #expect(
            reading.warnings.first?.text.hasPrefix(
                "the sheet \"\(name)\" is not read, and seems to speak of organisations or answers that are") == true,
            "\(reading.warnings)")
    }

    @Test func `a hidden sheet with the headings and other answers is a warning`() throws {
        let rows = [OtherSheetTests.answers[0], ["r-100", "2021-06-01T08:00", "Solstrand", "wed"]]
        let reading = try OtherSheetTests.reading(OtherSheetTests.sheet("Gammel", rows, isHidden: true))
        #expect(
            reading.warnings.map(\.text) == [
                "the hidden sheet \"Gammel\" has most of the headings, too, and is not read; put all answers on one sheet"
            ])
    }

    @Test(arguments: [[["Tema", "Dato"], ["Oppstart", "2021-09-07T09:00"]], [["I", "T", "O", "S"]]])
    func `another sheet of which nothing is lost is named, and no more`(rows: [[String]]) throws {
        let reading = try OtherSheetTests.reading(OtherSheetTests.sheet("Om", rows, isHidden: true))
        #expect(reading.warnings == [])
        #expect(reading.table().contains("Sheets of the workbook that are not read: “Om”."))
        #expect(reading.table(in: .nynorsk).contains("Ark i arbeidsboka som ikkje er lesne: «Om»."))
        #expect(String(decoding: reading.jsonDocument(), as: UTF8.self).contains("\"otherSheets\":"))
    }

    @Test func `rows that are read stand twice without harm`() throws {
        let copy = [["r-100", "2021-06-01T08:00", "Solstrand", "tue"]]
        let reading = try OtherSheetTests.reading(OtherSheetTests.sheet("Kopi", copy))
        #expect(reading.problem?.registrations.count == 1)
    }

    // MARK: - What the spreadsheet shows

    @Test func `a note at an answer, and a hidden column that is read, are warnings`() throws {
        func plain(_ text: String, _ inside: String = "") -> String {
            "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p>\(inside)</table:table-cell>"
        }
        let note = "<office:annotation><text:p>Trukket</text:p></office:annotation>"
        let rows = [
            ["I", "T", "O", "S"].map { plain($0) }.joined() + plain("K", note),
            plain("a") + plain("2021-06-01T08:00") + plain("Sola", note) + plain("tue"),
        ]
        let columns =
            "<table:table-column table:number-columns-repeated=\"3\"/>"
            + "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
        let reading = try OtherSheetTests.reading(
            PackedFile.openDocument(
                sheets: "<table:table table:name=\"Svar\">\(columns)"
                    + rows.map { "<table:table-row>\($0)</table:table-row>" }.joined() + "</table:table>"))
        #expect(
            reading.warnings.map(\.description) == [
                "form.ods:1:4: this column is hidden in the spreadsheet, and is read like the others; is it the right one?",
                "form.ods:2:3: a note stands at this cell, and is not read; if it changes the answer, correct the row",
            ])
    }

    private static func cell(_ text: String, style: Int = 0) -> String {
        "<c s=\"\(style)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }

    private static func workbook(_ cells: String) -> [UInt8] {
        PackedFile.workbook(
            rows: "<row>\(["I", "T", "O", "S", "K"].map { cell($0) }.joined())</row><row>"
                + "\(cell("a"))\(cell("2021-06-01T08:00"))\(cells)</row>")
    }

    private static let struck =
        "form.ods:2:3: this text, or part of it, is struck out in the spreadsheet, and is read like "
        + "any other; delete what does not count"

    @Test func `text that is struck out is read, with a warning for each row`() throws {
        let whole = OtherSheetTests.cell("Sola", style: 2) + OtherSheetTests.cell("tue", style: 2)
        let run =
            "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>Sol</t></r><r><t>a</t></r></is></c>"
            + OtherSheetTests.cell("tue")
        for cells in [whole, run] {
            let reading = try OtherSheetTests.reading(OtherSheetTests.workbook(cells))
            #expect(reading.problem?.registrations.map(\.organisation) == ["Sola"])
            #expect(reading.warnings.map(\.description) == [OtherSheetTests.struck])
        }
    }

    @Test func `text that is not struck out, or not read, is no warning`() throws {
        let off = "<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>Sola</t></r></is></c>"
        func cell(_ text: String, _ style: Int) -> String { OtherSheetTests.cell(text, style: style) }
        for cells in [off + cell("tue", 0), cell("Sola", 0) + cell("tue", 0) + cell("Hei", 2)] {
            #expect(try OtherSheetTests.reading(OtherSheetTests.workbook(cells)).warnings == [])
        }
    }

    @Test(arguments: [
        "<table:table-cell table:style-name=\"ce1\" office:value-type=\"string\"><text:p>Sola</text:p></table:table-cell>",
        "<table:table-cell office:value-type=\"string\"><text:p><text:span text:style-name=\"ce1\">So</text:span>la</text:p></table:table-cell>",
    ])
    func `an OpenDocument spreadsheet tells what is struck out, too`(cell: String) throws {
        func plain(_ text: String) -> String {
            "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        }
        let headings = ["I", "T", "O", "S"].map(plain).joined()
        let rows = [headings, plain("a") + plain("2021-06-01T08:00") + cell + plain("tue")]
        let reading = try OtherSheetTests.reading(
            PackedFile.openDocument(
                sheets: "<table:table table:name=\"Svar\">"
                    + rows.map { "<table:table-row>\($0)</table:table-row>" }.joined() + "</table:table>",
                styles:
                    "<style:style style:name=\"ce1\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
            ))
        #expect(reading.warnings.map(\.description) == [OtherSheetTests.struck])
    }
}
