internal import Rekke
internal import RekkeFormats

/// What templates can say about a letter, by name.
struct LetterValues {
    /// A text, something that is so, or a list of objects with such values.
    enum Value: Equatable {
        case text(String)
        case truth
        case list([[String: String]])
    }

    private(set) var values: [String: Value] = [:]

    /// Nothing for nil: templates pass over what is not there.
    subscript(name: LetterVariable) -> String? {
        get { if case .text(let text) = values[name.rawValue] { text } else { nil } }
        set { values[name.rawValue] = newValue.map { .text($0) } }
    }

    mutating func set(_ name: LetterVariable, if isSo: Bool) {
        values[name.rawValue] = isSo ? .truth : nil
    }

    /// Nothing for an empty list.
    mutating func set(_ name: LetterVariable, _ items: [[LetterVariable: String]]) {
        values[name.rawValue] =
            items.isEmpty ? nil : .list(items.map { Dictionary($0.map { ($0.key.rawValue, $0.value) }) { $1 } })
    }

    /// A list of sentences.
    mutating func set(_ name: LetterVariable, _ sentences: [String]) {
        set(name, sentences.map { [.text: $0] })
    }

    /// For the template engine.
    var context: [String: Any] {
        values.mapValues { value -> Any in
            switch value {
            case .text(let text): text
            case .truth: true
            case .list(let items): items
            }
        }
    }
}

/// What a template can name.
public enum LetterVariable: String, CaseIterable, Hashable, Sendable {
    /// Of every letter; `meaning` says what.
    case programme, organisation, contact, registration, date, sender, senderAddress, countedAnswer
    /// Of a place; `meaning` says what.
    case series, place, link, meetings, oneMeeting, someOver, outsidePreferences, gained, freed, calendar
    /// Of a place that is another one now, or none; `meaning` says what.
    case earlierSeries, earlierCancelled, wished, wanted, agreed, asked, others, keptMeetings, hasKept, formerMeetings,
        hasFormer,
        cancellation
    /// Of waiting; `meaning` says what.
    case position, waitlistCount, overtaken, queues, inQueue, reasons, options, brokenGuarantee
    /// Of a registration that is not considered; `meaning` says what.
    case withdrawn, waited
    /// Of the page around a letter; `meaning` says what.
    case title, body
    /// Of the elements of lists; `meaning` says what.
    case text, day, hours, number

    /// How it may be written.
    enum Form: Equatable {
        /// `{{it}}`, or around what is shown where there is any.
        case text
        /// Around what is shown where it is so.
        case truth
        /// Around what is shown for each of its elements, which have these.
        case list([LetterVariable])
        /// Within a list.
        case ofElement
    }

    var form: Form {
        switch self {
        case .programme, .organisation, .contact, .registration, .date, .sender, .senderAddress, .countedAnswer,
            .series,
            .place, .link, .calendar, .earlierSeries, .wished, .others, .cancellation, .position, .waitlistCount,
            .title,
            .body:
            .text
        case .oneMeeting, .someOver, .outsidePreferences, .gained, .freed, .wanted, .agreed, .asked, .hasKept,
            .hasFormer,
            .overtaken, .inQueue, .brokenGuarantee, .withdrawn, .waited, .earlierCancelled:
            .truth
        case .meetings: .list([.text, .day, .hours, .number])
        case .keptMeetings, .formerMeetings: .list([.text, .day, .hours])
        case .queues: .list([.number, .series])
        case .reasons, .options: .list([.text])
        case .text, .day, .hours, .number: .ofElement
        }
    }

    /// Whether it is shown once for each of its elements.
    var isList: Bool { if case .list = form { true } else { false } }

    /// Whether it is of the page around a letter, which has no others.
    var isOfPage: Bool { self == .title || self == .body }

    /// What it stands for, in a sentence without its full stop.
    public var meaning: String {
        switch self {
        case .programme: "the programme's name"
        case .organisation: "the organisation's name, where it has one"
        case .contact: "the name of the contact person, where one is given"
        case .registration: "the registration's id"
        case .date: "the day given with --date, in full"
        case .sender: "who signs: --sender, or the programme's name"
        case .senderAddress: "the e-mail address in --sender, where there is one"
        case .countedAnswer: "where the organisation has answered more than once: when it gave the answer that counts"
        case .series: "the name of the series in which there is a place; of a queue, its series"
        case .place: "where the series meets, where that is said"
        case .link: "where its online meetings are held, where that is said"
        case .meetings: "its meetings, or those still to come: a list of text, day, hours and number"
        case .oneMeeting: "there is only one meeting in the list"
        case .someOver: "some of the series' meetings are over, and not in the list"
        case .outsidePreferences: "the series was not among the wishes"
        case .gained: "there was no place before"
        case .freed: "as many others as now get places in that series had one there, and have it no longer"
        case .calendar: "the name of the calendar file, where there is one"
        case .earlierSeries: "the name of the series in which there was a place before"
        case .earlierCancelled: "that series no longer takes place"
        case .wished:
            "the names of the series that they asked for since they had theirs, where they keep what they have"
        case .wanted: "they asked for another place since they had theirs, or cannot keep it by their own new answer"
        case .agreed: "they were asked to move, and have agreed"
        case .asked: "they need not move, but are asked to, so that others get a place"
        case .others: "of those who are asked: how many others get a place, in words"
        case .keptMeetings:
            "of those who are asked: the meetings of the place that they have, where they have changed: a list of text, day and "
                + "hours"
        case .hasKept: "there are such meetings"
        case .formerMeetings: "meetings told before that no longer apply: a list of text, day and hours"
        case .hasFormer: "there are such meetings"
        case .cancellation: "the name of the calendar file that takes meetings away, where there is one"
        case .position: "the place on the waitlist, where the registration waits for something that is still to come"
        case .waitlistCount: "how many wait; beside a position"
        case .overtaken: "a number that was told before is a better one than holds now"
        case .queues: "the places in the queues for single series: a list of number and series"
        case .inQueue: "there are queues"
        case .reasons: "why there is no place: a list of text"
        case .options: "what the organisation could do itself: a list of text"
        case .brokenGuarantee: "a guarantee of a place could not be kept"
        case .withdrawn: "the registration is withdrawn"
        case .waited: "it was told before that it waits"
        case .title: "of the page: the letter's first line"
        case .body: "of the page: the letter as HTML"
        case .text: "of a reason or an option: the sentence; of a meeting: its day and hours"
        case .day: "of a meeting: its day, in full"
        case .hours: "of a meeting: from when to when"
        case .number: "of a meeting: 1 for the first; of a queue: the place in it"
        }
    }
}
