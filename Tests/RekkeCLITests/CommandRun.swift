import Foundation
import Glibc
import RekkeTesting

/// One run of the built program, and what came of it.
struct CommandRun: Sendable {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// Runs `rekke` to its end.
    ///
    /// - Parameters:
    ///   - environment: What to change in this process' own.
    ///   - terminal: Whether standard output and standard error are a terminal of 80 columns; what is written to either
    ///     is then in `output`.
    ///   - answers: What somebody types on that terminal, which then is standard input too; the terminal shows it first.
    ///   - interruptAfter: When to send an interrupt, if it still runs.
    init(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], directory: URL? = nil,
        terminal: Bool = false, answers: String? = nil, interruptAfter: Duration? = nil
    ) throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = try CommandRun.executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = directory ?? folder.url
        // Files instead of pipes: no output is large enough to block the program.
        process.standardInput = try FileHandle(forReadingFrom: folder.write(input, to: "input"))
        let outputFile = try folder.write("", to: "output")
        let errorFile = try folder.write("", to: "errors")
        let screen = terminal ? try Screen() : nil
        if let screen, let answers {
            process.standardInput = screen.program
            try screen.type(answers)
        }
        process.standardOutput = try screen?.program ?? FileHandle(forWritingTo: outputFile)
        process.standardError = try screen?.program ?? FileHandle(forWritingTo: errorFile)
        try process.run()
        if let interruptAfter {
            usleep(UInt32(interruptAfter / .microseconds(1)))
            process.interrupt()
        }
        process.waitUntilExit()
        // A signal that ended the program is no exit status of its own.
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        output = try screen?.contents() ?? [UInt8](Data(contentsOf: outputFile))
        errors = try String(decoding: Data(contentsOf: errorFile), as: UTF8.self)
    }

    static var executable: URL { get throws { try BuiltProgram.url } }
}

/// A folder of its own, which goes with the value.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file of that name.
    func write(_ text: String, to name: String) throws -> URL {
        let file = url.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file
    }
}

/// A terminal of 80 columns without a window.
private final class Screen {
    let program: FileHandle
    private let reader: FileHandle

    init() throws {
        var (own, other): (Int32, Int32) = (0, 0)
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        guard unsafe openpty(&own, &other, nil, nil, &size) == 0 else { throw CocoaError(.fileReadUnknown) }
        reader = FileHandle(fileDescriptor: own, closeOnDealloc: true)
        program = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    }

    func type(_ text: String) throws {
        try reader.write(contentsOf: Data(text.utf8))
    }

    /// Everything written so far, with plain line ends; a screen holds some thousand bytes, so nothing longer.
    func contents() throws -> [UInt8] {
        try program.write(contentsOf: Data([0]))
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while bytes.last != 0 {
            let count = unsafe read(reader.fileDescriptor, &piece, piece.count)
            guard count > 0 else { throw CocoaError(.fileReadUnknown) }
            bytes += piece.prefix(count)
        }
        return bytes.filter { $0 != 0x0D && $0 != 0 }
    }
}
