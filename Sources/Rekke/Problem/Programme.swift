/// What is offered: series, facilitators and rules.
public struct Programme: Hashable, Sendable {
    public var name: String
    /// Local times and weekdays are read and written in it. The default is Europe/Oslo.
    public var timeZone: LocalTimeZone
    public var rules: Rules
    /// At least one. Their order is the last tie-break (`Objective.seriesOrder`).
    public var series: [Series]
    public var facilitators: [Facilitator]

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

    /// The positions in `series` by id.
    var seriesPositions: [String: Int] {
        Dictionary(zip(series.map(\.id), series.indices)) { first, _ in first }
    }
}
