package import Rekke

/// What would give those who wait a place.
package protocol RemedyWords {
    func wouldHelp(_ changes: [String]) -> String
    /// Behind the changes that are told.
    var orOtherChanges: String { get }
    var nothingHelps: String { get }
    /// Behind a change: who would lose a place by it.
    func wouldLose(_ registrations: String, areSeveral: Bool) -> String
    func furtherFacilitators(_ count: Int) -> String

    // MARK: Sentences, each with what it costs

    func isFree(in series: String, _ loss: String) -> String
    func ifMoved(_ registration: String, from: String, to: String, _ loss: String) -> String
    func ifMoreAttended(_ series: String, on days: String, _ loss: String) -> String
    func onePlaceMore(in series: String, _ loss: String) -> String
    func moreSeats(_ seats: Int, in series: String, _ loss: String) -> String
    /// By one registration.
    func ifMinimumWereLowered(_ series: String, _ loss: String) -> String
    func ifQuotaWere(_ bound: Remedy.QuotaBound, of role: String, in series: String, _ loss: String) -> String
    func ifOpened(_ series: String, _ loss: String) -> String
    func ifDoubled(_ series: String, withFurther facilitators: String?, _ loss: String) -> String

    // MARK: The same in a few words

    func freePlace(in series: String) -> String
    func moving(_ registration: String, from: String, to: String) -> String
    func moreAttendees(_ series: String, on days: String) -> String
    func onePlaceMore(in series: String) -> String
    func moreSeats(_ seats: Int, in series: String) -> String
    func loweringMinimum(of series: String) -> String
    func changingQuota(to bound: Remedy.QuotaBound, of role: String, in series: String) -> String
    func opening(_ series: String) -> String
    func doubling(_ series: String, withFurther facilitators: String?) -> String

    // MARK: In a letter to the organisation itself

    /// - Parameter series: With its times behind it.
    func youCouldTake(freePlaceIn series: String) -> String
    func youCouldHavePlace(in series: String, withMoreAttendeesOn days: String) -> String
    /// The first meeting of a series, and how many there are after it.
    func meetings(from first: String, andOthers others: Int) -> String
}
