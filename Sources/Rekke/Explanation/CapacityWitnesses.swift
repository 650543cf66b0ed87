internal import CapacitatedMatching

/// The proofs by capacities alone that registrations cannot be placed beside those before them.
///
/// A search along "in this series somebody could be in that one instead" (an alternating path) either finds room, or ends
/// in a set of full series whose holders can use nothing else: a Hall violator (P. Hall, 1935), the smallest there is.
struct CapacityWitnesses {
    private let instance: Instance
    private let witnesses: Witnesses
    /// For those who wait for a place that was promised to them; nil where it is the same.
    private let ofPromised: Witnesses?
    /// Where the explanation lists the sets that were asked for.
    private var numbers: [Key: Int] = [:]
    /// The same by their series: a set may be found by both readings.
    private var known: [[Int]: Int] = [:]

    private struct Key: Hashable {
        let isOfPromised: Bool
        let index: Int
    }

    /// Complexity: linear in the registrations and their eligible pairs, and in the sets found.
    init(_ instance: Instance, _ assignment: Assignment, _ reading: FullSetReading) {
        self.instance = instance
        witnesses = Witnesses(instance, assignment, reading)
        let isAnyPromised = zip(instance.considered, assignment.places).contains { $0.isGuaranteed && $1 == nil }
        ofPromised = reading.isByPreferences && isAnyPromised ? Witnesses(instance, assignment, .byRules) : nil
    }

    /// Where the explanation lists the series that are full of registrations before it (or confirmed) which can use
    /// nothing outside them, put there if need be; nil where capacities leave room.
    mutating func fullSet(around waiting: Int, in explanation: inout Explanation) -> Int? {
        let promised = instance.considered[waiting].isGuaranteed ? ofPromised : nil
        guard let (items, index) = (promised ?? witnesses).fullSet(around: waiting) else { return nil }
        let key = Key(isOfPromised: promised != nil, index: index)
        if let number = numbers[key] { return number }
        let number = known[items] ?? explanation.fullSets.count
        if known[items] == nil { explanation.fullSets.append(instance.fullSet(of: items)) }
        known[items] = number
        numbers[key] = number
        return number
    }
}

/// Those by one reading.
private struct Witnesses {
    private let fullSets: FullSets

    init(_ instance: Instance, _ assignment: Assignment, _ reading: FullSetReading) {
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

    /// The series of a set held by those before it (or confirmed), and its number here; nil where there is none.
    func fullSet(around waiting: Int) -> (items: [Int], index: Int)? {
        guard let index = fullSets.index[waiting] else { return nil }
        let set = fullSets.sets[index]
        if let last = set.lastFreeHolder, last > waiting { return nil }
        return (set.items, index)
    }
}
