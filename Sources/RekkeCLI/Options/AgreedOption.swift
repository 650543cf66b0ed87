internal import ArgumentParser
internal import Rekke

/// Who has agreed to move.
struct AgreedOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who has agreed to move, of those whom the result only asks to, by ids with commas between.",
            valueName: "ids"),
        transform: AgreedOption.ids)
    var agreed: [[String]] = []

    var ids: [String] { agreed.flatMap(\.self) }

    static func ids(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }
    }
}

extension WrongReplies {
    /// What is to be said before anything can be decided after this result.
    func question(about file: String) -> ArgumentParser.ValidationError {
        let name = file == "-" ? "<standard input>" : file
        let lines = description.split(separator: "\n").map { "\(name): \($0)" }
        let ids = unanswered.map(\.registration).joined(separator: ",")
        let advice =
            "where they agreed, add --agreed \(ids); where one of them declined, run `rekke reallocate` again on the problem "
            + "and the result before this one, with the same scenarios and --moves, and name it with --declined"
        return ArgumentParser.ValidationError((lines + (ids.isEmpty ? [] : [advice])).joined(separator: "\n"))
    }
}
