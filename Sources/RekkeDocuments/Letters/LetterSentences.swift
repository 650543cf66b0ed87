internal import Rekke
internal import RekkeFormats

/// What letters tell, in whichever language.
struct LetterFacts {
    let programme: Programme
    let names: Names
    let fullSets: [FullSetHolders]
    /// Where a time limit ended the search.
    let openObjective: Objective?
    /// When the letters are sent, more or less.
    let sent: Instant
    /// How many series anybody could register for.
    let seriesOffered: Int

    init(_ documents: Documents) {
        programme = documents.problem.programme
        names = Names(documents.problem)
        openObjective = documents.allocation.openObjective
        sent = documents.stamp
        let bySeries = Dictionary(grouping: documents.allocation.placements, by: \.series)
        fullSets = (documents.allocation.fullSets ?? []).map { [names] in FullSetHolders($0, bySeries, names) }
        seriesOffered = programme.series.count(where: \.isOffered)
    }
}

/// Sentences that can be sent to the organisation that they are about: they name no other one, only how many there are.
struct LetterSentences {
    let facts: LetterFacts
    let language: Language
    let dates: LetterDates

    init(_ facts: LetterFacts, in language: Language) {
        self.facts = facts
        self.language = language
        dates = LetterDates(language, facts.programme.timeZone, sent: facts.sent)
    }

    var words: any Words { language.words }
    var names: Names { facts.names }

    /// The series in quotation marks: "«A», «B» og «C»"; all of more than two as "de tre møterekkene", of more than
    /// eight others the first seven and how many others.
    func series(_ ids: [String]) -> String {
        if ids.count > 2, ids.count == facts.seriesOffered { return words.theSeries(ids.count) }
        var quoted = ids.map { words.quoted(names.name(ofSeries: $0)) }
        if quoted.count > 8 { quoted[7...] = [words.otherSeries(ids.count - 7)] }
        return language.list(quoted)
    }

    /// Series at the beginning of a sentence.
    func leading(_ ids: [String]) -> NamedSeries { NamedSeries(series(ids).capitalisedFirst, isOne: ids.count == 1) }
}
