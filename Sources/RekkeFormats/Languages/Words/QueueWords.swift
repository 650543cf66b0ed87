/// Where those who wait stand in the queues of series.
package protocol QueueWords {
    func number(_ position: Int, inQueueFor series: String) -> String
    /// - Parameter numbers: In which queues.
    func getsPlaceAfter(_ numbers: [String]) -> String
    /// - Parameter series: Each with how many more places in it.
    func getsPlaceWhereOthersMove(_ series: String) -> String
    var noPlacesHelp: String { get }
    /// Where the queues are not known.
    var isNextInLine: String { get }
    /// Of whoever waits for series that have been.
    var everythingIsOver: String { get }
}
