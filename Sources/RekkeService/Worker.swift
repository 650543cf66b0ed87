internal import Foundation
internal import RekkeFormats
internal import Subprocess
internal import SystemPackage

/// Runs commands of this program, each as a process of its own: whatever ends it, nothing else ends with it.
package struct Worker: Sendable {
    /// The program's file.
    let executable: String
    let limits: ServiceLimits

    /// - Parameter executable: The program's file; the running one where none is given, also where it has been replaced.
    package init(executable: String = "/proc/self/exe", limits: ServiceLimits) {
        self.executable = executable
        self.limits = limits
    }

    /// How a run came to its end.
    struct End: Sendable {
        /// As the command's; negative for a signal.
        let status: Int32
        /// What it wrote to standard output.
        let output: [UInt8]
        let faults: [RunReport.Fault]
        /// Whatever else it said.
        let messages: String
    }

    /// Runs the command in a folder that goes with it. Where the task is cancelled the process is killed.
    ///
    /// - Parameters:
    ///   - stops: Each element asks for the best that was found so far.
    ///   - began: Called once the process runs.
    ///   - progress: Called with words on how far it is.
    func run(
        _ request: JobRequest, stops: AsyncStream<Void>, began: @escaping @Sendable (ProcessTime) -> Void,
        progress: @escaping @Sendable (String) -> Void
    ) async throws -> End {
        let folder = try WorkerFolder(request)
        defer { folder.remove() }
        let said = Said(progress)
        var options = PlatformOptions()
        // Of a group of its own, so that an interrupt at the terminal is for the service, which then stops its workers.
        options.processGroupID = 0
        let result = try await Subprocess.run(
            .path(FilePath(executable)), arguments: Arguments(arguments(of: request, in: folder)),
            workingDirectory: FilePath(folder.path), platformOptions: options, input: .inputWriter,
            output: .fileDescriptor(folder.openOutput(), closeAfterSpawningProcess: true), error: .sequence
        ) { execution in
            began(ProcessTime(of: execution.processIdentifier.value))
            // Where it was cancelled while the process began, nothing else would kill it.
            defer { if Task.isCancelled { try? execution.send(signal: .kill) } }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in stops { _ = try? await execution.standardInputWriter.write([UInt8(ascii: "s")]) }
                    // Its input stays open: that it ends means that the service has.
                    while true { try await Task.sleep(for: .seconds(3600)) }
                }
                group.addTask { for try await bytes in execution.standardError { said.hear(bytes) } }
                // The lines end with the process, the stops never do.
                try await group.next()
                group.cancelAll()
            }
        }
        let status: Int32 =
            switch result.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): -signal
            }
        return End(status: status, output: try folder.output(), faults: said.faults, messages: said.messages)
    }

    private func arguments(of request: JobRequest, in folder: WorkerFolder) -> [String] {
        let memory = limits.jobBytes.map { ["--memory=\($0)"] } ?? []
        let archive = request.kind == .documents ? ["--archive=\(JobRequest.folder)"] : []
        return ["worker", "--folder=\(folder.path)"] + memory + archive + ["--"]
            + request.arguments(limit: limits.jobTime)
    }
}

/// A folder for one run, which nobody else can read. It is locked as long as the service lives: what a machine's end or a
/// kill leaves behind is removed by the next service.
struct WorkerFolder {
    let path: String
    private let lock: FileDescriptor

    private static let prefix = "rekke-job-"

    init(_ request: JobRequest) throws {
        let base = FileManager.default.temporaryDirectory
            .appending(path: "\(WorkerFolder.prefix)\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: base, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        path = base
        lock = unsafe try FileDescriptor.open(base, .readOnly, options: .closeOnExec)
        _ = flock(lock.rawValue, LOCK_EX | LOCK_NB)
        do {
            for (name, file) in request.namedFiles {
                try Data(file.contents).write(to: URL(filePath: "\(path)/\(name)"))
            }
        } catch {
            remove()
            throw error
        }
    }

    func openOutput() throws -> FileDescriptor {
        unsafe try FileDescriptor.open(
            "\(path)/output", .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: [.ownerReadWrite])
    }

    func output() throws -> [UInt8] { try contents(ofFile: "\(path)/output") }

    func remove() {
        removeFolder(path)
        try? lock.close()
    }

    /// Removes the folders of services that have ended without doing so.
    ///
    /// - Parameter age: In seconds; a younger one may be about to be locked.
    static func removeLeftovers(olderThan age: TimeInterval = 60) {
        let base = FileManager.default.temporaryDirectory
        let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let path = base.appending(path: name).path
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            guard let changed = attributes?[.modificationDate] as? Date, Date.now.timeIntervalSince(changed) >= age,
                attributes?[.type] as? FileAttributeType == .typeDirectory,
                (attributes?[.ownerAccountID] as? NSNumber)?.uint32Value == geteuid(),
                let lock = unsafe try? FileDescriptor.open(path, .readOnly, options: .closeOnExec)
            else { continue }
            if flock(lock.rawValue, LOCK_EX | LOCK_NB) == 0 { removeFolder(path) }
            try? lock.close()
        }
    }
}
