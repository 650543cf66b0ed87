import Rekke
import RekkeFormats
import Testing

/// What headings ask of days, by which a form is suggested.
@Suite struct HeadingQuestionTests {
    private static func suggestion(_ headings: String, _ rows: [String]) throws -> String {
        let lines = ["T;\(headings)"] + rows.enumerated().map { "2021-06-0\($0 + 1)T08:00;\($1)" }
        return try FormExample(form: "{columns: {submitted: T}}").reading(lines.map { $0 + "\n" }.joined()).suggestion
            ?? ""
    }

    @Test(arguments: [
        "Hvilke dager passer?", "Which days suit you? (not binding)",
        "Kryss av for dagene som passer (minst én, ikke mer enn tre)",
        "Hvilke dager kan dere delta? Det er ikke mulig å endre svaret senere",
        "Ønske om møterekke (ønsket kan ikke garanteres)",
        "Hvilke møterekker passer? Velg alle som ikke kolliderer med annet", "Dag", "Hvilken dag?", "Kva dagar passar?",
        "Hvilke dager er dere opptatt av å få plass på?", "Velg dag", "Preferred day", "Q2", "Dager (flere svar mulig)",
        "Velg minst to dager", "Når har dere mulighet?", "Hvilken rekke vil dere delta i?",
        "Hvilke datorekker ønsker dere å melde dere på?", "Hvilke tidspunkter fungerer?", "Påmelding til", "Time slot",
        "Availability", "Hvilken gruppe vil dere gå i?", "Kva tidspunkt fungerar?",
        "Hvilke dager passer? Ikke kryss av for dager dere er borte", "Hvilke dager passer? Velg alle som passer",
    ])
    func `a heading that asks what suits, or names days alone, is suggested so`(heading: String) throws {
        let yaml = try Self.suggestion(heading, ["tirsdag", "onsdag"])
        #expect(yaml.contains("      suits: "), "\(yaml)")
    }

    @Test(arguments: [
        "Når er dere på ferie?", "Dager dere er utilgjengelige", "Hvilke dager er dere bortreist?", "Fridag",
        "Days off",
        "When are you on leave?", "Which days can you not attend?", "Dager som ikke passer",
        "Hvilke dager kan dere absolutt ikke?",
        "Hvilke dager er utenkelige?", "Dager med fravær", "Dager (som ikke passer)", "Unavailable days",
        "Ikke disse dagene",
        "Umogelege dagar", "Unavailability", "Blocked days", "Which days don’t work for you?",
        "Hvilke dager bør vi unngå?",
        // What is said besides of the answer turns nothing round.
        "Hvilke dager passer ikke? (svaret kan ikke endres)",
    ])
    func `a heading that asks what is impossible is suggested so`(heading: String) throws {
        let yaml = try Self.suggestion(heading, ["tirsdag", "onsdag"])
        #expect(yaml.contains("      impossible: ") && !yaml.contains("      suits: "), "\(yaml)")
    }

    @Test(arguments: [
        "Hvilke dager er vanskelige?", "Hvilke dager vil dere helst slippe?", "Hvilke dager må vi styre unna?",
        "Konflikter",
        "Hvilke dager passer sjelden?", "Which days clash?", "Least preferred day", "Hvilken dag passer dårligst?",
        "Hvilke dager deltok dere i fjor?", "Hvilken dag meldte dere dere på?", "Hvilken dag må dere melde forfall?",
        "Hvilken dag har dere teammøte?",
        "Når leste dere invitasjonen?", "Hvilken dag fikk dere sist?", "Hvilke dager passer, og hvilke passer ikke?",
        "Ranger fra dårligst til best", "Alternativ dag", "Dager med møter", "Days of group meetings",
        "Hvilke dager er minst aktuelle?", "Dag for avdelingsmøte",
        "Hvilke dager vil dere stå over?", "Alle dager passer unntatt", "Velg dager (de dere ikke kan)",
        "Hvilke dager passer? Kryss av for dager dere er borte", "Which days suit? Tick the days you are away",
        "Hvilke dager kan dere? (kryss av for dem som ikke går)", "Kva dagar passar? Merk dei de ikkje kan møte",
        "Hvilke dager kan dere ikke? Kryss av for dager dere kan møte",
        "Hvilke dager passer? (kryss = passer ikke)", "Hvilke dager passer? Kryss betyr nei",
        "Ledige dager (0 = ledig, 1 = opptatt)", "Which days work? (1 = unavailable)",
        "Hvilke dager passer ikke? (1 = passer, 0 = passer ikke)",
    ])
    func `a heading that asks something else is a question, and nothing is read of it`(heading: String) throws {
        let yaml = try Self.suggestion(heading, ["tirsdag", "onsdag"])
        #expect(!yaml.contains("      suits: ") && !yaml.contains("      impossible: "), "\(yaml)")
        #expect(yaml.contains("      # Do these say which series suit, or which are impossible?"), "\(yaml)")
        let faults = try FormExample(form: "{columns: {submitted: T}}").faults(
            "T;\(heading)\n2021-06-01T08:00;tirsdag\n")
        #expect(faults.contains("the heading does not say whether these suit"), "\(faults)")
    }

