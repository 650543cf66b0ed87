import RekkeFormats
import Testing

/// A form that takes columns for what their headings do not say.
@Suite struct MappingDoubtTests {
    private static func warnings(_ columns: String, _ headings: String, _ cells: String) throws -> [String] {
        try FormExample(form: "{columns: {submitted: T, \(columns)}}").reading(
            "T;\(headings)\n2021-06-01T08:00;\(cells)\n"
        )
        .warnings.map(\.text)
    }

    @Test(arguments: [
        (#"suits: "Hvilke dager passer ikke?""#, "Hvilke dager passer ikke?", "tue", "seems to ask what does not suit"),
        (#"suits: "Which days don’t work?""#, "Which days don’t work?", "tue", "seems to ask what does not suit"),
        (#"suits: none, impossible: "Kva dagar passar?""#, "Kva dagar passar?", "tue", "seems to ask what suits"),
        (
            #"suits: {tue: "Passer onsdag?", wed: "Passer tirsdag?", thu: Torsdag}"#,
            "Passer tirsdag?;Passer onsdag?;Torsdag", "ja;nei;nei",
            #"seems to name "wed", and the form reads "tue" here"#
        ),
        (
            #"preferences: ["2. valg", "1. valg"]"#, "1. valg;2. valg", "tue;wed",
            "the heading says rank 1, and stands behind"
        ),
        (
            #"suits: {tue: "Tirsdag 13-15", wed: B, thu: C}"#, "Tirsdag 13-15;B;C", "ja;nei;nei",
            #"other hours than those of "tue""#
        ),
        ("suits: {tue: A, wed: B}", "A;B", "ja;nei", #"no column asks about "thu", which is read as suiting nobody"#),
        ("preferences: {tue: A, wed: B, thu: C}", "A;B;C", "5;1;3", "this looks like a scale"),
        (
            "preferences: {tue: Hvor godt passer A, wed: B, thu: C}", "Hvor godt passer A;B;C", "3;1;2",
            "this looks like a scale"
        ),
        (
            "preferences: {tue: Prioritet A (3 = høyest), wed: B, thu: C}", "Prioritet A (3 = høyest);B;C", "3;1;2",
            "this looks like a scale"
        ),
        (
            #"preferences: {tue: "A (1-3, der 3 er den mest ønskede)", wed: B, thu: C}"#,
            "A (1-3, der 3 er den mest ønskede);B;C", "3;1;2", "this looks like a scale"
        ),
        (
            "preferences: {tue: 'Rank the days, the highest number is best [A]', wed: B, thu: C}",
            "Rank the days, the highest number is best [A];B;C", "3;1;2", "this looks like a scale"
        ),
        (
            "preferences: {tue: A (3 = passer best), wed: B, thu: C}", "A (3 = passer best);B;C", "3;1;2",
            "this looks like a scale"
        ),
        ("suits: none, organisation: Orgnr", "Orgnr", "999888777", "hardly the names of organisations"),
        (#"suits: "Når er dere på ferie?""#, "Når er dere på ferie?", "tue", "seems to ask what does not suit"),
        (
            #"suits: "Hvilken dag passer dårligst?""#, "Hvilken dag passer dårligst?", "tue",
            "seems to ask what does not suit"
        ),
        (
            "suits: none, priority: Prioritet (1 = høyest)", "Prioritet (1 = høyest)", "2",
            "seems to say that 1 comes first"
        ),
        (
            "suits: none, withdrawn: 'Ønsker dere fortsatt plass?'", "Ønsker dere fortsatt plass?", "nei",
            "seems to ask who takes part"
        ),
        ("suits: none, withdrawn: Ikke trukket", "Ikke trukket", "nei", "seems to ask who takes part"),
        ("suits: none", "Hvilken kommune?", "Dal", "no field of the form is read as the organisation"),
        (
            "preferences: {tue: Tirsdag (1=ja), wed: B, thu: C}", "Tirsdag (1=ja);B;C", "1;1;2",
            "this looks like a scale"
        ),
    ])
    func `what a heading says against the form is told`(
        columns: String, headings: String, cells: String, text: String
    ) throws {
        let warnings = try Self.warnings(columns, headings, cells)
        #expect(warnings.contains { $0.contains(text) }, "\(warnings)")
    }

    @Test(arguments: [
        (
            #"suits: "Hvilke dager passer?", impossible: "Er noen dager umulige?""#,
            "Hvilke dager passer?;Er noen dager umulige?", "tue;wed"
        ),
        (#"preferences: ["1. valg", "2. valg"]"#, "2. valg;1. valg", "tue;wed"),
        ("suits: {tue: Tirsdager, wed: Onsdager, thu: Torsdager}", "Tirsdager;Onsdager;Torsdager", "ja;nei;nei"),
        ("preferences: {tue: A, wed: B, thu: C}", "A;B;C", "3;1;2"),
        (
            #"suits: "Hvilke dager passer? (svaret er ikke bindende)""#,
            "Hvilke dager passer? (svaret er ikke bindende)",
            "tue"
        ),
        (#"preferences: {tue: "Tirsdag (1 = best)", wed: B, thu: C}"#, "Tirsdag (1 = best);B;C", "3;1;2"),
        (
            #"suits: {tue: "Tirsdager 08.09, 06.10, 03.11", wed: Onsdager, thu: Torsdager}"#,
            "Tirsdager 08.09, 06.10, 03.11;Onsdager;Torsdager", "ja;nei;nei"
        ),
        (
            "preferences: {tue: 'Prioriter 1–3 [Tirsdager]', wed: 'Prioriter 1–3 [Onsdager]', thu: 'Prioriter 1–3 [Torsdager]'}",
            "Prioriter 1–3 [Tirsdager];Prioriter 1–3 [Onsdager];Prioriter 1–3 [Torsdager]", "3;1;2"
        ),
    ])
    func `a form that says what the headings say is none`(columns: String, headings: String, cells: String) throws {
        #expect(try Self.warnings(columns, headings, cells) == [])
    }

    /// Whoever ranks gives each rank once, and begins with 1.
    @Test(arguments: [
        ("Tirsdager;Onsdager;Torsdager", ["3;2;1", "3;1;2", "3;3;1"], true),
        ("Tirsdager;Onsdager;Torsdager", ["3;2;", "1;2;3"], true),
        ("Tirsdager;Onsdager;Torsdager", ["3;2;1", ";1;2", "2;1;"], false),
        ("Tirsdager;Onsdager;Torsdager", ["1;;", "1;1;", ";;1"], false),
        ("Prioritet [Tirsdager];Prioritet [Onsdager];Prioritet [Torsdager]", ["3;2;1", "1;1;2"], false),
        ("Tirsdager (1 er best);Onsdager;Torsdager", ["3;2;1", "1;1;2"], false),
        ("Tirsdager;Onsdager;Torsdager", ["3;2;1", "kan ikke;1;2"], false),
    ])
    func `numbers of which nobody can tell whether the highest is the best are asked about`(
        headings: String, rows: [String], isAsked: Bool
    ) throws {
        let columns = zip(["tue", "wed", "thu"], headings.split(separator: ";")).map { "\($0): '\($1)'" }
        let mapping = "{submitted: T, preferences: {\(columns.joined(separator: ", "))}}"
        func asks(_ form: String) throws -> Bool {
            let table = rows.map { "2021-06-01T08:00;\($0)\n" }.joined()
            return try FormExample(form: form).reading("T;\(headings)\n\(table)").warnings
                .contains { $0.text.hasPrefix("this looks like a scale") }
        }
        #expect(try asks("{columns: \(mapping)}") == isAsked)
        // Who has said what the numbers mean is not asked.
        #expect(try !asks("{columns: \(mapping), ranks: {1: ['3'], 2: ['2'], 3: ['1']}}"))
    }

    @Test(arguments: [
        ("tue: [Onsdag]", true), ("wed: [Onsdag, Onsdager kl. 9]", false), ("tue: [Onsdag], wed: [Onsdag]", true),
        ("tue: [Tirsdag eller onsdag], wed: [Tirsdag eller onsdag]", false), ("tue: [Fredag]", false),
        ("tue: ['Kurs 9. september']", true), ("thu: ['Kurs 9. september']", false), ("tue: [uke 36]", false),
    ])
    func `an answer that the form lists under a series of another day is told`(answers: String, isTold: Bool) throws {
        let reading = try FormExample(form: "{columns: {submitted: T, suits: S}, answers: {\(answers)}}")
            .reading("T;S\n2021-06-01T08:00;tue\n")
        #expect(reading.warnings.contains { $0.text.hasPrefix("form.answers lists") } == isTold, "\(reading.warnings)")
    }

    @Test(arguments: ["all", "none"])
    func `a series that is called as answers mean every one, or none, is told`(id: String) throws {
        let series = "    - {id: \(id), meetings: [{start: 2021-09-10T09:00, end: 2021-09-10T11:00}]}"
        let reading = try FormExample(form: "{columns: {submitted: T, suits: none}}", series: series)
            .reading("T\n2021-06-01T08:00\n")
        #expect(
            reading.warnings.map(\.text).contains { $0.hasPrefix("form.answers cannot say") }, "\(reading.warnings)")
    }

    @Test func `a form that reads no wishes is told, and refused where there are boxes that may hold them`() throws {
        let example = FormExample(form: "{columns: {submitted: T}}")
        let told = try example.reading("T;Kode\n2021-06-01T08:00;B\n").warnings.map(\.text)
        #expect(told.count == 1 && told[0].hasPrefix("no field of the form says which series suit"), "\(told)")
        let faults = try example.faults("T;days___1;days___2\n2021-06-01T08:00;1;0\n")
        #expect(faults.hasPrefix("form.csv:1:2: the answers here and in another column are yes or no"), "\(faults)")
        let meant = FormExample(form: "{columns: {submitted: T, suits: none}}")
        #expect(try meant.reading("T;days___1;days___2\n2021-06-01T08:00;1;0\n").warnings == [])
    }

    @Test(arguments: ["Beitost&oslash;len", "S%C3%B8rlandet", "S=C3=B8rlandet", #"S\u00f8rlandet"#, "A &amp; B"])
    func `letters that are written as codes are told`(name: String) throws {
        let warnings = try Self.warnings("suits: none, organisation: O", "O", "\"\(name)\"")
        #expect(warnings == ["letters are written as codes here, and are read as they stand; write the letters"])
    }
}
