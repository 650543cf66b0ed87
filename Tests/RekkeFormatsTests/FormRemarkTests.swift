import Rekke
import RekkeFormats
import Testing

/// What people write beside their answers, in columns that no field is read from.
@Suite struct FormRemarkTests {
    private static let doubt = "this text is not read, and may change the answer; if it does, correct the row"

    private static func warnings(_ remark: String) throws -> [String] {
        try FormExample(form: "{columns: {submitted: T, suits: S, organisation: O}}")
            .reading("T;S;O;Kommentar\n2021-06-01T08:00;tue;Nordlys;\"\(remark)\"\n").warnings.map(\.description)
    }

    @Test(arguments: [
        "Vi må dessverre trekke oss, fikk ikke avsatt tid", "Sender på nytt", "Det går ikke likevel", "Rettet svar",
        "Gjelder også for avdeling sør", "Vi melder oss av", "Vi har ombestemt oss", "Erstatter det forrige svaret",
        "Tirsdagsrekka passer best", "Må avlyse", "Vi trekkjer oss", "Rettar svaret", "Gjeld også avdeling sør",
        "We have to withdraw", "Corrected answer", "This replaces our first answer", "Please cancel our registration",
    ])
    func `a text that may change the answer is a question`(remark: String) throws {
        #expect(try FormRemarkTests.warnings(remark) == ["form.csv:2:4: \(FormRemarkTests.doubt)"])
    }

