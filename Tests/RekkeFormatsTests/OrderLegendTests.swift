import Rekke
import Testing

@testable import RekkeFormats

/// What headings say of which end of an order is the best.
@Suite struct OrderLegendTests {
    @Test(arguments: [
        "1 = best", "Prioritet (1 er høyest)", "1 = høyeste prioritet", "der 1 er mest ønsket",
        "1 = best, 3 = dårligst",
        "1 best, 3 dårligst", "best = 1", "best = 1, dårligst = 3", "1 = 1. valg, 2 = 2. valg, 3 = 3. valg",
        "1 = førstevalg, 2 = andrevalg", "best først", "Set dagane i rekkjefølgje, den beste fyrst",
        "fra best til dårligst",
        "lavest tall er best", "3 = dårligst", "Ranger fra 1 (best) til 3 (dårligst)", "1 being the best",
        "from best to worst", "1 = most preferred", "minst ønsket sist", "øverst er best",
        "lowest first", "1st choice = 1",
    ])
    func `that the first is the best is told`(heading: String) {
        #expect(OrderLegend(heading) == .first)
    }

    @Test(arguments: [
        "3 = høyest", "3=best", "Rangering [tirsdag] (3 = førstevalg)", "Prioriter dagene, 3 er best [tirsdag]",
        "1-3, der 3 er mest ønsket", "3 = most preferred", "1 = dårligst, 3 = best", "1 = minst ønsket",
        "1 er lavest prioritet", "3 poeng til den beste", "gi 3 til den dere helst vil ha", "beste dag får 3",
        "fra 1 dårligst til 3 best", "1 dårligst – 3 best", "høyest tall er best", "higher is better", "3 = 1. valg",
        "Rekkefølge (best sist)", "dårligst først", "fra dårligst til best", "least preferred first", "bottom is best",
        "siste er best", "1 = sistevalg", "1 low - 3 high", "3 for the best", "1 = last choice", "1st choice = 3",
        "3 = fyrsteval", "Prioriter dagene: 3 (høyest) til 1 (lavest)", "highest number wins", "1 = helst ikke",
    ])
    func `that the last is the best is told`(heading: String) {
        #expect(OrderLegend(heading) == .last)
    }

    @Test(arguments: [
        "1 = best, 3 = best", "1 = rød, 2 = blå", "Stigende rekkefølge", "1 = best (3 = førstevalg)",
        "Score 0-10, 0 = kan ikke", "høyest tall avgjør",
    ])
    func `a legend by which it cannot be told is unclear`(heading: String) {
        #expect(OrderLegend(heading) == .unclear)
    }

    @Test(arguments: [
        "Hvilke dager passer best?", "Prioriter 1–3 [Tirsdager]", "Ranger 1, 2, 3 etter hva som passer best",
        "Ranger fra 1 til 3 etter hva som passer best", "2. valg", "Velg minst 2 dager", "Choose at least 2",
        "Tirsdag 8. september", "Hvor godt passer Tirsdager 2?", "Q2[SQ001]. Ranger dagene", "Sist endret",
        "Svar senest 1. juni", "Dager uke 37", "Første møte", "2: Ranger dagene", "Prioritet",
    ])
    func `a heading that only has numbers, or asks for the best, says nothing of it`(heading: String) {
        #expect(OrderLegend(heading) == nil)
    }

