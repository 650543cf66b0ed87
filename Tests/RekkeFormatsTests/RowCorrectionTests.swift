import Rekke
import RekkeFormats
import Testing

/// Rows that are put right by hand, of a file that stays as it was given.
@Suite struct RowCorrectionTests {
    private static let form = FormExample(form: "{columns: {id: I, submitted: T, organisation: O, suits: S}}")

    private func reading(_ lines: [String], _ corrections: [RowCorrection]) throws -> (FormImport, FormExports.File) {
        var file = FormExports.File(
            name: "form.csv", contents: Array((["I;T;O;S"] + lines).joined(separator: "\n").utf8))
        file.corrections = corrections
        let read = try FormImport(
            programme: Array(Self.form.programme.utf8), as: .yaml, name: "p.yaml", FormExports(registrations: file))
        return (read, file)
    }

    private static let lines = ["a;2021-06-01T08:00;Dal;tirsdag", "b;2021-06-01T09:00;Vik;midtuke"]

    private func correction(
        ofRow row: Int, in lines: [String] = lines, _ cells: [Int: String] = [:], isLeftOut: Bool = false
    ) throws -> RowCorrection {
        let (read, file) = try reading(lines, [])
        let digest = try #require(read.uncorrected(row: row, of: file)).digest
        return RowCorrection(row: row, digest: digest, cells: cells, isLeftOut: isLeftOut, note: "x")
    }

    @Test func `what is put right is read, and nothing else is another`() throws {
        #expect(try reading(Self.lines, []).0.problem == nil)
        let (read, file) = try reading(Self.lines, [correction(ofRow: 3, [4: "onsdag", 3: " "])])
        let registrations = try #require(read.problem?.registrations)
        #expect(registrations.map(\.id) == ["a", "b"] && registrations.map(\.organisation) == ["Dal", nil])
        #expect(registrations.map(\.preferences) == [.suits(["tue"]), .suits(["wed"])])
        #expect(read.corrections.keys.sorted() == [3] && read.unusedCorrections.isEmpty)
        #expect(read.uncorrected(row: 3, of: file)?.texts[4] == "midtuke" && read.text(row: 3, column: 4) == "onsdag")
    }

    @Test func `a row that is left out is read as if it were not there`() throws {
        let read = try reading(Self.lines, [correction(ofRow: 3, isLeftOut: true)]).0
        #expect(read.problem?.registrations.map(\.id) == ["a"] && read.rows == [2])
    }

    @Test func `a row is known by what stands in it, and of rows that are alike by its number`() throws {
        let twins = [Self.lines[1], Self.lines[0], Self.lines[1]]
        let own = try correction(ofRow: 4, in: twins, isLeftOut: true)
        #expect(try reading(twins, [own]).0.rows == [2, 3])
        // Which of the two has moved nobody can tell; the only one can have.
        let moved = RowCorrection(row: 9, digest: own.digest, cells: [4: "onsdag"], isLeftOut: false, note: "x")
        #expect(try reading(twins, [moved]).0.unusedCorrections == [moved])
        let read = try reading(Self.lines, [moved]).0
        #expect(read.unusedCorrections.isEmpty && read.problem?.registrations[1].preferences == .suits(["wed"]))
        let changed = Self.lines.map { $0.replacing("midtuke", with: "torsdag") }
        #expect(try reading(changed, [moved]).0.unusedCorrections == [moved])
    }

    @Test func `of rows that were alike, one that is left is not taken for the one that was left out`() throws {
        let twins = [Self.lines[0], Self.lines[1], Self.lines[1]]
        var own = try correction(ofRow: 4, in: twins, isLeftOut: true)
        own.alike = 2
        #expect(try reading(twins, [own]).0.rows == [2, 3])
        let read = try reading(Self.lines, [own]).0
        #expect(read.rows == [2, 3] && read.unusedCorrections == [own])
    }

    @Test func `what goes with another row's correction does not hold without it`() throws {
        let first = try correction(ofRow: 2, isLeftOut: true)
        var second = try correction(ofRow: 3, [4: "onsdag"])
        var both = first
        (both.companion, second.companion) = (second.digest, first.digest)
        #expect(try reading(Self.lines, [both, second]).0.rows == [3])
        let changed = Self.lines.map { $0.replacing("midtuke", with: "torsdag") }
        let read = try reading(changed, [both, second]).0
        #expect(read.rows == [2, 3] && read.unusedCorrections == [both, second])
        #expect([both].holding.isEmpty && [both, second].holding == [both, second])
    }

    @Test
    func `letters that cannot be told are no fault of a row that does not count, nor of a cell that is put right`()
        throws
    {
        var bytes = Array("I;T;O;S\na;2021-06-01T08:00;Dal;tirsdag\nb;2021-06-01T09:00;V".utf8)
        bytes += [0xEF, 0xBF, 0xBD] + Array("k;onsdag\n".utf8)
        func read(_ corrections: [RowCorrection]) throws -> (FormImport, FormExports.File) {
            var file = FormExports.File(name: "form.csv", contents: bytes)
            file.corrections = corrections
            let read = try FormImport(
                programme: Array(Self.form.programme.utf8), as: .yaml, name: "p.yaml",
                FormExports(registrations: file))
            return (read, file)
        }
        let (spoilt, file) = try read([])
        #expect(spoilt.problem == nil && spoilt.faults.count == 1, "\(spoilt.faults)")
        let digest = try #require(spoilt.uncorrected(row: 3, of: file)).digest
        let mended = RowCorrection(row: 3, digest: digest, cells: [3: "Vik"], isLeftOut: false, note: "x")
        let right = try read([mended]).0
        #expect(right.problem?.registrations.map(\.organisation) == ["Dal", "Vik"], "\(right.faults)")
        let leftOut = RowCorrection(row: 3, digest: digest, cells: [:], isLeftOut: true, note: "x")
        #expect(try read([leftOut]).0.problem?.registrations.map(\.id) == ["a"])
    }
}
