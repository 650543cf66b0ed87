internal import Mustache
internal import Rekke
public import RekkeFormats

/// The templates that letters are made from, in Mustache: for each language one for each kind of letter, those that they
/// include, and the page of HTML around a letter.
public struct LetterTemplates: Sendable {
    private let library: MustacheLibrary

    /// Those that come with the program.
    public static let builtIn: LetterTemplates = {
        do throws(InputError) {
            return try LetterTemplates(files: [])
        } catch {
            preconditionFailure("a built-in template is wrong: \(error)")
        }
    }()

    /// The names of all templates, sorted, with the texts that come with the program.
    public static let builtInFiles: [(name: String, text: String)] =
        Language.allCases.flatMap(\.templates).sorted { $0.name < $1.name }

    /// The built-in templates with these files in place of those of the same name.
    ///
    /// - Parameters:
    ///   - files: Names of templates, as `place.nb.txt`, and what the files hold, UTF-8.
    ///   - folder: Where they are from, for messages.
    /// - Throws: `InputError.faulty` with everything that is wrong in them: names of no template, faults of Mustache, and
    ///   what no letter has.
    public init(files: [(name: String, contents: [UInt8])], from folder: String = "") throws(InputError) {
        var found = LimitedFaults<InputFault>()
        var texts = Dictionary(LetterTemplates.builtInFiles.map { ($0.name, $0.text) }) { $1 }
        let names = LetterTemplates.builtInFiles.map(\.name)
        for (name, contents) in files.sorted(by: { $0.name < $1.name }) {
            let file = folder.isEmpty ? name : "\(folder)/\(name)"
            guard texts[name] != nil else {
                let advice = didYouMean(nearestName(to: name, among: names))
                found.append(TemplateFault(1, 1, "no template has that name\(advice)").inFile(file))
                continue
            }
            guard let text = String(validating: contents, as: UTF8.self) else {
                found.append(TemplateFault(1, 1, "it is not UTF-8").inFile(file))
                continue
            }
            let faults = TemplateCheck(
                text, variables: LetterTemplates.variables(for: name), partials: LetterTemplates.partials(for: name)
            ).faults
            found += faults.map { $0.inFile(file) }
            if !LetterTemplates.isIncluded(name), text.allSatisfy(\.isWhitespace) {
                found.append(
                    TemplateFault(1, 1, "it is empty, and so would every letter be that it is for").inFile(file))
            }
            texts[name] = faults.isEmpty ? text : nil
        }
        var templates: [String: MustacheTemplate] = [:]
        for (name, text) in texts {
            do {
                templates[name] = try MustacheTemplate(string: TemplateCheck.asIs + text)
            } catch {
                found.append(TemplateFault(error).inFile(folder.isEmpty ? name : "\(folder)/\(name)"))
            }
        }
        guard found.faults.isEmpty else {
            var faults = found.faults.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
            if found.isFull, let last = faults.last {
                faults.append(TemplateFault(last.line, last.column, FaultLimit.text).inFile(last.file))
            }
            throw .faulty(faults)
        }
        library = MustacheLibrary(templates: templates)
    }

    /// What a template can show.
    private static func variables(for name: String) -> [LetterVariable] {
        LetterVariable.allCases.filter { $0.isOfPage == name.hasPrefix("page.") }
    }

    /// What a template can include. What is included includes nothing itself, so that none can include itself.
    private static func partials(for name: String) -> [String] {
        isIncluded(name) ? [] : builtInFiles.map(\.name).filter(isIncluded)
    }

    /// Whether it is a part of others, which may be empty.
    private static func isIncluded(_ name: String) -> Bool {
        ["opening.", "closing.", "queues.", "former."].contains { name.hasPrefix($0) }
    }

    /// The letter as plain text; its first line is its title.
    func text(_ kind: LetterKind, _ language: Language, _ values: LetterValues) throws(DocumentsError) -> String {
        let text = try rendered(values.context, LetterTemplates.name(of: kind, in: language))
        // Parts that do not apply leave empty lines behind.
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isEmpty = line.allSatisfy(\.isWhitespace)
            if !isEmpty || lines.last?.isEmpty == false { lines.append(isEmpty ? "" : line) }
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The page of HTML with a letter.
    ///
    /// - Parameters:
    ///   - link: What of it leads somewhere.
    ///   - hasHeading: Whether its first line is in it, which is a mail's subject already.
    func page(
        with letter: String, _ language: Language, link: String? = nil, hasHeading: Bool = true
    ) throws(DocumentsError) -> String {
        let html = LetterHTML(letter, link: link)
        let context = [
            LetterVariable.title.rawValue: html.title,
            LetterVariable.body.rawValue: hasHeading ? html.body : html.paragraphs,
        ]
        return try rendered(context, LetterTemplates.nameOfPage(in: language))
    }

    private func rendered(_ context: [String: Any], _ name: String) throws(DocumentsError) -> String {
        guard let text = library.render(context, withTemplate: name) else {
            throw .unwritable(file: name, reason: "there is no such template")
        }
        return text
    }
}
