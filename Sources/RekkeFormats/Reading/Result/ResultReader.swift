package import Rekke

/// Reads result documents, as `rekke allocate --format json` writes them.
package enum ResultReader {
    /// The result that these contents hold. Whether it fits any problem is not checked.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat = .json, name: String
    ) throws(InputError) -> Allocation {
        try ReadingContext.read(contents, as: format, file: name == "-" ? "<standard input>" : name) {
            $0.allocation($1)
        }
    }
}

extension ReadingContext {
    func allocation(_ value: DocumentValue) -> Allocation? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        // First: its order is the programme's, which some of the lists below have too.
        let series = fields.requiredList("series", seriesOutcome)
        let order = Dictionary(zip(series.map(\.id), series.indices)) { first, _ in first }
        let status = fields.requiredValue("status").flatMap { choice($0, Allocation.Status.self) }
        let summary = fields.requiredValue("summary").flatMap(summary)
        let guarantees = fields.requiredValue("guarantees").flatMap(guarantees)
        let programme = fields.requiredText("programme")
        let policy = fields.requiredList("policy") { choice($0, Objective.self) }
        let placements = fields.requiredList("placements", placement)
        let waitlist = fields.requiredList("waitlist") { waitlistEntry($0, order) }
        let fullSets = fields.list("fullSets", fullSet)
        let rejected = fields.requiredList("rejected") { rejection($0, order) }
        let envy = fields.list("envy", envy)
        let objectives = fields.requiredList("objectives", objectiveOutcome)
        let warnings = fields.requiredList("warnings", warning)
        let explained = fields.value("explained").flatMap { choice($0, AllocationOptions.Explanations.self) }
        let unexplained = fields.list("unexplained", text) ?? []
        checkTrack(&fields)
        fields.finish()
        guard let status, let summary, let guarantees else { return nil }
        return Allocation(
            programme: programme, policy: policy, status: status, summary: summary, placements: placements,
            waitlist: waitlist, fullSets: fullSets, rejected: rejected, series: series, guarantees: guarantees,
            envy: envy, objectives: objectives, warnings: warnings, explained: explained, unexplained: unexplained)
    }
}
