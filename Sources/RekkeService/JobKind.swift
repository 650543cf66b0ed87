/// What can be asked for; the raw value is its name in addresses.
package enum JobKind: String, CaseIterable, Sendable {
    case allocations, checks, explanations, imports, plans, reallocations, scenarios, documents

    /// Which command answers it, and what that command takes.
    package var form: CommandForm {
        switch self {
        case .allocations:
            CommandForm("allocate", files: [.problem], options: ["method", "explain", "format", "language"])
        case .checks:
            CommandForm(
                "check", files: [.problem, .result], named: [.record, .earlier, .scenario],
                options: ["method", "explain", "format", "language", "moves"], flags: ["solve"],
                isOptional: [.result])
        case .explanations:
            CommandForm(
                "explain", files: [.problem], named: [.result], word: "registration",
                options: ["method", "explain", "format", "language"])
        case .imports:
            CommandForm(
                "import", files: [.form], named: [.programme, .attendees], options: ["format", "language"],
                flags: ["accept-absences"], isSolving: false, required: [.programme])
        case .plans:
            CommandForm(
                "plan", files: [.problem],
                options: ["method", "explain", "format", "language", "add", "facilitators", "track"],
                flags: ["parallel"])
        case .reallocations:
            CommandForm(
                "reallocate", files: [.problem, .result, .scenario],
                options: ["method", "explain", "format", "language", "moves", "agreed", "declined"])
        case .scenarios:
            CommandForm(
                "scenario", files: [.problem, .scenario], options: ["method", "explain", "format", "language"])
        case .documents:
            CommandForm(
                "documents", files: [.problem, .result], named: [.earlier, .record, .scenario],
                options: ["language", "date", "sender", "track"], flags: ["only-news"], isSolving: false)
        }
    }
}

/// A command of the program as requests can ask for it.
package struct CommandForm: Sendable {
    let name: String
    /// Files that are told apart by their order, in this order.
    let files: [JobFile.Part]
    /// Files that an option names.
    let named: [JobFile.Part]
    /// What stands after the files, where something does.
    let word: String?
    /// Options with a value.
    let options: [String]
    /// Options without one.
    let flags: [String]
    /// Of `files`, those that may be absent.
    let isOptional: Set<JobFile.Part>
    /// Of `named`, those that may not.
    let required: Set<JobFile.Part>
    /// Whether its search can be limited.
    let isSolving: Bool

    init(
        _ name: String, files: [JobFile.Part], named: [JobFile.Part] = [], word: String? = nil, options: [String],
        flags: [String] = [], isOptional: Set<JobFile.Part> = [], isSolving: Bool = true,
        required: Set<JobFile.Part> = []
    ) {
        self.name = name
        self.files = files
        // The problem's tables go with it.
        self.named = named + (files.contains(.problem) ? [.registrations, .attendees] : [])
        self.word = word
        self.options = options + (files.contains(.problem) ? ["policy"] : []) + (isSolving ? ["time-limit"] : [])
        self.flags = flags
        self.isOptional = isOptional
        self.required = required
        self.isSolving = isSolving
    }

    /// All that a query may say.
    var queryNames: [String] { options + flags + (word.map { [$0] } ?? []) }
}
