internal import Rekke

/// Reads the manifests that `rekke documents` writes.
public enum DocumentManifestReader {
    /// The manifest that these contents hold.
    ///
    /// - Parameter name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    public static func read(_ contents: [UInt8], name: String) throws(InputError) -> DocumentManifest {
        let file = name == "-" ? "<standard input>" : name
        let document = try Document.parse(contents, as: .json, file: file)
        let context = ReadingContext()
        guard let manifest = context.manifest(document.root), context.faults.isEmpty else {
            throw .faulty(FaultReport(document, file: file).faults(context.faults, [ValidationFault]()))
        }
        return manifest
    }
}

extension ReadingContext {
    fileprivate func manifest(_ value: DocumentValue) -> DocumentManifest? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let version = fields.requiredText("version")
        let programme = fields.requiredText("programme")
        let language = fields.requiredValue("language").flatMap { choice($0, Language.self) }
        let digests = fields.requiredValue("sha256").flatMap(digests)
        let files = fields.requiredList("files", file)
        let registrations = fields.requiredList("registrations", told)
        let entries = fields.requiredList("entries", entry)
        fields.finish()
        guard let language, let digests else { return nil }
        return DocumentManifest(
            version: version, programme: programme, language: language, digests: digests, files: files,
            registrations: registrations, entries: entries)
    }

    private func digests(_ value: DocumentValue) -> DocumentManifest.Digests? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let digests = DocumentManifest.Digests(
            problem: fields.requiredText("problem"), result: fields.requiredText("result"),
            earlier: fields.text("earlier"))
        fields.finish()
        return digests
    }

    private func file(_ value: DocumentValue) -> DocumentManifest.File? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let kind = fields.requiredValue("kind").flatMap { choice($0, DocumentKind.self) }
        let path = fields.requiredText("path")
        let sha256 = fields.requiredText("sha256")
        let recipient = recipient(&fields)
        fields.finish()
        return kind.map { DocumentManifest.File(path: path, kind: $0, sha256: sha256, recipient: recipient) }
    }

    private func told(_ value: DocumentValue) -> DocumentManifest.Told? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let registration = fields.requiredText("registration")
        let outcome = fields.requiredValue("outcome").flatMap { choice($0, DocumentManifest.Outcome.self) }
        let series = fields.text("series")
        fields.finish()
        return outcome.map { DocumentManifest.Told(registration: registration, outcome: $0, series: series) }
    }

    private func entry(_ value: DocumentValue) -> DocumentManifest.Entry? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let uid = fields.requiredText("uid")
        let recipient = recipient(&fields)
        let sequence = fields.requiredInteger("sequence")
        let start = fields.requiredValue("start").flatMap { instant($0) }
        let end = fields.requiredValue("end").flatMap { instant($0) }
        let summary = fields.requiredText("summary")
        let location = fields.text("location")
        let isCancelled = fields.requiredBoolean("cancelled")
        let sha256 = fields.requiredText("sha256")
        fields.finish()
        if recipient == nil { report("\"registration\" or \"facilitator\" is required", at: value) }
        guard let recipient, let start, let end else { return nil }
        return DocumentManifest.Entry(
            uid: uid, recipient: recipient, sequence: sequence, start: start, end: end, summary: summary,
            location: location, isCancelled: isCancelled, sha256: sha256)
    }

    private func recipient(_ fields: inout ObjectReader) -> DocumentManifest.Recipient? {
        let registration = fields.text("registration")
        let facilitator = fields.text("facilitator")
        return registration.map { .registration($0) } ?? facilitator.map { .facilitator($0) }
    }
}
