package import Rekke

extension Language {
    /// All that is said in this language: what stands in its folder beside this file, and nowhere else.
    package var words: any Words {
        switch self {
        case .english: English()
        case .bokmål: Bokmål()
        case .nynorsk: Nynorsk()
        }
    }

    /// A list as people write it: "a, b and c".
    ///
    /// - Parameter conjunction: Between the last two; nil for "and".
    package func list(_ items: [String], joinedBy conjunction: String? = nil) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction ?? words.and) " + last
    }

    /// A number of things, with "no" for 0.
    package func count(_ number: Int, _ noun: Noun) -> String {
        "\(number == 0 ? words.none : String(number)) \(number == 1 ? words.singular(noun) : words.plural(noun))"
    }
}
