extension Nynorsk {
    package var ownNames: [String] { ["nynorsk", "norsk nynorsk", "Norwegian Nynorsk"] }
    package func lettersAreIn(_ language: String) -> String { "brev på \(language)" }
}
