import RekkeTesting
import Testing

@testable import Tables

/// OpenDocument spreadsheets, and what else of a workbook is not in its cells.
@Suite struct OpenDocumentTests {
    private static func tables(_ sheets: String, styles: String = "") throws -> [Table] {
        try TableReader.tables(in: PackedFile.openDocument(sheets: sheets, styles: styles), name: "a.ods")
    }

    private static func sheet(_ rows: String) -> String { "<table:table table:name=\"Svar\">\(rows)</table:table>" }

    private static func contents(of cell: String) throws -> [Table.Cell.Content] {
        try tables(sheet("<table:table-row>\(cell)</table:table-row>")).flatMap(\.rows).flatMap(\.cells).map(\.content)
    }

    private static func cell(_ attributes: String, _ text: String = "") -> String {
        "<table:table-cell \(attributes)>\(text)</table:table-cell>"
    }

    @Test(
        arguments: [
            (cell("office:value-type=\"string\"", "<text:p>Bø</text:p><text:p>Ås</text:p>"), .text("Bø\nÅs")),
            (
                cell(
                    "office:value-type=\"string\"",
                    "<text:p>a<text:s text:c=\"2\"/>b \n c<text:line-break/><text:span>d</text:span><text:tab/>e</text:p>"
                ),
                .text("a  b c\nd\te")
            ),
            (cell("office:value-type=\"float\" office:value=\"1.5\"", "<text:p>1,50</text:p>"), .number("1.5")),
            (cell("office:value-type=\"percentage\" office:value=\"0.5\"", "<text:p>50 %</text:p>"), .number("0.5")),
            (
                cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>SANN</text:p>"),
                .boolean(true)
            ),
            (
                cell("office:value-type=\"date\" office:date-value=\"2021-06-01\"", "<text:p>1/6</text:p>"),
                .date("44348")
            ),
            (
                cell("office:value-type=\"date\" office:date-value=\"2021-06-01T12:00:00\""), .date("44348.5000000000")
            ),
            (cell("office:value-type=\"date\" office:date-value=\"1899-12-31\""), .text("1899-12-31")),
            (cell("office:value-type=\"date\" office:date-value=\"2021-02-29\""), .text("2021-02-29")),
            (cell("office:value-type=\"time\" office:time-value=\"PT06H00M00S\""), .date("0.2500000000")),
            (cell("table:formula=\"of:=[.A1]\" office:value-type=\"float\" office:value=\"3\""), .formula),
            (
                cell(
                    "office:value-type=\"string\"",
                    "<office:annotation><text:p>Husk!</text:p></office:annotation><text:p>x</text:p>"),
                .text("x")
            ),
            (
                cell(
                    "office:value-type=\"string\"",
                    "<draw:g xmlns:draw=\"d\"><text:p>Bilde</text:p></draw:g><text:p>x</text:p>"),
                .text("x")
            ),
        ] as [(String, Table.Cell.Content)])
    func `a cell holds what it shows`(cell: String, content: Table.Cell.Content) throws {
        #expect(try OpenDocumentTests.contents(of: cell) == [content])
    }

    @Test func `a moment keeps its milliseconds`() throws {
        for millisecond in stride(from: 0, to: 86_400_000, by: 1_234_567) {
            let (second, rest) = (millisecond / 1000, millisecond % 1000)
            let fraction = String("\(1000 + rest)".dropFirst())
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let text = "2021-06-01T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)).\(fraction)"
            let date = try #require(SerialDate.number(ofDate: text).flatMap { SerialDate($0, in: .from1900) })
            #expect(date.millisecondOfDay == millisecond)
            #expect(date.daysSinceEpoch == 18_779)
        }
    }

