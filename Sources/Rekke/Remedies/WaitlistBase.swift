/// What was decided, as far as what else might have been is held against it.
struct WaitlistBase {
    let instance: Instance
    let assignment: Assignment
    /// The considered registrations without a place.
    let waiting: [Int]
    /// By considered registration.
    let isPlaced: [Bool]
    /// By series: the considered registrations with a place there.
    let holders: [[Int]]
    /// Those who have a place and want another, the first who asked first; whoever got what it asked for wants no more.
    let wanting: [Int]
    /// So many further places in a series are asked about at the most: one for each who waits, or wants another and comes first.
    let length: Int

    /// - Parameters:
    ///   - wanting: Who asked for another series than it had, as ids, the first who asked first.
    ///   - length: Of the waitlist, where others are considered here; nil: those who wait here are all on it.
    init(_ instance: Instance, _ assignment: Assignment, wanting: [String] = [], length: Int? = nil) {
        self.instance = instance
        self.assignment = assignment
        self.wanting = wanting.compactMap { id in
            instance.considered.indices.first { instance.registration($0).id == id }
        }.filter { position in
            let listed = instance.considered[position].pairs.filter { !$0.outsidePreferences }
            return assignment.places[position].map { !listed.contains($0) } ?? false
        }
        isPlaced = assignment.places.map { $0 != nil }
        waiting = assignment.places.indices.filter { assignment.places[$0] == nil }
        self.length = (length ?? waiting.count) + self.wanting.count
        var holders = [[Int]](repeating: [], count: instance.series.count)
        for (position, place) in assignment.places.enumerated() {
            if let place { holders[place.series].append(position) }
        }
        self.holders = holders
    }

    /// The series that somebody wants who has a place elsewhere: who waits comes after it there.
    var wanted: Set<Int> {
        Set(wanting.flatMap { asked(by: $0) })
    }

    /// The series that one asked for and may get.
    func asked(by position: Int) -> Set<Int> {
        Set(instance.considered[position].pairs.filter { !$0.outsidePreferences }.map(\.series))
    }

    /// What another outcome would mean for those who wait and those who have a place.
    ///
    /// - Parameter isPlaced: By considered registration.
    func effect(_ isPlaced: [Bool]) -> Effect {
        Effect(
            gained: waiting.filter { isPlaced[$0] },
            lost: isPlaced.indices.filter { self.isPlaced[$0] && !isPlaced[$0] })
    }

    /// The same for an instance in which others may be considered.
    func effect(_ places: [EligiblePair?], in other: Instance) -> Effect {
        var isRegistrationPlaced = [Bool](repeating: false, count: instance.problem.registrations.count)
        for (considered, place) in zip(other.considered, places) where place != nil {
            isRegistrationPlaced[considered.registration] = true
        }
        return effect(instance.considered.map { isRegistrationPlaced[$0.registration] })
    }
}

/// Who would have a place and who would not, if something were different; as considered registrations, in priority order.
struct Effect: Hashable {
    /// Those who wait now.
    var gained: [Int] = []
    /// Those who have a place now.
    var lost: [Int] = []

    /// Whether it helps a waiting registration: it has a place, and everyone before it who has one now.
    func helps(_ waiting: Int) -> Bool {
        gained.contains(waiting) && lost.first.map { $0 > waiting } != false
    }
}
