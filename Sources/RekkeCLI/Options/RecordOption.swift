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
        if let record, record == output.file.output {
            throw ArgumentParser.ValidationError("the result and its record need a file each")
        }
    }

    /// To be called once the result is written: a record speaks of a result that is there.
    func write(_ document: DecisionRecord) throws {
        if let record { try Output.write(document.jsonDocument(), to: record) }
    }
}
