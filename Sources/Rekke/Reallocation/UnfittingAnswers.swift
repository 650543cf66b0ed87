/// New answers of some who have places, which they could keep now only if others lost or left theirs. Nobody knows whether
/// they would rather come as they did, have another series, or give their places up.
public struct UnfittingAnswers: Error, Hashable, Sendable, CustomStringConvertible {
    /// Whose answers, and which places; in priority order.
    public let places: [HeldPlace]

    /// A place that its holder's new answer does not go with.
    public struct HeldPlace: Hashable, Sendable {
        /// The id of the one whose answer it is.
        public let registration: String
        /// The id of the series in which it has its place.
        public let series: String
        /// How many persons there is room for beside all others who have places in the series; nil where it has no number of
        /// seats, or they are not what lacks.
        public let roomFor: Int?
    }

    public var description: String {
        places.map { place in
            let (registration, series) = (quoted(known: place.registration), quoted(known: place.series))
            let room = place.roomFor.map { "; beside the others there is room for \($0)" } ?? ""
            return "with its new answer \(registration) could keep its place in \(series) only if others lost or left "
                + "theirs\(room): say who comes so that it fits, or call \(series) impossible for it, and it gets another "
                + "place where one is free"
        }.joined(separator: "\n")
    }
}

extension UnfittingAnswers {
    /// nil where all of them have what they had or asked for.
    init?(to holders: Holders, in assignment: Assignment) {
        let instance = holders.instance
        places = holders.unfitting(in: assignment).compactMap { registration in
            holders.series[registration].map { held in
                let others = holders.series.filter { $0.value == held && $0.key != registration }.keys
                let taken = others.reduce(0) { $0 + instance.problem.registrations[$1].seatsTaken }
                let room = instance.series[held].seats.map { max(0, $0 - taken) }
                let own = instance.problem.registrations[registration]
                return HeldPlace(
                    registration: own.id, series: instance.series[held].id,
                    roomFor: room.flatMap { $0 < own.seatsTaken ? $0 : nil })
            }
        }
        if places.isEmpty { return nil }
    }
}
