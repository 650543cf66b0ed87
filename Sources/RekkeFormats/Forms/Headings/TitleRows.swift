internal import Rekke
internal import Tables

extension Table.Row {
    /// Whether a row with a moment, above the headings, is rather a title than an answer, as "Eksportert; 30.11.2021 10:00"
    /// is: beside the moment it has a word or a few and nothing else, or it begins as such titles do.
    ///
    /// - Parameter time: The column of the moment.
    func isTitle(besideTime time: Int?) -> Bool {
        let others = cells.filter { $0.column != time }
        guard case .text(let text) = others.first?.content, !text.contains(where: \.isNumber) else { return false }
        return others.count == 1 && text.count(where: \.isLetter) > 2 || others.first?.beginsTitle == true
    }

    /// Whether it begins as such titles do.
    var beginsAsTitle: Bool { cells.first?.beginsTitle == true }
}

extension Table.Cell {
    fileprivate var beginsTitle: Bool {
        guard case .text(let text) = content, let word = RemarkTokens(text).words.first else { return false }
        return titles.contains(where: word.hasPrefix)
    }
}

/// What words of titles begin with, in Norwegian and English.
private let titles = [
    "eksport", "export", "generer", "generat", "hentet", "henta", "lastet", "lasta", "nedlast", "download", "utskrift",
    "skrevet", "printed", "rapport", "report", "dato", "date", "periode", "period", "tidsrom", "opprett", "created",
    "oppdater", "updated", "sist", "last", "kjørt", "køyrd", "uttrekk", "produs", "produc", "laget", "laga",
]
