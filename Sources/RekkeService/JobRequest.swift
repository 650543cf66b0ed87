internal import RekkeFormats

/// What somebody asks for: a command, its options and its files.
package struct JobRequest: Sendable {
    package let kind: JobKind
    /// As the command names them, without hyphens; flags have an empty value.
    package let options: [String: String]
    package let files: [JobFile]
    /// Whose question it is, where what others ask is another job, though it is the same question: they stop and remove
    /// their own.
    package var owner: String?

    /// - Throws: `Refusal` where the command does not take this.
    package init(_ kind: JobKind, options: [String: String] = [:], files: [JobFile]) throws(Refusal) {
        let form = kind.form
        if let unknown = options.keys.sorted().first(where: { !form.queryNames.contains($0) }) {
            throw .wrongUsage("“\(unknown)” is no parameter here; there are \(form.queryNames.joined(separator: ", "))")
        }
        if let word = form.word, options[word] == nil { throw .wrongUsage("the parameter “\(word)” is missing") }
        let parts = files.map(\.part)
        for part in parts {
            guard (form.files + form.named).contains(part) else {
                throw .wrongUsage("no “\(part.rawValue)” is taken here")
            }
            guard part.isRepeated || parts.count(where: { $0 == part }) == 1 else {
                throw .wrongUsage("there is more than one “\(part.rawValue)”")
            }
        }
        for part in form.files.filter({ !form.isOptional.contains($0) }) + form.required where !parts.contains(part) {
            throw .wrongUsage("“\(part.rawValue)” is missing")
        }
        self.kind = kind
        self.options = options
        self.files = files
    }

    /// The same of this version for the same question, and no other.
    package func id(version: String) -> String {
        let said = options.sorted { $0.key < $1.key }.map {
            "\($0.key.utf8.count):\($0.key)=\($0.value.utf8.count):\($0.value)"
        }
        let lines = [version, kind.rawValue] + (owner.map { ["of \($0)"] } ?? []) + said + files.map(\.identity)
        return DecisionRecord.digest(of: Array(lines.joined(separator: "\n").utf8))
    }

    /// The media type of what the command writes.
    package var mediaType: String {
        switch (kind, options["format"]) {
        case (.documents, _): "application/zip"
        case (_, "csv"): "text/csv; charset=utf-8"
        case (_, "table"): "text/plain; charset=utf-8"
        default: "application/json"
        }
    }

    /// Its files under names that nobody chose, in the order in which they came.
    var namedFiles: [(name: String, file: JobFile)] {
        var scenarios = 0
        return files.map { file in
            if file.part.isRepeated { scenarios += 1 }
            let number = file.part.isRepeated ? "-\(scenarios)" : ""
            return ("\(file.part.rawValue)\(number).\(file.ending.rawValue)", file)
        }
    }

    /// What the command is given. Values are joined to their options, so that none is taken for another option.
    ///
    /// - Parameter limit: Of the search; what the request says holds where it is less.
    func arguments(limit: Duration) -> [String] {
        let form = kind.form
        var options = options
        let word = form.word.flatMap { options.removeValue(forKey: $0) }
        if form.options.contains("format"), options["format"] == nil { options["format"] = "json" }
        if form.isSolving {
            let seconds = Double(limit.components.seconds) + Double(limit.components.attoseconds) * 1e-18
            let asked = options["time-limit"].map { Double($0) ?? -1 } ?? seconds
            options["time-limit"] = asked > seconds ? "\(seconds)" : options["time-limit"] ?? "\(seconds)"
        }
        let named = namedFiles
        var arguments = [form.name]
        for (name, value) in options.sorted(by: { $0.key < $1.key }) {
            arguments.append(form.flags.contains(name) ? "--\(name)" : "--\(name)=\(value)")
        }
        for (name, file) in named where form.named.contains(file.part) {
            arguments.append("--\(file.part.rawValue)=\(name)")
        }
        if kind == .documents { arguments.append("--output=\(JobRequest.folder)") }
        let positional = form.files.flatMap { part in named.filter { $0.file.part == part }.map(\.name) }
        return arguments + ["--"] + positional + (word.map { [$0] } ?? [])
    }

    /// Where documents are written.
    static let folder = "documents"
}
