extension Bokmål {
    package var ownNames: [String] { ["bokmål", "norsk bokmål", "Norwegian Bokmål"] }
    package func lettersAreIn(_ language: String) -> String { "brev på \(language)" }
}
