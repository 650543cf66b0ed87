import Rekke
import RekkeFormats
import Testing

/// Names that hold semicolons and commas themselves, or are a part of another's, among answers that are joined by either.
@Suite struct DividedNameTests {
    private static let series = """
            - {id: a, name: Onsdagskveld, meetings: [{start: 2021-10-06T18:00, end: 2021-10-06T20:00}]}
            - {id: b, name: "Onsdagskveld; kun digitalt", meetings: [{start: 2021-11-03T18:00, end: 2021-11-03T20:00}]}
            - {id: c, name: "Fredag, kl. 09", meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}
            - {id: d, name: Fredag, meetings: [{start: 2021-09-17T13:00, end: 2021-09-17T15:00}]}
        """

    private static func reading(_ cell: String, answers: String = "{}") throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T, suits: S}, answers: \(answers)}", series: series)
            .reading("T\tS\n2021-06-01T08:00\t\(cell)\n")
    }

    @Test(arguments: [
        ("Onsdagskveld; kun digitalt, torsdag", ["b", "thu"]), ("torsdag, Onsdagskveld; kun digitalt", ["thu", "b"]),
        ("Onsdagskveld; kun digitalt;torsdag", ["b", "thu"]), ("Onsdagskveld;torsdag", ["a", "thu"]),
        ("Onsdagskveld, Onsdagskveld; kun digitalt, torsdag", ["a", "b", "thu"]), ("Fredag, kl. 09", ["c"]),
        ("Fredag, Fredag, kl. 09, torsdag", ["d", "c", "thu"]),
    ])
    func `the longest name is taken, whatever joins the answers`(cell: String, ids: [String]) throws {
        #expect(try Self.reading(cell).problem?.registrations.map(\.preferences) == [.suits(ids)])
    }

    @Test(arguments: [
        ("Fredag, kl 09", "c"), ("torsdag, Fredag, kl 09", "c"), ("Fredag, kl 09;torsdag", "c"),
        ("Onsdagskveld; kun digital", "b"), ("Onsdagskveld; kun digital, torsdag", "b"),
    ])
    func `of a name that is written otherwise no part is read for another`(cell: String, id: String) throws {
        let reading = try Self.reading(cell)
        let told = reading.faults.map(\.description)
        // Whatever is proposed, put into the form, means no more than was ticked.
        let name = cell.replacing(", torsdag", with: "").replacing("torsdag, ", with: "").replacing(
            ";torsdag", with: "")
        #expect(told.count == 1 && told[0].contains("\"\(name)\""), "\(told)")
        let read = try Self.reading(cell, answers: "{\(id): [\"\(name)\"]}")
        let wanted = cell.contains("torsdag") ? Set([id, "thu"]) : [id]
        guard case .suits(let ids) = try #require(read.problem, "\(read.faults)").registrations[0].preferences else {
            return #expect(Bool(false))
        }
        #expect(Set(ids) == wanted)
        #expect(
            reading.suggestion?.contains("kl 09\n") != true || reading.suggestion?.contains("Fredag, kl 09") == true)
    }

    @Test func `what is unknown beside a name stands for itself where it is like none`() throws {
        let told = try Self.reading("Onsdagskveld; kanskje").faults.map(\.description)
        #expect(told.count == 1 && told[0].contains("\"kanskje\""), "\(told)")
    }
}
