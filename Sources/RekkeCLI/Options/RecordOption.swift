internal import ArgumentParser
internal import RekkeFormats

/// Where the record of a decision goes.
struct RecordOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Also write what is needed to repeat and check the decision, as JSON; see `rekke check --record`.",
            valueName: "file"))
    var record: String?

    func validate(beside output: OutputOptions) throws {
        if let record, Destination(record).isSame(as: output.file.destination) {
            throw ArgumentParser.ValidationError("the result and its record need a file each")
        }
    }

    /// What is to be written beside the result; nothing where nobody asked.
    func documents(_ content: () -> DecisionRecord) -> [Output.Document] {
        record.map { [Output.Document(content().jsonDocument(), to: Destination($0))] } ?? []
    }
}
