/// Who comes to which meetings, and who does not.
package protocol AttendanceWords {
    func attend(_ names: String) -> String
    func attendance(_ count: Int, of possible: Int, percentage: Int) -> String
    var everyMeeting: String { get }

    // MARK: Before those who miss meetings

    var unavailable: String { get }
    var thereForAnotherRegistration: String { get }
    var atAnotherMeeting: String { get }
    var leadingThen: String { get }
    var beyondMaximum: String { get }
    /// Of meetings that have been: who comes now was not there then.
    var notThereYet: String { get }
    var attending: String { get }
}
