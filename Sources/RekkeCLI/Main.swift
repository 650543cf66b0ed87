internal import ArgumentParser
internal import Dispatch
internal import Glibc

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
            await RekkeCommand.main()
            end.signal()
        }
        end.wait()
    }
}
