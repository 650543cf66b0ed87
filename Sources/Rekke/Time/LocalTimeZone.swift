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
        self.identifier = identifier
        offsets = ZoneOffsets(zone)
    }

    /// `Europe/Oslo`, the default of every programme.
    public static let oslo: LocalTimeZone = {
        guard let oslo = LocalTimeZone(identifier: "Europe/Oslo") else {
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
        offsets.offset(atSecond: instant.seconds)
    }

    /// Every change of the clocks in those seconds since 1970-01-01T00:00:00Z, by time: the first second at which they
    /// show the new time, and the seconds east of Greenwich before and after.
    package func changes(in seconds: ClosedRange<Int>) -> [(second: Int, before: Int, after: Int)] {
        offsets.changes(in: seconds)
    }

    /// What a clock in this zone shows at that moment.
    public func localTime(at instant: Instant) -> LocalTime {
        let local = instant.seconds + offset(at: instant)
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        return LocalTime(
            date: LocalDate(daysSinceEpoch: day), secondOfDay: local - day * 86_400, nanoseconds: instant.nanoseconds)
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
        // No zone changes its clocks twice within two days around one time.
        let before = offsets.offset(atSecond: wall - 86_400)
        let after = offsets.offset(atSecond: wall + 86_400)
        for candidate in before >= after ? [before, after] : [after, before]
        where offsets.offset(atSecond: wall - candidate) == candidate {
            return .instant(Instant(seconds: wall - candidate, nanoseconds: local.nanoseconds))
        }
        // Skipped: the change lies after `wall - after` (still the old offset) and not after `wall - before`.
        var low = wall - after
        var high = wall - before
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offsets.offset(atSecond: middle) == after { high = middle } else { low = middle }
        }
        return .skipped(at: Instant(seconds: high))
    }

    /// The first moment of that day.
    public func start(of date: LocalDate) -> Instant {
        resolve(LocalTime(date: date, secondOfDay: 0)).orMomentOfChange
    }
}
