internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Rekke
internal import RekkeFormats
internal import RekkeService
internal import Synchronization

/// Lines on standard error, and how the process ends after them.
enum Messages {
    /// Whom they are for.
    enum Form: String, CaseIterable {
        /// People.
        case text
        /// Other programs: every line is an object, a ``RunReport``.
        case json
    }

    /// That of errors, warnings and all else but progress; set once, before the command begins.
    static var form: Form {
        get { forms.withLock(\.errors) }
        set { forms.withLock { $0.errors = newValue } }
    }
    /// That of progress.
    static var progressForm: Form {
        get { forms.withLock(\.progress) }
        set { forms.withLock { $0.progress = newValue } }
    }
    private static let forms = Mutex((errors: Form.text, progress: Form.text))

    /// Writes lines. What they repeat of files and arguments does not steer the terminal.
    static func write(_ text: String) {
        switch form {
        case .text: draw(withoutControls(text, "\u{FFFD}", except: ["\n", "\t"]))
        case .json: draw(text.split(separator: "\n").map { RunReport.message(String($0)) })
        }
    }

    /// Writes reports, each on a line of its own.
    static func draw(_ reports: [RunReport]) {
        draw(reports.map { $0.line + "\n" }.joined())
    }

    /// Writes a text as it is, with what steers the terminal.
    static func draw(_ text: String) {
        // Where standard error is closed there is nobody to tell.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// The same where nothing may be waited for: as much of it as goes through at once.
    static func writeAtOnce(_ text: String, as write: (String) -> Void = Messages.write) {
        var state = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard unsafe poll(&state, 1, 0) == 1, state.revents & Int16(POLLOUT) != 0 else { return }
        write(text)
    }

    /// Says what is wrong with files, every fault on a line of its own.
    static func failure(_ errors: [InputError]) -> ExitCode {
        var lines: [String] = []
        var reported: [RunReport.Fault] = []
        var areFaulty = false
        for error in errors {
            switch error {
            case .unreadable(let file, let reason):
                lines.append(error.description)
                reported.append(RunReport.Fault(file: file, text: reason))
            case .faulty(let faults):
                areFaulty = true
                lines += faults.map(\.description)
                reported += faults.map { RunReport.Fault($0) }
            }
        }
        if areFaulty { return wrongInput(lines, reported) }
        say(lines, reported)
        write("nothing was written\n")
        return ExitStatus.unreadableFile.code
    }

    /// Says why there is no allocation.
    ///
    /// - Parameter file: The file that the problem comes from, where there are several.
    static func failure(_ error: AllocationError, in file: String? = nil) -> ExitCode {
        switch error {
        case .severalTracks:
            return wrongInput(
                [(file.map { "\($0): " } ?? "") + error.description],
                [RunReport.Fault(file: file, text: error.description)])
        case .cancelled:
            return interrupted()
        case .invalidPolicy, .tooMuchAsked, .fault:
            // A policy of the command line was already checked with the problem, and its numbers when they were read.
            write("\(error)\nnothing was written\n")
            return ExitStatus.ownFault.code
        }
    }

    /// Says whose new answers leave them no place, every one on a line of its own.
    static func failure(_ error: UnfittingAnswers) -> ExitCode {
        let lines = error.description.split(separator: "\n").map(String.init)
        return wrongInput(
            lines,
            zip(lines, error.places).map {
                RunReport.Fault(file: nil, text: $0, heldPlace: RunReport.Fault.HeldPlace($1))
            })
    }

    /// Says what of changes cannot be applied to what was read, since it was answered before.
    static func failure(_ error: ScenarioError) -> ExitCode {
        wrongInput(
            error.faults.map(\.description),
            error.faults.map { RunReport.Fault(file: nil, place: $0.place, text: $0.text) })
    }

    /// Says what is wrong with a result, every finding on a line of its own.
    static func failure(_ error: WrongResult, in file: String) -> ExitCode { failure(error.violations, in: file) }

    /// The same.
    static func failure(_ violations: [Violation], in file: String) -> ExitCode {
        let name = file == "-" ? "<standard input>" : file
        let count = violations.count
        say(
            violations.map { "\(name): \($0)" },
            violations.map { RunReport.Fault(file: name, place: $0.place, text: $0.text) })
        write("the result is wrong in \(count == 1 ? "1 place" : "\(count) places"); nothing was written\n")
        return ExitStatus.resultIsWrong.code
    }

    /// Says of what was read why it may not be what was meant.
    static func warn(_ warnings: [InputFault]) {
        warn(
            warnings.map { "\($0.file):\($0.line):\($0.column): warning: \($0.text)" },
            warnings.map { RunReport.Fault($0) })
    }

    /// Says of what is in no file, or in one as a whole, why it may not be what was meant.
    static func warn(_ texts: [String], of file: String? = nil) {
        let place = file.map { ": \($0)" } ?? ""
        warn(texts.map { "warning\(place): \($0)" }, texts.map { RunReport.Fault(file: file, text: $0) })
    }

    /// Says which meetings are on holidays.
    static func warn(ofHolidays programme: Programme, in language: Language) {
        write(programme.holidayRemarks(in: language).map { withPlainSpaces($0) + "\n" }.joined())
    }

    /// Says that a result is not proven to be the best.
    ///
    /// - Parameter better: What is known to be better.
    static func warn(ofUnprovenResult file: String, better: Improvement?) {
        let name = file == "-" ? "<standard input>" : file
        let known = better.map { "; \($0.description)" } ?? ""
        write("\(name): not proven optimal: a time limit ended the search, and there may be something better\(known)\n")
    }

    /// Says which registrations are later answers of those that have a place.
    ///
    /// - Parameters:
    ///   - written: The changes as they are written.
    ///   - meant: As they are taken.
    static func warn(ofLaterAnswersIn file: String, _ written: Scenario, meaning meant: Scenario) {
        for case (.register(let answer), .setRegistration(let id, _)) in zip(written.changes, meant.changes) {
            let (answer, holder) = (quoted(known: answer.id), quoted(known: id))
            warn(
                [
                    "\(answer) is a later answer of the organisation of \(holder), which has a place: it changes "
                        + holder
                ], of: file == "-" ? "<standard input>" : file)
        }
    }

    /// Says where a record does not agree with what it is of.
    static func failure(_ differences: [CheckReport.Finding], ofRecord file: String) -> ExitCode {
        let count = differences.count
        say(
            differences.map { "\(file): \($0.place): \($0.text)" },
            differences.map { RunReport.Fault(file: file, place: $0.place, text: $0.text) })
        write("the record is wrong in \(count == 1 ? "1 place" : "\(count) places"); nothing was written\n")
        return ExitStatus.resultIsWrong.code
    }

    /// Says that a signal, or whoever was asked, ended the run before there was anything to write.
    static func interrupted() -> ExitCode {
        write(interruption("nothing was written"))
        return Signals.received.map { ExitCode(128 + $0) } ?? ExitStatus.interrupted.code
    }

    static func interruption(_ output: String) -> String { "interrupted; \(output)\n" }

    /// Says what could not be written, and where there was more to write, what of it was and what was not.
    ///
    /// - Parameter written: What got its document before.
    static func unwritable(
        _ failure: PendingFiles.Failure, written: [String], of documents: [String]
    ) -> ExitCode {
        // Whoever read it wants no more, which is no fault.
        if failure.error.number == EPIPE { return ExitStatus.readerHasLeft.code }
        let reason = "it cannot be written: \(failure.error.reason)"
        say(["\(failure.path): \(reason)"], [RunReport.Fault(file: failure.path, text: reason)])
        let written = written + failure.written
        let missing = documents.filter { !written.contains($0) }
        if written.isEmpty, documents.count > 1 {
            write("nothing was written\n")
        } else if !written.isEmpty {
            let parts = [("written", written), ("not written", missing)].filter { !$0.1.isEmpty }
            write(parts.map { "\($0): \($1.joined(separator: ", "))" }.joined(separator: "; ") + "\n")
        }
        return ExitStatus.unwritableOutput.code
    }

    private static func wrongInput(_ faults: [String], _ reported: [RunReport.Fault]) -> ExitCode {
        let count = faults.count == 1 ? "1 error" : "\(faults.count) errors"
        say(faults, reported)
        write("\(count); nothing was written\n")
        return ExitStatus.wrongInput.code
    }

    /// Says what is wrong.
    private static func say(_ lines: [String], _ reported: [RunReport.Fault]) {
        switch form {
        case .text: write(lines.map { $0 + "\n" }.joined())
        case .json: draw(reported.map { .error($0) })
        }
    }

    private static func warn(_ lines: [String], _ reported: [RunReport.Fault]) {
        switch form {
        case .text: write(lines.map { $0 + "\n" }.joined())
        case .json: draw(reported.map { .warning($0) })
        }
    }
}
