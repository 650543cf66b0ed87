internal import Rekke

/// What of an organisation's name stays when it is written a little otherwise.
struct OrganisationLikeness {
    /// Without punctuation, spaces and the form of company.
    let plain: String
    private let words: [[Character]]

    /// nil where nothing is left of the name.
    init?(_ name: String?) {
        guard let folded = OrganisationKey(name)?.folded else { return nil }
        let spelt = folded.replacing("aa", with: "å").filter { !"./'’".contains($0) }
        var words = spelt.split { !$0.isLetter && !$0.isNumber && !"&+".contains($0) }
            .map { ["&", "+", "and"].contains($0) ? "og" : String($0) }
        while words.count > 1, let last = words.last, OrganisationLikeness.forms.contains(last) { words.removeLast() }
        while words.count > 1, OrganisationLikeness.forms.contains(words[0]) { words.removeFirst() }
        guard !words.isEmpty else { return nil }
        plain = words.joined()
        self.words = words.map(Array.init)
    }

    /// The name, and the name with any one of its letters left out: two names that share one of these differ in a letter.
    /// Numbers, and letters that stand alone, tell organisations apart.
    var spellings: [String] {
        let letters = words.reduce(0) { $0 + $1.count }
        guard (5...60).contains(letters) else { return [plain] }
        var spellings = [plain]
        for (index, word) in words.enumerated() where word.count > 2 {
            let (before, after) = (words[..<index].joined(), words[(index + 1)...].joined())
            for position in word.indices where word[position].isLetter {
                var shorter = word
                shorter.remove(at: position)
                spellings.append(String(before) + String(shorter) + String(after))
            }
        }
        return spellings
    }

    /// Whether two names differ in no more than a letter, punctuation or the form of company.
    static func areAlike(_ first: String?, _ second: String?) -> Bool {
        guard let first = OrganisationLikeness(first), let second = OrganisationLikeness(second) else { return false }
        return !Set(first.spellings).isDisjoint(with: second.spellings)
    }

    private static let forms: Set<String> = [
        "as", "asa", "ans", "da", "sa", "hf", "rhf", "iks", "kf", "fkf", "ba", "nuf", "enk", "ab", "aps", "oy", "gmbh",
        "inc", "llc", "ltd", "limited", "plc", "co", "corp",
    ]
}

/// Whether two names may be of one organisation: they differ in no more than a letter, punctuation or the form of company.
package func areAlikeOrganisations(_ first: String?, _ second: String?) -> Bool {
    OrganisationLikeness.areAlike(first, second)
}
