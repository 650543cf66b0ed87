internal import Rekke
internal import RekkeFormats
internal import RekkeStore

/// A programme on its way from a form's export to letters, as a step left it.
struct DeskProgramme: Sendable {
    let id: String
    /// What of it is no file.
    var state = DeskState()
    /// All files that hold.
    private(set) var documents: [DeskRole: StoredDocument] = [:]
    /// The number of the step.
    private(set) var step = 0
    /// In seconds since 1970, when it was made.
    private(set) var time = 0
    /// Who made it, as somebody typed it.
    private(set) var person: String?
    /// The number of the step from which it was made; nil at the first.
    private(set) var before: Int?
    /// The number of the youngest step that was made from it; nil where none was.
    private(set) var next: Int?
    /// Whether it stays when the program ends.
    var isKept = false

    init(id: String) { self.id = id }

    /// - Throws: Where a newer version wrote it.
    init(_ stored: StoredStep, of id: String) throws {
        self.id = id
        (before, next) = (stored.before, stored.next)
        state = try DeskState(stored.state)
        documents = stored.documents.reduce(into: [:]) { documents, document in
            if let role = DeskRole(rawValue: document.role) { documents[role] = document }
        }
        (step, time, person) = (stored.number, stored.time, stored.person)
    }

    /// A file that holds; nil where there is none, or it was not asked for.
    subscript(role: DeskRole) -> DeskFile? {
        get {
            guard let document = documents[role], let bytes = document.bytes else { return nil }
            return DeskFile(name: document.name, contents: bytes)
        }
        set {
            documents[role] = newValue.map {
                StoredDocument(
                    role: role.rawValue, name: $0.name, digest: DecisionRecord.digest(of: $0.contents),
                    bytes: $0.contents)
            }
        }
    }

    func named(_ id: String) -> DeskProgramme {
        var named = DeskProgramme(id: id)
        (named.state, named.documents) = (state, documents)
        return named
    }

    func has(_ role: DeskRole) -> Bool { documents[role] != nil }
}

/// What a file is to a programme; the raw value names it in the store and in addresses.
enum DeskRole: String, CaseIterable, Sendable {
    /// The programme as a file has it; without one answers to questions make it.
    case given
    /// Without one the given file has the registrations.
    case export
    case attendees
    /// What the decision is about, and the decision.
    case problem, result
    /// Its record.
    case record
    /// Of places given anew: the result from which they were, and what had changed.
    case earlier, scenario
    /// What people were told last.
    case letters, manifest

    /// Those without which no page can be shown.
    static let pages = Set(allCases.filter { $0 != .letters }.map(\.rawValue))
}

extension DeskProgramme {
    /// What its series and letters are written in.
    ///
    /// - Parameter page: Of whoever looks at it, where nothing says so.
    func language(or page: Language) -> Language { state.language.flatMap { Language(rawValue: $0) } ?? page }

    var given: DeskFile? {
        get { self[.given] }
        set { self[.given] = newValue }
    }

    var export: DeskFile? {
        get { self[.export] }
        set { self[.export] = newValue }
    }

    var attendees: DeskFile? {
        get { self[.attendees] }
        set { self[.attendees] = newValue }
    }

    var answers: [ProgrammeQuestion: String] {
        get {
            state.answers.reduce(into: [:]) { answers, given in
                if let question = ProgrammeQuestion(rawValue: given.key) { answers[question] = given.value }
            }
        }
        set { state.answers = Dictionary(uniqueKeysWithValues: newValue.map { ($0.key.rawValue, $0.value) }) }
    }

    /// The allocation that was asked for last.
    var decision: Decision? {
        guard let problem = self[.problem], let result = self[.result] else { return nil }
        return Decision(problem: problem.contents, result: result.contents)
    }

    /// There is no decision any more, since what there is to decide is another.
    mutating func dropDecision() {
        for role in [DeskRole.problem, .result, .record, .earlier, .scenario, .letters, .manifest] { self[role] = nil }
        (state.confirmed, state.changes) = (nil, [])
    }

    /// - Parameter record: Its record.
    mutating func decide(_ decision: Decision, record: [UInt8]?) {
        self[.problem] = DeskFile(name: "problem.json", contents: decision.problem)
        self[.result] = DeskFile(name: "result.json", contents: decision.result)
        self[.record] = record.map { DeskFile(name: "record.json", contents: $0) }
        (self[.earlier], self[.scenario]) = (nil, nil)
        (state.confirmed, state.changes) = (nil, [])
    }

    /// The same of a changed problem, which takes the place of all files that were given.
    mutating func take(_ decision: Decision, record: [UInt8]) {
        decide(decision, record: record)
        given = DeskFile(name: "problem.json", contents: decision.problem)
        (export, attendees, state.choice, state.corrections) = (nil, nil, nil, [])
    }

    /// What was decided, and what there was to decide, as documents.
    struct Decision: Sendable {
        let problem: [UInt8]
        let result: [UInt8]
    }

    /// What people call it.
    var name: String { answers[.name] ?? state.title ?? given?.title ?? export?.title ?? id }
}
