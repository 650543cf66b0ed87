import Foundation
import Rekke
import RekkeFormats
import Testing

/// What free texts say of when people cannot come: proposed, and taken only where somebody says so.
@Suite struct FormAbsenceTests {
    private static let example = FormExample(
        form: "{columns: {id: I, submitted: T, attendees: A, suits: none}}",
        series: "    - {id: fri, meetings: [{start: 2021-11-12T09:00, end: 2021-11-12T11:00}]}")

    private static func reading(_ remark: String, accepting: Bool = false) throws -> FormImport {
        let text =
            "I;T;A;Noe mer?\nr1;2021-06-01T08:00;Grete Lien;\nr2;2021-06-01T09:00;\"Grete Moe; Tor Ås; Tor Vik\";\"\(remark)\"\n"
        return try FormImport(
            programme: Array(example.programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(
                registrations: .init(name: "form.csv", contents: Array(text.utf8)), acceptsAbsences: accepting))
    }

    private static func away(_ reading: FormImport) throws -> [[Unavailability]] {
        try #require(reading.problem).registrations.flatMap { $0.attendees.map(\.unavailable) }
    }

    private static func days(_ first: (Int, Int), _ last: (Int, Int)) throws -> Unavailability {
        let first = try #require(LocalDate(year: 2021, month: first.0, day: first.1))
        return .days(first...(try #require(LocalDate(year: 2021, month: last.0, day: last.1))))
    }

    @Test(arguments: [
        ("Grete er borte 20. oktober", [(10, 20, 10, 20)]),
        ("Vi gleder oss! Grete kan ikke uke 43.", [(10, 25, 10, 31)]),
        ("Grete: ferie ukene 43 og 44", [(10, 25, 10, 31), (11, 1, 11, 7)]),
        ("Grete kan ikkje 8.–10. november 2021", [(11, 8, 11, 10)]), ("Grete er vekke 10.11.", [(11, 10, 11, 10)]),
        ("Grete cannot come on 2021-11-10. Call on 11 November.", [(11, 10, 11, 10)]),
    ])
    func `an absence is shown, and taken when it is accepted`(remark: String, days: [(Int, Int, Int, Int)]) throws {
        let proposed = try FormAbsenceTests.reading(remark)
        #expect(try FormAbsenceTests.away(proposed).allSatisfy(\.isEmpty))
        #expect(
            proposed.warnings.map(\.description) == [
                "form.csv:3:4: the text says when an attendee cannot come, which is not read; import --accept-absences takes it"
            ])
        let table = proposed.table()
        #expect(table.contains("Absences in free texts, not taken; --accept-absences takes them"), "\(table)")
        #expect(table.contains("  3  Grete Moe, "), "\(table)")
        let accepted = try FormAbsenceTests.reading(remark, accepting: true)
        #expect(accepted.warnings == [])
        let taken = try FormAbsenceTests.away(accepted)
        let expected = try days.map { try FormAbsenceTests.days(($0.0, $0.1), ($0.2, $0.3)) }
        #expect(taken == [[], expected, [], []])
    }

    @Test(arguments: [
        "Tor er borte 20. oktober", "Per er borte 20. oktober", "Grete er borte før 20. oktober",
        "Grete er borte 20. desember", "Grete kan ikke på tirsdager", "Grete er kanskje borte uke 43",
        "Grete og Tor er borte uke 12",
    ])
    func `where it is not plain who or when, it is a question`(remark: String) throws {
        let reading = try FormAbsenceTests.reading(remark, accepting: true)
        #expect(try FormAbsenceTests.away(reading).allSatisfy(\.isEmpty))
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:3:4: the text seems to say when somebody cannot come, which is not read"
            ])
        #expect(reading.table().contains("  3  who, and when?: “\(remark)”"), "\(reading.table())")
        #expect(reading.table(in: .bokmål).contains("hvem, og når?: «\(remark)»"))
    }

    @Test(arguments: ["Grete kan ikke vente!", "Vi sees uke 43", "Møt Grete 20. oktober", "45"])
    func `what is no absence is not shown`(remark: String) throws {
        #expect(try !FormAbsenceTests.reading(remark).table().contains("Absences"))
    }

    @Test func `the document lists them with what was done`() throws {
        for isTaken in [false, true] {
            let json = try FormAbsenceTests.reading("Grete er borte uke 43", accepting: isTaken).jsonDocument()
            let document = try #require(
                JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
            let absence = try #require((document["absences"] as? [[String: Any]])?.first)
            #expect(absence["attendee"] as? String == "r2/1")
            #expect(absence["days"] as? [String] == ["2021-10-25/2021-10-31"])
            #expect(absence["isTaken"] as? Bool == isTaken)
            #expect(absence["row"] as? Int == 3)
        }
    }
}