    @Test(arguments: [
        "Hvilke dager passer? [D]", "Hvilke dager passer? - D", "Hvilke dager passer?: D", "Hvilke dager passer?/D",
        "Hvilke dager passer? | D", "Passer D?", "D (kryss av)", "Dager > D", "Tirsdag eller onsdag? [D]",
    ])
    func `a column for each choice that repeats it is suggested with the series that it names`(heading: String) throws {
        let days = ["Tirsdager", "Onsdager", "Torsdager"]
        let headings = days.map {
            heading.replacing("D", with: $0, maxReplacements: heading.hasPrefix("Dager") ? 0 : 1)
        }
        let named = heading.hasPrefix("Dager") ? days.map { "Dager > \($0)" } : headings
        let yaml = try Self.suggestion(
            named.joined(separator: ";"), ["Tirsdager;;Torsdager", ";Onsdager;", ";Onsdager;"])
        let entries = zip(["tue", "wed", "thu"], named).map { "\($0): \"\($1)\"" }.joined(separator: ", ")
        #expect(yaml.contains("suits: {\(entries)}"), "\(yaml)")
    }

    @Test(arguments: [
        "D (ja/nei)", "D ja/nei", "D - ja eller nei", "D [ja/nei]", "D (nei/ja)", "D (0 = nei, 1 = ja)",
        "D (Ja, Nei, Vet ikke)",
        "D 09-11 (ja/nei)", "Dager (ja/nei) [D]", "Svar ja eller nei: D", "D (yes/no)", "Passer D, ja eller nei?",
        "D (passer/passer ikke)", "D (passar/passar ikkje)", "D (yes, no)",
    ])
    func `what there is to choose from turns no question round`(heading: String) throws {
        let headings = ["tirsdag", "onsdag", "torsdag"].map { heading.replacing(/\bD\b/, with: $0) }
        let yaml = try Self.suggestion(
            headings.map { "\"\($0)\"" }.joined(separator: ";"), ["Ja;Nei;Nei", "Nei;Ja;Nei"])
        #expect(yaml.contains("      suits: {tue: ") && !yaml.contains("impossible"), "\(yaml)")
        let entries = zip(["tue", "wed", "thu"], headings).map { "\($0): \"\($1)\"" }.joined(separator: ", ")
        let reading = try FormExample(form: "{columns: {submitted: T, suits: {\(entries)}}}").reading(
            "T;" + headings.map { "\"\($0)\"" }.joined(separator: ";") + "\n2021-06-01T08:00;Ja;Nei;Nei\n")
        #expect(reading.problem?.registrations.map(\.preferences) == [.suits(["tue"])] && reading.warnings == [])
    }

    @Test(arguments: [
        "Svar nei på det som ikke passer [D]", "Travelt D?", "D nei takk", "D (kryss hvis ikke)",
    ])
    func `of columns that may mean either, suggestion and refusal ask`(heading: String) throws {
        let headings = ["tirsdag", "onsdag", "torsdag"].map { heading.replacing(/\bD\b/, with: $0) }.joined(
            separator: ";")
        let yaml = try Self.suggestion(headings, ["Ja;Nei;Nei", "Nei;Ja;Nei"])
        #expect(!yaml.contains("      suits: ") && !yaml.contains("      impossible: "), "\(yaml)")
        let faults = try FormExample(form: "{columns: {submitted: T}}").faults(
            "T;\(headings)\n2021-06-01T08:00;Ja;Nei;Nei\n")
        #expect(faults.contains("as suits: {") && faults.contains("or impossible: {"), "\(faults)")
    }

    @Test(arguments: ["D (1 = nei, 0 = ja)", "D (0 = yes, 1 = no)", "Passer D? (1=nei)", "D (kryss = nei)"])
    func `a box of which the heading says that it stands for no is of what is impossible`(heading: String) throws {
        let headings = ["tirsdag", "onsdag", "torsdag"].map { heading.replacing(/\bD\b/, with: $0) }
        let yaml = try Self.suggestion(headings.map { "\"\($0)\"" }.joined(separator: ";"), ["1;0;0", "0;1;0"])
        #expect(yaml.contains("\n      impossible: {tue: ") && !yaml.contains("\n      suits"), "\(yaml)")
        let entries = zip(["tue", "wed", "thu"], headings).map { "\($0): \"\($1)\"" }.joined(separator: ", ")
        let read = try FormExample(form: "{columns: {submitted: T, suits: {\(entries)}}}").reading(
            "T;" + headings.map { "\"\($0)\"" }.joined(separator: ";") + "\n2021-06-01T08:00;1;0;0\n")
        #expect(read.warnings.map(\.text).contains { $0.contains("seems to ask what does not suit") })
    }

