internal import Rekke

extension JSONWriter {
    /// A registration's true place in the queue for each series, by its id.
    mutating func write(_ positions: [QueuePosition]) {
        object { writer in
            for item in positions.sorted(by: { $0.series.utf8.lexicographicallyPrecedes($1.series.utf8) }) {
                writer.member(item.series, item.position)
            }
        }
    }

    /// A single change that would give somebody a place.
    mutating func write(_ remedy: Remedy, _ times: MeetingTimes) {
        object {
            $0.member("costs", remedy.costs)
            switch remedy.change {
            case .freePlaceOutsidePreferences(let series), .addPlace(let series), .lowerMinimum(let series),
                .openSeries(let series):
                $0.member("kind", remedy.change.kind.rawValue)
                $0.member("series", series)
            case .addSeats(let series, let seats):
                $0.member("kind", remedy.change.kind.rawValue)
                $0.member("seats", seats)
                $0.member("series", series)
            case .changeQuota(let series, let role, let bound):
                $0.member("kind", remedy.change.kind.rawValue)
                switch bound {
                case .maximum(let maximum): $0.member("maximum", maximum)
                case .minimum(let minimum): $0.member("minimum", minimum)
                }
                $0.member("role", role)
                $0.member("series", series)
            case .addParallelSeries(let like, let facilitators):
                $0.member("facilitators", facilitators)
                $0.member("kind", remedy.change.kind.rawValue)
                $0.member("like", like)
            case .moreAttendees(let series, let meetings):
                $0.member("kind", remedy.change.kind.rawValue)
                $0.member("meetings", meetings.map { times[$0] })
                $0.member("series", series)
            case .move(let registration, let from, let to):
                $0.member("from", from)
                $0.member("kind", remedy.change.kind.rawValue)
                $0.member("registration", registration)
                $0.member("to", to)
            }
        }
    }
}
