internal import CapacitatedMatching
internal import IntegerProgramming

/// Finds out who would have a place in other problems than the one allocated: the same policy, as far as it settles that.
///
/// A part that a change does not touch is decided once.
struct PlacesSearch {
    /// Up to the first objective that settles who has a place.
    let objectives: [Objective]
    private let decider: Decider
    private var parts: PartMemory
    /// What is known about series that cannot all be staffed at once, by the number of facilitators.
    private var refutations: [Int: [NamedRefutation]] = [:]
    /// Of the parts as they were allocated, and then the last ones asked, with how many of their refutations are taken note
    /// of: places added ask nothing else of facilitators.
    private var staffing: [(check: StaffingCheck, noted: Int)] = []
    private let allocated: Int
    /// Of the parts as they were allocated.
    private let attendance: [PlacesByAttendance]
    /// Others are compared with each.
    private static let mostStaffing = 8

    /// - Parameters:
    ///   - instance: What was allocated.
    ///   - search: How, if in parts.
    init(
        _ instance: Instance, _ search: SplitSearch?, _ decider: Decider
    ) {
        let all = decider.policy.objectives
        let settling = all.firstIndex(where: \.settlesWhoIsPlaced) ?? all.count - 1
        objectives = Array(all[...settling])
        self.decider = decider.deciding(Policy(objectives))
        parts = PartMemory(instance)
        var staffing: [(check: StaffingCheck, noted: Int)] = []
        var found: [LeanProgram] = []
        for case .lean(let part) in search?.hard ?? [] {
            if let check = part.lean.staffing { staffing.append((check, 0)) }
            found.append(part.lean)
        }
        self.staffing = staffing
        allocated = staffing.count
        attendance = found.map(\.attendance)
        for lean in found { note(lean) }
    }

    var limits: SearchLimits { decider.limits }

    /// Whether priority alone settles who has a place, but for what is promised to the guaranteed: where no more or fewer
    /// of them are outside their preferences, more that is possible never takes a place from the first in whom two outcomes
    /// differ.
    var isFirstCome: Bool {
        objectives.last == .placesFirstCome
            && objectives.dropLast().allSatisfy {
                [.guarantees, .fewestOutsidePreferences, .mostPlaces, .fewestAddedSeries].contains($0)
            }
    }

    /// What of an outcome more that is possible can change: a change to this, or none at all.
    func standing(of places: [EligiblePair?]) -> PlacesStanding {
        PlacesStanding(
            isPlaced: places.map { $0 != nil },
            outside: keepsPreferences ? places.count { $0?.outsidePreferences == true } : 0)
    }

    /// Whether someone who has a place may be put outside its preferences, or back, before it is settled who has one.
    private var keepsPreferences: Bool { objectives.contains(.fewestOutsidePreferences) }

    /// Whether nobody would be outside its preferences, however many places more there were: all who are guaranteed have a
    /// place, and within them, but for confirmed ones.
    func isWithinPreferences(_ places: [EligiblePair?], in instance: Instance) -> Bool {
        !keepsPreferences
            || zip(instance.considered, places).allSatisfy { considered, place in
                considered.isConfirmed || (place.map { !$0.outsidePreferences } ?? !considered.isGuaranteed)
            }
    }

    /// Whether somebody could be put outside its preferences by a change.
    func mayLeavePreferences(_ instance: Instance) -> Bool {
        keepsPreferences && instance.isOpen(.fewestOutsidePreferences)
    }

    /// Places for those who would have one, by considered registration of the instance: which series is not settled. nil
    /// where nothing keeps what is asked beside the rules.
    ///
    /// - Parameter likely: Places that may well be possible, and good; nothing depends on them but how long it takes.
    mutating func places(in instance: Instance, likely: [EligiblePair?]? = nil) throws -> [EligiblePair?]? {
        try limits.check()
        return try placesByPart(decider.divide(instance), likely)
    }

