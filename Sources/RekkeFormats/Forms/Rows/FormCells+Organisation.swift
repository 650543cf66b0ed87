internal import Rekke
internal import Tables

extension FormCells {
    /// An organisation's name; nil where a cell says that there is none, as `-` and `N/A` do.
    mutating func organisation(_ row: Table.Row, _ column: Int) -> String? {
        guard let text = line(row, column), text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        if case .nothing = YesOrNo(text) { return nil }
        return FormCells.nothing.contains(RemarkTokens(text).words.joined(separator: " ")) ? nil : text
    }

    /// Whether it is the word that Microsoft Forms writes where nobody signed in.
    static func isNobody(_ text: String) -> Bool { ["anonymous", "anonym"].contains(text.lowercased()) }

    private static let nothing: Set = [
        "ingen", "ingen organisasjon", "ikke aktuelt", "ikkje aktuelt", "none", "n a", "na", "not applicable", "ukjent",
        "ukjend", "unknown", "vet ikke", "veit ikkje",
    ]
}
