package import Rekke

/// What is to be said of cells that hold something else than is asked for, or may mean something else; what stands there comes in quotation marks.
package protocol FormCellWords {
    var isNotShown: String { get }
    var hasNoID: String { get }
    var hasNoTimeOfRegistration: String { get }
    var isNoAddress: String { get }
    func isAnonymous(_ text: String) -> String
    var isDate: String { get }
    var isFormula: String { get }
    func isCellError(_ text: String) -> String
    func isNoWholeNumber(_ text: String) -> String
    func isNoRank(_ text: String) -> String
    func isNotAmongRanks(_ number: Int) -> String
    /// - Parameter field: Of the form, which can say what it means; nil where none can.
    func isNeitherYesNorNo(_ text: String, _ field: String?) -> String
    func isNoLanguageOfLetters(_ text: String) -> String
    func isRegisteredAsRow(_ row: Int) -> String
    /// Of a row that says something else than the other.
    func isRegisteredAsDifferingRow(_ row: Int) -> String
    /// - Parameter seats: Of the series with the most; nil where one has as many as it takes.
    func areManyPeople(_ count: Int, seats: Int?) -> String

    // MARK: Times

    var hasNoTimeOfDay: String { get }
    func clocksSkip(_ time: String, in zone: String) -> String
    func isNumberOfNoDay(_ text: String) -> String
    func isNoTimeWithinDay(_ text: String) -> String
    func clocksDoNotShow(_ zone: String, _ text: String) -> String
    /// - Parameter dates: What the form can say, where the other order would do; nil where it would not.
    func isOnNoDay(_ text: String, otherwise dates: String?) -> String
    func isAnotherWeekday(_ text: String, _ date: String, _ day: Weekday) -> String
    /// - Parameter days: nil where it is none.
    func canBeTwoDays(_ text: String, _ days: [String?]) -> String
    func isNoMoment(_ text: String) -> String
    func hasNoProperClock(_ text: String) -> String
    func goesOnBehindClock(_ text: String) -> String
    func hasNoYear(_ text: String) -> String

    // MARK: Columns of dates

    func isTextBesideDate(_ text: String, inRow row: Int) -> String
    func areWrittenInTwoWays(_ text: String, _ other: String, inRow row: Int) -> String
    func monthAndDayComeFirst(_ text: String, _ other: String, inRow row: Int) -> String
    /// - Parameter start: Of the meetings; nil for the deadline.
    func isLong(_ day: String, before: Bool, deadline: String, meetings start: String?) -> String
    func isOnNoDayOfProgramme(_ days: String, first: String, last: String) -> String
}
