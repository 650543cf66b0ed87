/// Everything that is wrong with a programme and its registrations, in the order of the document; of more than a thousand
/// faults that many.
public struct InvalidProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    public let faults: [ValidationFault]

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong, and where. Its text names ids, never people.
public struct ValidationFault: Hashable, Sendable, CustomStringConvertible {
    /// Where it is in a problem document.
    public let place: InputPath
    /// What is wrong.
    public let kind: Kind

    /// What can be wrong. `ValidationFault.text` says each in a sentence; `id` is of what the place names.
    public enum Kind: Hashable, Sendable {
        /// A text that must not be empty is.
        case empty
        /// A list is empty that means something only if it is not.
        case emptyList
        /// The programme has no series.
        case noSeries
        /// The series has no meetings.
        case noMeetings
        /// A number is below 0.
        case negative(Int)
        /// A number is above what the engine counts with.
        case tooLarge(Int, maximum: Int)
        /// A rank is not among 1 to 9.
        case rankOutOfRange(Int)
        /// An id in a list of series is of none; the nearest one, if any is near.
        case unknownSeries(String, didYouMean: String?)
        /// An id in a list of facilitators is of none; the nearest one, if any is near.
        case unknownFacilitator(String, didYouMean: String?)
        /// Another element of the list, there, has the same id.
        case duplicateID(String, first: InputPath)
        /// The same id stands twice in one list.
        case listedTwice(String)
        /// A series is among the preferences and called impossible as well.
        case listedAndImpossible(String)
        /// Two quotas of a series are for the same role.
        case quotaTwice(role: String)
        /// The same person is named twice in one registration.
        case attendeeTwice(String)
        /// A span of time ends before it begins, or takes no time.
        case endNotAfterStart
        /// `Series.ledBy` names a time at which no meeting of the series starts.
        case noSuchMeeting
        /// Two meetings of a series overlap; their positions by time, from 0.
        case meetingsOverlap(first: Int, second: Int)
        /// A rota of every so many weeks is none.
        case weeksOutOfRange(Int)
        /// A day is outside the years 1 to 9999, in the programme's time zone or in UTC.
        case yearOutOfRange
        /// A number of seconds after midnight is beyond a day.
        case noTimeOfDay(Int)
        /// A policy lists an objective twice.
        case objectiveTwice(Objective)
        /// A policy lists `Objective.seriesOrder`, and not as the last.
        case seriesOrderNotLast
        /// A policy lists nothing.
        case noObjectives
        /// A series names no track, and others name these.
        case noTrack(tracks: [String])
        /// A registration has two confirmed places in one track, which is nil in a programme without tracks.
        case placedTwiceInTrack(String?, first: String)
        /// A registration has confirmed places in two series that meet at the same time; the id of the other one.
        case placedAtSameTime(as: String)
        /// A registration has a confirmed place in a series that is cancelled.
        case placedInCancelled(String)
        /// A first day is given of a place in a series in which the registration has no confirmed one.
        case noConfirmedPlace(String)
        /// A confirmed place begins on a day on which, and after which, its series has no meeting.
        case noMeetingFrom(LocalDate, series: String)
        /// The same person, by the id, has another value in that field there.
        case personDiffers(String, field: String, first: InputPath)
        /// More registrations have confirmed places in a series than its capacity.
        case tooManyConfirmed(registrations: [String], capacity: Int)
        /// Registrations with confirmed places in a series take more than its seats.
        case tooManySeatsConfirmed(registrations: [String], seats: Int)
        /// More registrations of a role have confirmed places in a series than its quota allows.
        case tooManyOfRoleConfirmed(registrations: [String], role: String, maximum: Int)
    }

    init(_ place: InputPath, _ kind: Kind) {
        self.place = place
        self.kind = kind
    }

    public var description: String { "\(place): \(text)" }

