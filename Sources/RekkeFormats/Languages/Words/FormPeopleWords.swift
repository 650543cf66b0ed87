/// What is to be said of the people and organisations of rows.
package protocol FormPeopleWords {
    /// - Parameters:
    ///   - part: As `part`, or the text in quotation marks.
    ///   - reason: As `reason`.
    func isNoName(_ part: String, because reason: String) -> String
    func part(_ number: Int, of count: Int) -> String
    var theText: String { get }
    func reason(_ reason: NoName) -> String
    var commaMayDivide: String { get }
    var remarksAreNotRead: String { get }
    var asidesAreNotRead: String { get }
    var longNameIsOne: String { get }
    var singleWordIsPerson: String { get }
    func areOfOneOrganisation(_ rows: [Int]) -> String
    /// - Parameter position: 1 for the first.
    func hasNameOfAnother(_ position: Int, in rows: [Int]) -> String
    /// - Parameters: Positions, 1 for the first.
    func haveSameName(_ first: Int, _ second: Int) -> String
    /// - Parameter rows: The others; empty where there are none.
    func nobodyIsNamed(norIn rows: [Int]) -> String
    func areTooFew(_ count: Int, of minimum: Int) -> String
    func says(_ said: Int, named count: Int) -> String
    var seemsToSayWhoComes: String { get }
    var seemsToHoldPartsOfNames: String { get }

    // MARK: Roles

    /// - Parameter rows: The others that have it; empty where there are none.
    func noQuotaCounts(_ role: String, alsoIn rows: [Int], didYouMean other: String) -> String
    /// - Parameter said: In quotation marks.
    func nobodyHas(roles: [String], formSays said: [String]) -> String

    // MARK: Organisations

    func mayBeOneOrganisation(_ rows: [Int], sameAddress: Bool, alikeNames: Bool) -> String
    var noOrganisationIsNamed: String { get }

    // MARK: Which answers stand

    var seemsToSayWhoWithdrew: String { get }
    var seemsToWantNoPlace: String { get }
    var seemsUnfinished: String { get }

    // MARK: Free texts

    /// - Parameter isRepeated: Whether an earlier registration of the organisation counts.
    func mayChangeAnswer(isRepeated: Bool) -> String
    var absenceIsNotTaken: String { get }
    var absenceIsNotUnderstood: String { get }
}
