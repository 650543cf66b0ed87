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
            let sender = form.text("sender") ?? ""
            guard let decision = programme.decision, !programme.state.isConfirmed else {
                return Desk.redirect("/programmes/\(programme.id)")
            }
            let isUnsigned = sender.allSatisfy(\.isWhitespace)
            let language =
                form.text("language").flatMap { Language(rawValue: $0) } ?? programme.language(or: request.language)
            guard isUnsigned ? form.text("unsigned") != nil : Documents.Sender(sender) != nil else {
                return AllocationPage(
                    programme: programme, decision: decision, language: request.language,
                    given: (sender, language)
                ).response(.unprocessableContent)
            }
            let asked = try documents(of: decision, programme, from: sender, in: language)
            let job = try await jobs.submit(asked)
            let person = request.person
            await runs.begin(job, of: .letters, for: programme.id) { answer in
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

extension DeskProgramme {
    /// Whether people have been told of a decision: from then on whoever has a place keeps it.
    var isTold: Bool { has(.manifest) }
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
