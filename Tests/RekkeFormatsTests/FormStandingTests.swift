import Rekke
import RekkeFormats
import Testing

/// Which answers stand, as columns say that no field is read from.
@Suite struct FormStandingTests {
    private static func warnings(_ heading: String, _ cells: String..., form: String = "") throws -> [String] {
        let rows = cells.enumerated().map { "2021-06-01T08:0\($0);tue;O\($0);\($1)\n" }
        return try FormExample(form: "{columns: {submitted: T, suits: S, organisation: O\(form)}}")
            .reading("T;S;O;\"\(heading)\"\n\(rows.joined())").warnings.map(\.description)
    }

    @Test(arguments: [
        "Trukket", "Trekker dere påmeldingen?", "Avmeldt", "Avmeldt dato", "Har dere meldt av?", "Withdrawn",
        "Cancelled?",
        "Kansellert",
    ])
    func `a column that says who has withdrawn, and is not read, is told`(heading: String) throws {
        for cell in ["x", "Ja", "per e-post"] {
            #expect(
                try FormStandingTests.warnings(heading, "", cell) == [
                    "form.csv:1:4: this column seems to say who has withdrawn, and no field of the form is read from it; map it as withdrawn"
                ], "\(cell)")
        }
        #expect(try FormStandingTests.warnings(heading, "", "Nei", "-") == [])
    }

    @Test(arguments: [
        "Ønsker dere fortsatt plass?", "Kan dere fortsatt delta?", "Ønskjer de framleis plass?", "Vil dere delta?",
        "Do you still want a place?", "Skal dere være med?",
    ])
    func `a no to whether a place is wanted is told`(heading: String) throws {
        #expect(
            try FormStandingTests.warnings(heading, "Ja", "Nei") == [
                "form.csv:3:4: this answer is not read, and seems to say that no place is wanted; if so, map a column as withdrawn that says it"
            ])
        #expect(try FormStandingTests.warnings(heading, "Ja", "") == [])
    }

    @Test(arguments: [
        "Har dere deltatt før?", "Ønsker dere å delta digitalt?", "Trenger dere parkeringsplass?", "Avmeldingsfrist",
        "Ønsker dere nyhetsbrev?", "Completion time", "Skal dere delta på middagen?",
        "Har dere noen gang trukket dere?", "Lest avmeldingsfristen?", "Trekkes det mva?", "Deltar dere digitalt?",
    ])
    func `other questions are none`(heading: String) throws {
        #expect(try FormStandingTests.warnings(heading, "Ja", "Nei").filter { !$0.contains("who comes") } == [])
    }

    @Test(arguments: [
        "Slettet", "Kladd", "Ikke levert", "Annullert", "Test", "Survey Preview", "Partial", "Disqualified",
        "Ikkje fullført",
        "In progress", "Duplikat",
    ])
    func `a status of what is no answer is told`(status: String) throws {
        #expect(
            try FormStandingTests.warnings("Status", "Aktiv", status) == [
                "form.csv:3:4: this text is not read, and may change the answer; if it does, correct the row"
            ])
    }

    @Test(arguments: [
        ("Finished", "False"), ("Finished", "0"), ("Fullført", "nei"), ("Progress", "40"), ("Levert?", "nei"),
    ])
    func `an answer that was never finished is told`(heading: String, cell: String) throws {
        #expect(
            try FormStandingTests.warnings(heading, "100", cell) == [
                "form.csv:3:4: this is not read, and seems to say that the answer was never finished; delete the row if it does not count"
            ])
        #expect(try FormStandingTests.warnings(heading, "100", "True") == [])
    }

    @Test(arguments: [
        "Vi takker nei", "Slett denne", "Ugyldig", "Vi stiller ikke", "Må utsette til våren", "Dette er en test",
        "duplikat",
        "Vi vil stå på venteliste", "Only if place is digital", "Vi er blitt to grupper og ønsker to plasser",
    ])
    func `a remark that takes an answer back, or sets a condition, is told`(remark: String) throws {
        #expect(try FormStandingTests.warnings("Merknad", remark).count == 1)
    }

    @Test(arguments: [
        "Vi jobber med utsatte grupper", "Vi vil teste metoden", "Partiell hørsel",
    ])
    func `a remark that only sounds so is not`(remark: String) throws {
        #expect(try FormStandingTests.warnings("Merknad", remark) == [])
    }

    @Test func `where withdrawals are read, another column that speaks of them is not told`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: S, withdrawn: W}}")
            .reading("T;S;W;Avmeldt dato\n2021-06-01T08:00;tue;ja;x\n")
        #expect(reading.warnings == [])
    }
}
