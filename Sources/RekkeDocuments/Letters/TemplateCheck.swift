internal import Mustache
internal import Rekke
internal import RekkeFormats

/// Something that is wrong in a template, and where.
struct TemplateFault {
    let line: Int
    let column: Int
    let text: String

    init(_ line: Int, _ column: Int, _ text: String) {
        self.line = line
        self.column = column
        self.text = text
    }

    func inFile(_ file: String) -> InputFault {
        InputFault(file: file, line: line, column: column, path: InputPath(), text: text)
    }

    /// What the template engine says.
    init(_ error: any Error) {
        guard let error = error as? MustacheTemplate.ParserError else {
            self.init(1, 1, "it is no Mustache template")
            return
        }
        let reason =
            switch error.error as? MustacheTemplate.Error {
            case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
            case .unfinishedName: "a tag is not closed with }}"
            case .expectedSectionEnd: "a section is not closed"
            default: "it is no Mustache template"
            }
        // A line was put before the first.
        self.init(max(1, error.context.lineNumber - 1), max(1, error.context.columnNumber), reason)
    }
}

/// Looks for tags that name nothing: the template engine would show nothing there, and nobody would notice.
struct TemplateCheck {
    /// Begins every template: what needs escaping is escaped before.
    static let asIs = "{{% CONTENT_TYPE:TEXT}}\n"

    private(set) var faults: [TemplateFault] = []

    /// - Parameter partials: The names of templates that it may include.
    init(_ text: String, partials: [String]) {
        let variables = LetterVariable.allCases.map(\.rawValue)
        var line = 1
        var column = 1
        var rest = text[...]
        while let character = rest.first {
            if rest.hasPrefix("{{"), let end = rest.firstRange(of: "}}") {
                let tag = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]
                if let fault = TemplateCheck.fault(of: tag, variables, partials) {
                    faults.append(TemplateFault(line, column, fault))
                }
            }
            rest.removeFirst()
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
    }

    private static func fault(of tag: Substring, _ variables: [String], _ partials: [String]) -> String? {
        guard let sign = tag.first else { return "this tag is empty" }
        switch sign {
        case "!": return nil
        case "=", "%", "<", "$": return "this kind of tag is of no use here"
        case ">": return unknown(trimmed(tag.dropFirst()), "template", among: partials)
        default:
            let name = trimmed("#^/&{".contains(sign) ? tag.dropFirst() : tag)
            return name == "." ? nil : unknown(name, "variable", among: variables)
        }
    }

    private static func unknown(_ name: String, _ noun: String, among known: [String]) -> String? {
        guard !known.contains(name) else { return nil }
        let advice = nearestName(to: name, among: known).map { "; did you mean \"\($0)\"?" }
        return "no \(noun) \"\(name)\""
            + (advice ?? (known.isEmpty ? " can be included here" : "; there are \(known.joined(separator: ", "))"))
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
