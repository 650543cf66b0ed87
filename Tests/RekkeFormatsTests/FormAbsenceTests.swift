import Foundation
import Rekke
import RekkeFormats
import Testing

/// What free texts say of when people cannot come: proposed, and taken only where somebody says so.
@Suite struct FormAbsenceTests {
    private static let example = FormExample(
        form: "{columns: {id: I, submitted: T, attendees: A, suits: none}}",
        series: "    - {id: fri, meetings: [{start: 2021-11-12T09:00, end: 2021-11-12T11:00}]}")

    private static func reading(
        _ remark: String, accepting: Bool = false, heading: String = "Noe mer?"
    ) throws -> FormImport {
        let text =
            "I;T;A;\(heading)\nr1;2021-06-01T08:00;Grete Lien;\nr2;2021-06-01T09:00;\"Grete Moe; Tor Ås; Tor Vik\";\"\(remark)\"\n"
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
        ("Grete cannot come on 2021-11-10. Thank you.", [(11, 10, 11, 10)]),
        ("Grete borte 2. og 9. november", [(11, 2, 11, 2), (11, 9, 11, 9)]), ("Grete borte 2/11", [(11, 2, 11, 2)]),
        ("Grete: ferie 2.11.–4.11.", [(11, 2, 11, 4)]), ("Grete kan ikke 30. september-2. oktober", [(9, 30, 10, 2)]),
        ("Grete borte hele oktober", [(10, 1, 10, 31)]), ("Grete er borte heile veke 43", [(10, 25, 10, 31)]),
        ("Grete er syk i uke 43 og 44", [(10, 25, 10, 31), (11, 1, 11, 7)]),
        ("grete moe borte uke 43–44", [(10, 25, 11, 7)]), ("Grete M. er borte 20. okt", [(10, 20, 10, 20)]),
        ("Grete is away on October 20th, 2021.", [(10, 20, 10, 20)]), ("Moe er borte 20. Oktober", [(10, 20, 10, 20)]),
        ("Grete er ikke til stede onsdag 20. oktober", [(10, 20, 10, 20)]),
        ("Grete skal på ferie 18.–22. oktober og uke 44", [(10, 18, 10, 22), (11, 1, 11, 7)]),
        ("Grete is away the whole of October", [(10, 1, 10, 31)]), ("Grete er borte 20/10/2021", [(10, 20, 10, 20)]),
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
        "Grete og Tor er borte uke 12", "Grete er ikke borte uke 43", "Grete er ikkje borte uke 43",
        "Grete is not away on 20 October", "Grete var borte i fjor uke 43", "Grete kan bare 20. oktober",
        "Grete can only come on 20 October", "Grete er på ferie i oktober", "Grete borte uke 43?",
        "Grete er borte onsdag 21. oktober", "Grete is away 2/11", "Grete kan ikke før kl. 10 20. oktober",
        "Grete er tilbake 20. oktober", "Grete Lien er borte uke 43", "Vi sees uke 43", "Grete kan ikke vente!",
        "Møt Grete 20. oktober", "Grete er borte 20. oktober eller uke 43", "Grete har permisjon fra 1. oktober",
        "Grete borte 20. oktober, 2 dager", "Alle unntatt Grete er borte uke 43", "Ingen av oss er borte uke 43",
        "Grete kan ikke være borte uke 43", "Grete: uke 43", "Grete borte uke 43, Tor Vik borte uke 44",
        "Grete er borte 20.10.2020", "Grete var på ferie uke 43", "Grete er borte uke 43 2 dager",
    ])
    func `what is not understood whole is a question`(remark: String) throws {
        let reading = try FormAbsenceTests.reading(remark, accepting: true)
        #expect(try FormAbsenceTests.away(reading).allSatisfy(\.isEmpty))
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:3:4: \(FormAbsenceTests.doubt)"
            ])
        #expect(reading.table().contains("  3  who, and when?: “\(remark)”"), "\(reading.table())")
        #expect(reading.table(in: .bokmål).contains("hvem, og når?: «\(remark)»"))
    }

    private static let doubt =
        "this was not understood, and nothing of it is read: it speaks of a time, of an attendee, or of somebody who cannot come"

    @Test(arguments: [
        "Grete er borte uke 43. Det stemmer ikke.", "Grete er borte uke 43. Tor er ikke borte.",
        "Grete er borte uke 43. Nei, det var feil.",
    ])
    func `what the next sentence may take back is not taken`(remark: String) throws {
        let reading = try FormAbsenceTests.reading(remark, accepting: true)
        #expect(try FormAbsenceTests.away(reading).allSatisfy(\.isEmpty))
        #expect(!reading.warnings.isEmpty)
    }

    @Test func `beside what is taken, what is not understood is told`() throws {
        let reading = try FormAbsenceTests.reading(
            "Grete cannot come on 2021-11-10. Call on 11 November.", accepting: true)
        #expect(try FormAbsenceTests.away(reading)[1] == [FormAbsenceTests.days((11, 10), (11, 10))])
        #expect(reading.warnings.map(\.text) == [FormAbsenceTests.doubt])
    }

    @Test(arguments: [
        ("Er noen borte i perioden?", true), ("Fravær vi bør vite om", true), ("Når kan noen ikke komme?", true),
        ("Kven er vekke?", true), ("Who is away?", true), ("Når kan dere komme?", false),
        ("Hvem er ikke borte?", false),
        ("Når er noen borte eller må gå tidlig?", false), ("Noe mer?", false),
    ])
    func `a name and days are enough where it is asked who is away`(heading: String, isAsked: Bool) throws {
        let reading = try FormAbsenceTests.reading("Grete Moe: 20. oktober", accepting: true, heading: heading)
        #expect(try FormAbsenceTests.away(reading)[1].isEmpty != isAsked)
        #expect(reading.warnings.isEmpty == isAsked)
    }

    @Test(arguments: [
        "Vi gleder oss til å komme!", "45", "Nei", "Ingen fravær", "Ingen av oss er borte.", "Grete Moe; Tor Ås",
        "No absences", "grete@example.no",
    ])
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
