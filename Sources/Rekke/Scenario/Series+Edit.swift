extension Series {
    /// New values for some fields of a series; nil leaves a field as it is.
    public struct Edit: Hashable, Sendable {
        /// In place of `Series.name`.
        public var name: String?
        /// In place of `Series.capacity`.
        public var capacity: Int?
        /// In place of `Series.status`.
        public var status: Status?
        /// In place of all of `Series.meetings`.
        public var times: Times?
        /// In place of `Series.place`.
        public var place: String?
        /// In place of `Series.link`.
        public var link: String?
        /// In place of `Series.seats`; a bound cannot be taken away.
        public var seats: Int?
        /// In place of `Series.minimum`.
        public var minimum: Int?
        /// In place of all of `Series.quotas`; an empty list bounds no role.
        public var quotas: [Quota]?
        /// An empty list names nobody.
        public var facilitators: [String]?
        /// In place of `Series.track`.
        public var track: String?

        /// When the meetings are.
        public enum Times: Hashable, Sendable {
            /// These, in any order.
            case meetings([Meeting])
            /// On the same days, in the programme's time zone, at these hours.
            case hours(Rota.Hours)
        }

        /// What is left out stays as it is.
        public init(
            name: String? = nil, capacity: Int? = nil, status: Status? = nil, times: Times? = nil,
            place: String? = nil, link: String? = nil, seats: Int? = nil, minimum: Int? = nil, quotas: [Quota]? = nil,
            facilitators: [String]? = nil, track: String? = nil
        ) {
            self.name = name
            self.capacity = capacity
            self.status = status
            self.times = times
            self.place = place
            self.link = link
            self.seats = seats
            self.minimum = minimum
            self.quotas = quotas
            self.facilitators = facilitators
            self.track = track
        }
    }

    /// A new series that says this, and the defaults besides. Hours are none without meetings.
    package init(id: String, _ edit: Edit) {
        var meetings: [Meeting] = []
        if case .meetings(let given) = edit.times { meetings = given }
        self.init(
            id: id, name: edit.name, capacity: edit.capacity ?? 1, status: edit.status ?? .open, meetings: meetings,
            place: edit.place, link: edit.link, seats: edit.seats, minimum: edit.minimum ?? 0,
            quotas: edit.quotas ?? [],
            facilitators: edit.facilitators ?? [], track: edit.track)
    }

    /// - Throws: The first local time that the clocks skip.
    func edited(_ edit: Edit, in zone: LocalTimeZone) throws(SkippedTime) -> Series {
        let meetings: [Meeting]
        switch edit.times {
        case .meetings(let given): meetings = given
        case .hours(let hours):
            var moved: [Meeting] = []
            for meeting in self.meetings { moved.append(try meeting.moved(to: hours, in: zone)) }
            meetings = moved
        case nil: meetings = self.meetings
        }
        return Series(
            id: id, name: edit.name ?? name, capacity: edit.capacity ?? capacity, status: edit.status ?? status,
            meetings: meetings, place: edit.place ?? place, link: edit.link ?? link, seats: edit.seats ?? seats,
            minimum: edit.minimum ?? minimum, quotas: edit.quotas ?? quotas,
            facilitators: edit.facilitators ?? facilitators, ledBy: ledBy.of(meetings), track: edit.track ?? track)
    }

    /// What it says of who led it, without one who leads nothing any more.
    mutating func forget(leader id: String) {
        for index in ledBy.indices { ledBy[index].facilitators.removeAll { $0 == id } }
    }

    /// The clocks skip a local time.
    struct SkippedTime: Error {
        let time: LocalTime
    }
}

extension Meeting {
    /// On the local day of its start, at other hours.
    fileprivate func moved(to hours: Rota.Hours, in zone: LocalTimeZone) throws(Series.SkippedTime) -> Meeting {
        let day = zone.localTime(at: start).date
        func moment(on day: LocalDate, _ second: Int) throws(Series.SkippedTime) -> Instant {
            let time = LocalTime(date: day, secondOfDay: second)
            switch zone.resolve(time) {
            case .instant(let instant): return instant
            case .skipped: throw Series.SkippedTime(time: time)
            }
        }
        let lastDay = hours.end > hours.start ? day : day + 1
        return Meeting(start: try moment(on: day, hours.start), end: try moment(on: lastDay, hours.end))
    }
}

extension Series.Edit {
    /// The names of those given that say how many, or who, it takes.
    var fieldsOfLimits: [String] {
        [
            ("capacity", capacity != nil), ("seats", seats != nil), ("minimum", minimum != nil),
            ("quotas", quotas != nil),
        ]
        .filter(\.1).map(\.0)
    }
}
