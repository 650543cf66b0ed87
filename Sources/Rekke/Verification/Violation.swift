/// Something in a result that breaks a rule or is not true of the input.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// Where in the result document.
    public let place: InputPath
    /// What is wrong, in English; it names ids, never people.
    public let text: String

    init(_ place: InputPath, _ text: String) {
        self.place = place
        self.text = text
    }

    public var description: String { "\(place): \(text)" }
}
