public import ArgumentParser
internal import Foundation
internal import Rekke
internal import RekkeDocuments
public import RekkeFormats

/// `rekke documents`: letters, calendars and what else goes to people after a decision.
struct DocumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "Write the letters, calendar entries and other documents of a result.",
        discussion: """
            EXAMPLES:
              rekke documents programme.yaml result.json --output documents --language nb
              rekke documents programme.yaml result.json --output documents \\
                --only letters --date 2021-09-01
              rekke documents changed.json new.json --output later \\
                --earlier documents/manifest.json
              rekke documents programme.yaml result.json --output documents \\
                --scenario parallel.yaml --record record.json
              rekke documents --write-templates templates
              rekke documents programme.yaml result.json --output documents \\
                --templates templates

            DIR gets, for every registration, a letter as text, as HTML and as a draft of a mail with its \
            calendars (letters, with merge.xlsx and index.csv for mail merge), for \
            every placed registration and every facilitator who leads an iCalendar file, and beside it one for each meeting, \
            which Outlook takes as an invitation (calendars), report.html, a page about \
            the result for whoever is responsible, result.xlsx, the result as a workbook, lists for the day (lists: who comes to which meeting, \
            whom to call, what each facilitator leads), and manifest.json, which names \
            every file with its SHA-256. The same input gives the same bytes. All is written to a folder \
            beside DIR and takes its place at the end; a DIR that is there already is replaced only if it holds nothing \
            but what this command wrote, and nobody has changed that since.

            A registration that has a language gets its letter and its calendar in that one; all else is in that of --language.

            No letter and no calendar of an organisation names another organisation; the report and the workbook name \
            all of them.

            The result is checked first, as `rekke check` does: where anything in it is wrong, that is said, and nothing \
            is written; where a time limit ended its search, that is said. The result of a reallocation goes with the changed problem, which `rekke reallocate --changed` \
            writes.

            \(HelpText.templates)

            \(HelpText.exitCodes)
            """)

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String?

    @Argument(help: ArgumentHelp(HelpText.result))
    var result: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder to write; it is replaced once everything is written.", valueName: "dir"))
    var output: String?

    @Flag(help: "Replace also documents that somebody has changed since they were written.")
    var replaceEdited = false

    @Option(parsing: .upToNextOption, help: "Only these kinds; without it all of them.")
    var only: [DocumentKind] = []

    @Option(name: .shortAndLong, help: "In English (en), Norwegian Bokmål (nb) or Nynorsk (nn).")
    var language: Language = .english

    @Option(
        help: ArgumentHelp(
            "The day on which they are sent, as 2021-09-01. Without it letters have no date.", valueName: "day"),
        transform: DocumentsCommand.day)
    var date: LocalDate?

    @Option(
        help: ArgumentHelp(
            """
            Who signs letters and answers questions, as "Ingrid Solbakken <post@example.no>"; with an address also who \
            invites to meetings, without which no mail program takes them away later. (default: the programme's name)
            """, valueName: "sender"),
        transform: DocumentsCommand.sender)
    var sender: Documents.Sender?

    @Option(
        help: ArgumentHelp(
            """
            The manifest.json of what was sent before: letters say what has changed, calendar entries are updated or \
            cancelled.
            """, valueName: "file"))
    var earlier: String?

    @Flag(help: "Write letters and calendars only for those who are told something that --earlier did not tell them.")
    var onlyNews = false

    @Option(help: ArgumentHelp("Templates in place of the built-in ones of the same name.", valueName: "dir"))
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "Write the built-in templates to a folder, to be changed; nothing else is done.", valueName: "dir"))
    var writeTemplates: String?

    @OptionGroup(title: "Report") var report: ReportOptions
    @OptionGroup var input: InputOptions
    @OptionGroup var track: TrackOption
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        if writeTemplates == nil, file == nil || result == nil {
            throw ArgumentParser.ValidationError("give the problem and its result")
        }
        if writeTemplates == nil, output == nil {
            throw ArgumentParser.ValidationError("say with --output which folder to write")
        }
        for (option, folder) in [("--output", output), ("--write-templates", writeTemplates)] where folder == "-" {
            throw ArgumentParser.ValidationError(
                "\(option): a folder is written, not standard output; name one (./- where it shall be called so)")
        }
        if [file, result, earlier, report.record].count(where: { $0 == "-" }) > 1 {
            throw ArgumentParser.ValidationError(HelpText.onlyOneOnStandardInput)
        }
        if onlyNews, earlier == nil {
            throw ArgumentParser.ValidationError("--only-news: give what was sent before with --earlier")
        }
        if !kinds.contains(.report), report.record != nil || !report.scenarios.isEmpty {
            throw ArgumentParser.ValidationError("--scenario and --record are for the report, which --only leaves out")
        }
    }

    func run() async throws {
        if let writeTemplates { return try write(LetterTemplates.builtInFiles, to: writeTemplates) }
        guard let file, let result, let output else { return }
        let templates = try templates.map(Input.templates)
        let problem = try input.digestedProblem(file)
        let earlier = try earlier.map(Input.digestedManifest)
        // Before anything is checked.
        let position = try track.position(in: problem.value)
        let decided = try Input.rightDecision(result, of: problem.value)
        let meant = decided.value[position].asProgramme
        try expectSameProgramme(meant, in: decided.value, earlier?.value)
        try expectNoOtherTrack(than: meant, in: decided.value, at: output)
        let digests = DocumentManifest.Digests(
            problem: problem.digest, result: decided.digest, earlier: earlier?.digest)
        var documents =
            switch meant.answer {
            case .allocation(let allocation):
                Documents(of: allocation, in: meant.problem, digests: digests, version: RekkeCommand.version)
            case .reallocation(let reallocation):
                Documents(of: reallocation, in: meant.problem, digests: digests, version: RekkeCommand.version)
            }
        try complete(&documents, earlier?.value, templates)
        try expectEveryone(of: documents, in: problem.value)
        if kinds.contains(.report) {
            try await report.complete(&documents, problem: problem, decided: decided, meant: position)
        }
        try await write(documents, to: output)
        Messages.warn(documents.warnings(writing: kinds))
    }

    /// That the earlier manifest is not of the documents of another track or programme: all its calendar entries would be
    /// cancelled. A programme that has another name than before still has some of its registrations.
    private func expectSameProgramme(
        _ meant: TrackAllocation, in decided: [TrackAllocation], _ manifest: DocumentManifest?
    ) throws {
        guard let manifest, manifest.programme != meant.problem.programme.name else { return }
        let text: String
        if let other = decided.first(where: { $0.asProgramme.problem.programme.name == manifest.programme })?.track {
            text = "these are the documents of the track \(quoted(known: other)); give those of the track that is meant"
        } else {
            let known = Set(meant.problem.registrations.map(\.id))
            let named = manifest.namedRegistrations
            guard !named.isEmpty, !named.contains(where: known.contains) else { return }
            text =
                "these are the documents of \(quoted(known: manifest.programme)), and none of its registrations is in the "
                + "problem; give those of this programme, or leave out --earlier"
        }
        let fault = InputFault(
            file: earlier ?? "", line: 1, column: 1, path: InputPath([.field("programme")]), text: text)
        throw Messages.failure([.faulty([fault])])
    }

    /// That the folder does not hold what was written of another track: it would be gone.
    private func expectNoOtherTrack(
        than meant: TrackAllocation, in decided: [TrackAllocation], at folder: String
    ) throws {
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/manifest.json"),
            let manifest = try? DocumentManifestReader.read(Array(bytes), name: "\(folder)/manifest.json"),
            let other = decided.first(where: {
                $0.track != meant.track && $0.asProgramme.problem.programme.name == manifest.programme
            })?.track
        else { return }
        Messages.write(
            "\(folder): it holds the documents of the track \(quoted(known: other)); give each track a folder of its own\n"
                + "nothing was written\n")
        throw ExitStatus.unwritableOutput.code
    }

    private func complete(
        _ documents: inout Documents, _ earlier: DocumentManifest?, _ templates: LetterTemplates?
    ) throws {
        documents.language = language
        documents.date = date
        documents.sender = sender
        documents.earlier = earlier
        documents.onlyNews = onlyNews
        if let templates { documents.templates = templates }
        try expectSameIdentities(documents)
        try expectLaterDay(than: earlier)
    }

    /// That what the earlier documents hold for a fact is one still: what has been would be taken back.
    private func expectLaterDay(than manifest: DocumentManifest?) throws {
        guard let date, let settled = manifest?.settledBefore, date < settled else { return }
        let fault = InputFault(
            file: earlier ?? "", line: 1, column: 1, path: InputPath([.field("settledBefore")]),
            text:
                "--date \(date) is before \(settled), and for these documents what was before that day has been; give that day "
                + "or a later one")
        throw Messages.failure([.faulty([fault])])
    }

    /// That the ids in the earlier manifest are still those of the same registrations.
    private func expectSameIdentities(_ documents: Documents) throws {
        let faults = documents.changedIdentities.map { changed in
            InputFault(
                file: earlier ?? "", line: 1, column: 1,
                path: InputPath([.field("identities"), .index(changed.position)]),
                text:
                    "\(quoted(known: changed.registration)) was another registration then: its organisation or its time "
                    + "of registration was different; give registrations the ids that they had, or leave out --earlier")
        }
        guard faults.isEmpty else { throw Messages.failure([.faulty(faults)]) }
    }

    /// That whoever was told something before is in the problem still: its letter says what became of it.
    private func expectEveryone(of documents: Documents, in problem: Problem) throws {
        let faults = documents.missingRegistrations(in: problem).map { place, id in
            InputFault(
                file: earlier ?? "", line: 1, column: 1, path: place,
                text:
                    "\(quoted(known: id)) was told that it has a place or waits for one, and is not in the problem any more; "
                    + "keep it there, with \"withdrawn\": true (as the change {\"withdraw\": \(quoted(known: id))} makes it) "
                    + "if it takes no part, or leave out --earlier")
        }
        guard faults.isEmpty else { throw Messages.failure([.faulty(faults)]) }
    }

    private var kinds: [DocumentKind] { only.isEmpty ? DocumentKind.allCases : only }

    private func write(_ documents: Documents, to folder: String) async throws {
        let result = await Search.run(writes: true) { (line) async throws(DocumentsError) in
            try await documents.write(kinds, to: folder, replacingEdited: replaceEdited) { progress in
                line.report("\(progress.kind.rawValue): \(progress.number) of \(progress.total)")
            }
        }
        do throws(DocumentsError) {
            try result.get()
        } catch {
            switch error {
            case .cancelled: throw Messages.interrupted()
            case .edited:
                Messages.write(
                    "\(error); move the folder away, or replace them with --replace-edited\nnothing was written\n")
                throw ExitStatus.unwritableOutput.code
            case .notReplaceable, .unwritable:
                Messages.write("\(error)\nnothing was written\n")
                throw ExitStatus.unwritableOutput.code
            }
        }
    }

    /// Writes files that are not there yet.
    private func write(_ files: [(name: String, text: String)], to folder: String) throws {
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Output.write(
            files.map { Output.Document(Array($0.text.utf8), to: .file("\(folder)/\($0.name)")) }, mayReplace: false)
    }

    private static func day(_ text: String) throws -> LocalDate {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), year > 0, let month = Int(parts[1]), let day = Int(parts[2]),
            let date = LocalDate(year: year, month: month, day: day)
        else { throw ArgumentParser.ValidationError("\"\(text)\" is no day; write it as 2021-09-01") }
        return date
    }

    private static func sender(_ text: String) throws -> Documents.Sender {
        guard let sender = Documents.Sender(text) else {
            throw ArgumentParser.ValidationError("write a name, or a name and an address as \"Name <post@example.no>\"")
        }
        return sender
    }
}

extension DocumentKind: ExpressibleByArgument {}