    @Test func `a day that is taken out in parentheses does not turn the question round`() throws {
        let yaml = try Self.suggestion("Dager (ikke fredag)", ["tirsdag", "onsdag"])
        #expect(!yaml.contains("      impossible: "), "\(yaml)")
        #expect(
            try !Self.suggestion("Hvilke dager? (ikke fredag)", ["tirsdag", "onsdag"]).contains("      impossible: "))
    }

    @Test(arguments: [
        (
            "Kan dere lede tirsdag?;Kan dere lede onsdag?;Kan dere delta tirsdag?;Kan dere delta onsdag?",
            "ja;nei;nei;ja"
        ),
        ("Hvilke dager passer for leder?;Hvilke dager passer for teamet?", "tirsdag;onsdag"),
        ("Dager (første uke);Dager (andre uke)", "tirsdag;onsdag"),
        ("1. Hvilke dager passer?;2. Hvilke dager ønsker leder?", "tirsdag;onsdag"),
    ])
    func `of two questions that are asked alike neither is taken`(headings: String, cells: String) throws {
        let yaml = try Self.suggestion(headings, [cells, cells])
        #expect(!yaml.contains("      suits: ") && !yaml.contains("      preferences: "), "\(yaml)")
        #expect(yaml.contains("      # Do these say"), "\(yaml)")
    }

    @Test(arguments: [
        ("Kommune", "organisation: Kommune"), ("Hvor jobber du?", #"organisation: "Hvor jobber du?""#),
        ("Helseforetak", "organisation: Helseforetak"), ("Employer", "organisation: Employer"),
        ("Kommune;Enhet", "# Which of these names the organisation?"),
    ])
    func `what organisations of one kind are called names them, or is asked for`(headings: String, line: String) throws
    {
        let cells = headings.contains(";") ? ["Dal;Nav Dal", "Vik;Nav Vik"] : ["Dal", "Vik"]
        let yaml = try Self.suggestion(headings, cells)
        #expect(yaml.contains("      \(line)\n") || yaml.contains("      \(line)"), "\(yaml)")
    }

    @Test(arguments: [
        "OK", "Selected", "Valgt", "Sant", "Ja!", "Ja, gjerne", "Passer bra", "Mulig", "Available", "Kan delta",
    ])
    func `words for yes are read in a column of a series`(word: String) throws {
        let form = "{columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}}"
        let registrations = try FormExample(form: form).registrations("T;A;B;C\n2021-06-01T08:00;\"\(word)\";nei;\n")
        #expect(registrations.map(\.preferences) == [.suits(["tue"])])
    }

    @Test func `other words are what the form says, and else asked for`() throws {
        let text = "T;A;B;C\n2021-06-01T08:00;Kanskje;(OK);Ja\n"
        let columns = "columns: {submitted: T, suits: {tue: A, wed: B, thu: C}}"
        let faults = try FormExample(form: "{\(columns)}").faults(text)
        #expect(
            faults.contains("\"Kanskje\" is neither yes nor no") && faults.contains("form.answers: all for yes"),
            "\(faults)")
        let said = FormExample(form: "{\(columns), answers: {all: [Kanskje], none: [(OK)]}}")
        #expect(try said.registrations(text).map(\.preferences) == [.suits(["tue", "thu"])])
    }

    @Test func `in a grid of ranks, what cannot be is no wish`() throws {
        let example = FormExample(form: "{columns: {submitted: T, preferences: {tue: A, wed: B, thu: C}}}")
        let registrations = try example.registrations(
            "T;A;B;C\n2021-06-01T08:00;2. valg;1. valg;Kan ikke\n2021-06-01T09:00;1;2;3. valg\n")
        #expect(
            registrations.map(\.preferences) == [
                .ranks(["tue": 2, "wed": 1]), .ranks(["tue": 1, "wed": 2, "thu": 3]),
            ])
        #expect(
            try example.faults("T;A;B;C\n2021-06-01T08:00;Kan ikke;Kan ikke;Kan ikke\n").contains(
                "it says that no series suits"))
    }

    @Test func `an order between answers that the form takes for equals is asked for`() throws {
        let form =
            "{columns: {submitted: T, preferences: S}, answers: {tue: ['onsdag > tirsdag'], wed: ['onsdag > tirsdag']}}"
        let faults = try FormExample(form: form).faults("T;S\n2021-06-01T08:00;onsdag > tirsdag\n")
        #expect(faults.contains("the answer says which series comes first"), "\(faults)")
    }

    @Test(arguments: ["Tirsdager :(", "Tirsdager --", "Tirsdager -", "Tirsdager %", "!Tirsdager", "[ ] Tirsdager"])
    func `marks that may say no are a question`(answer: String) throws {
        let faults = try FormExample(form: "{columns: {submitted: T, suits: S}}").faults(
            "T;S\n2021-06-01T08:00;\(answer)\n")
        #expect(faults.contains("it says more than which series"), "\(faults)")
    }

    @Test func `a yes is nearly no series`() throws {
        let yaml = try Self.suggestion("Finished;Hvilke dager passer?", ["True;tirsdag", "True;onsdag"])
        #expect(yaml.contains(#"suits: "Hvilke dager passer?""#) && !yaml.contains("True"), "\(yaml)")
    }
}
