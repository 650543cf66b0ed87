import Foundation

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Documents that were written to a folder of their own, which goes with the value.
final class WrittenDocuments {
    let folder: URL
    let manifest: DocumentManifest

    init(_ documents: Documents, _ kinds: [DocumentKind] = [.calendar, .letters]) async throws {
        let parent = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        folder = parent.appending(path: "documents")
        do {
            try await documents.write(kinds, to: folder.path)
            let contents = try [UInt8](Data(contentsOf: folder.appending(path: DocumentManifest.fileName)))
            manifest = try DocumentManifestReader.read(contents, name: "manifest.json")
        } catch {
            try? FileManager.default.removeItem(at: parent)
            throw error
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
    }

    func bytes(of path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: folder.appending(path: path))) }

    func text(of path: String) throws -> String { try String(decoding: bytes(of: path), as: UTF8.self) }

    /// The paths of that recipient's documents.
    func paths(for recipient: DocumentManifest.Recipient) -> [String] {
        manifest.files.filter { $0.recipient == recipient }.map(\.path)
    }

    /// The letter as text.
    func letter(to registration: String) throws -> String { try text(of: "letters/\(registration).txt") }
}

extension Documents {
    init(
        of allocation: Allocation, in problem: Problem, language: Language = .english,
        earlier: DocumentManifest? = nil
    ) {
        self.init(
            of: allocation, in: problem, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
            version: "0")
        self.language = language
        self.earlier = earlier
    }
}

/// A SHA-256 of nothing in particular.
let noDigest = String(repeating: "0", count: 64)

/// The repository.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// 2021-06-01T08:00:00Z, and so many minutes later.
func minute(_ minutes: Int) -> Instant { Instant(seconds: 1_622_534_400 + 60 * minutes) }

/// Two hours on a day, from nine o'clock in that zone.
func morning(_ year: Int, _ month: Int, _ day: Int, in zone: LocalTimeZone = .oslo) -> Meeting {
    let date = LocalDate(year: year, month: month, day: day)!
    let start = zone.resolve(LocalTime(date: date, secondOfDay: 9 * 3600)).orMomentOfChange
    return Meeting(start: start, end: Instant(seconds: start.seconds + 7200))
}

let tuesdays = Series(
    id: "tue", name: "Tirsdager",
    meetings: [morning(2021, 9, 7), morning(2021, 10, 5), morning(2021, 11, 2), morning(2021, 11, 30)], place: "Teams")
let wednesdays = Series(
    id: "wed", name: "Onsdager", meetings: [morning(2021, 9, 8), morning(2021, 10, 6)], place: "Rom 3")

/// A problem with these series and registrations.
func problem(
    series: [Series] = [tuesdays, wednesdays], rules: Rules = Rules(), _ registrations: [Registration]
) throws -> Problem {
    try Problem(programme: Programme(name: "Autumn", rules: rules, series: series), registrations: registrations)
}

extension Registration {
    /// Number n, submitted in minute n, with ticks for these series.
    static func numbered(_ number: Int, _ suits: String...) -> Registration {
        Registration(
            id: "r\(number)", organisation: "Organisation \(number)", submitted: minute(number),
            preferences: suits.isEmpty ? .allSuit : .suits(suits))
    }
}
