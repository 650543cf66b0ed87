/// A language that people read results in; the raw value is its ISO 639-1 code.
///
/// What is said in a language stands in one folder beside this file, and nowhere else.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// British English.
    case english = "en"
    /// Norwegian Bokmål.
    case bokmål = "nb"
    /// Norwegian Nynorsk.
    case nynorsk = "nn"

    /// All that is said in this language.
    package var words: any Words {
        switch self {
        case .english: English()
        case .bokmål: Bokmål()
        case .nynorsk: Nynorsk()
        }
    }

    /// The text in this language.
    package func callAsFunction(_ english: @autoclosure () -> String, _ norwegian: @autoclosure () -> String) -> String
    {
        switch self {
        case .english: english()
        case .bokmål, .nynorsk: norwegian()
        }
    }

    /// A list as people write it: "a, b and c".
    ///
    /// - Parameter conjunction: Between the last two; nil for "and".
    package func list(_ items: [String], joinedBy conjunction: String? = nil) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction ?? words.and) " + last
    }

    /// A number as running text has it: in words as far as there are some.
    package func number(_ number: Int) -> String {
        let numbers = words.numbers
        return numbers.indices.contains(number) ? numbers[number] : String(number)
    }

    /// A number of things, with "no" for 0.
    package func count(_ number: Int, _ noun: Noun) -> String {
        "\(number == 0 ? words.none : String(number)) \(number == 1 ? words.singular(noun) : words.plural(noun))"
    }
}
