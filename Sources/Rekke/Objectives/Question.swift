/// One question of a lexicographic order, asked with the answers to all earlier ones kept. Objectives come down to
/// questions, and so does whatever else is decided; a search has to know nothing but these.
struct Question: Sendable {
    /// What the search calls it.
    let name: String
    let wanted: Wanted

    enum Wanted: Sendable {
        /// The smallest sum.
        case fewest(Sum)
        /// The largest sum.
        case most(Sum)
        /// A place for each of those in turn, in priority order.
        case places(of: Group)
        /// The smallest number for each in turn, in priority order; no place counts as worse than any number.
        case inOrder(Number)
    }

    /// Some of those considered.
    typealias Group = @Sendable (Admission.Considered) -> Bool

    /// A number for a place that a registration may have.
    typealias Number = @Sendable (Admission.Considered, EligiblePair) -> Int

    /// A sum of integers over what is decided.
    struct Sum: Sendable {
        var counted: Counted
        /// More than that no solution comes to, as far as that is known beforehand.
        var most: Int?
    }

    /// What is summed. Whatever searches for a sum, bounds it or checks it has to know each of these.
    enum Counted: Sendable {
        /// A number for every place that somebody has.
        case places(Number)
        /// Candidate series that run. Whether another one does is no variable.
        case addedSeries
        case attendances
    }

    static func fewest(_ name: String, _ places: @escaping Number) -> Question {
        Question(name: name, wanted: .fewest(Sum(counted: .places(places))))
    }

    static func most(_ name: String, atMost most: Int? = nil, _ places: @escaping Number) -> Question {
        Question(name: name, wanted: .most(Sum(counted: .places(places), most: most)))
    }

    static func places(of group: @escaping Group) -> Question { Question(name: "places", wanted: .places(of: group)) }

    /// The sum that it asks for; nil where it asks for no sum.
    var sum: Sum? {
        switch wanted {
        case .fewest(let sum), .most(let sum): sum
        case .places, .inOrder: nil
        }
    }

    static func inOrder(_ name: String, _ number: @escaping Number) -> Question {
        Question(name: name, wanted: .inOrder(number))
    }
}

extension Instance {
    /// The positions of those considered who belong to a group.
    func members(of group: Question.Group) -> [Int] { considered.indices.filter { group(considered[$0]) } }
}

/// What is decided at one go, one after the other.
enum Aim: Sendable {
    case objective(Objective)
    /// What no policy names.
    case question(Question)

    var objective: Objective? {
        if case .objective(let objective) = self { objective } else { nil }
    }

    var name: String {
        switch self {
        case .objective(let objective): objective.rawValue
        case .question(let question): question.name
        }
    }

    /// What it comes down to, in order.
    func questions(in instance: Instance) -> [Question] {
        switch self {
        case .objective(let objective): objective.questions(in: instance)
        case .question(let question): [question]
        }
    }
}
