internal import ArgumentParser

/// What of the problem is in tables beside it.
struct TableOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The registrations, from a form's export (.csv, .xlsx or .ods), in place of the problem's own; see `rekke import`.",
            valueName: "file"))
    var registrations: String?

    @Option(
        help: ArgumentHelp(
            "The attendees, one a row (.csv, .xlsx or .ods), in place of the problem's own; see `rekke import`.",
            valueName: "file"))
    var attendees: String?
}
