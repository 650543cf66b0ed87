internal import Foundation

/// A time zone of the IANA database, with its changes to and from summer time; the data come with the Swift toolchain,
/// not from the machine that the program runs on.
public struct LocalTimeZone: Hashable, Sendable {
    /// The IANA identifier, such as `Europe/Oslo`.
    public let identifier: String
    private let offsets: ZoneOffsets

    /// The zone of that name, or nil where there is none.
    public init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.init(zone, identifier)
    }

    private init(_ zone: TimeZone, _ identifier: String) {
        self.identifier = identifier
        offsets = ZoneOffsets(zone)
    }

    /// Coordinated universal time.
    package static let utc = LocalTimeZone(.gmt, "UTC")

    /// `Europe/Oslo`, the default of every programme.
    public static let oslo: LocalTimeZone = {
        guard let oslo = LocalTimeZone(identifier: "Europe/Oslo") else {
            // Only where the toolchain's own library is broken: another zone in silence would make wrong times.
            preconditionFailure("the time zone database lacks Europe/Oslo")
        }
        return oslo
    }()

    public static func == (left: LocalTimeZone, right: LocalTimeZone) -> Bool {
        left.identifier == right.identifier
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }

    /// Every identifier that the database knows, sorted.
    package static var knownIdentifiers: [String] { TimeZone.knownTimeZoneIdentifiers.sorted() }

    /// Seconds east of Greenwich at that moment.
    public func offset(at instant: Instant) -> Int {
        offsets.offset(at: instant.seconds)
    }

    /// Every change of the clocks in those seconds since 1970-01-01T00:00:00Z, by time: the first second at which they
    /// show the new time, and the seconds east of Greenwich before and after.
    package func changes(in seconds: ClosedRange<Int>) -> [(second: Int, before: Int, after: Int)] {
        var changes: [(second: Int, before: Int, after: Int)] = []
        var next = offsets.change(after: seconds.lowerBound - 1)
        while let second = next, second <= seconds.upperBound {
            changes.append((second, offsets.offset(at: second - 1), offsets.offset(at: second)))
            next = offsets.change(after: second)
        }
        return changes
    }

    /// What a clock in this zone shows at that moment.
    public func localTime(at instant: Instant) -> LocalTime {
        LocalTime(secondsSinceEpoch: instant.seconds + offset(at: instant), nanoseconds: instant.nanoseconds)
    }

    /// What becomes of a local time: a moment, or none because the clocks skip it.
    public enum Resolution: Hashable, Sendable {
        /// The moment; the first of the two where the time comes twice.
        case instant(Instant)
        /// The clocks skip this time; the moment at which they do.
        case skipped(at: Instant)

        /// The moment itself, or the moment of the change.
        public var orMomentOfChange: Instant {
            switch self {
            case .instant(let instant), .skipped(at: let instant): instant
            }
        }
    }

    /// The moment at which a clock in this zone shows that time.
    public func resolve(_ local: LocalTime) -> Resolution {
        let wall = local.secondsSinceEpoch
        // Before that second every clock shows an earlier time, and mostly the clocks are not changed until they show this one.
        let earlier = wall - offsets.greatest
        let second = wall - offsets.offset(at: earlier)
        if second < offsets.change(after: earlier) ?? .max {
            return .instant(Instant(seconds: second, nanoseconds: local.nanoseconds))
        }
        let passages = passages(of: wall)
        if let second = passages.first(where: { $0 + offsets.offset(at: $0) == wall }) {
            return .instant(Instant(seconds: second, nanoseconds: local.nanoseconds))
        }
        // There is always one: every clock shows an earlier time once, and a later one in the end.
        return .skipped(at: Instant(seconds: passages[0]))
    }

    /// The first moment of that day; of a day that the clocks skip, the moment at which they do.
    public func start(of date: LocalDate) -> Instant {
        resolve(LocalTime(date: date, secondOfDay: 0)).orMomentOfChange
    }

    /// When the clocks show one of those days: once from the first one's start to the last one's end, but for clocks that
    /// are put back over a midnight, and days that they skip.
    func moments(showing days: ClosedRange<LocalDate>) -> [Range<Instant>] {
        let begins = passages(of: days.lowerBound.daysSinceEpoch * 86_400)
        let ends = passages(of: (days.upperBound + 1).daysSinceEpoch * 86_400)
        // Whoever shows a later day shows no earlier one, so that passages alternate: in, out, in, out.
        let passages = (begins + ends).sorted()
        return stride(from: 0, to: passages.count - 1, by: 2).compactMap { index in
            let (from, to) = (passages[index], passages[index + 1])
            return from < to ? Instant(seconds: from)..<Instant(seconds: to) : nil
        }
    }

    /// Whether that holds of some of the days that the clocks show during a meeting; it is asked of those between changes at a
    /// time, in the order in which they are shown.
    func shows(during meeting: Meeting, daysOf isWanted: (ClosedRange<LocalDate>) -> Bool) -> Bool {
        guard meeting.start < meeting.end else { return false }
        let last = meeting.end.nanoseconds > 0 ? meeting.end.seconds : meeting.end.seconds - 1
        var second = meeting.start.seconds
        while second <= last {
            let next = min(offsets.change(after: second) ?? .max, last + 1)
            let offset = offsets.offset(at: second)
            let first = LocalTime(secondsSinceEpoch: second + offset).date
            if isWanted(first...LocalTime(secondsSinceEpoch: next - 1 + offset).date) { return true }
            second = next
        }
        return false
    }

    /// When the clocks come to show that time or a later one after an earlier one and, where they are put back, when they show
    /// an earlier one again: these take turns, from the first kind to the first kind, and are mostly one.
    private func passages(of wall: Int) -> [Int] {
        // Before it every clock shows an earlier time, and from `end` on none does.
        var second = wall - offsets.greatest
        let end = wall - offsets.least
        var isPast = false
        var passages: [Int] = []
        while second <= end {
            let offset = offsets.offset(at: second)
            let next = min(offsets.change(after: second) ?? .max, end + 1)
            if (second + offset >= wall) != isPast {
                passages.append(second)
                isPast.toggle()
            }
            if !isPast, wall - offset < next {
                passages.append(wall - offset)
                isPast = true
            }
            second = next
        }
        return passages
    }
}
