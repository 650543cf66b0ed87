internal import CapacitatedMatching

/// The proofs by capacities alone that registrations cannot be placed beside those before them.
struct CapacityWitnesses {
    private let instance: Instance
    private let fullSets: FullSets
    /// Where the full sets stand in the explanation.
    private var numbers: [Int: Int] = [:]

    /// Complexity: linear in the registrations and their eligible pairs, and in the sets found.
    init(_ instance: Instance, _ assignment: Assignment, _ reading: FullSetReading) {
        self.instance = instance
        var offsets: [Int32] = [0]
        var items: [Int32] = []
        var choices: [Int32] = []
        offsets.reserveCapacity(instance.considered.count + 1)
        choices.reserveCapacity(instance.considered.count)
        for (considered, place) in zip(instance.considered, assignment.places) {
            let pairs = place == nil ? considered.pairs : reading.pairs(of: considered)
            let held = place.flatMap { place in pairs.firstIndex { $0.series == place.series } }
            choices.append(held.map { Int32(items.count + $0) } ?? -1)
            for pair in pairs { items.append(Int32(pair.series)) }
            offsets.append(Int32(items.count))
        }
        fullSets = FullSets(
            MatchingProblem(
                capacities: instance.series.map(\.capacity), offsets: offsets, items: items,
                isRequired: instance.considered.map(\.isConfirmed)),
            choice: choices)
    }

    /// Where the explanation lists the series that are full of registrations before it (or confirmed) which can use
    /// nothing outside them, put there if need be; nil where capacities leave room.
    mutating func fullSet(around waiting: Int, in explanation: inout Explanation) -> Int? {
        guard let index = fullSets.index[waiting] else { return nil }
        let set = fullSets.sets[index]
        if let last = set.lastFreeHolder, last > waiting { return nil }
        if let number = numbers[index] { return number }
        let number = explanation.fullSets.count
        explanation.fullSets.append(instance.fullSet(of: set.items))
        numbers[index] = number
        return number
    }
}
