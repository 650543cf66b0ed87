/// What the service takes on, so that nobody's request leaves nothing for the others'.
public struct ServiceLimits: Sendable {
    /// The largest body of a request.
    public var bodyBytes = 64 << 20
    /// How long a body may take to come.
    public var bodyTime: Duration = .seconds(30)
    /// How long the head of a connection's first request may take to come.
    public var headTime: Duration = .seconds(15)
    /// How long somebody waits for the desk to read a file.
    public var readingTime: Duration = .seconds(60)
    /// How long a job may run; what was found by then is the answer.
    public var jobTime: Duration = .seconds(600)
    /// How many jobs run at once beside those that have only begun.
    public var longJobs: Int
    /// How many jobs run at once that have only begun.
    public var quickJobs = 2
    /// How long a job counts as one that has only begun.
    public var quickTime: Duration = .seconds(2)
    /// How many jobs may wait for their turn.
    public var waitingJobs = 200
    /// How much memory a job may have; nil for as much as there is.
    public var jobBytes: Int? = 4 << 30
    /// How many answers are kept to be fetched, the youngest ones.
    public var keptAnswers = 500
    /// How much they may come to.
    public var keptBytes = 128 << 20
    /// How long jobs may go on once the service is told to end.
    public var endTime: Duration = .seconds(25)

    /// - Parameter cores: Of the machine; one is left to the service.
    public init(cores: Int) { longJobs = max(1, cores - 1) }
}
