extension English {
    package var ownNames: [String] { ["English", "engelsk"] }
    package func lettersAreIn(_ language: String) -> String { "letters in \(language)" }
}
