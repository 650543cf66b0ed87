/// What is best: objectives in order, each optimised exactly with all earlier ones kept at their optimum.
public struct Policy: Hashable, Sendable {
    /// The policy's name; nil for a custom list.
    public let name: String?
    /// In order; the last is `Objective.seriesOrder`.
    public let objectives: [Objective]

    /// A policy of one's own. `seriesOrder` is added where it is lacking; `Problem.init` refuses it anywhere but last.
    public init(_ objectives: [Objective]) {
        name = nil
        self.objectives = objectives.contains(.seriesOrder) ? objectives : objectives + [.seriesOrder]
    }

    private init(_ name: String, _ objectives: [Objective]) {
        self.name = name
        self.objectives = objectives + [.seriesOrder]
    }

    /// What is promised comes first: the guarantees, and that they put nobody on a day that it did not ask for, unless they
    /// could not all be kept otherwise. Nobody later is let in for it.
    private static let promises: [Objective] = [.guarantees, .fewestOutsidePreferences]

    /// Places by time of registration; among those placed, whoever came first gets the best day that still leaves
    /// everyone placed. The default.
    public static let firstComeFirstServed = Policy(
        "firstComeFirstServed", promises + [.placesFirstCome, .ranksFirstCome])
    /// Places by time; the days shared out so that they suit all together as well as possible.
    public static let bestFit = Policy("bestFit", promises + [.placesFirstCome, .lowestTotalRank, .ranksFirstCome])
    /// Places by time; nobody far down their list.
    public static let fairest = Policy("fairest", promises + [.placesFirstCome, .lowestWorstRank, .ranksFirstCome])
    /// Places by time; as many first wishes as possible.
    public static let mostFirstWishes = Policy(
        "mostFirstWishes", promises + [.placesFirstCome, .rankMaximal, .ranksFirstCome])
    /// Teams on rotas: the dates at which most of the team can be there.
    public static let bestAttended = Policy(
        "bestAttended", promises + [.placesFirstCome, .mostAttendance, .lowestTotalRank, .ranksFirstCome])
    /// Fill the programme, then first come.
    public static let fullProgramme = Policy(
        "fullProgramme", promises + [.mostPlaces, .placesFirstCome, .lowestTotalRank, .ranksFirstCome])
    /// Each in turn takes the best that is left, even if someone later then gets nothing.
    public static let serialDictatorship = Policy("serialDictatorship", [.guarantees, .ranksFirstCome])

    /// Every policy that has a name, the default first.
    public static let all = [
        firstComeFirstServed, bestFit, fairest, mostFirstWishes, bestAttended, fullProgramme, serialDictatorship,
    ]

    /// The policy of that name; nil where there is none.
    public init?(name: String) {
        guard let policy = Policy.all.first(where: { $0.name == name }) else { return nil }
        self = policy
    }

    /// The first objective that may leave everyone without a place, because none before it asks for places.
    var mayPlaceNobody: Objective? {
        objectives.first { $0.asksForPlaces || $0.improvesWithFewerPlacements }
            .flatMap { $0.asksForPlaces ? nil : $0 }
    }

    /// What is decided of the guaranteed before anything asks for the places of others.
    package var promised: [Objective] {
        objectives.prefix { $0 == .guarantees || !$0.asksForPlaces && $0 != .seriesOrder }
            .filter(Policy.promises.contains)
    }

    /// The first objective that asks for the places of others than the guaranteed.
    var placing: Objective { objectives.first { $0.asksForPlaces && $0 != .guarantees } ?? .seriesOrder }

    /// Whether nobody guaranteed is put outside its preferences to let a later one in.
    package var keepsPreferences: Bool { promised.contains(.fewestOutsidePreferences) }
}
