// Which module the clock's types belong to hangs on what else the target imports.
internal import CDispatch
internal import Foundation

/// How long a process has had a processor.
struct ProcessTime: Sendable {
    private let clock: clockid_t?

    init(of process: pid_t) {
        var clock = clockid_t()
        self.clock = unsafe clock_getcpuclockid(process, &clock) == 0 ? clock : nil
    }

    /// nil once the process is gone.
    var used: Duration? {
        var time = timespec()
        guard let clock, unsafe clock_gettime(clock, &time) == 0 else { return nil }
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
