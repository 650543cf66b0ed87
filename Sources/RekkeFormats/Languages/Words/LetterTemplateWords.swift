/// The templates of letters, in Mustache: what each can show is a `LetterVariable`. The first line is the letter's title.
package protocol LetterTemplateWords {
    /// Before what a letter says.
    var openingTemplate: String { get }
    /// After it.
    var closingTemplate: String { get }
    /// What somebody who waits could do, and where it stands in the queues.
    var queuesTemplate: String { get }
    /// Meetings that no longer apply, and how they leave a calendar.
    var formerTemplate: String { get }
    /// To those who have a place.
    var placeTemplate: String { get }
    /// To those who have another place than they were told.
    var movedTemplate: String { get }
    /// To those who have a place if somebody else agrees to move.
    var overTemplate: String { get }
    var possibleTemplate: String { get }
    /// To those who wait.
    var waitingTemplate: String { get }
    /// To those whose place is gone.
    var lostTemplate: String { get }
    /// To those who were not considered.
    var notConsideredTemplate: String { get }
}
