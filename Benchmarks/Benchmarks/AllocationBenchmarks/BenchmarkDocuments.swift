import Foundation

/// The problem documents that are measured.
enum BenchmarkDocuments {
    /// The folder named by `REKKE_BENCHMARK_DOCUMENTS`, else the one that `make documents` fills; by size.
    static var files: [URL] {
        let named = ProcessInfo.processInfo.environment["REKKE_BENCHMARK_DOCUMENTS"]
        let folder = named.map { URL(fileURLWithPath: $0) } ?? packageFolder.appending(path: "documents")
        let found =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])) ?? []
        return found.filter { $0.pathExtension == "json" }.sorted { (size($0), $0.path) < (size($1), $1.path) }
    }

    static func files(named names: String...) -> [URL] {
        files.filter { names.contains($0.deletingPathExtension().lastPathComponent) }
    }

    private static var packageFolder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    private static func size(_ file: URL) -> Int {
        (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    }
}
