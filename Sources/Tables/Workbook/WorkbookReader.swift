/// Reads Excel workbooks: packed XML files, as ECMA-376 (Office Open XML) has them.
enum WorkbookReader {
    static func tables(in archive: ZipArchive) throws(TableError) -> [Table] {
        let path = try mainPart(of: archive)
        guard !path.hasSuffix(".bin") else {
            throw TableError("this is a binary workbook (.xlsb); save it as .xlsx")
        }
        let workbook = WorkbookPart()
        guard try XMLReader.read(path, in: archive, workbook) else {
            throw TableError("not an Excel workbook: there is no \(path) in it")
        }
        guard !workbook.sheets.isEmpty else { throw TableError("there is no sheet in the workbook") }
        let targets = try relationships(of: path, in: archive)
        let strings = SharedStrings()
        if let path = targets.first(ofType: "sharedStrings") { _ = try XMLReader.read(path, in: archive, strings) }
        let styles = Styles()
        if let path = targets.first(ofType: "styles") { _ = try XMLReader.read(path, in: archive, styles) }
        var tables: [Table] = []
        let budget = SheetBudget(textLength: strings.textLength)
        for sheet in workbook.sheets {
            guard let target = targets.all.first(where: { $0.id == sheet.id }) else {
                throw TableError("the workbook is damaged: what \(shown(sheet.name)) holds is missing")
            }
            // Charts and macros may have sheets of their own.
            guard target.type == "worksheet" else { continue }
            let reader = SheetReader(sheet.name, strings: strings, styles: styles, budget: budget)
            guard try XMLReader.read(target.path, in: archive, reader) else {
                throw TableError("the workbook is damaged: what \(shown(sheet.name)) holds is missing")
            }
            tables.append(
                Table(
                    name: sheet.name, isHidden: sheet.isHidden, rows: reader.rows, merged: reader.merged,
                    hiddenRows: reader.hiddenRows, dateSystem: workbook.dateSystem,
                    hiddenColumns: reader.hiddenColumns, notedCells: try notes(at: target.path, in: archive),
                    struckCells: reader.struckCells))
        }
        guard !tables.isEmpty else { throw TableError("there is no sheet with cells in the workbook") }
        return tables
    }

    /// Where the workbook itself is.
    private static func mainPart(of archive: ZipArchive) throws(TableError) -> String {
        let targets = Relationships(folder: "")
        let isRead = try XMLReader.read("_rels/.rels", in: archive, targets)
        guard isRead, let path = targets.first(ofType: "officeDocument") else {
            throw TableError("this is no spreadsheet, but another packed file; save the answers as .xlsx")
        }
        return path
    }

    /// Where the notes of a sheet stand.
    private static func notes(at path: String, in archive: ZipArchive) throws(TableError) -> [Table.Place] {
        let notes = SheetNotes()
        guard let path = try relationships(of: path, in: archive).first(ofType: "comments") else { return [] }
        _ = try XMLReader.read(path, in: archive, notes)
        return notes.places
    }

    private static func relationships(of path: String, in archive: ZipArchive) throws(TableError) -> Relationships {
        let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let targets = Relationships(folder: folder)
        let name = path.split(separator: "/").last ?? ""
        _ = try XMLReader.read("\(folder)_rels/\(name).rels", in: archive, targets)
        return targets
    }

    private static func shown(_ sheet: String) -> String { "the sheet \"\(sheet.prefix(40))\"" }
}

/// `workbook.xml`: which sheets there are.
private final class WorkbookPart: XMLHandler {
    private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
    private(set) var dateSystem = SerialDate.System.from1900
    private(set) var fault: TableError?

    func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "workbookPr":
            if ["1", "true"].contains(attributes["date1904"]) { dateSystem = .from1904 }
        case "sheet":
            // Prefixes are left out, and `sheetId` is another attribute.
            sheets.append(
                (attributes["name"] ?? "", attributes["id"] ?? "", (attributes["state"] ?? "visible") != "visible"))
            if sheets.count > TableBounds.sheets {
                fault = TableError(
                    "the workbook has more than \(TableBounds.sheets) sheets; delete those without answers")
            }
        default: break
        }
    }

    func end(_ name: String) {}
    func text(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// A `.rels` file: where the parts of a workbook are.
private final class Relationships: XMLHandler {
    private let folder: String
    private(set) var all: [(id: String, type: Substring, path: String)] = []
    private(set) var fault: TableError?

    /// - Parameter folder: That targets are relative to.
    init(folder: String) {
        self.folder = folder
    }

    func first(ofType type: String) -> String? { all.first { $0.type == type }?.path }

    func start(_ name: String, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"], attributes["TargetMode"] != "External"
        else { return }
        // Its namespace has another address in the strict form of the format.
        all.append((id, type.split(separator: "/").last ?? "", path(of: target)))
        if all.count > TableBounds.files { fault = TableError("the workbook is built of too many parts") }
    }

    func end(_ name: String) {}
    func text(_ text: UnsafeBufferPointer<UInt8>) {}

    private func path(of target: String) -> String {
        var parts: [Substring] = []
        for part in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
