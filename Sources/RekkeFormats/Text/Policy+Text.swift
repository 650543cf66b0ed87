package import Rekke

extension Policy {
    /// What the policy of a result does, as one sentence without its full stop, in small letters.
    package static func text(of allocation: Allocation, in language: Language) -> String {
        let policy = recognised(allocation.policy)
        return policy.name == nil
            ? Policy(allocation.policy.filter { allocation.isOpen($0) }).text(in: language)
            : policy.text(in: language)
    }

    /// What the policy does, as one sentence without its full stop, in small letters.
    package func text(in language: Language) -> String {
        let words = language.words
        return switch name {
        case Policy.firstComeFirstServed.name: words.firstComeFirstServed
        case Policy.bestFit.name: words.bestFit
        case Policy.fairest.name: words.fairest
        case Policy.mostFirstWishes.name: words.mostFirstWishes
        case Policy.bestAttended.name: words.bestAttended
        case Policy.fullProgramme.name: words.fullProgramme
        case Policy.serialDictatorship.name: words.serialDictatorship
        default: words.inThisOrder(objectives.map { $0.text(in: language) })
        }
    }

    /// The policy with a name that has these objectives, or a custom list.
    package static func recognised(_ objectives: [Objective]) -> Policy {
        all.first { $0.objectives == objectives } ?? Policy(objectives)
    }
}

extension Objective {
    /// What the objective asks for, as a part of a sentence.
    package func text(in language: Language) -> String {
        let words = language.words
        return switch self {
        case .guarantees: words.placesForGuaranteed
        case .placesFirstCome: words.placesFirstCome
        case .mostPlaces: words.mostPlaces
        case .fewestAddedSeries: words.fewestAddedSeries
        case .fewestOutsidePreferences: words.fewestOutsidePreferences
        case .lowestTotalRank: words.lowestTotalRank
        case .lowestWorstRank: words.lowestWorstRank
        case .rankMaximal: words.rankMaximal
        case .mostAttendance: words.mostAttendance
        case .ranksFirstCome: words.ranksFirstCome
        case .seriesOrder: words.seriesOrder
        }
    }
}
