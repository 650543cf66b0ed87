public import Rekke

// Every document is read whole, on the calling thread: a problem of 14 MB takes about half a second. What is wrong is told all
// at once, each fault with its file, line and column.

extension Problem {
    /// The problem that a file holds.
    ///
    /// - Parameters:
    ///   - file: Its path. Where its name does not end in `.yaml` or `.yml` it is read as JSON.
    ///   - tables: Registrations or attendees from tables; what the document has too would be a fault.
    ///   - warn: Called once with what was read in the tables, but may not be what was meant, also where something else is
    ///     wrong; not without tables.
    /// - Throws: `InputError.unreadable` where there is no such file or it cannot be read, `InputError.faulty` with every
    ///   fault in it and in the tables.
    public init(
        contentsOf file: String, tables: FormExports = FormExports(), warn: ([InputFault]) -> Void = { _ in }
    ) throws(InputError) {
        self = try ProblemReader.read(
            contents(ofFile: file), as: DocumentFormat(ofFile: file), name: file, with: tables, warn: warn)
    }

    /// The problem in a JSON document.
    ///
    /// - Parameters:
    ///   - source: What messages call it.
    ///   - tables: Registrations or attendees from tables; what the document has too would be a fault.
    ///   - warn: As of a file.
    /// - Throws: `InputError.faulty` with every fault.
    public init(
        json: some Collection<UInt8>, source: String, tables: FormExports = FormExports(),
        warn: ([InputFault]) -> Void = { _ in }
    ) throws(InputError) {
        self = try ProblemReader.read(Array(json), as: .json, name: source, with: tables, warn: warn)
    }

    /// The problem in a YAML document, which may be JSON; as of JSON otherwise.
    public init(
        yaml: some Collection<UInt8>, source: String, tables: FormExports = FormExports(),
        warn: ([InputFault]) -> Void = { _ in }
    ) throws(InputError) {
        self = try ProblemReader.read(Array(yaml), as: .yaml, name: source, with: tables, warn: warn)
    }

    /// The scenario that a file holds, and what it makes of this problem.
    ///
    /// - Parameter file: Its path. Where its name does not end in `.yaml` or `.yml` it is read as JSON.
    /// - Throws: `InputError.unreadable` where there is no such file or it cannot be read, `InputError.faulty` with every
    ///   fault in it, also those for which it cannot be applied to the problem.
    public func scenario(
        contentsOf file: String
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem) {
        try ScenarioReader.read(
            contents(ofFile: file), as: DocumentFormat(ofFile: file), name: file, for: self)
    }

    /// The scenario in a JSON document, and what it makes of this problem, in whose time zone local times are.
    ///
    /// - Parameter source: What messages call it.
    /// - Throws: `InputError.faulty` with every fault, also those for which it cannot be applied to the problem.
    public func scenario(
        json: some Collection<UInt8>, source: String
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem) {
        try ScenarioReader.read(Array(json), as: .json, name: source, for: self)
    }

    /// The scenario in a YAML document, which may be JSON; as of JSON otherwise.
    public func scenario(
        yaml: some Collection<UInt8>, source: String
    ) throws(InputError) -> (scenario: Scenario, changed: ChangedProblem) {
        try ScenarioReader.read(Array(yaml), as: .yaml, name: source, for: self)
    }
}

extension Allocation {
    /// The result that a file holds, as `jsonDocument(for:)` gives it. Whether it fits any problem is not checked:
    /// `Problem.violations(of:)` does.
    ///
    /// - Throws: `InputError.unreadable` where there is no such file or it cannot be read, `InputError.faulty` with every
    ///   fault in it.
    public init(contentsOf file: String) throws(InputError) {
        self = try ResultReader.read(contents(ofFile: file), as: DocumentFormat(ofFile: file), name: file)
    }

    /// The result in a JSON document.
    ///
    /// - Parameter source: What messages call it.
    /// - Throws: `InputError.faulty` with every fault.
    public init(json: some Collection<UInt8>, source: String) throws(InputError) {
        self = try ResultReader.read(Array(json), name: source)
    }
}

extension Reallocation {
    /// The reallocation that a file holds, as `jsonDocument(for:)` gives it; as an `Allocation` otherwise.
    public init(contentsOf file: String) throws(InputError) {
        self = try ReallocationReader.read(contents(ofFile: file), as: DocumentFormat(ofFile: file), name: file)
    }

    /// The reallocation in a JSON document.
    ///
    /// - Parameter source: What messages call it.
    /// - Throws: `InputError.faulty` with every fault.
    public init(json: some Collection<UInt8>, source: String) throws(InputError) {
        self = try ReallocationReader.read(Array(json), name: source)
    }
}

extension Answer {
    /// The results in a JSON document, of a programme with tracks or without, in their order; a single one without a name
    /// where it names no tracks. Whether they fit any problem is not checked: `Problem.trackAllocations(_:)` puts them beside
    /// what there was to decide.
    ///
    /// - Parameter source: What messages call it.
    /// - Throws: `InputError.faulty` with every fault.
    public static func ofTracks(
        json: some Collection<UInt8>, source: String
    ) throws(InputError) -> [(track: String?, answer: Answer)] {
        try TrackResultReader.read(Array(json), name: source)
    }
}

extension DocumentFormat {
    /// By the file's ending; JSON where it says nothing.
    init(ofFile name: String) { self = DocumentFormat(fileName: name) ?? .json }
}
