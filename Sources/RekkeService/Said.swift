internal import Subprocess
internal import Synchronization

/// What a worker said on its standard error.
final class Said: Sendable {
    private struct State {
        var unfinished: [UInt8] = []
        var faults: [RunReport.Fault] = []
        var messages = ""
    }

    /// More is no help to anybody.
    private static let most = 64 << 10
    private let state = Mutex(State())
    private let progress: @Sendable (String) -> Void

    init(_ progress: @escaping @Sendable (String) -> Void) { self.progress = progress }

    var faults: [RunReport.Fault] { state.withLock(\.faults) }
    var messages: String {
        state.withLock { $0.messages + String(decoding: $0.unfinished, as: UTF8.self) }
    }

    func hear(_ buffer: SubprocessOutputSequence.Buffer) {
        hear(unsafe buffer.withUnsafeBytes { unsafe Array($0) })
    }

    /// Takes what came next, of which the last line may go on.
    func hear(_ bytes: [UInt8]) {
        let lines = state.withLock { state in
            state.unfinished += bytes
            var lines = state.unfinished.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            state.unfinished = Array(lines.removeLast())
            return lines.map { String(decoding: $0, as: UTF8.self) }
        }
        for line in lines { hear(line) }
    }

    private func hear(_ line: String) {
        switch RunReport(line: line) {
        case .progress(let latest): progress(latest.text)
        case .error(let fault): state.withLock { $0.faults.append(fault) }
        case .warning(let fault): keep("warning: \(fault.text)")
        case .message(let text): keep(text)
        case nil: keep(line)
        }
    }

    private func keep(_ line: String) {
        state.withLock { if $0.messages.utf8.count < Said.most { $0.messages += line + "\n" } }
    }
}
