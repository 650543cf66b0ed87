extension English {
    package var wordsOfForms: Set<String> {
        [
            "which", "what", "who", "when", "organisation", "organization", "name", "date", "days", "suits", "suit",
            "answers", "submitted", "email", "address", "participants", "attendees", "number",
        ]
    }
    package var ownNames: [String] { ["English", "engelsk"] }
    package func lettersAreIn(_ language: String) -> String { "letters in \(language)" }
}
