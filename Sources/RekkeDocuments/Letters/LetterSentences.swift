internal import Rekke
internal import RekkeFormats

/// Sentences that can be sent to the organisation that they are about: they name no other one, only how many there are.
struct LetterSentences {
    let language: Language
    let programme: Programme
    let dates: LetterDates
    let names: Names
    let fullSets: [FullSetHolders]
    /// Where a time limit ended the search.
    let openObjective: Objective?

    init(_ documents: Documents) {
        language = documents.language
        programme = documents.problem.programme
        dates = LetterDates(documents.language, programme.timeZone, sent: documents.stamp)
        names = Names(documents.problem)
        openObjective = documents.allocation.openObjective
        let bySeries = Dictionary(grouping: documents.allocation.placements, by: \.series)
        fullSets = (documents.allocation.fullSets ?? []).map { [names] in FullSetHolders($0, bySeries, names) }
    }

    /// The series in quotation marks: "«A», «B» og «C»"; of more than eight the first seven and how many others.
    func series(_ ids: [String]) -> String {
        var quoted = ids.map { id in
            let name = names.name(ofSeries: id)
            return language("“\(name)”", "«\(name)»")
        }
        if quoted.count > 8 {
            quoted[7...] = [language("\(ids.count - 7) other series", "\(ids.count - 7) andre møterekker")]
        }
        return language.list(quoted)
    }

    /// Numbers up to twelve in words, as running text has them.
    func number(_ number: Int) -> String {
        guard LetterSentences.english.indices.contains(number) else { return String(number) }
        return language(LetterSentences.english[number], LetterSentences.norwegian[number])
    }

    private static let english = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static let norwegian = [
        "ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
    ]
}
