internal import Dispatch
internal import Glibc

/// What the command needs of the system before it can begin: without it, what runs the work would wait for ever, or end the
/// process without a word.
enum SystemMeans {
    /// For events, signals, one file that is read and one that is written.
    private static let openFiles = 8
    /// For the work, its search, its limits and its progress.
    private static let threads = 4

    /// Why the command cannot begin; nil where it can.
    static var refusal: String? {
        if !canOpenFiles { return "the system lets this command open too few files (ulimit -n)" }
        if !canStartThreads { return "the system lets this command start too few threads (ulimit -u)" }
        return nil
    }

    private static var canOpenFiles: Bool {
        let opened = (0..<openFiles).map { _ in unsafe open("/dev/null", O_RDONLY | O_CLOEXEC) }
        for descriptor in opened where descriptor >= 0 { close(descriptor) }
        return opened.allSatisfy { $0 >= 0 }
    }

    /// Holds the threads that are tried until all of them are there.
    fileprivate static let gate = DispatchSemaphore(value: 0)

    private static var canStartThreads: Bool {
        var started: [pthread_t] = []
        while started.count < threads, let thread = startedThread() { started.append(thread) }
        for _ in started { gate.signal() }
        for thread in started { pthread_join(thread, nil) }
        return started.count == threads
    }

    private static func startedThread() -> pthread_t? {
        var thread = pthread_t()
        return unsafe pthread_create(&thread, nil, waitAtGate, nil) == 0 ? thread : nil
    }
}

/// What a thread that is tried does.
private func waitAtGate(_: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    SystemMeans.gate.wait()
    return nil
}
