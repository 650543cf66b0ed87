import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Workbooks read back by Python's openpyxl.
@Suite struct `A workbook read back by another library` {
    @Test func `holds what every scenario's result says, with its types`() async throws {
        var examples: [DocumentExamples.Example] = []
        for name in DocumentExamples.scenarios {
            examples += try await DocumentExamples.results(ofScenario: name)
        }
        try check(examples + (await DocumentExamples.random(seeds: 0..<5)))
    }

    private func check(_ examples: [DocumentExamples.Example]) throws {
        let workbooks = try PythonWorkbooks(
            examples.map { try $0.allocation.spreadsheet(for: $0.problem, in: .bokmål) })
        for (example, workbook) in zip(examples, workbooks.all) {
            let (problem, allocation) = (example.problem, example.allocation)
            let isFacilitated = allocation.series.contains { $0.facilitators != nil }
            #expect(
                workbook.sheets.map(\.name) == ["Plasser", "Venteliste", "Møterekker", "Møter"]
                    + (isFacilitated ? ["Møteledere", "Belastning"] : [])
                    + ["Ikke med i fordelingen", "Organisasjoner", "Deltakere", "Bør kontaktes"], "\(example.name)")
            #expect(workbook.times == ["(1980, 1, 1, 0, 0, 0)"] && workbook.created.hasPrefix("1980-01-01T00:00:00"))
            for sheet in workbook.sheets {
                #expect(sheet.frozen == "A2")
                #expect(sheet.filter?.hasSuffix("\(sheet.rows.count)") == true, "\(example.name) \(sheet.name)")
                #expect(!sheet.rows.joined().contains { $0?.first == "formula" })
                // Nothing that is longer than its column is cut off below.
                for (row, height) in zip(sheet.rows, sheet.heights)
                where row.contains(where: { ($0?[1].count ?? 0) > 80 }) {
                    #expect(height ?? 0 >= 30, "\(example.name) \(sheet.name)")
                }
            }
            let series = Dictionary(uniqueKeysWithValues: problem.programme.series.map { ($0.id, $0) })
            func moment(_ instant: Instant) -> [String] {
                let local = problem.programme.timeZone.localTime(at: instant)
                return ["moment", String(isoText(of: local).prefix(19))]
            }
            #expect(
                workbook["Plasser"].map { Array($0.prefix(6)) }
                    == allocation.placements.map { placement in
                        [
                            ["text", placement.registration], shown(placement.organisation),
                            ["text", placement.series], series[placement.series].map { ["text", $0.name] },
                            series[placement.series]?.meetings.first.map { moment($0.start) },
                            ["number", "\(placement.rank)"],
                        ]
                    }, "\(example.name)")
            #expect(
                workbook["Venteliste"].map { Array($0.prefix(2)) }
                    == allocation.waitlist.map { [["number", "\($0.position)"], ["text", $0.registration]] })
            #expect(
                workbook["Organisasjoner"].map { $0[0]?[1] }
                    == problem.registrationsInPriorityOrder.map(\.id).filter { allocation.outcomes[$0] != nil })
            #expect(
                workbook["Møterekker"].map { [$0[0], $0[4], $0[5]] }
                    == zip(problem.programme.series, allocation.series).map {
                        [["text", $0.id], ["number", "\($0.capacity)"], ["number", "\($1.placed.count)"]]
                    })
            let runs = Set(allocation.series.filter { !$0.placed.isEmpty }.map(\.id))
            #expect(
                workbook["Møter"].map { Array($0[2...3]) }
                    == problem.programme.series.filter { runs.contains($0.id) }.flatMap(\.meetings)
                    .map { [moment($0.start), moment($0.end)] }, "\(example.name)")
            let led = allocation.series.flatMap { $0.facilitators ?? [] }.reduce(0) { $0 + $1.facilitators.count }
            if isFacilitated { #expect(workbook["Møteledere"].count { $0[3] != nil } == led, "\(example.name)") }
            #expect(
                workbook["Ikke med i fordelingen"].map { $0[0] }
                    == allocation.rejected.map { ["text", $0.registration] })
        }
    }

    /// A text as a cell has it, on one line; an empty one is none.
    private func shown(_ text: String?) -> [String]? {
        guard let text, !text.isEmpty else { return nil }
        return ["text", withPlainSpaces(printable(text))]
    }

    @Test func `takes no text for a formula, however it begins`() async throws {
        let problem = try DocumentExamples.hostileProblem()
        let allocation = try await problem.allocation()
        let workbook = try PythonWorkbooks([allocation.spreadsheet(for: problem)]).all[0]
        #expect(!workbook.sheets.flatMap(\.rows).joined().contains { $0?.first == "formula" })
        let shown = printable(DocumentExamples.hostile).replacing("\u{FFFE}", with: "\u{FFFD}")
        #expect(workbook["Placements"].contains { $0[1] == ["text", "\(shown) organisation 1"] })
    }

    @Test func `cuts texts that no cell holds`() async throws {
        let long = String(repeating: "Å", count: 40_000)
        let meeting = Meeting(start: Instant(seconds: -3_000_000_000), end: Instant(seconds: -2_999_990_000))
        let problem = try Problem(
            programme: Programme(name: "x", series: [Series(id: "a", name: long, meetings: [meeting])]),
            registrations: [Registration(id: "r", submitted: Instant(seconds: 0))])
        let workbook = try PythonWorkbooks([await problem.allocation().spreadsheet(for: problem)]).all[0]
        let row = try #require(workbook["Placements"].first)
        #expect(row[3]?.last?.utf16.count == 32_766 && row[3]?.last?.hasSuffix("Å…") == true)
        // Before 1900 spreadsheets have no days.
        #expect(row[4] == ["text", "1874-12-07"])
    }

    @Test func `is the same again, to the byte`() async throws {
        let problem = try DocumentExamples.problem(ofScenario: "dybdemoter-2021")
        let allocation = try await problem.allocation()
        #expect(try allocation.spreadsheet(for: problem) == allocation.spreadsheet(for: problem))
    }
}

/// What openpyxl finds in workbooks.
private struct PythonWorkbooks {
    struct Workbook: Decodable {
        let times: [String]
        let created: String
        let sheets: [Sheet]

        /// The rows below the headings.
        subscript(name: String) -> [[[String]?]] {
            (sheets.first { $0.name == name }?.rows.dropFirst()).map { Array($0) } ?? []
        }
    }

    struct Sheet: Decodable {
        let name: String
        let frozen: String?
        let filter: String?
        /// In points; nil for the usual one.
        let heights: [Double?]
        /// Each cell nil, or its kind and its value.
        let rows: [[[String]?]]
    }

    /// In the order in which they were given.
    let all: [Workbook]

    init(_ documents: [[UInt8]]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = documents.indices.map { folder.appending(path: "\($0).xlsx") }
        for (file, document) in zip(files, documents) { try Data(document).write(to: file) }
        let found: [String: Workbook] = try PythonScript.output(of: "read_workbooks.py", files.map(\.path))
        all = try files.map { try #require(found[$0.path]) }
    }
}
