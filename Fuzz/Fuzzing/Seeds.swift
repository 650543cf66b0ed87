import Foundation

/// First inputs, of what is in the repository.
struct Seeds {
    let repository: URL

    func write(to folder: URL) throws {
        let files = try files()
        for entry in Entry.allCases {
            let own = folder.appending(path: entry.rawValue)
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            for (number, file) in files.filter({ entry.wants($0) }).enumerated() {
                let contents = try Data(contentsOf: file)
                guard contents.count < 200_000 else { continue }
                try contents.write(to: own.appending(path: "seed-\(number)-\(file.lastPathComponent)"))
            }
            for (number, bytes) in Sample.inputs(of: entry).enumerated() {
                try Data(bytes).write(to: own.appending(path: "sample-\(number)"))
            }
        }
    }

    private func files() throws -> [URL] {
        try ["scenarios", "Tests", "documentation"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: repository.appending(path: folder).path).sorted()
                .map { repository.appending(path: folder).appending(path: $0) }
                .filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
        }
    }
}

extension Entry {
    /// Whether a file of the repository is a first input, by its name.
    fileprivate func wants(_ file: URL) -> Bool {
        let name = file.lastPathComponent
        return switch self {
        case .problemJSON: file.pathExtension == "json"
        case .problemYAML, .scenario: file.pathExtension == "yaml"
        case .allocate: name == "problem.yaml" || file.path.contains("/Cases/") && file.pathExtension == "json"
        case .result: name.hasPrefix("expected") || name.hasPrefix("result")
        case .csv, .form:
            ["csv", "txt"].contains(file.pathExtension) && file.path.contains("/Exports/")
                || name == "registrations.csv"
        case .workbook: file.pathExtension == "xlsx"
        case .manifest: name.contains("manifest")
        case .record: name.contains("record")
        case .template: file.pathExtension == "txt" && file.path.contains("/Golden/")
        case .mps, .vipr, .multipart: false
        }
    }
}
