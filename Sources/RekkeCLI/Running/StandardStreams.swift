internal import Glibc

/// Standard input, output and error.
enum StandardStreams {
    /// Where one of them is closed, its number is taken by what cannot be read or written. Otherwise a file that is opened
    /// later would get it, and messages would go there.
    static func fill() {
        for (descriptor, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            // Those before it are open, so this gets its number.
            _ = unsafe open("/dev/null", flags)
        }
    }
}
