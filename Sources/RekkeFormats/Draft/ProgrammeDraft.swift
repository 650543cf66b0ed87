package import Rekke

/// A new programme as far as a handful of answers says it: a series on each of some weekdays, all alike.
package struct ProgrammeDraft: Hashable, Sendable {
    package var name = ""
    /// No meeting is before it.
    package var first = LocalDate(daysSinceEpoch: 0)
    package var weekdays: [Weekday] = []
    package var hours = Rota.Hours(start: 9 * 3600, end: 11 * 3600)
    package var every = Period(count: 4, isWeeks: true)
    package var meetings = 4
    /// How many series there are on each of the weekdays, at the same hours.
    package var parallel = 1
    package var places = 1
    /// As a problem document has it; nil where nothing is late.
    package var deadline: String?
    /// Days without meetings.
    package var exceptions: [ClosedRange<LocalDate>] = []
    /// How many of the first to register surely get a place.
    package var guarantees = 0
    /// The names of those who can lead meetings.
    package var facilitators: [String] = []
    /// How many of them lead each meeting.
    package var leaders = 1
    /// What the registrations' form is made with; nil for something else, or where there is none.
    package var tool: FormTool?

    /// How often meetings come back.
    package struct Period: Hashable, Sendable {
        package var count: Int
        package var isWeeks: Bool
    }

    package init() {}

    /// What the answers say; of questions without one the default.
    ///
    /// - Throws: `Faults` with every answer that cannot be, and every question that has neither an answer nor a default.
    package init(_ answers: [ProgrammeQuestion: String], in language: Language) throws(Faults) {
        var faults: [Fault] = []
        for question in ProgrammeQuestion.allCases {
            // What follows from an answer that is missing or wrong is not asked for.
            if answers[question] == nil,
                question.precondition.map({ id in faults.contains { $0.question == id } }) == true
            {
                continue
            }
            guard let answer = answers[question] ?? question.standard(for: self, in: language) else {
                faults.append(Fault(question: question, text: nil))
                continue
            }
            if let text = take(answer, to: question, in: language) {
                faults.append(Fault(question: question, text: text))
            }
        }
        if !faults.isEmpty { throw Faults(faults: faults) }
    }

    package struct Fault: Hashable, Sendable {
        package var question: ProgrammeQuestion
        /// What is wrong with the answer; nil where there is none.
        package var text: String?
    }

    package struct Faults: Error, Hashable, Sendable {
        package var faults: [Fault]
    }
}

/// What a new programme is asked about, in this order; the raw value is the option of `rekke new`.
package enum ProgrammeQuestion: String, CaseIterable, Hashable, Sendable {
    case name, first, weekdays, time, every, meetings, parallel, places, except, deadline, guarantees, facilitators,
        leaders
    case form

    /// Whether it means anything beside the answers so far.
    package func isAsked(for draft: ProgrammeDraft) -> Bool { self != .leaders || !draft.facilitators.isEmpty }

    /// The question without which this one has no default.
    fileprivate var precondition: ProgrammeQuestion? {
        switch self {
        case .weekdays, .deadline: .first
        default: nil
        }
    }

    /// The question in a few words.
    package func text(in language: Language) -> String {
        switch self {
        case .name: language("Name of the programme", "Navnet på programmet")
        case .first: language("First day, as 2027-01-12", "Første dag, som 2027-01-12")
        case .weekdays:
            language(
                "Weekdays (a series for each), with commas between",
                "Ukedager (én møterekke for hver), med komma mellom")
        case .time: language("From when to when, as 09:00-11:00", "Klokkeslett, som 09:00-11:00")
        case .every: language("How often, as 4 weeks", "Hvor ofte, som 4 uker")
        case .meetings: language("How many meetings in a series", "Hvor mange møter i en møterekke")
        case .parallel: language("How many series on each weekday", "Hvor mange møterekker på hver ukedag")
        case .places:
            language("How many places in a series", "Hvor mange plasser i en møterekke")
        case .except:
            language(
                "Days left out, as 2027-02-22/2027-02-26, with commas between",
                "Dager uten møter, som 2027-02-22/2027-02-26, med komma mellom")
        case .deadline: language("Deadline for registrations", "Påmeldingsfrist")
        case .guarantees:
            language(
                "How many of the first to register are guaranteed a place, in a series that they did not choose where it "
                    + "cannot be otherwise",
                "Hvor mange av de første som melder seg på, er garantert plass, om nødvendig i en møterekke de ikke har valgt"
            )
        case .facilitators:
            language(
                "Names of those who can lead meetings, with commas between",
                "Navn på dem som kan lede møter, med komma mellom")
        case .leaders: language("How many of them lead each meeting", "Hvor mange av dem som leder hvert møte")
        case .form:
            language(
                "What the form for registrations is made with: \(FormTool.names(in: language))",
                "Hva påmeldingsskjemaet lages med: \(FormTool.names(in: language))")
        }
    }

    /// The answer that stands where there is none; nil where there has to be one.
    package func standard(for draft: ProgrammeDraft, in language: Language) -> String? {
        switch self {
        case .name, .first: nil
        case .weekdays: draft.first.weekday.name(in: language)
        case .time: "09:00-11:00"
        case .every: language("4 weeks", "4 uker")
        case .meetings: "4"
        case .parallel, .places, .leaders: "1"
        case .guarantees: "0"
        case .except, .facilitators, .form: language("none", "ingen")
        case .deadline: "\(draft.first + -14)"
        }
    }
}

extension Weekday {
    /// In small letters, as both languages have it after other words.
    func name(in language: Language) -> String {
        language(
            rawValue,
            ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"][
                Weekday.allCases.firstIndex(of: self) ?? 0])
    }
}
