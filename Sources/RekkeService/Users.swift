internal import CPasswords
internal import Foundation
internal import HTTPTypes
internal import Synchronization

/// Who asks, where the service knows its users; nobody in particular where it does not.
package struct Visitor: Hashable, Sendable {
    /// Of the request that is being answered.
    @TaskLocal package static var current: Visitor?

    package let name: String
    /// Whose programmes it sees: those that people of the same unit have opened.
    package let unit: String
    package let role: Role
    /// Whether it has signed in here, and can sign out.
    package var hasSession = false

    /// What somebody may do; the raw value stands in files.
    package enum Role: String, CaseIterable, Sendable {
        /// All there is.
        case adviser
        /// Looks, and changes nothing.
        case reader
    }
}

/// The users of a service, as a file has them: `NAME:ROLE:UNIT:HASH`, one a line.
package struct Users: Sendable {
    private struct User {
        let visitor: Visitor
        /// As libcrypt writes it; nil for whoever comes by a proxy that has signed them in.
        let hash: String?
    }

    /// By their names in small letters.
    private let users: [String: User]

    /// Why a file has no users; it tells nothing of hashes.
    package struct Fault: Error, Sendable {
        package let line: Int
        package let text: String

        package init(line: Int, text: String) { (self.line, self.text) = (line, text) }
    }

    /// - Parameter bytes: A text in UTF-8.
    /// - Throws: `Fault` at the first line that is none.
    package init(_ bytes: [UInt8]) throws(Fault) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
            throw Fault(line: (wrong ?? 0) + 1, text: "a letter cannot be read: save the file in UTF-8")
        }
        try self.init(text)
    }

    /// - Throws: `Fault` at the first line that is none.
    package init(_ text: String) throws(Fault) {
        var users: [String: User] = [:]
        // A line may end as Windows ends it.
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
            func fault(_ text: String) -> Fault { Fault(line: index + 1, text: text) }
            let parts = line.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4 else { throw fault("a line is NAME:ROLE:UNIT:HASH") }
            let roles = Visitor.Role.allCases.map(\.rawValue).joined(separator: " or ")
            guard let role = Visitor.Role(rawValue: parts[1]) else { throw fault("the role is \(roles)") }
            guard !parts[0].isEmpty, parts[0] == parts[0].trimmingCharacters(in: .whitespaces) else {
                throw fault("the name is missing, or has spaces around it")
            }
            let hash = parts[3].isEmpty ? nil : parts[3]
            guard hash.map({ unsafe passwords_is_hash($0) }) != false else {
                throw fault(
                    "that is no hash of a password that is strong enough; make one with mkpasswd --method=yescrypt")
            }
            let visitor = Visitor(name: parts[0], unit: parts[2], role: role)
            guard users.updateValue(User(visitor: visitor, hash: hash), forKey: parts[0].lowercased()) == nil else {
                throw fault("the name is there already")
            }
        }
        guard !users.isEmpty else { throw Fault(line: 1, text: "there are no users") }
        self.users = users
    }

    /// Whether anybody signs in with a password.
    package var havePasswords: Bool { users.values.contains { $0.hash != nil } }

    /// Whom a proxy has signed in under that name.
    func visitor(named name: String) -> Visitor? { users[name.lowercased()]?.visitor }

    /// It takes a while, whether there is such a user or not.
    func visitor(named name: String, withPassword password: String) -> Visitor? {
        // What libcrypt would cut off counts, too.
        guard password.utf8.count <= Users.longestPassword, !password.utf8.contains(0) else { return nil }
        let user = users[name.lowercased()]
        let isRight = unsafe passwords_has_hash(password, user?.hash ?? anyHash)
        return isRight && user?.hash != nil ? user?.visitor : nil
    }

    /// One that takes as long as any other.
    private var anyHash: String { users.sorted { $0.key < $1.key }.lazy.compactMap(\.value.hash).first ?? "*" }

    private static let longestPassword = 500
}

/// Lets users in by their passwords, one after the other: whoever guesses keeps no processor from anybody.
final class SignIn: Sendable {
    private struct State {
        var waiting = 0
        /// When wrong passwords came for a name, in seconds since 1970.
        var wrong: [String: [Int]] = [:]
    }

    private let users: Users
    private let queue = OperationQueue()
    private let state = Mutex(State())

    private static let mostWaiting = 20
    /// So many wrong ones are taken for a name in that time, in seconds; then also the right one has to wait.
    private static let (mostWrong, time) = (10, 600)
    /// Names that nobody has are many.
    private static let mostNames = 10_000

    init(_ users: Users) {
        self.users = users
        queue.maxConcurrentOperationCount = 1
    }

    /// - Throws: `Refusal` where too many ask, or too many passwords were wrong.
    func visitor(named name: String, withPassword password: String) async throws -> Visitor? {
        let key = String(name.lowercased().prefix(100))
        let now = Int(Date.now.timeIntervalSince1970)
        try state.withLock { state in
            let recent = (state.wrong[key] ?? []).filter { $0 > now - SignIn.time }
            state.wrong[key] = recent.isEmpty ? nil : recent
            guard recent.count < SignIn.mostWrong else {
                throw Refusal(
                    .tooManyRequests, "tooManyWrong", "too many passwords were wrong; try again later",
                    retryAfter: SignIn.time)
            }
            guard state.waiting < SignIn.mostWaiting else {
                throw Refusal(.tooManyRequests, "busy", "too many are signing in; try again", retryAfter: 10)
            }
            state.waiting += 1
            // Wrong until it turns out to be right: whoever asks many times at once gets no more tries.
            if state.wrong.count >= SignIn.mostNames { state.wrong = [:] }
            state.wrong[key, default: []].append(now)
        }
        let visitor = await withCheckedContinuation { continuation in
            queue.addOperation { [users] in
                continuation.resume(returning: users.visitor(named: name, withPassword: password))
            }
        }
        state.withLock { state in
            state.waiting -= 1
            if visitor != nil { state.wrong[key] = nil }
        }
        return visitor
    }
}
