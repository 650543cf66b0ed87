package import Rekke

/// Reads what `rekke allocate --format json` and `rekke reallocate --format json` write, with tracks or without.
package enum TrackResultReader {
    /// The results that these contents hold, in their order; a single one without a name where they name no tracks. Whether
    /// they fit any problem is not checked: `Problem.trackAllocations(_:)` puts them beside what there was to decide.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat = .json, name: String
    ) throws(InputError) -> [(track: String?, answer: Answer)] {
        try ReadingContext.read(contents, as: format, file: name == "-" ? "<standard input>" : name) { $0.answers($1) }
    }
}

extension ReadingContext {
    fileprivate func answers(_ value: DocumentValue) -> [(track: String?, answer: Answer)]? {
        guard value.kind == .object, value.field("tracks") != nil else { return answer(value).map { [(nil, $0)] } }
        return tracks(value)
    }

    /// A reallocation where there is a `result` in it.
    private func answer(_ value: DocumentValue) -> Answer? {
        guard value.kind == .object, value.field("result") != nil else {
            return allocation(value).map { .allocation($0) }
        }
        return reallocation(value).map { .reallocation($0) }
    }

    private func tracks(_ value: DocumentValue) -> [(track: String?, answer: Answer)]? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let (programme, policy, status) = (value.field("programme"), value.field("policy"), value.field("status"))
        let named = fields.requiredText("programme")
        let objectives = fields.requiredList("policy") { choice($0, Objective.self) }
        let claimed = fields.requiredValue("status").flatMap { choice($0, Allocation.Status.self) }
        let tracks = fields.requiredList("tracks") { value -> (track: String?, answer: Answer)? in
            let name = value.field("track").flatMap(text)
            self.track = name ?? ""
            defer { self.track = nil }
            guard let answer = answer(value), let name else { return nil }
            return (name, answer)
        }
        fields.finish()
        // They repeat what every track says.
        func compare<Value: Equatable>(_ given: Value?, _ truths: [Value], at place: DocumentValue?, _ text: String) {
            guard faults.isEmpty, let given, let place, truths.contains(where: { $0 != given }) else { return }
            report(text, at: place)
        }
        let allocations = tracks.map(\.answer.allocation)
        compare(named, allocations.map(\.programme), at: programme, "the tracks name another programme")
        compare(objectives, allocations.map(\.policy), at: policy, "the tracks have another policy")
        compare(
            claimed, [allocations.status], at: status,
            "the tracks say \(quoted(allocations.status.rawValue)): a whole is optimal where every track is")
        compare(
            tracks.first.map { $0.answer.reallocation != nil }, tracks.map { $0.answer.reallocation != nil },
            at: value.field("tracks"), "some of the tracks are reallocations, and others are not")
        return tracks
    }

    /// Everything in the result of a track says which one that is.
    func checkTrack(_ fields: inout ObjectReader) {
        guard let track, let value = fields.requiredValue("track"), let given = text(value), given != track else {
            return
        }
        report("this is part of the track \(quoted(track)), and says \(quoted(given))", at: value)
    }
}
