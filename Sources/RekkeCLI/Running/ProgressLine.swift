internal import Glibc
internal import Rekke
internal import RekkeService
internal import Synchronization

/// One line on a terminal's standard error that says how far the work is, once it has lasted a second; erased at the end.
final class ProgressLine: Sendable {
    private let latest = Mutex<State>(.working)

    private enum State {
        case working
        case allocating(AllocationProgress, run: String)
        case told(String)

        func progress(after elapsed: Duration) -> RunReport.Progress {
            switch self {
            case .working:
                RunReport.Progress(text: ProgressLine.text(nil, elapsed: elapsed), seconds: elapsed.components.seconds)
            case .allocating(let progress, let run):
                RunReport.Progress(
                    text: ProgressLine.text(progress, of: run, elapsed: elapsed), seconds: elapsed.components.seconds,
                    incumbent: progress.incumbent, bound: progress.bound)
            case .told(let text):
                RunReport.Progress(
                    text: "\(elapsed.components.seconds) s: \(text)", seconds: elapsed.components.seconds)
            }
        }
    }

    /// Called by the search, from its own thread.
    ///
    /// - Parameter run: Which of several allocations it is, as "scenario 1 of 2".
    func report(_ progress: AllocationProgress, of run: String = "") {
        latest.withLock { $0 = .allocating(progress, run: run) }
    }

    /// The same of other work, in words.
    func report(_ text: String) {
        latest.withLock { $0 = .told(text) }
    }

    /// Draws the line until the task is cancelled, then erases it.
    func draw() async {
        let form = Messages.progressForm
        guard form == .json || Terminal.isTerminal(STDERR_FILENO) else { return }
        let start = ContinuousClock.now
        var isDrawn = false
        while (try? await Task.sleep(for: isDrawn && form == .text ? .milliseconds(200) : .seconds(1))) != nil {
            let width = Terminal.width(STDERR_FILENO) ?? 80
            let progress = latest.withLock(\.self).progress(after: ContinuousClock.now - start)
            switch form {
            case .json: Messages.draw([.progress(progress)])
            case .text:
                Messages.draw(ProgressLine.erasing + printable(String(progress.text.prefix(width - 1))))
                isDrawn = true
            }
        }
        if isDrawn { Messages.draw(ProgressLine.erasing) }
    }

    /// What empties the line that the terminal's cursor is on.
    static let erasing = "\r\u{1B}[K"

    /// What the line says.
    static func text(_ progress: AllocationProgress?, of run: String = "", elapsed: Duration) -> String {
        let seconds = "\(elapsed.components.seconds) s: " + (run.isEmpty ? "" : run + ", ")
        guard let progress else { return seconds + "working" }
        switch progress.stage {
        case .objective(let objective, let number, let total):
            var text = seconds + "objective \(number) of \(total) (\(objective.rawValue))"
            if let incumbent = progress.incumbent { text += ", incumbent \(rounded(incumbent))" }
            if let bound = progress.bound { text += ", bound \(rounded(bound))" }
            if let gap = progress.gap { text += ", gap \(rounded(gap * 100)) %" }
            return text
        case .explaining(let number, let total):
            return seconds + "explaining \(number) of \(total)"
        case .addingPlaces(let number, let total):
            return seconds + "more places in series \(number) of \(total)"
        case .remedying(let number, let total):
            return seconds + "what would help: change \(number) of \(total)"
        }
    }

    /// To one decimal, and none where it is 0.
    private static func rounded(_ number: Double) -> String {
        guard number.magnitude < 1e15 else { return "\(number)" }
        let tenths = Int((number * 10).rounded())
        let whole = "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10)"
        return tenths % 10 == 0 ? whole : "\(whole).\(tenths.magnitude % 10)"
    }
}