    private mutating func placesByPart(_ presolve: Presolve, _ likely: [EligiblePair?]?) throws -> [EligiblePair?]? {
        var places = [EligiblePair?](repeating: nil, count: presolve.instance.considered.count)
        if !presolve.pure.isEmpty {
            var matching = try MatchingSearch(presolve, limits: limits)
            for objective in objectives { try matching.decide(.objective(objective)) }
            places = matching.assignment.places
        }
        for part in presolve.hard {
            let key = parts.key(of: part)
            if parts.known[key] == nil { parts.known[key] = try decided(part, likely) }
            guard let pairs = parts.known[key]?.pairs else { return nil }
            for (number, position) in part.considered.enumerated() {
                places[position] = pairs[number].map { part.instance.considered[number].pairs[$0] }
            }
        }
        return places
    }

    private mutating func decided(
        _ part: Presolve.HardPart, _ likely: [EligiblePair?]?
    ) throws -> PartMemory.Outcome {
        let facilitators = part.instance.programme.facilitators.count
        let hints = LeanHints(
            places: likely.map { likely in part.considered.map { likely[$0] } },
            refutations: refutations[facilitators, default: []], staffing: staffing.map(\.check),
            attendance: attendance)
        do {
            var search = try decider.begin(part, hints: hints)
            try search.decide(objectives)
            if case .lean(let search) = search { note(search.lean) }
            let places = search.assignment.places
            return PartMemory.Outcome(
                pairs: places.indices.map { number in
                    places[number].flatMap { part.instance.considered[number].pairs.firstIndex(of: $0) }
                })
        } catch is NoSolution {
            return PartMemory.Outcome(pairs: nil)
        }
    }

    /// Takes note of what was found out of staffing.
    private mutating func note(_ lean: LeanProgram) {
        var found = lean.refutationsByID
        if let index = staffing.firstIndex(where: { $0.check === lean.staffing }) {
            let noted = staffing[index].noted
            staffing[index].noted = found.count
            found.removeFirst(noted)
        } else if let check = lean.staffing {
            staffing.append((check, found.count))
            if staffing.count > allocated + Self.mostStaffing { staffing.remove(at: allocated) }
        }
        refutations[lean.instance.programme.facilitators.count, default: []] += found
    }
}

/// Who has a place, and how many of them outside their preferences.
struct PlacesStanding: Equatable {
    /// By considered registration.
    var isPlaced: [Bool]
    var outside: Int
}

/// What became of parts that take an integer program, by everything that it depends on.
private struct PartMemory {
    struct Outcome {
        /// By registration of the part, the position among its pairs; nil where nothing keeps the rules.
        let pairs: [Int?]?
    }

    struct Key: Hashable {
        /// The members and their pairs, the series, what is exempt, and the number of facilitators, as numbers one after the
        /// other.
        let numbers: [Int]
        /// Members and series that are not as in the problem allocated.
        let edited: [Registration]
        let editedSeries: [Series]
    }

    var known: [Key: Outcome] = [:]
    private let registrations: [Registration]
    private let seriesBefore: [String: Series]
    /// Series are known by their ids: a twin moves all after it.
    private var series: [String: Int] = [:]

    init(_ instance: Instance) {
        registrations = instance.problem.registrations
        seriesBefore = Dictionary(instance.series.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func key(of part: Presolve.HardPart) -> Key {
        let instance = part.instance
        var numbers = [instance.programme.facilitators.count]
        var edited: [Registration] = []
        var editedSeries: [Series] = []
        for index in instance.series.indices where !instance.candidates[index].isEmpty {
            let series = instance.series[index]
            numbers += [number(of: series.id), series.capacity, instance.staffing[index].exempt.count]
            numbers += instance.staffing[index].exempt
            var before = seriesBefore[series.id]
            before?.capacity = series.capacity
            if series != before { editedSeries.append(series) }
        }
        for (position, considered) in instance.considered.enumerated() {
            numbers += [considered.registration, considered.pairs.count]
            numbers += [(considered.isGuaranteed ? 1 : 0) + (considered.isConfirmed ? 2 : 0), considered.exempt.count]
            numbers += considered.exempt
            for pair in considered.pairs {
                numbers += [number(of: instance.series[pair.series].id), pair.rank, pair.outsidePreferences ? 1 : 0]
            }
            let registration = instance.registration(position)
            if registration != registrations[considered.registration] { edited.append(registration) }
        }
        return Key(numbers: numbers, edited: edited, editedSeries: editedSeries)
    }

    private mutating func number(of id: String) -> Int {
        if let known = series[id] { return known }
        series[id] = series.count
        return series.count - 1
    }
}
