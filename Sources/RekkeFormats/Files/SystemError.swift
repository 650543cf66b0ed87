internal import Glibc

/// An error of the system.
package struct SystemError: Error {
    package let number: Int32

    /// The last one on this thread.
    package init() { number = errno }

    package init(_ number: Int32) { self.number = number }

    package var reason: String { unsafe String(cString: strerror(number)) }

    /// The file system does not know how to do this.
    package var isUnsupported: Bool { [EINVAL, ENOSYS, EOPNOTSUPP].contains(number) }
}
