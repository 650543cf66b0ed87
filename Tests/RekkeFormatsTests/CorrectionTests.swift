import Rekke
import Testing

@testable import RekkeFormats

/// One organisation under several names: what is warned of, and what an adviser can say of it.
@Suite struct CorrectionTests {
    private static func example(_ corrections: String = "", rules: String = "") -> String {
        FormExample(form: "{columns: {id: I, submitted: T, organisation: O, contact.email: E}}").programme
            .replacing("minimumAttendees: 1", with: "minimumAttendees: 1\(rules)") + corrections
    }

    private static func reading(_ rows: [String], _ programme: String = example()) throws -> FormImport {
        let text = "I;T;O;E\n" + rows.enumerated().map { "r\($0);2021-06-01T08:0\($0);\($1)\n" }.joined()
        return try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(text.utf8))))
    }

    private static let advice =
        "; if they are, say so in the problem document, as corrections: [{organisation: …, sameAs: …}]"
    private static let byName = "the names differ in no more than a letter, punctuation or the form of company"

    @Test(arguments: [
        ("Dalby kommune", "Dalby kommune AS"), ("Dalby kommune", "Dalby komune"), ("Dalby kommune", "Dalby, kommune"),
        ("Dalby A/S", "DALBY A.S."), ("Inger-Lise og sønner", "Inger Lise & sønner"), ("Ålesund", "Aalesund"),
        ("Sykehuset Sør HF", "Sykehuset Sor"), ("Dalby kommune", "Dalby kommnue"), ("AS Dalby", "Dalby"),
        ("St. Olavs hospital", "St Olavs Hospital"),
    ])
    func `names that are nearly alike are warned of, and never merged`(one: String, other: String) throws {
        let reading = try CorrectionTests.reading([one + ";", "Mars;", other + ";"])
        #expect(
            reading.warnings.map(\.description)
                == [(2, 4), (4, 2)].map {
                    "form.csv:\($0):3: this row and row \($1) may be of one organisation: \(CorrectionTests.byName)"
                        + CorrectionTests.advice
                })
        #expect(try #require(reading.problem).registrations.map(\.organisation) == [one, "Mars", other])
    }

    @Test(arguments: [
        ("Skole 1", "Skole 2"), ("Barnehagen A", "Barnehagen B"), ("Nord", "Sør"), ("Dalby kommune", "Sunde kommune"),
        ("Dalby kommune", " dalby  KOMMUNE"), ("AS", "HF"), ("Hol", "Hole"),
    ])
    func `organisations that their names tell apart, or that are one already, are not`(one: String, other: String)
        throws
    {
        #expect(try CorrectionTests.reading([one + ";", other + ";"]).warnings == [])
    }

    @Test func `one address for several organisations is warned of`() throws {
        let reading = try CorrectionTests.reading(["Dalby;a@x.no", "Sunde;A@x.no", "Mars;b@x.no", "Sunde;b@x.no"])
        #expect(
            reading.warnings.map(\.description)
                == [(2, "3, 4 and 5"), (3, "2 and 4"), (4, "2, 3 and 5"), (5, "2 and 4")].map {
                    "form.csv:\($0):3: this row and rows \($1) may be of one organisation: they give the same e-mail address"
                        + CorrectionTests.advice
                })
        let off = CorrectionTests.example(rules: ", onePlacePerOrganisation: false")
        #expect(try CorrectionTests.reading(["Dalby;a@x.no", "Sunde;a@x.no"], off).warnings == [])
    }

    @Test func `an adviser can say which organisation it is`() throws {
        let programme = CorrectionTests.example("corrections: [{organisation: Dalby komune, sameAs: Dalby kommune}]\n")
        let reading = try CorrectionTests.reading(["Dalby kommune;", "dalby  komune;"], programme)
        #expect(reading.warnings == [])
        #expect(try #require(reading.problem).registrations.map(\.organisation) == ["Dalby kommune", "Dalby kommune"])
        let document =
            programme + """
                registrations:
                  - {id: a, organisation: Dalby kommune, submitted: 2021-06-01T08:00}
                  - {id: b, organisation: Dalby komune, submitted: 2021-06-01T08:01}
                """
        let problem = try ProblemReader.read(Array(document.utf8), as: .yaml, name: "p.yaml")
        #expect(problem.registrations.map(\.organisation) == ["Dalby kommune", "Dalby kommune"])
    }

    @Test(arguments: [
        (
            "{organisation: Dalbi, sameAs: Dalby}",
            #"corrections[0].organisation: no registration is from "Dalbi"; write the name as it was registered"#
        ),
        (
            "{organisation: Dalby, sameAs: Dalbi}",
            #"corrections[0].sameAs: no registration is from "Dalbi"; write the name as it was registered"#
        ),
        (
            "{organisation: Dalby, sameAs: Sunde}, {organisation: dalby, sameAs: Sunde}",
            "corrections[1]: this organisation is corrected twice"
        ),
        (
            "{organisation: Dalby, sameAs: Sunde}, {organisation: Sunde, sameAs: Mars}",
            "corrections[0]: the organisation that it is the same as is corrected too; name the last one in both"
        ),
        ("{organisation: Dalby}", #"corrections[0]: "sameAs" is required"#),
        ("{organisation: Dalby, sameas: Sunde}", #"corrections[0].sameas: unknown field; did you mean "sameAs"?"#),
        (#"{organisation: " ", sameAs: Sunde}"#, "corrections[0].organisation: must not be empty"),
    ])
    func `a correction that corrects nothing is an error`(corrections: String, message: String) throws {
        let programme = CorrectionTests.example("corrections: [\(corrections)]\n")
        let reading = try CorrectionTests.reading(["Dalby;", "Sunde;", "Mars;"], programme)
        #expect(reading.faults.map { "\($0.path): \($0.text)" } == [message])
    }

    @Test func `without registrations corrections are right as they are`() throws {
        let programme = CorrectionTests.example("corrections: [{organisation: Dalby komune, sameAs: Dalby kommune}]\n")
        #expect(try ProblemReader.read(Array(programme.utf8), as: .yaml, name: "p.yaml").registrations == [])
    }
}
