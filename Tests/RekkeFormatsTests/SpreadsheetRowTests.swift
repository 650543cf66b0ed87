import Rekke
import RekkeFormats
import RekkeTesting
import Testing

/// Rows and cells of spreadsheets that are not what they look like.
@Suite struct SpreadsheetRowTests {
    private static let example = FormExample(form: "{columns: {submitted: T, organisation: O, suits: S}}")

    private static func row(_ cells: [String], _ attributes: String = "") -> String {
        "<row \(attributes)>\(cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined())</row>"
    }

    private static func reading(_ contents: [UInt8], attendees: [UInt8]? = nil) throws -> FormImport {
        try FormImport(
            programme: Array(example.programme.utf8), as: .yaml, name: "programme.yaml",
            FormExports(
                registrations: .init(name: "form.xlsx", contents: contents),
                attendees: attendees.map { .init(name: "people.xlsx", contents: $0) }))
    }

    private static let answers =
        row(["T", "O", "S"]) + row(["2021-06-01T08:00", "Sola", "tue"])

    @Test func `hidden rows are read, with a warning that says how many`() throws {
        let hidden = SpreadsheetRowTests.row(["2021-06-01T09:00", "Måne", "wed"], "hidden=\"1\"")
        let one = try SpreadsheetRowTests.reading(PackedFile.workbook(rows: SpreadsheetRowTests.answers + hidden))
        #expect(one.problem?.registrations.count == 2)
        #expect(one.warnings.map(\.line) == [3])
        let two = try SpreadsheetRowTests.reading(
            PackedFile.workbook(rows: SpreadsheetRowTests.answers + hidden + hidden))
        #expect(two.warnings.first?.text.hasPrefix("2 rows are hidden") == true)
        let none = try SpreadsheetRowTests.reading(PackedFile.workbook(rows: SpreadsheetRowTests.answers))
        #expect(none.warnings == [])
    }

    @Test func `another sheet with most of the headings is a warning`() throws {
        let cell = { (text: String) in
            "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        }
        let sheet = { (name: String, rows: [[String]]) in
            "<table:table table:name=\"\(name)\">"
                + rows.map { "<table:table-row>\($0.map(cell).joined())</table:table-row>" }.joined() + "</table:table>"
        }
        let reading = try SpreadsheetRowTests.reading(
            PackedFile.openDocument(
                sheets: sheet("Juni", [["T", "O", "S"], ["2021-06-01T08:00", "Sola", "tue"]])
                    + sheet("August", [["T", "O", "Dag"], ["2021-08-01T08:00", "Måne", "tue"]])
                    + sheet("Notater", [["Sted", "Hva"], ["Rom 4", "ring"]])))
        #expect(reading.problem?.registrations.map(\.organisation) == ["Sola"])
        #expect(reading.warnings.count == 1)
        #expect(reading.warnings.first?.text.contains("\"August\"") == true)
    }

    @Test func `merged cells give every person their organisation`() throws {
        let people = PackedFile.workbook(
            rows: SpreadsheetRowTests.row(["organisation", "name"]) + SpreadsheetRowTests.row(["Sola", "Anne"])
                + "<row><c r=\"B3\" t=\"inlineStr\"><is><t>Bo</t></is></c></row>",
            after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
        let reading = try SpreadsheetRowTests.reading(
            PackedFile.workbook(rows: SpreadsheetRowTests.answers), attendees: people)
        #expect(reading.problem?.registrations.first?.attendees.map(\.name) == ["Anne", "Bo"])
    }

    @Test(arguments: [
        ("B2:B3", "the merged cells B2:B3 belong to several rows"),
        ("A2:C3", "the merged cells A2:C3 belong to several rows"),
        ("B3:C3", "the merged cells B3:C3 belong to several columns"),
    ])
    func `merged answers are an error that speaks of them`(area: String, message: String) throws {
        let rows =
            SpreadsheetRowTests.answers + SpreadsheetRowTests.row(["2021-06-01T09:00", "Måne"])
        let reading = try SpreadsheetRowTests.reading(
            PackedFile.workbook(rows: rows, after: "<mergeCells><mergeCell ref=\"\(area)\"/></mergeCells>"))
        #expect(reading.problem == nil)
        #expect(reading.faults.contains { $0.text.hasPrefix(message) }, "\(reading.faults)")
    }

    @Test func `merged cells that nobody reads, or of one row, are no errors`() throws {
        let rows =
            SpreadsheetRowTests.row(["T", "O", "S", "Merknad"])
            + SpreadsheetRowTests.row(["2021-06-01T08:00", "Sola", "tue", "Hei"])
            + "<row r=\"3\"/>" + SpreadsheetRowTests.row(["2021-06-01T09:00", "Måne", "wed"], "r=\"4\"")
        let reading = try SpreadsheetRowTests.reading(
            PackedFile.workbook(
                rows: rows, after: "<mergeCells><mergeCell ref=\"D2:D4\"/><mergeCell ref=\"B2:B3\"/></mergeCells>"))
        #expect(reading.faults == [])
        #expect(reading.problem?.registrations.count == 2)
    }

    @Test func `sums that formulas make are no answer`() throws {
        let rows = SpreadsheetRowTests.answers + "<row><c r=\"C3\"><f>SUBTOTAL(103,C2:C2)</f><v>1</v></c></row>"
        let reading = try SpreadsheetRowTests.reading(PackedFile.workbook(rows: rows))
        #expect(reading.faults.map(\.text) == ["this row seems to hold sums, and is no answer; delete it"])
    }
}
