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

    init(_ instance: Instance, _ assignment: Assignment) {
        self.instance = instance
        self.assignment = assignment
        isPlaced = assignment.places.map { $0 != nil }
        waiting = assignment.places.indices.filter { assignment.places[$0] == nil }
        var holders = [[Int]](repeating: [], count: instance.series.count)
        for (position, place) in assignment.places.enumerated() {
            if let place { holders[place.series].append(position) }
        }
        self.holders = holders
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
