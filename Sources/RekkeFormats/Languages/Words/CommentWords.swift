/// Comments that explain the lines of a new programme's document.
package protocol CommentWords {
    var documentComment: String { get }
    var programmeNameComment: String { get }
    var timeZoneComment: String { get }

    // MARK: Rules

    var policyComment: String { get }
    var deadlineComment: String { get }
    func guaranteedPlacesComment(_ count: String) -> String
    var minimumAttendeesComment: String { get }
    var facilitatorsPerMeetingComment: String { get }

    // MARK: Series

    var seriesComment: String { get }
    var seriesIDComment: String { get }
    var seriesNameComment: String { get }
    var venueComment: String { get }
    var capacityComment: String { get }
    var firstMeetingComment: String { get }
    var timeOfDayComment: String { get }
    var periodComment: String { get }
    var meetingCountComment: String { get }
    var daysLeftOutComment: String { get }
}
