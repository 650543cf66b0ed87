extension Bokmål {
    package func eventNumber(_ number: Int) -> String { "Møte \(number)" }
    package func eventOrganisations(_ names: String) -> String { "Organisasjoner: \(names)" }
    package func eventQuestions(_ contact: String) -> String { "Spørsmål: \(contact)" }
}
