internal import ArgumentParser
internal import RekkeFormats
internal import RekkeService

/// `rekke worker`: another command, run for the service. It is not for people.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Run a command for the service.", shouldDisplay: false)

    @Option(help: "In bytes: how much memory it may have.")
    var memory: Int?

    @Option(help: "A folder that is erased where the service has ended.")
    var folder: String?

    @Option(help: "A folder that the command writes, and that goes to standard output as one file.")
    var archive: String?

    @Argument(parsing: .postTerminator)
    var command: [String]

    func run() async throws {
        WorkerRun.begin(memory: memory, erasing: folder)
        var command = try RekkeCommand.parseAsRoot(command)
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
        guard let archive else { return }
        let packed: [UInt8]
        do throws(SystemError) {
            packed = try packedFiles(in: archive)
        } catch {
            Messages.write("\(archive): it cannot be packed: \(error.reason)\n")
            throw ExitStatus.unwritableOutput.code
        }
        try Output.write(packed, to: .standardOutput)
    }
}
