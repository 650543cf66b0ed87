internal import ArgumentParser
internal import Dispatch

/// Where the process begins.
@main
enum Main {
    /// Waits for the command on the main thread. An asynchronous main would end that thread to let others go on, and in a
    /// static executable unwinding its stack takes longer than a small problem does.
    static func main() {
        StandardStreams.fill()
        Signals.takeOver()
        let end = DispatchSemaphore(value: 0)
        Task.detached {
            await RekkeCommand.main()
            end.signal()
        }
        end.wait()
    }
}
