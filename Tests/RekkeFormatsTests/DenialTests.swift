import Rekke
import RekkeFormats
import Testing

/// Answers that deny something: nobody is to be placed on a day that was denied, and nothing of it goes in silence.
@Suite struct DenialTests {
    /// Reads cells of one column of wishes, a row each; no column asks what is impossible.
    private static func reading(
        _ answers: String, _ cells: String..., columns: String = "suits: S"
    ) throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T, \(columns)}\(answers.isEmpty ? "" : ", \(answers)")}").reading(
            "T;S\n" + cells.map { "2021-06-01T08:00;\"\($0)\"\n" }.joined())
    }

    // MARK: - What stands under impossibleAnswers

    @Test func `a text of impossibleAnswers rules out series in a column of wishes, too`() throws {
        let reading = try Self.reading(
            "answers: {tue: [Passer ikke torsdager], wed: [Passer ikke torsdager]}, impossibleAnswers: {thu: [Passer ikke torsdager]}",
            "Passer ikke torsdager")
        #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["tue", "wed"])])
        #expect(reading.problem?.registrations.map(\.impossible) == [["thu"]])
        #expect(reading.warnings == [])
    }

    @Test(arguments: [
        ("tirsdager; ikke torsdager", Preferences.suits(["tue"])), ("alle; ikke torsdager", .allSuit),
        ("tirsdager; ikke torsdager, dessverre", .suits(["tue"])),
    ])
    func `what it rules out holds beside what suits`(cell: String, preferences: Preferences) throws {
        let reading = try Self.reading(
            #"answers: {all: [alle]}, impossibleAnswers: {thu: ["ikke torsdager…"]}"#, cell)
        #expect(reading.faults == [])
        #expect(reading.problem?.registrations.map(\.preferences) == [preferences])
        #expect(reading.problem?.registrations.map(\.impossible) == [["thu"]])
    }

    @Test func `what it rules out is not taken to mean that all others suit, unless the form says so`() throws {
        let alone = try Self.reading("impossibleAnswers: {thu: [ikke torsdager]}", "ikke torsdager")
        #expect(
            alone.faults.map(\.text) == [
                "it says what is impossible, and nothing says what suits; list its text under form.answers, too: under the "
                    + "series that suit, or under all, where all others do"
            ])
        let meant = try Self.reading(
            "answers: {all: [ikke torsdager]}, impossibleAnswers: {thu: [ikke torsdager]}", "ikke torsdager")
        #expect(meant.problem?.registrations.map(\.preferences) == [.allSuit])
        #expect(meant.problem?.registrations.map(\.impossible) == [["thu"]])
    }

    @Test func `impossibleAnswers that no column can hold are an error`() throws {
        let faults = try FormExample(form: "{columns: {submitted: T}, impossibleAnswers: {thu: [x]}}").faults("T\n")
        #expect(faults.contains("no column holds such answers"), "\(faults)")
    }

    @Test func `the same name in two columns rules nothing out where it is asked what suits`() throws {
        let reading = try FormExample(
            form:
                "{columns: {submitted: T, suits: S, impossible: I}, answers: {tue: [Alfa]}, impossibleAnswers: {tue: [Alfa]}}"
        ).reading("T;S;I\n2021-06-01T08:00;Alfa;\n2021-06-01T09:00;wed;Alfa\n")
        #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["tue"]), .suits(["wed"])])
        #expect(reading.problem?.registrations.map(\.impossible) == [[], ["tue"]])
    }

    // MARK: - Rankings

    private static let ranks = #"preferences: ["1. valg", "2. valg", "3. valg"]"#

    private static func ranking(_ answers: String, _ cells: String) throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T, \(ranks)}, \(answers)}")
            .reading("T;1. valg;2. valg;3. valg\n2021-06-01T08:00;\(cells)\n")
    }

    @Test func `a choice that denies a series makes it impossible or is asked about`() throws {
        let cells = "onsdag;tirsdag;kan ikke torsdager"
        for answers in ["answers: {}", "answers: {none: [kan ikke torsdager]}", "answers: {all: [kan ikke torsdager]}"]
        {
            #expect(
                try Self.ranking(answers, cells).faults.map(\.text) == [
                    "\"kan ikke torsdager\" denies something, and names \"thu\"; list it under form.impossibleAnswers: under the "
                        + "series that it rules out, or under none; where nothing else in the row says what suits, list it "
                        + "under form.answers, too"
                ])
        }
        for answers in ["", "answers: {none: [kan ikke torsdager]}, "] {
            let read = try Self.ranking(answers + "impossibleAnswers: {thu: [kan ikke torsdager]}", cells)
            #expect(read.problem?.registrations.map(\.preferences) == [.ranking([["wed"], ["tue"]])], "\(read.faults)")
            #expect(read.problem?.registrations.map(\.impossible) == [["thu"]])
        }
    }

    @Test func `a choice of all is one of what is left`() throws {
        let read = try Self.ranking(
            "answers: {all: [resten]}, impossibleAnswers: {thu: [ikke torsdag]}", "onsdag;resten;ikke torsdag")
        #expect(read.problem?.registrations.map(\.preferences) == [.ranking([["wed"], ["tue"]])], "\(read.faults)")
        #expect(read.problem?.registrations.map(\.impossible) == [["thu"]])
    }

    @Test func `a choice of what another rules out is an error`() throws {
        let read = try Self.ranking("impossibleAnswers: {thu: [ikke torsdag]}", "torsdag;tirsdag;ikke torsdag")
        #expect(
            read.faults.first?.text.contains("and by form.impossibleAnswers rules it out") == true, "\(read.faults)")
    }

    // MARK: - Single days

    /// Texts that deny days, or times, on which series meet: Tuesday 7, Wednesday 8 and Thursday 9 September, week 36.
    static let ofDays = [
        "Passer ikke 9.9.", "men ikke i uke 36", "Kan ikke 9. september", "ikke torsdag 9/9", "Opptatt 9. sept.",
        "ikke 7.–9.9.", "unntatt 9.9.2021", "Borte uke 35-37", "bortreist 9.9.", "tidligst 9. september",
        "9.9. er problematisk", "ikke i september", "9. september er vanskelig",
        "kun uke 36",
        "bare 9.9.", "ikke i skoleferier", "kun partallsuker", "ikke etter kl. 10", "not 9 September", "only week 36",
        "unable on September 9th", "ikkje veke 36", "umulig 9.9", "ikke i høstferien", "kan ikke siste møte",
        "not the first meeting",
    ]

    @Test(arguments: ofDays, ["none", "all", "tue", "thu"])
    func `a single day that does not suit is asked about, wherever it is listed`(text: String, key: String) throws {
        let yaml = "\"\(text)\""
        for cell in [text, "Torsdager; \(text)"] {
            let unknown = try Self.reading("", cell).faults.map(\.text)
            #expect(unknown.count == 1 && unknown[0].contains("form.impossibleAnswers"), "\(unknown)")
            let listed = try Self.reading("answers: {\(key): [\(yaml)]}", cell)
            #expect(listed.problem == nil)
            #expect(listed.faults.count == 1 && listed.faults[0].text.contains("form.impossibleAnswers"))
        }
    }

    @Test(arguments: ofDays)
    func `a single day that rules out nothing is told`(text: String) throws {
        let yaml = "\"\(text)\""
        let reading = try Self.reading("impossibleAnswers: {none: [\(yaml)]}", "tirsdag; \(text)")
        #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["tue"])], "\(reading.faults)")
        #expect(
            reading.warnings.count == 1 && reading.warnings[0].text.contains("rules out none"), "\(reading.warnings)")
    }

    @Test(arguments: ["har kurs 9. september", "fri torsdag", "samme som sist på torsdag", "torsdag 9.9."])
    func `what names some series is neither all nor nothing`(text: String) throws {
        for key in ["none", "all"] {
            let faults = try Self.reading("answers: {\(key): [\"\(text)\"]}", "tirsdag; \(text)").faults.map(\.text)
            #expect(faults.count == 1 && faults[0].contains("form.impossibleAnswers"), "\(faults)")
        }
        let waived = try Self.reading(
            "answers: {all: [\"\(text)\"]}, impossibleAnswers: {none: [\"\(text)\"]}", text)
        #expect(waived.problem?.registrations.map(\.preferences) == [.allSuit], "\(waived.faults)")
        #expect(waived.warnings.count == 1, "\(waived.warnings)")
    }

    @Test func `days that name a series are its name where they begin with its first meeting`() throws {
        let series = "    - {id: fri, schedule: {first: 2021-09-10, time: 09:00-11:00, every: 1 week, count: 3}}"
        func problem(_ text: String) throws -> Problem? {
            try FormExample(
                form: "{columns: {submitted: T, suits: S}, answers: {fri: [\"\(text)\"]}}", series: series
            ).reading("T;S\n2021-06-01T08:00;\"\(text)\"\n").problem
        }
        for text in ["Fredager, oppstart 10. september", "Fredager (10.9., 17.9., 24.9.)", "uke 36–38"] {
            #expect(try problem(text)?.registrations.map(\.preferences) == [.suits(["fri"])], "\(text)")
        }
        for text in ["fra og med uke 37", "Fredag 17.9.", "fredager etter 10.9."] {
            #expect(try problem(text) == nil, "\(text)")
        }
    }

    @Test func `the way out of a single day is named`() throws {
        #expect(
            try Self.reading("answers: {none: [Passer ikke 9.9.]}", "Torsdager; Passer ikke 9.9.").faults.map(\.text)
                == [
                    "\"Passer ikke 9.9.\" denies days on which \"thu\" meets; list it under form.impossibleAnswers: under the series "
                        + "that it rules out, or under none, with these days as unavailable, in a table of attendees, for those "
                        + "who cannot come then; where nothing else in the row says what suits, list it under form.answers, too"
                ])
    }

    @Test(arguments: ["Kan ikke 10. september", "ikke i uke 40", "ikke 1.1."])
    func `a day on which nothing meets is told`(text: String) throws {
        let reading = try Self.reading("answers: {none: [\"\(text)\"]}", "Torsdager; \(text)")
        #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["thu"])], "\(reading.faults)")
        #expect(reading.warnings.map(\.text) == ["\"\(text)\" names a day on which no series meets; is it right?"])
    }

    @Test(arguments: ["tirsdag 7. september", "Tirsdager i september", "uke 36", "7.9.", "skoleferier"])
    func `a day where it is asked what is impossible is no none`(text: String) throws {
        func reading(_ answers: String) throws -> FormImport {
            try FormExample(form: "{columns: {submitted: T, suits: S, impossible: Umulige}, \(answers)}")
                .reading("T;S;Umulige\n2021-06-01T08:00;tue;\"\(text)\"\n")
        }
        for answers in ["answers: {}", "answers: {none: [\(text)]}"] {
            let faults = try reading(answers).faults.map(\.text)
            #expect(faults.count == 1 && faults[0].contains("list it under form.impossibleAnswers"), "\(faults)")
        }
        let waived = try reading("impossibleAnswers: {none: [\(text)]}")
        #expect(waived.problem?.registrations.map(\.impossible) == [[]])
        #expect(waived.warnings.contains { $0.text.contains("rules out none") }, "\(waived.warnings)")
        #expect(try reading("impossibleAnswers: {wed: [\(text)]}").problem?.registrations[0].impossible == ["wed"])
    }

    @Test func `a beginning that means nothing takes no text that names days`() throws {
        for cell in ["tirsdag; Annet: borte uke 36", "tirsdag; Annet: 9. september"] {
            #expect(try Self.reading(#"answers: {none: ["Annet: …"]}"#, cell).problem == nil)
        }
    }

    // MARK: - Beside other answers

    @Test(arguments: [
        "answers: {none: [Passer ikke torsdager]}", "impossibleAnswers: {thu: [Passer ikke torsdager]}",
        "impossibleAnswers: {none: [Passer ikke torsdager]}", "answers: {}", "answers: {thu: [Passer ikke torsdager]}",
        "answers: {tue: [Passer ikke torsdager]}", "answers: {all: [Passer ikke torsdager]}",
    ])
    func `an answer that denies what it chooses is an error`(answers: String) throws {
        #expect(try Self.reading(answers, "Torsdager, Passer ikke torsdager").problem == nil)
    }

    @Test(arguments: [
        "ikke torsdager", "alt annet enn torsdag", "ikke tors", "anything but Thursday", "minus torsdag",
        "alle unntatt torsdag", "helst ikke torsdag", "opptatt torsdager", "torsdag: nei",
    ])
    func `a denied series is asked about, wherever it is listed`(text: String) throws {
        for key in ["none", "all", "tue", "thu"] {
            let reading = try Self.reading("answers: {\(key): [\"\(text)\"]}", "tirsdag; \(text)")
            #expect(reading.problem == nil, "\(key)")
        }
    }

    @Test(arguments: ["Vet ikke", "Ikke bestemt ennå", "Kan ikke mandager", "Ingen preferanser", "nei"])
    func `a text that denies nothing of the programme may mean none`(text: String) throws {
        let reading = try Self.reading("answers: {none: [\"\(text)\"]}", "tirsdag; \(text)")
        if text != "nei" {
            #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["tue"])], "\(reading.faults)")
        }
        #expect(reading.warnings == [])
    }

    @Test func `a text that denies is not asked whether it means the day that it denies`() throws {
        let both = "answers: {tue: [ikke torsdag]}, impossibleAnswers: "
        #expect(try Self.reading(both + "{thu: [ikke torsdag]}", "ikke torsdag").warnings == [])
        let other = try Self.reading(both + "{wed: [ikke torsdag]}", "ikke torsdag").warnings.map(\.text)
        #expect(other == [#"form.impossibleAnswers lists "ikke torsdag" under "wed"; does it mean "thu"?"#])
    }

    @Test func `in a column of one series a denial is a no, and a single day a question`() throws {
        func reading(_ answers: String, _ cell: String) throws -> FormImport {
            try FormExample(form: "{columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}, \(answers)}")
                .reading("T;A;B;C\n2021-06-01T08:00;ja;nei;\(cell)\n")
        }
        let no = try reading("answers: {none: [Kan ikke torsdager]}", "Kan ikke torsdager")
        #expect(no.problem?.registrations.map(\.preferences) == [.suits(["tue"])], "\(no.faults)")
        for answers in [
            "answers: {}", "answers: {all: [\"ja, men ikke 9.9.\"]}", "answers: {thu: [\"ja, men ikke 9.9.\"]}",
        ] {
            let faults = try reading(answers, "ja, men ikke 9.9.").faults.map(\.text)
            #expect(faults.count == 1 && faults[0].contains("form.impossibleAnswers"), "\(faults)")
        }
        let told = try reading(
            "answers: {all: [\"ja, men ikke 9.9.\"]}, impossibleAnswers: {none: [\"ja, men ikke 9.9.\"]}",
            "ja, men ikke 9.9.")
        #expect(told.problem?.registrations.map(\.preferences) == [.suits(["tue", "thu"])], "\(told.faults)")
        #expect(told.warnings.count == 1, "\(told.warnings)")
    }

    @Test func `what denies is asked twice of whoever chooses: what it rules out, and what suits by it`() throws {
        let reading = try Self.reading("answers: {none: [ikke torsdager]}", "tirsdag; ikke torsdager", "Vet ikke")
        #expect(
            reading.answerQuestions.map { "\($0.text) \($0.kind == .impossible) \($0.meanings)" }
                == ["ikke torsdager false []", "ikke torsdager true []", "Vet ikke false []"])
        #expect(
            reading.suggestion?.contains(
                """
                    # What do these rule out? Put each under impossibleAnswers: under a series, or under none; and under answers what suits, where nothing else says it.
                    #    - ikke torsdager  # row 2: it denies something, and names "thu"
                """) == true, "\(reading.suggestion ?? "")")
    }

    // MARK: - In columns of ranks, one for each series

    private static let grid = "preferences: {tue: A, wed: B}"

    private static func ranks(_ form: String, _ row: String) throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T, \(grid)}, \(form)}").reading("T;A;B\n2021-06-01T08:00;\(row)\n")
    }

    @Test func `what a text rules out holds in columns of ranks`() throws {
        let reading = try Self.ranks("impossibleAnswers: {wed: [ikke onsdag 6. oktober]}", "1;ikke onsdag 6. oktober")
        #expect(reading.problem?.registrations.map(\.preferences) == [.ranks(["tue": 1])], "\(reading.faults)")
        #expect(reading.problem?.registrations.map(\.impossible) == [["wed"]])
    }

    @Test(arguments: [
        "impossibleAnswers: {wed: [ikke onsdager]}, ranks: {2: [ikke onsdager]}", "ranks: {2: [ikke onsdager]}",
    ])
    func `a text that denies a series is no rank of it`(form: String) throws {
        let reading = try Self.ranks(form, "1;ikke onsdager")
        #expect(reading.problem == nil && !reading.faults.isEmpty, "\(reading.faults)")
    }

    @Test func `where the form says what numbers mean, others mean nothing by themselves`() throws {
        let reading = try Self.ranks(#"ranks: {1: ["5"], 2: ["4"]}"#, "5;1")
        #expect(reading.problem == nil)
        #expect(reading.faults.contains { "\($0)".contains("1 is not among form.ranks") }, "\(reading.faults)")
        let whole = try Self.ranks(#"ranks: {1: ["5"], 2: ["4"], 5: ["1"]}"#, "5;1")
        #expect(whole.problem?.registrations.map(\.preferences) == [.ranks(["tue": 1, "wed": 5])], "\(whole.faults)")
    }

    @Test func `that a text rules nothing out says neither yes nor no`() throws {
        let form = "columns: {submitted: T, suits: {tue: A, wed: B}}, impossibleAnswers: {none: [\"ja, ikke 8.9.\"]}"
        func reading(_ more: String) throws -> FormImport {
            try FormExample(form: "{\(form)\(more)}").reading("T;A;B\n2021-06-01T08:00;ja;ja, ikke 8.9.\n")
        }
        #expect(try reading("").problem == nil)
        let told = try reading(", answers: {all: [\"ja, ikke 8.9.\"]}")
        #expect(told.problem?.registrations.map(\.preferences) == [.suits(["tue", "wed"])], "\(told.faults)")
    }
}
