package import Rekke

/// Reads problem documents.
package enum ProblemReader {
    /// The problem that these contents hold.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String
    ) throws(InputError) -> Problem {
        if format == .json, let problem = problemInPieces(contents) { return problem }
        return try problemAsWhole(contents, as: format, file: name == "-" ? "<standard input>" : name)
    }

    /// The problem in these contents, with registrations or attendees from tables beside it.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    ///   - exports: What is in tables; that the document has too would be a fault.
    ///   - warn: Called once with what was read in the tables, but may not be what was meant, also where something else is
    ///     wrong; not without tables.
    /// - Throws: `InputError.faulty` with every fault, in the document and in the tables.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String, with exports: FormExports,
        warn: ([InputFault]) -> Void = { _ in }
    ) throws(InputError) -> Problem {
        guard !exports.isEmpty else { return try read(contents, as: format, name: name) }
        let file = name == "-" ? "<standard input>" : name
        let reading = FormReading(try Document.parse(contents, as: format, file: file), file: file, exports)
        warn(reading.warnings)
        guard let problem = reading.problem else { throw .faulty(reading.faults) }
        return problem
    }

    /// The problem, or all that is wrong, each with its place.
    static func problemAsWhole(
        _ contents: [UInt8], as format: DocumentFormat, file: String
    ) throws(InputError) -> Problem {
        let document = try Document.parse(contents, as: format, file: file)
        let context = ReadingContext()
        let (programme, registrations) = context.problem(document.root, FormExports())
        var domainFaults: [ValidationFault] = []
        if context.faults.isEmpty {
            do throws(InvalidProblem) {
                return try Problem(programme: programme, registrations: registrations)
            } catch {
                domainFaults = error.faults
            }
        } else if !context.isFull {
            domainFaults = Problem.faults(of: programme, registrations)
        }
        throw .faulty(FaultReport(document, file: file).faults(context.faults, domainFaults))
    }
}

extension ReadingContext {
    /// The programme and its registrations as far as they can be read.
    ///
    /// Lists keep their positions: what cannot be read leaves something harmless in its place.
    ///
    /// - Parameter exports: What comes from elsewhere, and must not be here.
    func problem(
        _ value: DocumentValue, _ exports: FormExports
    ) -> (programme: Programme, registrations: [Registration]) {
        var programme = Programme(name: "", series: [])
        var registrations: [Registration] = []
        guard var fields = ObjectReader(value, in: self) else { return (programme, registrations) }
        if let value = fields.requiredValue("programme") { programme = self.programme(value) }
        if exports.registrations != nil {
            if let value = fields.find("registrations"), !isNone(value) {
                report("registrations are here and in a file of their own; leave out one of the two", at: value)
            } else if form == nil, knowsForm {
                report("no \"form\" in the programme says how the registrations' file is to be read", at: value)
            }
        } else if let elements = registrationsValue(&fields).flatMap(elements) {
            registrations = elements.map { element in
                let registration = registration(element)
                if exports.attendees != nil, !registration.attendees.isEmpty {
                    report("attendees are here and in a file of their own; leave out one of the two", at: element)
                }
                return registration
            }
        }
        corrections = fields.value("corrections").map(corrections) ?? []
        fields.finish()
        if exports.isEmpty { applyCorrections(to: &registrations) }
        return (programme, registrations)
    }

    /// With a form there may be none yet.
    private func registrationsValue(_ fields: inout ObjectReader) -> DocumentValue? {
        guard form != nil else { return fields.requiredValue("registrations") }
        return fields.find("registrations").flatMap { isNone($0) ? nil : $0 }
    }

    private func isNone(_ value: DocumentValue) -> Bool {
        value.kind == .null || value.kind == .list && value.children.underestimatedCount == 0
    }
}
