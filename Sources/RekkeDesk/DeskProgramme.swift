internal import RekkeFormats
internal import RekkeService

/// A programme on its way from a form's export to letters.
struct DeskProgramme: Sendable {
    let id: String
    /// The programme as a file has it; nil where answers to questions make it.
    var given: DeskFile?
    /// What the given file calls it.
    var title: String?
    var answers: [ProgrammeQuestion: String] = [:]
    /// nil where the given file has the registrations.
    var export: DeskFile?
    var attendees: DeskFile?
    /// What columns and answers mean; nil as long as nobody has chosen.
    var choice: ChosenForm?
    var acceptsAbsences = false
    /// The ids of all that was worked out for it, which goes with it.
    var jobs: Set<String> = []
    /// The allocation that was asked for last.
    var decision: Decision?

    struct Decision: Sendable {
        let job: Job
        /// As a document; what the job decides.
        let problem: [UInt8]
    }

    /// What people call it.
    var name: String { answers[.name] ?? title ?? given?.title ?? export?.title ?? id }
}

/// All programmes that are open.
actor DeskStore {
    private var programmes: [String: DeskProgramme] = [:]
    private var order: [String] = []
    /// The eldest gives way: memory is not for ever.
    private static let most = 50

    /// In the order in which they were opened.
    var all: [DeskProgramme] { order.compactMap { programmes[$0] } }

    func programme(_ id: String) -> DeskProgramme? { programmes[id] }

    func open(_ make: (String) -> DeskProgramme) -> DeskProgramme {
        var generator = SystemRandomNumberGenerator()
        let programme = make(String(generator.next(), radix: 16) + String(generator.next(), radix: 16))
        programmes[programme.id] = programme
        order.append(programme.id)
        if order.count > DeskStore.most { erase(order[0]) }
        return programme
    }

    /// Changes it, if it is still there.
    func change(_ id: String, _ change: (inout DeskProgramme) -> Void) {
        guard var programme = programmes[id] else { return }
        change(&programme)
        programmes[id] = programme
    }

    func erase(_ id: String) {
        programmes[id] = nil
        order.removeAll { $0 == id }
    }
}
