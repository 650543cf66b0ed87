public import Rekke

/// Why a file could not be used.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file could not be opened or read.
    case unreadable(file: String, reason: String)
    /// The file says something that it must not: every fault found, in the order of the file, or of more than a thousand so
    /// many, and that there may be more.
    case faulty([InputFault])

    public var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): \(reason)"
        case .faulty(let faults): faults.map(\.description).joined(separator: "\n")
        }
    }
}

/// One thing that is wrong in a file, and where. Its text names ids, never people.
public struct InputFault: Hashable, Sendable, CustomStringConvertible {
    /// The file's name as it was given.
    public let file: String
    /// 1 for the first.
    public let line: Int
    /// 1 for the first; counted in Unicode code points.
    public let column: Int
    /// The place in the document; empty where the file is no document at all.
    public let path: InputPath
    /// What is wrong, and what to do.
    public let text: String
    /// The same in every language; nil where it is said in English only.
    private let sentence: FormSentence?

    package init(file: String, line: Int, column: Int, path: InputPath, text: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.text = text
        sentence = nil
    }

    init(file: String, line: Int, column: Int, path: InputPath, sentence: FormSentence) {
        (self.file, self.line, self.column, self.path) = (file, line, column, path)
        self.sentence = sentence.isEnglish ? nil : sentence
        text = sentence.english
    }

    /// What is wrong, and what to do, in that language; nil where it is said in English only.
    package func text(in language: Language) -> String? { language == .english ? text : sentence?.text(in: language) }

    /// As `problem.yaml:41:12: registrations[3].preferences[0]: no series "tues"; did you mean "tue"?`.
    public var description: String {
        "\(file):\(line):\(column): " + (path.components.isEmpty ? "" : "\(path): ") + text
    }
}
