internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService
internal import Tables

/// Confirming: what is on the page is what people are told.
extension Desk {
    func addDecision(to router: some RouterMethods<BasicRequestContext>) {
        router.post("/programmes/:id/confirmation") { request, context in
            let programme = try await programme(context)
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            let given = oneLine(form.text("sender") ?? "")
            guard let decision = programme.decision, !programme.state.isConfirmed else {
                return Desk.redirect("/programmes/\(programme.id)")
            }
            let language =
                form.text("language").flatMap { Language(rawValue: $0) } ?? programme.language(or: request.language)
            let sender = Desk.sender(given, of: programme)
            let doubt = SenderDoubt(of: sender)
            // Nobody to answer to may be meant; what is no sender cannot be.
            guard doubt == nil || doubt?.button.map({ form.text($0) != nil }) == true else {
                return AllocationPage(
                    programme: programme, decision: decision, language: request.language,
                    given: (given, language, doubt)
                ).response(.unprocessableContent)
            }
            let asked = try documents(of: decision, programme, from: sender, in: language)
            let job = try await submit(asked, for: programme.id)
            let person = request.person
            try await runs.begin(job, of: .letters, for: programme.id) { answer in
                guard let manifest = PackedFiles.contents(of: DocumentManifest.fileName, in: answer.bytes) else {
                    throw Refusal(.internalServerError, "fault", "the documents have no manifest")
                }
                try await store.change(programme.id, as: .confirm, by: person, from: programme.step) { programme in
                    programme[.letters] = DeskFile(name: "documents.zip", contents: answer.bytes)
                    programme[.manifest] = DeskFile(name: DocumentManifest.fileName, contents: manifest)
                    programme.state.confirmed = Int(Date.now.timeIntervalSince1970)
                    programme.state.sender = sender
                    programme.state.language = language.rawValue
                }
            }
            return Desk.redirect(programme.path(.allocation))
        }
    }

    /// As letters have it: whoever gives an address alone signs with the programme's name, as whoever gives nothing does.
    private static func sender(_ given: String, of programme: DeskProgramme) -> String {
        guard EmailAddress.isValid(given) else { return given }
        let name = programme.decision?.reading?.problem.programme.name ?? programme.name
        return "\(oneLine(name.filter { !"<>".contains($0) })) <\(given)>"
    }

    /// The letters and all that goes with them; once some went out, only for those who are told something new.
    func documents(
        of decision: DeskProgramme.Decision, _ programme: DeskProgramme, from sender: String, in language: Language
    ) throws(Refusal) -> JobRequest {
        var options = ["language": language.rawValue, "date": "\(LocalDate.today)"]
        var files = [JobFile(.problem, .json, decision.problem), JobFile(.result, .json, decision.result)]
        if !sender.allSatisfy(\.isWhitespace) { options["sender"] = sender }
        if let record = programme[.record] { files.append(JobFile(.record, .json, record.contents)) }
        if let told = programme[.manifest] {
            files.append(JobFile(.earlier, .json, told.contents))
            options["only-news"] = ""
        }
        return try JobRequest(.documents, options: options, files: files)
    }
}

/// What is to be asked of a sender before letters are signed by it.
enum SenderDoubt {
    /// There is none.
    case lacks
    /// Nobody can answer to it.
    case hasNoAddress
    /// It is neither a name nor a name with an address.
    case isNone

    /// nil where nothing is to be asked.
    init?(of sender: String) {
        if sender.isEmpty {
            self = .lacks
        } else if let read = Documents.Sender(sender), sender.count <= SenderDoubt.most {
            // An address that stands there as a name is none that anybody could answer to.
            if read.address != nil { return nil }
            self = read.name.contains("@") ? .isNone : .hasNoAddress
        } else {
            self = .isNone
        }
    }

    /// Longer ones are no names.
    private static let most = 200

    /// What confirms all the same; nil where nothing does.
    var button: String? {
        switch self {
        case .lacks: "unsigned"
        case .hasNoAddress: "without-address"
        case .isNone: nil
        }
    }
}

extension DeskProgramme {
    /// Whether people have been told of a decision: from then on whoever has a place keeps it.
    var isTold: Bool { has(.manifest) }

    /// The ids of those whom the letters of the decision tell something; nil for everybody, where nobody was told anything before.
    func toldNow(_ reading: Decision.Reading?) -> Set<String>? {
        guard let manifest, let reading else { return nil }
        if state.isConfirmed {
            let recipients = manifest.files.filter { $0.kind == .letters }.compactMap { file in
                if case .registration(let id) = file.recipient { id } else { nil }
            }
            return Set(recipients)
        }
        return reading.tracks.reduce(into: []) { $0.formUnion(manifest.changed(by: $1.allocation)) }
    }

    /// Of what people were told last.
    private var manifest: DocumentManifest? {
        self[.manifest].flatMap { try? DocumentManifestReader.read($0.contents, name: $0.name) }
    }
}

extension DeskProgramme.Decision {
    /// What was decided in each track, and the problem as it was read.
    struct Reading: Sendable {
        let problem: Problem
        let tracks: [TrackAllocation]
    }

    /// nil where the two do not go together.
    var reading: Reading? {
        guard let problem = try? ProblemReader.read(problem, as: .json, name: "problem.json"),
            let tracks = problem.read(result)
        else { return nil }
        return Reading(problem: problem, tracks: tracks)
    }

    /// The record of the decision, as the command writes it beside the result; nil where the two do not go together.
    ///
    /// - Parameters:
    ///   - earlier: What it was made from, where places were given anew.
    ///   - scenario: What had changed since.
    func record(
        version: String, after earlier: DeskProgramme.Decision? = nil, _ scenario: [UInt8]? = nil
    ) -> [UInt8]? {
        guard let reading else { return nil }
        let digests = DecisionRecord.Digests(
            problem: DecisionRecord.digest(of: earlier?.problem ?? problem),
            result: DecisionRecord.digest(of: result),
            earlierResult: earlier.map { DecisionRecord.digest(of: $0.result) },
            scenarios: scenario.map { [DecisionRecord.digest(of: $0)] })
        return DecisionRecord(
            of: reading.tracks, in: reading.problem, digests: digests, method: .automatic, version: version
        ).jsonDocument()
    }
}

extension Problem {
    /// The results of its tracks in a result's document; nil where that is not of this problem.
    func read(_ result: [UInt8]) -> [TrackAllocation]? {
        (try? TrackResultReader.read(result, name: "result.json")).flatMap { trackAllocations($0) }
    }
}
