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
    /// How many of its people an organisation must be able to bring to each meeting.
    package var minimumAttendees = 2
    /// The names of those who can lead meetings.
    package var facilitators: [String] = []
    /// How many of them lead each meeting.
    package var leaders = 1
    /// Where the meetings are; nil where nothing says it.
    package var venue: String?
    /// What the registrations' form is made with; nil for something else, or where there is none.
    package var tool: FormTool?
    /// A `form` for registrations that come in a file, as YAML to be put under `programme`; empty where it is not known yet.
    /// nil where it is the tool's, or the document has the registrations.
    package var form: String?

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

        package init(question: ProgrammeQuestion, text: String?) {
            self.question = question
            self.text = text
        }
    }

    package struct Faults: Error, Hashable, Sendable {
        package var faults: [Fault]
    }
}

/// What a new programme is asked about, in this order; the raw value is the option of `rekke new`.
package enum ProgrammeQuestion: String, CaseIterable, Hashable, Sendable {
    case name, first, weekdays, time, every, meetings, parallel, places, except, deadline, guarantees
    case minimumAttendees = "minimum-attendees"
    case facilitators, leaders, venue, form

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
        let words = language.words
        return switch self {
        case .name: words.askName
        case .first: words.askFirst
        case .weekdays: words.askWeekdays
        case .time: words.askTime
        case .every: words.askEvery
        case .meetings: words.askMeetings
        case .parallel: words.askParallel
        case .places: words.askPlaces
        case .except: words.askExcept
        case .deadline: words.askDeadline
        case .guarantees: words.askGuarantees
        case .minimumAttendees: words.askMinimumAttendees
        case .facilitators: words.askFacilitators
        case .leaders: words.askLeaders
        case .venue: words.askVenue
        case .form: words.askForm(FormTool.names)
        }
    }

    /// The answer that stands where there is none; nil where there has to be one.
    package func standard(for draft: ProgrammeDraft, in language: Language) -> String? {
        switch self {
        case .name, .first: nil
        case .weekdays: draft.first.weekday.name(in: language)
        case .time: "09:00-11:00"
        case .every: language.words.fourWeeks
        case .meetings: "4"
        case .parallel, .places, .leaders: "1"
        case .guarantees: "0"
        case .minimumAttendees: "2"
        case .except, .facilitators, .venue, .form: language.words.noneOfThem
        case .deadline: "\(draft.first + -14)"
        }
    }
}

extension Weekday {
    /// In small letters, as answers have it.
    package func name(in language: Language) -> String { language.words.weekday(self).lowercased() }
}
