internal import ArgumentParser

/// Whom standard error is for.
struct MessageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What is said on standard error, as text, or for other programs as JSON: an object a line.",
            valueName: "form"))
    var errors: Messages.Form = .text

    @Option(
        help: ArgumentHelp(
            "How far it is, on a terminal, or for other programs every second as JSON: an object a line.",
            valueName: "form"))
    var progress: Messages.Form = .text

    /// A worker's are set before it reads these.
    func validate() {
        if errors == .json { Messages.form = .json }
        if progress == .json { Messages.progressForm = .json }
    }

    /// Whether arguments that make no command ask for JSON.
    static func areAsked(by arguments: [String]) -> Bool {
        arguments.contains("--errors=json")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--errors", "json") }
    }
}

extension Messages.Form: ExpressibleByArgument {}