    @Test(arguments: [
        "Gleder oss!", "Jeg kommer alene", "Alt passer like godt", "Takk for sist", "Nei", "Ingen fravær", "-",
        "Looking forward to it", "kari@example.no", "22334455", "1.6.2021 08:15",
    ])
    func `an ordinary text is none`(remark: String) throws { #expect(try FormRemarkTests.warnings(remark) == []) }

    @Test(arguments: [
        "Ikke aktuelt lenger", "Nei takk", "avslag", "Feilregistrert", "Dobbelt", "Har fått plass et annet sted",
        "Venter på godkjenning fra leder", "Kun partallsuker", "Ikke i skoleferier", "Bare formiddag", "Bruk denne",
        "Vi er usikre på om vi kan", "passer egentlig dårlig", "Nestleder overtar påmeldingen", "Ny e-post: se under",
        "fått plass annet sted", "berre i oddetalsveker", "Ikkje i haustferien", "Only in the morning", "No thanks",
    ])
    func `a text that takes an answer back, or limits it, is a question`(remark: String) throws {
        #expect(try FormRemarkTests.warnings(remark) == ["form.csv:2:4: \(FormRemarkTests.doubt)"])
    }

    @Test func `a no to what has nothing to do with places is none`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: S}}")
            .reading("T;S;Ønsker dere lunsj?\n2021-06-01T08:00;tue;Nei takk\n")
        #expect(reading.warnings == [])
    }

    @Test func `every text that is not read is shown, each of a column once, beside its rows`() throws {
        let form = FormExample(form: "{columns: {submitted: T, suits: S}}")
        let read = try form.reading(
            "T;S;K;Lunsj?;Tlf\n2021-06-01T08:00;tue;Samme som Tynset;ja;22 33 44 55\n2021-06-01T09:00;tue;Rullestol;nei;-\n"
                + "2021-06-01T10:00;wed;Rullestol;ja;a@b.no\n2021-06-01T11:00;wed;;;\n")
        #expect(read.warnings == [])
        let table = read.table()
        #expect(
            table.split(separator: "\n").drop { !$0.hasPrefix("Texts") }.prefix(3) == [
                "Texts that are not read; does one of them change an answer?", "  2  K: “Samme som Tynset”",
                "  3, 4  K: “Rullestol”",
            ], "\(table)")
        let json = String(decoding: read.jsonDocument(), as: UTF8.self)
        #expect(json.contains("Samme som Tynset") && json.contains("\"unreadTexts\""), "\(json)")
        let without = try form.reading("T;S\n2021-06-01T08:00;tue\n")
        #expect(!without.table().contains("Texts that are not read"))
    }

    @Test func `of very many texts so many are shown, and how many there are more`() throws {
        let rows = (1...130).map { "2021-06-01T08:00;tue;Hilsen nummer \($0) fra oss\n" }.joined()
        let table = try FormExample(form: "{columns: {submitted: T, suits: S}}").reading("T;S;K\n" + rows).table()
        #expect(table.contains("… and 30 more (--format json has them all)"), "\(table)")
    }

    @Test func `a weekday in one text of several is a question`() throws {
        let text = "T;S;K\n2021-06-01T08:00;tue;Tirsdag er best\n2021-06-01T09:00;tue;Takk\n2021-06-01T10:00;tue;Hei\n"
        #expect(
            try FormExample(form: "{columns: {submitted: T, suits: S}}").reading(text).warnings.map(\.description)
                == ["form.csv:2:3: \(FormRemarkTests.doubt)"])
    }

    @Test func `a correction behind the answer that counts is told`() throws {
        let form = FormExample(form: "{columns: {submitted: T, suits: S, organisation: O}}")
        let text = "T;S;O;K\n2021-06-01T08:00;tue;Nordlys;\n2021-06-02T08:00;wed;NORDLYS;Rettet svar\n"
        #expect(
            try form.reading(text).warnings.map(\.description) == [
                "form.csv:3:4: this text is not read, and may change the answer, while an earlier one of the organisation "
                    + "counts (duplicates: keepFirst)"
            ])
    }

    // MARK: - People

    private static let people = FormExample(form: "{columns: {submitted: T, suits: none, attendees: [A, B, C]}}")

    @Test func `attendees may be in several columns`() throws {
        let registrations = try FormRemarkTests.people.registrations(
            "T;A;B;C\n2021-06-01T08:00;Kari Moe;Ola Lie;Per Ås\n2021-06-01T09:00;Kari Vik;;\n")
        #expect(
            registrations.map { $0.attendees.map(\.name) } == [["Kari Moe", "Ola Lie", "Per Ås"], ["Kari Vik"]])
    }

    @Test(arguments: [
        ("[]", "an empty list says nothing; leave the field out"),
        ("[A, a]", "it is listed twice; keep one of the two"),
    ])
    func `columns of attendees are some, and each is another`(columns: String, message: String) throws {
        let form = FormExample(form: "{columns: {submitted: T, suits: none, attendees: \(columns)}}")
        let faults = try form.faults("T;A\n2021-06-01T08:00;Kari Moe\n")
        #expect(faults.contains(message), "\(faults)")
    }

    @Test func `columns of attendees that are chosen are all read`() throws {
        let choice = ChosenForm(fields: ["T": "submitted", "A": "attendees", "B": "attendees"])
        #expect(choice.yaml.contains("      attendees: [A, B]\n"), "\(choice.yaml)")
    }

    @Test(arguments: ["Navn på deltakerne", "Hvem skal delta?", "Deltaker 2", "Kven kjem?", "Names of participants"])
    func `a heading that asks who comes, and is not read, is told`(heading: String) throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: none}}")
            .reading("T;\(heading)\n2021-06-01T08:00;\"Kari Moe, Ola Lie\"\n")
        #expect(
            reading.warnings.map(\.description) == [
                "form.csv:1:2: this column seems to say who comes, and no field of the form is read from it; map it as attendees"
            ])
    }

    @Test(arguments: [
        ("Antall deltakere", "5", "5 people, and 1 is"), ("Kommentar", "gjelder 5 personer", "5 people, and 1 is"),
        ("Hvor mange kommer til å delta?", "1", nil), ("Kommentar", "vi er 1 person", nil), ("Etasje", "5", nil),
    ])
    func `another number of people than are named is told`(heading: String, cell: String, counts: String?) throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: none, attendees: A}}")
            .reading("T;A;\(heading)\n2021-06-01T08:00;Kari Moe;\(cell)\n")
        #expect(reading.warnings.map(\.description) == (counts.map { ["form.csv:2:3: it says \($0) named"] } ?? []))
    }

    @Test func `no answer that is read as all is told`() throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: S, withdrawn: W}}")
            .reading("T;S;W\n2021-06-01T08:00;;\n2021-06-01T09:00;;ja\n2021-06-01T10:00;tue;\n")
        #expect(
            reading.warnings.map(\.description) == ["form.csv:2:2: no answer, which is read as: all series suit"])
    }

    // MARK: - Texts that say no

    private static func reading(_ answers: String, _ suits: String, _ impossible: String) throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T, suits: S, impossible: Umulige}, \(answers)}")
            .reading("T;S;Umulige\n2021-06-01T08:00;\(suits);\(impossible)\n")
    }

    @Test func `a text that says no means one thing where it is asked what suits, another where what does not`() throws
    {
        let no = "ikke torsdager"
        let one = "answers: {thu: [\(no)]}"
        #expect(try FormRemarkTests.reading(one, "tue", no).problem?.registrations[0].impossible == ["thu"])
        let several = "answers: {tue: [\(no)], wed: [\(no)]}"
        for answers in [one, several] {
            #expect(
                try FormRemarkTests.reading(answers, no, "").faults.map(\.text) == [
                    "\"ikke torsdager\" denies something, and names \"thu\"; list it under form.impossibleAnswers: under the "
                        + "series that it rules out, or under none; where nothing else in the row says what suits, list it "
                        + "under form.answers, too"
                ])
        }
        #expect(
            try FormRemarkTests.reading(several, "tue", no).faults.map(\.text) == [
                "\"ikke torsdager\" names \"thu\"; list it under form.impossibleAnswers: under the series that it rules out, or "
                    + "under none"
            ])
        let both = try FormRemarkTests.reading(several + ", impossibleAnswers: {thu: [\(no)]}", no, no)
        #expect(both.problem?.registrations.map(\.preferences) == [.suits(["tue", "wed"])])
        #expect(both.problem?.registrations.map(\.impossible) == [["thu"]])
    }

    // MARK: - Ranks and ids

    @Test(arguments: [
        ["1. valg", "2. valg"], ["1.valg", "2.valg"], ["Førstevalg", "Andrevalg"], ["1st choice", "2nd choice"],
        ["1.", "2."],
        ["nr. 1", "nr. 2"], ["First choice", "Second choice"], ["Fyrsteval", "2. val"],
    ])
    func `ranks may be in words`(ranks: [String]) throws {
        let text =
            "T;tirsdag;onsdag\n2021-06-01T08:00;\(ranks[0]);\(ranks[1])\n2021-06-01T09:00;\(ranks[1]);\(ranks[0])\n"
        let form = FormExample(form: "{columns: {submitted: T, preferences: {tue: tirsdag, wed: onsdag}}}")
        #expect(
            try form.registrations(text).map(\.preferences) == [
                .ranks(["tue": 1, "wed": 2]), .ranks(["tue": 2, "wed": 1]),
            ])
        let suggestion = try FormExample(form: "{columns: {submitted: T}}").reading(text).suggestion
        #expect(suggestion?.contains("preferences: {tue: tirsdag, wed: onsdag}") == true, "\(suggestion ?? "")")
    }

    @Test func `a column that says more than ranks is a question`() throws {
        let faults = try FormExample(form: "{columns: {submitted: T, preferences: {tue: A}}}")
            .faults("T;A\n2021-06-01T08:00;1. valg\n2021-06-01T09:00;Helst ikke\n")
        #expect(faults.hasPrefix("form.csv:3:2: "), "\(faults)")
    }

    @Test(arguments: [("11;12", true), ("11;11", false)])
    func `a number of reference is the id where no two are the same`(numbers: String, isID: Bool) throws {
        let rows = numbers.split(separator: ";").enumerated().map { "\($1);2021-06-01T0\($0 + 8):00;tue\n" }
        let suggestion = try FormExample(form: "{columns: {submitted: T, suits: S}}")
            .reading("Referansenummer;T;S\n" + rows.joined()).suggestion
        #expect((suggestion?.contains("id: Referansenummer") ?? false) == isID)
    }
}
