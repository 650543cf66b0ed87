extension Nynorsk {
    package func eventNumber(_ number: Int) -> String { "Møte \(number)" }
    package func eventOrganisations(_ names: String) -> String { "Organisasjonar: \(names)" }
    package func eventQuestions(_ contact: String) -> String { "Spørsmål: \(contact)" }
}
