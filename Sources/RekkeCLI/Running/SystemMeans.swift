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
    private static let gate = DispatchSemaphore(value: 0)

    private static var canStartThreads: Bool {
        var started: [pthread_t] = []
        for _ in 0..<threads {
            var thread = pthread_t()
            let wait: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
                gate.wait()
                return nil
            }
            guard unsafe pthread_create(&thread, nil, wait, nil) == 0 else { break }
            started.append(thread)
        }
        for _ in started { gate.signal() }
        for thread in started { pthread_join(thread, nil) }
        return started.count == threads
    }
}
