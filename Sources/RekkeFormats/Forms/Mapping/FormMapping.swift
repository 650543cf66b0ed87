internal import Rekke

/// What the programme's `form` says: how a form's export is to be read.
struct FormMapping {
    /// In the order of the fields.
    var columns: [FormColumn] = []
    /// Whether it says that no column tells which series suit.
    var hasNoWishes = false
    var answers = FormAnswers()
    /// What texts mean in columns of what is impossible, where that is not what `answers` says.
    var impossibleAnswers = FormAnswers()
    /// By rank, 1 for the best: the texts that say it in columns of one series.
    var ranks: [Int: [String]] = [:]
    /// nil where it does not say: dates that can be read in two ways are then asked for.
    var dates: DateOrder?
    /// Of local times in the file.
    var timeZone: LocalTimeZone
    /// Whether the form itself says it; otherwise it is the programme's.
    var saysTimeZone = false

    /// Whether a column says which series suit.
    var hasWishes: Bool { columns.contains { ["suits", "preferences"].contains($0.field.registrationField) } }

    /// Which of day and month comes first, where the year does not.
    enum DateOrder: String, CaseIterable {
        case dayFirst, monthFirst
    }
}

/// What further texts mean, as they come in answers. Those that end in `…` mean every answer that begins so.
struct FormAnswers {
    /// By id of a series; a text under several of them means them all.
    var series: [String: [String]] = [:]
    /// That every series suits.
    var all: [String] = []
    /// That no series is named.
    var none: [String] = []

    var isEmpty: Bool { series.isEmpty && all.isEmpty && none.isEmpty }

    /// All of them, those that mean several series several times.
    var texts: [String] { series.sorted { $0.key < $1.key }.flatMap(\.value) + all + none }
}

/// A column and what it says of a registration.
struct FormColumn: Hashable {
    let field: Field
    let heading: String

    enum Field: Hashable {
        case plain(PlainField)
        /// Several answers in one cell.
        case answers(AnswerField)
        /// Whether an answer holds for that series.
        case series(AnswerField, id: String)
        /// The wish of that rank; 1 is best.
        case wish(rank: Int)
        /// The rank of that series.
        case rank(id: String)

        /// As `form.columns` names it.
        var name: String {
            switch self {
            case .plain(let field): field.rawValue
            case .answers(let field): field.rawValue
            case .series(let field, let id): "\(field.rawValue).\(id)"
            case .wish(let rank): "preferences[\(rank - 1)]"
            case .rank(let id): "preferences.\(id)"
            }
        }

        /// As a registration names it.
        var registrationField: String {
            String(name.prefix { $0 != "." && $0 != "[" })
        }
    }

    /// Fields with one column.
    enum PlainField: String, CaseIterable {
        case id, organisation, submitted, priority, role, size, attendees, placed, placedReason, withdrawn, language
        case contactName = "contact.name"
        case contactEmail = "contact.email"
    }

    /// Fields that name series.
    enum AnswerField: String {
        case suits, impossible, preferences
    }
}