    private static func grid(_ headings: String, _ rows: [String]) throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T}}").reading(
            "T;\(headings)\n" + rows.enumerated().map { "2021-06-0\($0 + 1)T08:00;\($1)\n" }.joined())
    }

    @Test(arguments: [
        "D (3 = best)", "Prioritet D (3 = høyest)", "Rank the days (3 = most preferred) [D]",
        "Prioriter, 3 er best [D]",
        "D (1-3, der 3 er mest ønsket)",
    ])
    func `ranks of which the heading says that the highest is the best are suggested with what they mean`(
        heading: String
    ) throws {
        let headings = ["tirsdag", "onsdag", "torsdag"].map { heading.replacing(/\bD\b/, with: $0) }
        let table =
            "T;\(headings.map { "\"\($0)\"" }.joined(separator: ";"))\n2021-06-01T08:00;3;2;1\n2021-06-02T08:00;1;3;2\n"
        let yaml = try #require(FormExample(form: "{columns: {submitted: T}}").reading(table).suggestion)
        #expect(yaml.contains("ranks:\n      \"1\": [\"3\"]\n      \"2\": [\"2\"]\n      \"3\": [\"1\"]\n"), "\(yaml)")
        let programme = FormExample(form: "{}").programme.replacing("  form: {}\n", with: yaml)
        let reading = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array(table.utf8))))
        #expect(
            reading.problem?.registrations.map(\.preferences) == [
                .ranks(["tue": 1, "wed": 2, "thu": 3]), .ranks(["tue": 3, "wed": 1, "thu": 2]),
            ])
        #expect(reading.warnings == [])
    }

    @Test(arguments: ["Rekkefølge (best sist)", "Ranger dagene (best til slutt)", "Sett i stigende rekkefølge"])
    func `an order in a cell that ends with the best is asked about, and told where it is read`(heading: String) throws
    {
        let cells = ["\"tirsdag;onsdag\"", "\"onsdag;torsdag\""]
        let yaml = try #require(Self.grid("\"\(heading)\"", cells).suggestion)
        #expect(!yaml.contains("\n      preferences") && !yaml.contains("\n      suits"), "\(yaml)")
        #expect(yaml.contains("# Does the best come last here?"), "\(yaml)")
        let unread = try FormExample(form: "{columns: {submitted: T}}").reading(
            "T;\"\(heading)\"\n2021-06-01T08:00;\(cells[0])\n2021-06-01T09:00;\(cells[1])\n")
        let fault = try #require(unread.faults.first?.description)
        #expect(fault.contains("where they do not, turn the answers round in the file, then map them"), "\(fault)")
        let read = try FormExample(form: "{columns: {submitted: T, preferences: \"\(heading)\"}}").reading(
            "T;\"\(heading)\"\n2021-06-01T08:00;\(cells[0])\n")
        #expect(read.warnings.map(\.text).contains { $0.hasPrefix("the heading does not seem to put the best first") })
    }

    @Test(arguments: [
        ("Hvor godt passer tirsdag?;Hvor godt passer onsdag?", ["5;3", "4;4", "1;5"], true),
        ("Ønsket dag tirsdag (1-5);Ønsket dag onsdag (1-5)", ["2;1", "1;2", "2;1"], true),
        ("tirsdag (1 = dårligst);onsdag (1 = dårligst)", ["5;3", "4;4", "1;5"], true),
        (
            "How well does Tuesday suit?;How well does Wednesday suit?", ["Well;Not at all", "OK;Well", "Well;Well"],
            false
        ),
        ("Tirsdag;Onsdag", ["Passer godt;Passer hvis nødvendig", "Passer hvis nødvendig;Passer ikke"], false),
        ("Tirsdager;Onsdager", ["Ja;Kanskje", "Nei;Ja", "Kanskje;Nei", "Ja;Ja"], false),
        ("Tuesday;Wednesday", ["Yes;If need be", "No;Yes", "If need be;No"], false),
    ])
    func `grades of series are refused with what reads them, and following it keeps the order`(
        headings: String, rows: [String], areNumbers: Bool
    ) throws {
        let reading = try Self.grid(headings, rows)
        let columns = zip(["tue", "wed"], headings.split(separator: ";")).map { "\($0): \(yamlText(String($1)))" }
        let preferences = "preferences: {\(columns.joined(separator: ", "))}"
        let fault = try #require(reading.faults.first?.description)
        #expect(fault.contains("map them, as \(preferences)") && !fault.contains("suits: {"), "\(fault)")
        #expect(Set(reading.gradedFields.keys) == Set(headings.split(separator: ";").map(String.init)))
        let yaml = try #require(reading.suggestion)
        #expect(yaml.contains("#    \(preferences)") && yaml.contains("#    ranks: {1: ["), "\(yaml)")
        guard areNumbers, let ranks = fault.firstMatch(of: /add (ranks: \{.*?\}) under form/)?.1 else { return }
        let table = "T;\(headings)\n2021-06-01T08:00;\(rows[0])\n"
        let followed = try FormExample(form: "{columns: {submitted: T, \(preferences)}, \(ranks)}")
            .registrations(table)[0].preferences
        guard case .ranks(let given) = followed else { return #expect(Bool(false), "\(followed)") }
        #expect(given["tue"] ?? 9 < given["wed"] ?? 9)
    }

    @Test func `in columns of ranks a no is none, and words are what the form says`() throws {
        let form = "{columns: {submitted: T, preferences: {tue: A, wed: B}}, ranks: {1: [Ja], 2: [Kanskje]}}"
        let found = try FormExample(form: form).registrations(
            "T;A;B\n2021-06-01T08:00;Ja;Kanskje\n2021-06-02T08:00;Nei;Ja\n2021-06-03T08:00;Kanskje;no\n")
        #expect(found.map(\.preferences) == [.ranks(["tue": 1, "wed": 2]), .ranks(["wed": 1]), .ranks(["tue": 2])])
    }

    @Test func `in columns of ranks what was not shown is no answer`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, preferences: {tue: A, wed: B, thu: C}}}").reading(
            "T;A;B;C\n2021-06-01T08:00;1;N/A;2\n2021-06-01T08:01;N/A;N/A;N/A\n")
        #expect(reading.faults == [])
        #expect(reading.problem?.registrations.map(\.preferences) == [.ranks(["tue": 1, "thu": 2]), .allSuit])
        #expect(reading.warnings.map(\.line) == [3])
    }
}
