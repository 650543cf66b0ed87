internal import ArgumentParser
internal import Rekke
internal import RekkeFormats

/// `rekke confirm`: the problem with a result's placements confirmed.
struct ConfirmCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Write the problem with a result's placements confirmed.",
        discussion: """
            EXAMPLES:
              rekke confirm programme.yaml result.json --output confirmed.json
              rekke allocate confirmed.json

            Once the answers have gone out, the places are promises: every later allocation of the problem written here \
            keeps them. It is JSON with every rule written out and schedules as meetings; who had a confirmed place \
            before keeps it with its reason.

            The result of a reallocation is confirmed in the changed problem, which `rekke reallocate --changed` writes. \
            Whoever it only asks to move has to be named with --agreed.

            The result is checked first, as `rekke check` does: where anything in it is wrong, that is said, and nothing \
            is written; where a time limit ended its search, that is said. A result made with --policy is confirmed with the same --policy, which the problem then has.
            """)

    @Argument(help: ArgumentHelp(HelpText.problem, valueName: "problem"))
    var file: String

    @Argument(help: ArgumentHelp(HelpText.result))
    var result: String

    @OptionGroup var agreement: AgreedOption
    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Output") var output: FileOption
    @OptionGroup(title: "Standard error") var messages: MessageOptions

    func validate() throws {
        if file == "-", result == "-" { throw ArgumentParser.ValidationError(HelpText.onlyOneStandardInput) }
    }

    func run() async throws {
        let problem = try input.problem(file)
        let decided = try Input.rightDecision(result, of: problem).value
        let confirmed: Problem
        do throws(ConfirmationError) {
            confirmed = try problem.confirming(decided, agreed: agreement.ids)
        } catch {
            switch error {
            case .wrongResult(let error): throw Messages.failure(error, in: result)
            case .replies(let error): throw error.question(about: result)
            }
        }
        try Output.write(confirmed.jsonDocument(), to: output.destination)
    }
}
