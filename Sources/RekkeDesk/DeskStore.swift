internal import Foundation
internal import RekkeFormats
internal import RekkeService
internal import RekkeStore

/// The programmes of the desk as they are kept: every change of one is a step.
struct DeskStore: Sendable {
    let store: Store

    /// Whether it stays when the program ends.
    var isKept: Bool { store.isFile }

    var all: [StoredProgramme] {
        get async throws(StoreError) { try await store.programmes() }
    }

    /// Those that whoever asks may see.
    var visible: [StoredProgramme] {
        get async throws(StoreError) { try await all.filter { DeskStore.isVisible(ofUnit: $0.unit) } }
    }

    /// Whether whoever asks may see it; also where there is none.
    func isVisible(_ id: String) async throws(StoreError) -> Bool {
        guard Visitor.current != nil, let unit = try await store.unit(of: id) else { return true }
        return DeskStore.isVisible(ofUnit: unit)
    }

    private static func isVisible(ofUnit unit: String) -> Bool { Visitor.current.map { $0.unit == unit } ?? true }

    func programme(_ id: String) async throws -> DeskProgramme? {
        guard let step = try await store.current(id, roles: DeskRole.pages) else { return nil }
        var programme = try DeskProgramme(step, of: id)
        programme.isKept = isKept
        return programme
    }

    /// What people were told last, as one file.
    func letters(of programme: DeskProgramme) async throws(StoreError) -> [UInt8]? {
        try await store.document(DeskRole.letters.rawValue, ofStep: programme.step, in: programme.id)?.bytes
    }

    /// Keeps a new programme.
    ///
    /// - Parameter draft: What there is of it.
    /// - Returns: The same under an id of its own.
    func open(_ draft: DeskProgramme, by person: String?) async throws -> DeskProgramme {
        let programme = draft.named(DeskStore.newID())
        try await store.open(programme.id, of: Visitor.current?.unit ?? "", with: programme.step(.open, by: person))
        return programme
    }

    /// Keeps a programme that another desk had.
    ///
    /// - Returns: Its id.
    func restore(_ contents: DeskArchive.Contents) async throws(StoreError) -> String {
        let id = DeskStore.newID()
        try await store.restore(
            id, of: Visitor.current?.unit ?? "", at: Int(Date.now.timeIntervalSince1970), contents.steps,
            position: contents.position)
        return id
    }

    /// One that nobody guesses.
    private static func newID() -> String {
        var generator = SystemRandomNumberGenerator()
        return String(generator.next(), radix: 16) + String(generator.next(), radix: 16)
    }

    /// Makes a step, if the programme is still there.
    ///
    /// - Parameter number: The step from which it is made; where another one holds by now, none is made.
    /// - Returns: Whether it was made.
    @discardableResult
    func change(
        _ id: String, as action: DeskAction, by person: String?, from number: Int? = nil,
        _ change: @escaping @Sendable (inout DeskProgramme) -> Void
    ) async throws(StoreError) -> Bool {
        try await store.add(to: id, roles: DeskRole.pages) { current in
            guard number == nil || number == current.number else { return nil }
            var programme = try DeskProgramme(current, of: id)
            programme.state.detail = nil
            change(&programme)
            return try programme.step(action, by: person)
        } != nil
    }
}

/// What a step did; the raw value is kept.
enum DeskAction: String, Sendable {
    case open, answer, readFile, choose, correct, allocate, confirm, note, drop, reallocate, makeSo
}

extension DeskProgramme {
    /// A step that leaves this.
    fileprivate func step(_ action: DeskAction, by person: String?) throws -> NewStep {
        NewStep(
            time: Int(Date.now.timeIntervalSince1970), action: action.rawValue, person: person, title: name,
            state: try state.document,
            documents: documents.values.sorted { $0.role < $1.role })
    }
}
