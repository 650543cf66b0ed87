/// A language that people read in; the raw value is its ISO 639-1 code.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// British English.
    case english = "en"
    /// Norwegian Bokmål.
    case bokmål = "nb"
    /// Norwegian Nynorsk.
    case nynorsk = "nn"
}