    /// What is wrong, without the place.
    public var text: String {
        switch kind {
        case .empty: "must not be empty"
        case .emptyList: "an empty list says nothing; leave the field out"
        case .noSeries: "a programme needs at least one series"
        case .noMeetings: "a series needs at least one meeting"
        case .negative(let value): "\(shown(value)) is negative; give 0 or more"
        case .tooLarge(let value, let maximum): "\(shown(value)) is too large; give at most \(maximum)"
        case .rankOutOfRange(let rank): "\(shown(rank)) is no rank; ranks go from 1 (best) to 9"
        case .unknownSeries(let id, let nearest):
            "no series \(quoted(id))" + didYouMean(nearest)
        case .unknownFacilitator(let id, let nearest):
            "no facilitator \(quoted(id))" + didYouMean(nearest)
        case .duplicateID(let id, let first): "the id \(quoted(id)) is taken by \(first)"
        case .listedTwice(let id): "\(quoted(id)) is listed twice"
        case .listedAndImpossible(let id): "\(quoted(id)) is both listed and impossible; keep one of the two"
        case .quotaTwice(let role): "a second quota for the role \(quoted(role)); give one with both bounds"
        case .attendeeTwice(let id): "the attendee \(quoted(id)) is named twice in this registration"
        case .endNotAfterStart: "the end is not after the start"
        case .noSuchMeeting: "no meeting of this series starts then"
        case .meetingsOverlap(let first, let second):
            "meetings \(first + 1) and \(second + 1) by time overlap; a series' meetings follow one another"
        case .weeksOutOfRange(let weeks): "every \(weeks) weeks is no rota; give 1 to 1000000"
        case .yearOutOfRange: "the year is not among 1 to 9999, here or in UTC"
        case .noTimeOfDay(let second): "\(second) seconds after midnight is no time of the day; a day has 86400"
        case .objectiveTwice(let objective): "\"\(objective.rawValue)\" is listed twice"
        case .seriesOrderNotLast: "\"seriesOrder\" comes last; leave it out, and it is added"
        case .noObjectives: "a policy needs at least one objective; leave the field out for firstComeFirstServed"
        case .noTrack(let tracks):
            "other series belong to the tracks \(list(tracks, atMost: mostIDs)); give this one a track too"
        case .placedTwiceInTrack(let track, let first):
            "it has a place in \(quoted(known: first)) already, "
                + (track.map { "which is in the track \(quoted(known: $0)) as well" }
                    ?? "and the programme has no tracks")
        case .placedAtSameTime(let first): "it has a place in \(quoted(known: first)), which meets at the same time"
        case .placedInCancelled(let id):
            "\(quoted(known: id)) is cancelled; leave the place out, or give the series another status"
        case .noConfirmedPlace(let id):
            "it has no confirmed place in \(quoted(id)); leave the day out, or give the place as placed"
        case .noMeetingFrom(let day, let id): "\(quoted(known: id)) has no meeting on \(day) or later"
        case .personDiffers(let id, let field, let first):
            "the person \(quoted(id)) has another \(field) in \(first); give the same in both"
        case .tooManyConfirmed(let registrations, let capacity):
            "\(confirmed(registrations)), and the capacity is \(capacity)"
        case .tooManySeatsConfirmed(let registrations, let seats):
            "\(confirmed(registrations)) and \(registrations.count == 1 ? "takes" : "take") more than the \(seats) seats"
        case .tooManyOfRoleConfirmed(let registrations, let role, let maximum):
            "\(confirmed(registrations)), and of the role \(quoted(role)) at most \(maximum) may be"
        }
    }
}

private func confirmed(_ registrations: [String]) -> String {
    "\(list(registrations, atMost: mostIDs)) \(registrations.count == 1 ? "is" : "are") confirmed here"
}

/// More ids in one message would make it long without making it clearer.
private let mostIDs = 100

/// What is added to a message about an unknown name.
package func didYouMean(_ name: String?) -> String { name.map { "; did you mean \(quoted(known: $0))?" } ?? "" }
