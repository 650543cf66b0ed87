internal import Rekke
internal import RekkeFormats

/// The documents for those who work on the programme.
extension Documents {
    func writeReport(into folder: DocumentFolder) throws(DocumentsError) {
        var report = Report(of: standing, in: problem, version: version)
        report.pending = PendingMoves(self)
        report.language = language
        report.date = date
        report.keptOut = keptOut
        report.from = reallocation?.from
        report.nothingLeft = nothingLeft
        report.scenarios = scenarios
        report.digests = Report.Digests(problem: digests.problem, result: digests.result)
        report.record = record
        try folder.write(report.page(), to: "report.html", .report)
    }

    func writeSpreadsheet(into folder: DocumentFolder) throws(DocumentsError) {
        let sheets = ResultSheets(self).all
        try folder.write(
            sheets, dateFormat: language.words.workbookDateFormat, to: "result.xlsx", .spreadsheet)
    }

    var keptOut: Set<String>? { reallocation.map { Set($0.keptOut ?? []) } }
}
