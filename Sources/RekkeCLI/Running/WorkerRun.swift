internal import Foundation
internal import Glibc
internal import Rekke
internal import RekkeFormats
internal import Synchronization

/// This process as a worker of the service, which it tells what is wrong and how far it is, and which may ask it for the best
/// so far. Its input says nothing but that; where it ends, the service has ended, and nobody wants the answer any more.
enum WorkerRun {
    /// Whether it is one; set once, before the command begins.
    static var isOne: Bool { state.withLock { $0 } }
    private static let state = Mutex(false)
    /// Made where the service asks for the best so far.
    static let stop = StopRequest()

    /// - Parameters:
    ///   - memory: In bytes; nil for as much as there is.
    ///   - folder: Erased where the service can no longer do it.
    static func begin(memory: Int?, erasing folder: String?) {
        state.withLock { $0 = true }
        (Messages.form, Messages.progressForm) = (.json, .json)
        if let memory {
            var limit = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
            unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        }
        Thread.detachNewThread { listen(erasing: folder) }
    }

    private static func listen(erasing folder: String?) {
        var byte: UInt8 = 0
        while true {
            let count = unsafe read(STDIN_FILENO, &byte, 1)
            if count == 1 { stop.make() } else if count == 0 || errno != EINTR { break }
        }
        if let folder { removeFolder(folder) }
        _exit(ExitStatus.interrupted.rawValue)
    }
}
