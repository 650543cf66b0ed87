public import Rekke

/// Reads problem documents.
public enum ProblemReader {
    /// The problem that the file holds.
    ///
    /// - Throws: `InputError.unreadable` where there is no such file or it cannot be read, `InputError.faulty` with
    ///   every fault in it. A file whose name does not end in `.yaml` or `.yml` is read as JSON.
    public static func read(file: String) throws(InputError) -> Problem {
        try read(contents(ofFile: file), as: DocumentFormat(fileName: file) ?? .json, name: file)
    }

    /// The problem that these contents hold.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    public static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String
    ) throws(InputError) -> Problem {
        if format == .json, let problem = problemInPieces(contents) { return problem }
        return try problemAsWhole(contents, as: format, file: name == "-" ? "<standard input>" : name)
    }

    /// The problem, or all that is wrong, each with its place.
    static func problemAsWhole(
        _ contents: [UInt8], as format: DocumentFormat, file: String
    ) throws(InputError) -> Problem {
        let document = try Document.parse(contents, as: format, file: file)
        let context = ReadingContext()
        let (programme, registrations) = context.problem(document.root)
        var domainFaults: [ValidationFault] = []
        if context.faults.isEmpty {
            do throws(ValidationError) {
                return try Problem(programme: programme, registrations: registrations)
            } catch {
                domainFaults = error.faults
            }
        } else {
            domainFaults = Problem.faults(of: programme, registrations)
        }
        throw .faulty(FaultReport(document, file: file).faults(context.faults, domainFaults))
    }
}

extension ReadingContext {
    /// The programme and its registrations as far as they can be read.
    ///
    /// Lists keep their positions: what cannot be read leaves something harmless in its place.
    fileprivate func problem(_ value: DocumentValue) -> (programme: Programme, registrations: [Registration]) {
        var programme = Programme(name: "", series: [])
        var registrations: [Registration] = []
        guard var fields = ObjectReader(value, in: self) else { return (programme, registrations) }
        if let value = fields.requiredValue("programme") { programme = self.programme(value) }
        if let elements = fields.requiredValue("registrations").flatMap(elements) {
            registrations = elements.map { registration($0) }
        }
        fields.finish()
        return (programme, registrations)
    }
}
