/// Why a workbook could not be written.
public struct SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the library that writes workbooks, or the system, says.
    public let reason: String

    public var description: String { "the workbook cannot be written: \(reason)" }
}
