internal import ArgumentParser
internal import Dispatch
internal import Glibc
internal import RekkeService

/// Where the process begins.
@main
enum Main {
    /// Waits for the command on the main thread. An asynchronous main would end that thread to let others go on, and in a
    /// static executable unwinding its stack takes longer than a small problem does.
    static func main() {
        StandardStreams.fill()
        if let refusal = SystemMeans.refusal {
            Messages.write("\(refusal); nothing was written\n")
            exit(ExitStatus.systemRefuses.rawValue)
        }
        Signals.takeOver()
        let end = DispatchSemaphore(value: 0)
        Task.detached {
            await run()
            end.signal()
        }
        end.wait()
    }

    private static func run() async {
        do {
            var command = try RekkeCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let status = RekkeCommand.exitCode(for: error)
            guard status == .validationFailure, MessageOptions.areAsked(by: CommandLine.arguments) else {
                RekkeCommand.exit(withError: error)
            }
            Messages.draw([.error(RunReport.Fault(file: nil, text: RekkeCommand.message(for: error)))])
            exit(status.rawValue)
        }
    }
}
