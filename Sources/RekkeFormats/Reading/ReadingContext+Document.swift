internal import Rekke

extension ReadingContext {
    /// What a document holds that refers to no other one.
    ///
    /// - Parameters:
    ///   - file: Its name for messages.
    ///   - read: nil where it could not be read, which is reported then.
    /// - Throws: `InputError.faulty` with every fault.
    static func read<Value>(
        _ contents: [UInt8], as format: DocumentFormat = .json, file: String,
        _ read: (ReadingContext, DocumentValue) -> Value?
    ) throws(InputError) -> Value {
        let document = try Document.parse(contents, as: format, file: file)
        let context = ReadingContext()
        guard let value = read(context, document.root), context.faults.isEmpty else {
            throw .faulty(FaultReport(document, file: file).faults(context.faults, [ValidationFault]()))
        }
        return value
    }
}
