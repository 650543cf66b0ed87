internal import Rekke

/// Reads the manifests that `rekke documents` writes.
///
/// They decide what people's calendars and letters say, and come from folders that others may have changed: nothing is
/// taken that no manifest holds.
public enum DocumentManifestReader {
    /// The manifest that these contents hold.
    ///
    /// - Parameters:
    ///   - contents: The file, as it was read.
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    public static func read(_ contents: [UInt8], name: String) throws(InputError) -> DocumentManifest {
        try ReadingContext.read(contents, file: name == "-" ? "<standard input>" : name) { $0.manifest($1) }
    }
}

extension ReadingContext {
    fileprivate func manifest(_ value: DocumentValue) -> DocumentManifest? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let version = fields.requiredValue("version").flatMap(line)
        let programme = fields.requiredValue("programme").flatMap(shortText)
        let language = fields.requiredValue("language").flatMap { choice($0, Language.self) }
        let digests = fields.requiredValue("sha256").flatMap(digests)
        let files = unlikeEachOther(fields.requiredValue("files"), "path", file)
        let registrations = unlikeEachOther(fields.requiredValue("registrations"), "registration", told)
        let entries = unlikeEachOther(fields.requiredValue("entries"), "uid", entry)
        // Manifests of version 0.1 may have none.
        let identities = unlikeEachOther(fields.value("identities"), "registration", identity)
        let settledBefore = fields.value("settledBefore").flatMap(date)
        fields.finish()
        guard let version, let programme, let language, let digests else { return nil }
        var manifest = DocumentManifest(
            version: version, programme: programme, language: language, digests: digests, files: files,
            registrations: registrations, entries: entries, identities: identities)
        manifest.settledBefore = settledBefore
        return manifest
    }

    private func identity(_ value: DocumentValue) -> DocumentManifest.Identity? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let registration = fields.requiredValue("registration").flatMap(shortText)
        let sha256 = fields.requiredValue("sha256").flatMap(digest)
        fields.finish()
        guard let registration, let sha256 else { return nil }
        return DocumentManifest.Identity(registration: registration, sha256: sha256)
    }

    /// The elements of a list of objects, no two of which have the same text in that field.
    private func unlikeEachOther<Element>(
        _ list: DocumentValue?, _ name: String, _ read: (DocumentValue) -> Element?
    ) -> [Element] {
        var first: [String: Int] = [:]
        return list.flatMap(elements)?.compactMap { element in
            if element.kind == .object, let value = element.field(name), value.kind == .text {
                let earlier = first[value.text]
                first[value.text] = earlier ?? value.node
                if let earlier {
                    report(ReadingFault(node: value.node, text: "it stands here twice", first: earlier))
                }
            }
            return read(element)
        } ?? []
    }

    private func digests(_ value: DocumentValue) -> DocumentManifest.Digests? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let problem = fields.requiredValue("problem").flatMap(digest)
        let result = fields.requiredValue("result").flatMap(digest)
        let earlier = fields.value("earlier").flatMap(digest)
        fields.finish()
        guard let problem, let result else { return nil }
        return DocumentManifest.Digests(problem: problem, result: result, earlier: earlier)
    }

    private func file(_ value: DocumentValue) -> DocumentManifest.File? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let kind = fields.requiredValue("kind").flatMap { choice($0, DocumentKind.self) }
        let path = fields.requiredValue("path").flatMap(path)
        let sha256 = fields.requiredValue("sha256").flatMap(digest)
        let recipient = recipient(&fields, isRequired: false)
        fields.finish()
        guard let kind, let path, let sha256 else { return nil }
        return DocumentManifest.File(path: path, kind: kind, sha256: sha256, recipient: recipient)
    }

    private func told(_ value: DocumentValue) -> DocumentManifest.Told? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let registration = fields.requiredValue("registration").flatMap(shortText)
        let outcome = fields.requiredValue("outcome").flatMap { choice($0, DocumentManifest.Outcome.self) }
        let place = outcome == .placed ? fields.requiredValue("series") : fields.value("series")
        let series = place.flatMap(shortText)
        let asked = fields.value("asked")
        let possible = fields.value("possible")
        let wished = fields.list("wished")?.map { $0 } ?? []
        let position = fields.value("position")
        let queue = fields.value("queue")
        fields.finish()
        if outcome != .waitlisted {
            if let possible { report("only who waits may get a place", at: possible) }
            for number in [position, queue].compactMap(\.self) { report("only who waits has a number", at: number) }
        }
        if let outcome, outcome != .placed {
            if let place { report("only who is placed has a series", at: place) }
            if let asked { report("only who is placed is asked to move", at: asked) }
            if let wished = wished.first { report("only who is placed keeps a place", at: wished) }
        }
        guard let registration, let outcome else { return nil }
        var told = DocumentManifest.Told(
            registration: registration, outcome: outcome, series: series, asked: asked.flatMap(shortText),
            possible: possible.flatMap(shortText), wished: wished.compactMap(shortText))
        told.position = position.flatMap(numberInLine)
        told.queue = queue.map(self.queue) ?? []
        return told
    }

    private func queue(_ value: DocumentValue) -> [QueuePosition] {
        (uniqueFields(value) ?? []).compactMap { key, value in
            guard let series = shortText(key), let position = numberInLine(value) else { return nil }
            return QueuePosition(series: series, position: position)
        }
    }

    /// 1 for the first.
    private func numberInLine(_ value: DocumentValue) -> Int? {
        guard let number = integer(value) else { return nil }
        guard number > 0 else {
            report("the first has number 1", at: value)
            return nil
        }
        return number
    }

    private func entry(_ value: DocumentValue) -> DocumentManifest.Entry? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let uid = fields.requiredValue("uid").flatMap(uid)
        let recipient = recipient(&fields, isRequired: true)
        let sequence = fields.requiredValue("sequence").flatMap(sequence)
        let start = fields.requiredValue("start").flatMap(moment)
        let end = fields.requiredValue("end").flatMap(moment)
        let summary = fields.requiredValue("summary").flatMap(line)
        let location = fields.value("location").flatMap(line)
        let isCancelled = fields.requiredBoolean("cancelled")
        let sha256 = fields.requiredValue("sha256").flatMap(digest)
        fields.finish()
        if let start, let end, end <= start { report("the end is not after the start", at: value) }
        guard let uid, let recipient, let sequence, let start, let end, let summary, let sha256 else { return nil }
        return DocumentManifest.Entry(
            uid: uid, recipient: recipient, sequence: sequence, start: start, end: end, summary: summary,
            location: location, isCancelled: isCancelled, sha256: sha256)
    }

    private func recipient(_ fields: inout ObjectReader, isRequired: Bool) -> DocumentManifest.Recipient? {
        let (registration, facilitator) = fields.alternatives("registration", "facilitator", isRequired: isRequired)
        return registration.flatMap(shortText).map { .registration($0) }
            ?? facilitator.flatMap(shortText).map { .facilitator($0) }
    }
}
