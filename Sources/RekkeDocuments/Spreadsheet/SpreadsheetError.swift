/// Why a workbook could not be written.
public struct SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
    public let reason: String

    public var description: String { "the workbook cannot be written: \(reason)" }
}
