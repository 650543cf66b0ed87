public import Rekke
internal import RekkeFormats

extension Allocation {
    /// The result as a workbook (.xlsx): a sheet for the placements, the waitlist, the series, their meetings, the
    /// facilitators (where facilitation is planned) and those not considered. Times are those of the programme's zone.
    ///
    /// The same input gives the same bytes.
    ///
    /// - Parameters:
    ///   - problem: What was allocated.
    ///   - keptOut: Of a reallocation, who waits only because others keep their places; nil for an allocation.
    /// - Throws: `SpreadsheetError` where there is no room for temporary files.
    public func spreadsheet(
        for problem: Problem, in language: Language = .english, keptOut: Set<String>? = nil
    ) throws(SpreadsheetError) -> [UInt8] {
        let sheets = ResultSheets(self, problem, language, keptOut)
        return try SpreadsheetFile.bytes(of: sheets.all, dateFormat: language.words.workbookDateFormat)
    }
}
