/// What stands in calendars.
package protocol CalendarWords {
    func eventNumber(_ number: Int) -> String
    func eventOrganisations(_ names: String) -> String
    /// - Parameter contact: Who answers questions.
    func eventQuestions(_ contact: String) -> String
}