    @Test func `cells and rows are repeated as often as they say`() throws {
        let text = "office:value-type=\"string\""
        let table = try #require(
            OpenDocumentTests.tables(
                OpenDocumentTests.sheet(
                    """
                    <table:table-header-rows><table:table-row>\
                    \(OpenDocumentTests.cell("table:number-columns-repeated=\"2\""))\
                    \(OpenDocumentTests.cell("\(text) table:number-columns-repeated=\"2\"", "<text:p>x</text:p>"))\
                    \(OpenDocumentTests.cell("table:number-columns-repeated=\"16380\""))\
                    </table:table-row></table:table-header-rows>\
                    <table:table-row table:number-rows-repeated="3"/>\
                    <table:table-row table:number-rows-repeated="2" table:visibility="filter">\
                    \(OpenDocumentTests.cell(text, "<text:p>y</text:p>"))</table:table-row>\
                    <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
                    """)
            ).first)
        #expect(table.rows.map(\.number) == [1, 5, 6])
        #expect(table.rows.map { $0.cells.map(\.column) } == [[3, 4], [1], [1]])
        #expect(table.hiddenRows == [5, 6])
    }

    @Test func `merged cells and hidden sheets are known`() throws {
        let merged = OpenDocumentTests.cell(
            "office:value-type=\"string\" table:number-rows-spanned=\"2\" table:number-columns-spanned=\"3\"",
            "<text:p>x</text:p>")
        let tables = try OpenDocumentTests.tables(
            """
            <table:tracked-changes><table:table-cell><text:p>slettet</text:p></table:table-cell></table:tracked-changes>\
            <table:table table:name="Lister" table:style-name="ta2"/>\
            \(OpenDocumentTests.sheet("<table:table-row/><table:table-row><table:table-cell/>\(merged)</table:table-row>"))
            """,
            styles: """
                <style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>\
                <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
                """)
        #expect(tables.map(\.isHidden) == [true, false])
        #expect(tables.map(\.name) == ["Lister", "Svar"])
        #expect(tables[1].merged == [Table.MergedCells(rows: 2...3, columns: 2...4)])
        #expect(tables[1].rows.map(\.number) == [2])
    }

    @Test(arguments: [
        (
            "<table:table-row table:number-rows-repeated=\"1048576\"/><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>",
            1_048_577
        ),
        (
            "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>",
            1
        ),
        (
            "<table:table-row/><table:table-row><table:table-cell table:number-columns-repeated=\"99999999999\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>",
            2
        ),
    ])
    func `repetition without end ends`(rows: String, row: Int) {
        #expect {
            try OpenDocumentTests.tables(OpenDocumentTests.sheet(rows))
        } throws: {
            ($0 as? TableError)?.row == row
        }
    }

    @Test func `a spreadsheet with a password is told as one`() {
        let files = PackedFile.zip([
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": "<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
            "content.xml": "\u{1}\u{2}",
        ])
        #expect {
            try TableReader.tables(in: files, name: "a.ods")
        } throws: {
            ($0 as? TableError)?.text.contains("password") == true
        }
    }

    @Test func `a binary workbook is told as one`() {
        let files = PackedFile.zip([
            "_rels/.rels":
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
        ])
        #expect {
            try TableReader.tables(in: files, name: "a.xlsb")
        } throws: {
            ($0 as? TableError)?.text.contains("save it as .xlsx") == true
        }
    }

    @Test(arguments: [
        "<c t=\"s\"/>", "<c t=\"s\"><v/></c>", "<c t=\"s\"><v> </v></c>", "<c t=\"n\"><v> </v></c>", "<c t=\"b\"/>",
        "<c t=\"str\"/>",
        "<c t=\"inlineStr\"/>", "<c s=\"1\"><v></v></c>",
    ])
    func `a cell of a workbook without its number or text is blank`(cell: String) throws {
        let contents = PackedFile.workbook(rows: "<row>\(cell)<c><v>1</v></c></row>")
        let rows = try TableReader.tables(in: contents, name: "a.xlsx").flatMap(\.rows)
        #expect(rows.flatMap(\.cells) == [Table.Cell(column: 2, content: .number("1"))])
    }

    @Test func `hidden rows of a workbook are known`() throws {
        let contents = PackedFile.workbook(
            rows:
                "<row><c><v>1</v></c></row><row hidden=\"1\"><c><v>1</v></c></row><row hidden=\"true\"/><row hidden=\"0\"><c><v>1</v></c></row><row ht=\"0\"><c><v>1</v></c></row>"
        )
        #expect(try TableReader.tables(in: contents, name: "a.xlsx").map(\.hiddenRows) == [[2, 5]])
    }
}
