import Foundation
import Glibc

/// A connection to a port of this machine, byte by byte as it comes.
final class Connection: Sendable {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = unsafe inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(descriptor, $0, size) }
        }
        guard connected == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes { bytes in
                unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            }
            // It may be answered, and closed, before all is sent.
            guard count > 0 else { return }
            sent += count
        }
    }

    /// As a client that goes away.
    func leave() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// All that comes until the other side closes.
    func remainder() async throws -> [UInt8] {
        await withCheckedContinuation { continuation in
            // Threads that are shared may all be waiting for others.
            Thread.detachNewThread { [self] in
                var (all, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
                while true {
                    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
                    guard count > 0 else { break }
                    all += buffer[..<count]
                }
                continuation.resume(returning: all)
            }
        }
    }
}
