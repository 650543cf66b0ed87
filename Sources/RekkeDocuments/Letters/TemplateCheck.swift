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
        // A line was put before the first.
        self.init(
            max(1, error.context.lineNumber - 1), max(1, error.context.columnNumber), "it is no Mustache template")
    }
}

/// Holds a template against what there is to show, before the template engine gets it: where a name means nothing, that
/// would show nothing, and nobody would notice; and it knows names that mean more than a letter's variables.
struct TemplateCheck {
    /// Begins every template: what needs escaping is escaped before.
    static let asIs = "{{% CONTENT_TYPE:TEXT}}\n"

    /// The engine goes into each section from within the one around it.
    private static let deepestNesting = 20

    var faults: [TemplateFault] { found.faults }
    private var found = LimitedFaults<TemplateFault>()
    private let variables: [String]
    private let partials: [String]
    /// The sections that the tag is in, the outermost first.
    private var open: [TemplateTag] = []

    /// - Parameters:
    ///   - variables: What it may show.
    ///   - partials: The names of templates that it may include.
    init(_ text: String, variables: [LetterVariable], partials: [String]) {
        self.variables = variables.map(\.rawValue)
        self.partials = partials
        var reader = TemplateTagReader(text)
        while !found.isFull, open.count <= TemplateCheck.deepestNesting, let tag = reader.next() { check(tag) }
        guard let tag = open.last else { return }
        let most = TemplateCheck.deepestNesting
        report(
            open.count > most ? "sections are nested more than \(most) deep" : "this section is not closed", at: tag)
    }

    private mutating func report(_ text: String, at tag: TemplateTag) {
        found.append(TemplateFault(tag.line, tag.column, text))
    }

    private mutating func check(_ tag: TemplateTag) {
        switch tag.kind {
        case .comment: break
        case .variable:
            checkName(tag, "variable", among: variables)
            checkForm(tag)
        case .section, .invertedSection:
            checkName(tag, "variable", among: variables)
            checkList(tag)
            checkElement(tag)
            open.append(tag)
        case .sectionEnd: close(tag)
        case .partial:
            checkName(tag, "template", among: partials)
            if let list = listAround { report("nothing can be included in the list \(quoted(known: list))", at: tag) }
        case .empty: report("this tag is empty", at: tag)
        case .unclosed: report("this tag is not closed with }}", at: tag)
        case .other: report("this kind of tag is of no use here", at: tag)
        }
    }

    private mutating func checkName(_ tag: TemplateTag, _ noun: String, among known: [String]) {
        guard !known.contains(tag.name) else { return }
        let advice =
            nearestName(to: tag.name, among: known).map { didYouMean($0) }
            ?? (known.isEmpty ? " can be included here" : "; there are \(known.joined(separator: ", "))")
        report("no \(noun) \(quoted(tag.name))\(advice)", at: tag)
    }

    private mutating func close(_ tag: TemplateTag) {
        let position = open.lastIndex { $0.name == tag.name }
        if position == nil || position != open.count - 1 {
            report("this closes another section than the one that is open", at: tag)
        }
        if let position { open.removeSubrange(position...) }
    }

    // MARK: - Forms

    /// The engine would show a list as Swift does, and of what is so, that it is.
    private mutating func checkForm(_ tag: TemplateTag) {
        guard let variable = LetterVariable(rawValue: tag.name), variables.contains(tag.name) else { return }
        let section = "{{#\(tag.name)}}…{{/\(tag.name)}}"
        switch variable.form {
        case .text: break
        case .truth: report("\(quoted(known: tag.name)) is so or not, and no text; give \(section)", at: tag)
        case .list(let elements):
            let inside = elements.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")
            report("\(quoted(known: tag.name)) is a list; give \(section), and in it \(inside)", at: tag)
        case .ofElement: checkElement(tag)
        }
    }

    /// Elsewhere it would be empty.
    private mutating func checkElement(_ tag: TemplateTag) {
        guard let variable = LetterVariable(rawValue: tag.name), variable.form == .ofElement,
            variables.contains(tag.name)
        else { return }
        let around = listAround.flatMap { LetterVariable(rawValue: $0) }
        if case .list(let elements)? = around?.form, elements.contains(variable) { return }
        let lists = LetterVariable.allCases.filter { list in
            if case .list(let elements) = list.form { elements.contains(variable) } else { false }
        }
        report(
            "\(quoted(known: tag.name)) is nothing here; it is of each element of "
                + lists.map(\.rawValue).joined(separator: ", "), at: tag)
    }

    // MARK: - Lists

    /// The name of the list whose elements are shown.
    private var listAround: String? { open.first(where: isList)?.name }

    /// Each element of a list has no list of its own: the whole of another one would be shown for each of them.
    private mutating func checkList(_ tag: TemplateTag) {
        if isList(tag), let list = listAround {
            report(
                "\(quoted(known: tag.name)) is a list, and cannot be inside of the list \(quoted(known: list))", at: tag
            )
        }
    }

    private func isList(_ tag: TemplateTag) -> Bool {
        tag.kind == .section && LetterVariable(rawValue: tag.name)?.isList == true
    }
}
