extension English {
    package func eventNumber(_ number: Int) -> String { "Meeting \(number)" }
    package func eventOrganisations(_ names: String) -> String { "Organisations: \(names)" }
    package func eventQuestions(_ contact: String) -> String { "Questions: \(contact)" }
}
