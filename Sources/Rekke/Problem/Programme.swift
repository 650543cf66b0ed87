/// What is offered: series, facilitators and rules.
public struct Programme: Hashable, Sendable {
    /// What people call it; not empty.
    public var name: String
    /// Local times and weekdays are read and written in it. The default is Europe/Oslo.
    public var timeZone: LocalTimeZone
    /// How places are given.
    public var rules: Rules
    /// At least one. Their order is the last tie-break (`Objective.seriesOrder`).
    public var series: [Series]
    /// Who can lead meetings; empty: nobody is named.
    public var facilitators: [Facilitator]

    /// Nothing is checked here; `Problem.init(programme:registrations:)` does that.
    public init(
        name: String, timeZone: LocalTimeZone = .oslo, rules: Rules = Rules(), series: [Series],
        facilitators: [Facilitator] = []
    ) {
        self.name = name
        self.timeZone = timeZone
        self.rules = rules
        self.series = series
        self.facilitators = facilitators
    }

    /// How many facilitators every meeting of a series has if it runs: at least those whom it names; 0 where facilitation
    /// is not planned for it.
    public func facilitatorsNeeded(in series: Series) -> Int {
        // What is over when changes hold has no meetings left.
        series.meetings.isEmpty ? 0 : max(rules.facilitatorsPerMeeting, series.facilitators.count)
    }

    /// The positions in `series` by id.
    var seriesPositions: SeriesPositions { SeriesPositions(series.map(\.id)) }
}
