/// What policies do, each as one sentence without its full stop, in small letters.
package protocol PolicyWords {
    var firstComeFirstServed: String { get }
    var bestFit: String { get }
    var fairest: String { get }
    var mostFirstWishes: String { get }
    var bestAttended: String { get }
    var fullProgramme: String { get }
    var serialDictatorship: String { get }
    func inThisOrder(_ objectives: [String]) -> String
}
