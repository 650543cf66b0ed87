public import Rekke

/// Reads what `rekke allocate --format json` writes of a programme with tracks.
public enum TrackResultReader {
    /// The results that these contents hold, in their order. Whether they fit any problem is not checked.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    public static func read(
        _ contents: [UInt8], as format: DocumentFormat = .json, name: String
    ) throws(InputError) -> [(track: String, allocation: Allocation)] {
        let file = name == "-" ? "<standard input>" : name
        let document = try Document.parse(contents, as: format, file: file)
        let context = ReadingContext()
        guard let tracks = context.tracks(document.root), context.faults.isEmpty else {
            throw .faulty(FaultReport(document, file: file).faults(context.faults, [ValidationFault]()))
        }
        return tracks
    }
}

extension ReadingContext {
    fileprivate func tracks(_ value: DocumentValue) -> [(track: String, allocation: Allocation)]? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let (programme, policy, status) = (value.field("programme"), value.field("policy"), value.field("status"))
        let named = fields.requiredText("programme")
        let objectives = fields.requiredList("policy") { choice($0, Objective.self) }
        let claimed = fields.requiredValue("status").flatMap { choice($0, Allocation.Status.self) }
        let tracks = fields.requiredList("tracks") { value -> (track: String, allocation: Allocation)? in
            let name = value.field("track").flatMap(text)
            self.track = name ?? ""
            defer { self.track = nil }
            guard let allocation = allocation(value), let name else { return nil }
            return (name, allocation)
        }
        fields.finish()
        // They repeat what every track says.
        func compare<Value: Equatable>(_ given: Value?, _ truths: [Value], at place: DocumentValue?, _ text: String) {
            guard faults.isEmpty, let given, let place, truths.contains(where: { $0 != given }) else { return }
            report(text, at: place)
        }
        let allocations = tracks.map(\.allocation)
        compare(named, allocations.map(\.programme), at: programme, "the tracks name another programme")
        compare(objectives, allocations.map(\.policy), at: policy, "the tracks have another policy")
        compare(
            claimed, [allocations.status], at: status,
            "the tracks say \(quoted(allocations.status.rawValue)): a whole is optimal where every track is")
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
