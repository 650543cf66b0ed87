/// The proof by capacities alone that a registration cannot be placed beside those before it.
///
/// A search along "in this series somebody could be in that one instead" (an alternating path) either finds room, or ends
/// in a set of full series whose holders can use nothing else: a Hall violator (P. Hall, 1935), the smallest there is.
struct CapacityWitness {
    private let instance: Instance
    private let assignment: Assignment
    private let reading: FullSetReading

    init(_ instance: Instance, _ assignment: Assignment, _ reading: FullSetReading) {
        self.instance = instance
        self.assignment = assignment
        self.reading = reading
    }

    /// The series that are full of registrations before it (or confirmed) which can use nothing outside them; nil where
    /// capacities leave room. In the programme's order.
    ///
    /// Complexity: linear in the registrations and their eligible pairs.
    func fullSet(around waiting: Int) -> [Int]? {
        var holders = [[Int]](repeating: [], count: instance.series.count)
        for (position, place) in assignment.places.enumerated() {
            guard let place, position < waiting || instance.considered[position].isConfirmed else { continue }
            holders[place.series].append(position)
        }
        var isReached = [Bool](repeating: false, count: instance.series.count)
        var frontier: [Int] = []
        func reach(_ pairs: [EligiblePair]) {
            for pair in pairs where !isReached[pair.series] {
                isReached[pair.series] = true
                frontier.append(pair.series)
            }
        }
        reach(instance.considered[waiting].pairs)
        while let series = frontier.popLast() {
            guard holders[series].count >= instance.series[series].capacity else { return nil }
            for holder in holders[series] { reach(reading.pairs(of: instance.considered[holder])) }
        }
        return isReached.indices.filter { isReached[$0] }
    }
}
