/// That facilitators lack rather than series.
package protocol LackingWords {
    var facilitatorsLackNotSeries: String { get }
    /// "a third facilitator".
    ///
    /// - Parameter number: How many there are with this one.
    func facilitator(number: Int) -> String
    /// - Parameters:
    ///   - facilitators: Who would have to be there, as `facilitator(number:)` or `furtherFacilitators` has it.
    ///   - times: When they would have to be free.
    ///   - placed: How many more would get a place.
    func wouldRun(_ series: String, with facilitators: String, areSeveral: Bool, free times: String, placed: Int)
        -> String
    /// The same where no other series would run.
    func morePlaces(with facilitators: String, areSeveral: Bool, free times: String, placed: Int) -> String

    /// What one series lacks, with `facilitators` and `times` as above.
    func lacks(_ series: String, _ facilitators: String, areSeveral: Bool, free times: String) -> String

    // MARK: Times at which they have to be free

    /// "on Tuesdays at 09:00–11:00".
    func weekly(on weekdays: String, at hours: String) -> String
    func atTheseTimes(_ times: String) -> String
    func forMeetings(_ count: Int, from first: String, to last: String) -> String
}
