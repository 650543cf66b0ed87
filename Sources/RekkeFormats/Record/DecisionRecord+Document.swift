internal import Rekke

extension DecisionRecord {
    /// The record's document: UTF-8 JSON with sorted keys.
    public func jsonDocument() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            let nameless = tracks.first { $0.track == nil }
            nameless?.writeReplies(to: &writer)
            writer.member("method", method.rawValue)
            nameless?.writeMoves(to: &writer)
            if let nameless { writer.member("objectives") { $0.list(nameless.objectives) { $0.write($1) } } }
            writer.member("overrides") { writer in
                writer.list(overrides) { writer, override in
                    writer.object {
                        $0.member("placed", override.placed)
                        $0.member("placedReason", override.placedReason)
                        $0.member("registration", override.registration)
                    }
                }
            }
            writer.member("policy", policy.map(\.rawValue))
            writer.member("sha256") { writer in
                writer.object {
                    $0.member("attendees", digests.tables?.attendees)
                    $0.member("earlierResult", digests.earlierResult)
                    $0.member("problem", digests.problem)
                    $0.member("registrations", digests.tables?.registrations)
                    $0.member("result", digests.result)
                    if let scenarios = digests.scenarios { $0.member("scenarios", scenarios) }
                }
            }
            writer.member("status", status.rawValue)
            if nameless == nil { writer.member("tracks") { $0.list(tracks) { $1.write(to: &$0) } } }
            writer.member("version", version)
        }
        return writer.finished()
    }
}

extension DecisionRecord.TrackPart {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writeReplies(to: &writer)
            writeMoves(to: &writer)
            writer.member("objectives") { $0.list(objectives) { $0.write($1) } }
            writer.member("status", status.rawValue)
            writer.member("track", track)
        }
    }

    fileprivate func writeReplies(to writer: inout JSONWriter) {
        guard let reallocation else { return }
        if !reallocation.agreed.isEmpty { writer.member("agreed", reallocation.agreed) }
        if !reallocation.declined.isEmpty { writer.member("declined", reallocation.declined) }
    }

    fileprivate func writeMoves(to writer: inout JSONWriter) {
        guard let reallocation else { return }
        writer.member("moved") { $0.list(reallocation.moved) { $0.write($1) } }
        writer.member("moves", reallocation.allowedMoves)
    }
}

/// Reads the records that `--record` writes.
public enum DecisionRecordReader {
    /// The record that these contents hold.
    ///
    /// - Parameters:
    ///   - contents: The file, as it was read.
    ///   - name: The file's name for messages.
    /// - Throws: `InputError.faulty` with every fault.
    public static func read(_ contents: [UInt8], name: String) throws(InputError) -> DecisionRecord {
        try ReadingContext.read(contents, file: name) { $0.record($1) }
    }
}

extension ReadingContext {
    fileprivate func record(_ value: DocumentValue) -> DecisionRecord? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let version = fields.requiredText("version")
        let method = fields.requiredValue("method").flatMap { choice($0, AllocationOptions.Method.self) }
        let status = fields.requiredValue("status").flatMap { choice($0, Allocation.Status.self) }
        let policy = fields.requiredList("policy") { choice($0, Objective.self) }
        let tracks = fields.list("tracks", recordedTrack)
        let nameless = tracks == nil ? recordedTrack(&fields, status) : nil
        let overrides = fields.requiredList("overrides", override)
        let digests = fields.requiredValue("sha256").flatMap(digests)
        fields.finish()
        guard let method, let status, let digests, let tracks = tracks ?? nameless.map({ [$0] }) else { return nil }
        return DecisionRecord(
            version: version, method: method, policy: policy, status: status, tracks: tracks, overrides: overrides,
            digests: digests)
    }

    private func recordedTrack(_ value: DocumentValue) -> DecisionRecord.TrackPart? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let name = fields.requiredText("track")
        let status = fields.requiredValue("status").flatMap { choice($0, Allocation.Status.self) }
        var part = recordedTrack(&fields, status)
        part?.track = name
        fields.finish()
        return part
    }

    private func recordedTrack(
        _ fields: inout ObjectReader, _ status: Allocation.Status?
    ) -> DecisionRecord.TrackPart? {
        let objectives = fields.requiredList("objectives", objectiveOutcome)
        let moves = fields.integer("moves")
        let moved = fields.list("moved", move)
        let (agreed, declined) = (fields.list("agreed", text) ?? [], fields.list("declined", text) ?? [])
        return status.map {
            DecisionRecord.TrackPart(
                status: $0, objectives: objectives,
                reallocation: moves.map {
                    DecisionRecord.ReallocationPart(
                        allowedMoves: $0, moved: moved ?? [], agreed: agreed, declined: declined)
                })
        }
    }

    private func override(_ value: DocumentValue) -> DecisionRecord.Override? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let override = DecisionRecord.Override(
            registration: fields.requiredText("registration"), placed: fields.requiredText("placed"),
            placedReason: fields.text("placedReason"))
        fields.finish()
        return override
    }

    private func digests(_ value: DocumentValue) -> DecisionRecord.Digests? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let digests = DecisionRecord.Digests(
            problem: fields.requiredText("problem"),
            tables: DecisionRecord.TableDigests(
                registrations: fields.text("registrations"), attendees: fields.text("attendees")),
            result: fields.requiredText("result"),
            earlierResult: fields.text("earlierResult"), scenarios: fields.list("scenarios", text))
        fields.finish()
        return digests
    }
}
