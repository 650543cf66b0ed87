internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import HTTPTypes
internal import Logging
internal import RekkeDesk
internal import RekkeFormats
internal import RekkeService
internal import RekkeStore

/// `rekke serve`: the same for programs, over HTTP.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Open the desk in a browser, and answer other programs over HTTP.",
        discussion: """
            EXAMPLES:
              rekke serve
              rekke serve --example scenarios/dybdemoter-2021
              rekke serve --store desk.sqlite
              rekke serve --port 8080 --key-file key --jobs 4
              rekke serve --port 8080 --host desk.example.no --users users

            It prints the address to open: from a form's export to letters, without a line of YAML \
            (documentation/desk.md). What the desk has is kept, step by step, in a file of SQLite, which only you can read; with \
            --no-store it is gone when the program ends. It listens on \
            this machine only, on a free port, unless it is told otherwise; the address lets in one browser, the key in \
            --key-file programs, which send it as a bearer token. With --users it is people who sign in, each to the programmes of \
            their unit (documentation/hosting.md).

            Every request runs as a process of its own and answers what the command of the same name writes, to the byte: \
            documentation/service.md has the addresses, /openapi.json says them to programs. It logs to standard error, as \
            JSON: what was asked for and how long it took, never what was sent. Told to end, it takes no more and lets what \
            runs finish.
            """)

    @Option(help: ArgumentHelp("Where to listen; 0 for a free port.", valueName: "port"))
    var port = 0

    @Option(
        help: ArgumentHelp(
            "The address to listen on; other than this machine's own it needs --key-file or --users.",
            valueName: "address"))
    var listen = "127.0.0.1"

    @Option(
        help: ArgumentHelp("A name by which others ask for it, with its port; repeat it for each.", valueName: "name"))
    var host: [String] = []

    @Option(help: ArgumentHelp("The file with the key of programs: 32 characters or more.", valueName: "file"))
    var keyFile: String?

    @Option(
        help: ArgumentHelp(
            "Who may use the pages: lines of NAME:ROLE:UNIT:HASH, the role adviser or reader, the hash as mkpasswd makes it.",
            valueName: "file"))
    var users: String?

    @Option(
        help: ArgumentHelp(
            "The header in which a proxy says whom it has signed in, one of --users; nobody but the proxy may reach the service then.",
            valueName: "name"))
    var trustedHeader: String?

    @Option(
        help: ArgumentHelp(
            "A folder with programme.yaml, registrations.csv and perhaps attendees.csv, to try the pages with.",
            valueName: "folder"))
    var example: String?

    @Option(
        help: ArgumentHelp(
            "The file that the desk keeps everything in (default: rekke/desk.sqlite in $XDG_STATE_HOME or ~/.local/state).",
            valueName: "file"))
    var store: String?

    @Flag(help: "Keep nothing: what the desk has goes with the program.")
    var noStore = false

    @Option(
        help: ArgumentHelp(
            "Erase a programme in which nothing was done for so many days; without it all are kept until somebody erases them.",
            valueName: "days"))
    var keepDays: Int?

    @Option(
        help: ArgumentHelp(
            "How many long jobs run at once (default: one less than there are cores).", valueName: "number"))
    var jobs: Int?

    @Option(help: ArgumentHelp("How many jobs may wait.", valueName: "number"))
    var queue = 200

    @Option(help: ArgumentHelp("After how many seconds a job gives the best that it has found.", valueName: "seconds"))
    var jobSeconds = 600

    @Option(help: ArgumentHelp("How much memory a job may have, in megabytes.", valueName: "number"))
    var jobMemory = 4096

    @Option(help: ArgumentHelp("The largest body of a request, in megabytes.", valueName: "number"))
    var bodySize = 64

    @Option(help: ArgumentHelp("How long a body may take to come, in seconds.", valueName: "seconds"))
    var bodySeconds = 30

    /// Whether nobody on another machine reaches it.
    private var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(listen) }

    func validate() throws {
        let numbers = [
            ("--port", port, 0...65_535), ("--jobs", jobs ?? 1, 1...1000), ("--queue", queue, 0...100_000),
            ("--job-seconds", jobSeconds, 1...1_000_000), ("--job-memory", jobMemory, 256...1_000_000),
            ("--keep-days", keepDays ?? 1, 1...36_500), ("--body-size", bodySize, 1...4096),
            ("--body-seconds", bodySeconds, 1...3600),
        ]
        for (option, number, range) in numbers where !range.contains(number) {
            throw ArgumentParser.ValidationError(
                "\(option): give a number from \(range.lowerBound) to \(range.upperBound)")
        }
        if noStore, store != nil { throw ArgumentParser.ValidationError("give --store or --no-store, not both") }
        if !isLoopback, keyFile == nil, users == nil {
            throw ArgumentParser.ValidationError(
                "--listen: on an address that others reach, give --key-file or --users too")
        }
        if trustedHeader != nil, users == nil {
            throw ArgumentParser.ValidationError("--trusted-header: say with --users who may do what")
        }
        if let trustedHeader, !isHeader(trustedHeader) {
            throw ArgumentParser.ValidationError("--trusted-header: give the name of a header that nothing else uses")
        }
    }

    /// Whether a proxy can say in it who somebody is.
    private func isHeader(_ name: String) -> Bool {
        HTTPField.Name(name) != nil
            && !["host", "cookie", "authorization", "origin", "connection", "expect"].contains(name.lowercased())
    }

    private var limits: ServiceLimits {
        var limits = ServiceLimits(cores: ProcessInfo.processInfo.activeProcessorCount)
        if let jobs { limits.longJobs = jobs }
        limits.waitingJobs = queue
        limits.jobTime = .seconds(jobSeconds)
        limits.jobBytes = jobMemory << 20
        limits.bodyBytes = bodySize << 20
        limits.bodyTime = .seconds(bodySeconds)
        return limits
    }

    func run() async throws {
        let access = Access(
            key: try key(), users: try knownUsers(), trustedHeader: trustedHeader.flatMap { HTTPField.Name($0) })
        var place = Server.Place(access: access)
        (place.host, place.port, place.names) = (listen, port, host)
        var logger = Logger(label: "rekke") { _ in JSONLog() }
        logger.logLevel = Terminal.isTerminal(STDERR_FILENO) ? .warning : .info
        let name = listen.contains(":") ? "[\(listen)]" : listen
        let (limits, example) = (limits, try example.map { try deskExample(in: $0) })
        let store = try openedStore()
        if !access.hasUsers { await tellUnits(in: store) }
        var opened: Desk?
        let server = Server(
            at: place, worker: Worker(limits: limits), version: RekkeCommand.version, logger: logger,
            pages: { router, jobs in
                let desk = Desk(
                    jobs: jobs, limits: limits, example: example, store: store, version: RekkeCommand.version,
                    access: access)
                desk.add(to: router)
                opened = desk
            },
            refusal: Desk.refusal
        ) { port in
            let line = "http://\(name):\(port)/\(access.hasUsers ? "" : "?token=\(access.token())")\n"
            try? Output.write(Array(line.utf8), to: .standardOutput)
        }
        let cleaning = opened.map { erasing(of: $0, logger) }
        defer { cleaning?.cancel() }
        if let trustedHeader, !isLoopback {
            Messages.write(
                "\(listen): whoever reaches this address can say in \"\(trustedHeader)\" who it is; let nobody but the proxy\n"
            )
        }
        let work = Signals.begin(within: 30) { Task { await server.end() } }
        do {
            try await server.run()
        } catch {
            Messages.write("\(listen):\(port): it cannot be listened to: \(error)\n")
            throw ExitStatus.unwritableOutput.code
        }
        Signals.end(work)
    }

    /// Erases what is too old, at the start and every hour, where somebody said how long it is kept.
    private func erasing(of desk: Desk, _ logger: Logger) -> Task<Void, Never> {
        let days = keepDays
        return Task {
            while let days, !Task.isCancelled {
                do {
                    let count = try await desk.eraseUnchanged(
                        for: days * 86_400, now: Int(Date.now.timeIntervalSince1970))
                    if count > 0 { logger.info("erased", metadata: ["programmes": "\(count)"]) }
                } catch {
                    logger.error("not erased", metadata: ["reason": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(3600))
            }
        }
    }

    /// What users opened for their units is for everybody where nobody is asked who they are.
    private func tellUnits(in store: Store) async {
        let programmes = (try? await store.programmes()) ?? []
        let units = Set(programmes.map(\.unit)).subtracting([""]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !units.isEmpty else { return }
        Messages.write(
            "The store has programmes of \(units.joined(separator: ", ")); without --users whoever gets in sees and changes them all.\n"
        )
    }

    /// Where the desk keeps what it has.
    private func openedStore() throws -> Store {
        let path = try noStore ? nil : store ?? usualStore()
        do throws(StoreError) {
            if let path { return try Store(at: path) }
            return try Store(inMemoryFor: 50)
        } catch {
            Messages.write("\(path ?? "memory"): what is done cannot be kept there: \(error)\n")
            throw ExitStatus.unwritableOutput.code
        }
    }

    /// In the user's folder for what programs remember, which is made where it is not there.
    private func usualStore() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let given = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let folder = (given ?? NSHomeDirectory() + "/.local/state") + "/rekke"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            Messages.write(
                "\(folder): it cannot be made; say with --store where to keep what is done, or give --no-store\n")
            throw ExitStatus.unwritableOutput.code
        }
        return folder + "/desk.sqlite"
    }

    private func deskExample(in folder: String) throws -> DeskExample {
        func file(_ name: String) throws -> DeskFile {
            DeskFile(name: name, contents: try Input.bytes(ofFile: "\(folder)/\(name)"))
        }
        let hasAttendees = FileManager.default.fileExists(atPath: "\(folder)/attendees.csv")
        return DeskExample(
            programme: try file("programme.yaml"), registrations: try file("registrations.csv"),
            attendees: hasAttendees ? try file("attendees.csv") : nil)
    }

    /// Who may use the pages.
    private func knownUsers() throws -> Users? {
        guard let users else { return nil }
        let bytes = try Input.bytes(ofFile: users)
        do throws(Users.Fault) {
            let known = try Users(bytes)
            guard trustedHeader != nil || known.havePasswords else {
                throw Users.Fault(line: 1, text: "nobody has a password, and no --trusted-header says who somebody is")
            }
            return known
        } catch {
            throw ArgumentParser.ValidationError("\(users):\(error.line): \(error.text)")
        }
    }

    /// What programs have to send.
    private func key() throws -> String? {
        guard let keyFile else { return nil }
        let text = String(decoding: try Input.bytes(ofFile: keyFile), as: UTF8.self)
        let key = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        guard key.count >= 32 else {
            throw ArgumentParser.ValidationError("\(keyFile): the key has to have 32 characters or more")
        }
        return key
    }
}
