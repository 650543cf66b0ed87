package import Rekke

/// Whole sentences about a problem and its allocation, which an adviser can send on.
package struct Sentences: Sendable {
    package let programme: Programme
    package let language: Language
    package let names: Names
    package let dates: Dates
    /// Where a time limit ended the search: what the policy makes of it is not proven.
    let openObjective: Objective?
    /// Whether anybody says which series they would rather have, and not only which suit.
    package let hasRanks: Bool
    /// The day from which on a reallocation holds: what was before it has been.
    package var since: LocalDate?
    package var nothingLeft = NothingLeft()
    private let placements: [String: Placement]
    private let fullSets: [FullSetHolders]
    /// The guaranteed whom the policy keeps within their preferences, though others might have a place without.
    let keptPreferences: [KeptPreference]
    /// Whether the policy puts nobody guaranteed outside its preferences to let a later one in.
    let keepsPreferences: Bool

    /// - Parameter allocation: nil for sentences about the problem alone.
    package init(_ problem: Problem, _ allocation: Allocation?, in language: Language) {
        self.init(
            problem, placements: allocation?.placements ?? [], fullSets: allocation?.fullSets ?? [], in: language,
            allocation)
    }

    /// - Parameter allocation: nil where none was made: then nobody is kept within its preferences.
    init(
        _ problem: Problem, placements: [Placement], fullSets: [FullSet], in language: Language,
        _ allocation: Allocation? = nil
    ) {
        let keptPreferences = allocation?.keptPreferences(in: problem) ?? []
        self.keptPreferences = keptPreferences
        keepsPreferences = allocation?.keepsPreferences == true
        openObjective = allocation?.openObjective
        hasRanks = problem.registrations.contains(where: \.ranksSome)
        programme = problem.programme
        self.language = language
        names = Names(problem)
        dates = Dates(language: language, zone: problem.programme.timeZone)
        self.placements = Dictionary(
            placements.map { ($0.registration, $0) }, uniquingKeysWith: { first, _ in first })
        let bySeries = Dictionary(grouping: placements, by: \.series)
        let keptInSets = allocation?.staysWithinPreferences == true ? keptPreferences : []
        self.fullSets = fullSets.map { [names] in FullSetHolders($0, bySeries, names, kept: keptInSets) }
    }

    /// Whether all meetings of a series have been.
    package func isOver(_ series: String) -> Bool {
        guard let since, let series = names.series(series) else { return false }
        return series.isOver(by: programme.timeZone.start(of: since))
    }

    package func placement(of registration: String) -> Placement? { placements[registration] }

    /// The full set at that position of the allocation's; nil where there is none.
    func fullSet(_ index: Int) -> FullSetHolders? { fullSets.indices.contains(index) ? fullSets[index] : nil }

    /// All that is said in the language.
    var words: any Words { language.words }

    /// The names of several registrations, as "A, B and C"; of more than eight the first seven and how many others.
    package func registrations(_ ids: [String]) -> String {
        listed(ids.map { names.name(ofRegistration: $0) })
    }

    /// The names of several series, as those of registrations; where they are all of more than a few, that they are.
    package func series(_ ids: [String]) -> String {
        numberOfAllSeries(ids).map { words.allSeries($0) } ?? named(ids)
    }

    /// As `series`, where a reason begins.
    func seriesFirst(_ ids: [String]) -> String {
        numberOfAllSeries(ids).map { words.allSeriesFirst($0) } ?? named(ids)
    }

    /// The names of several series, also where they are all.
    func named(_ series: [String]) -> String { listed(series.map(seriesName)) }

    /// As `series`, but with every name, however many they are.
    func all(_ series: [String]) -> String {
        numberOfAllSeries(series).map { words.allSeries($0) } ?? language.list(series.map(seriesName))
    }

    /// How many series the programme has, in words; nil where these are not all of them, or so few that their names are short.
    func numberOfAllSeries(_ ids: [String]) -> String? {
        ids.count > 2 && ids.count == programme.series.count ? words.spelt(ids.count) : nil
    }

    /// The series' name, in quotation marks where it holds more than words, as "Group 1: Tuesdays".
    package func seriesName(_ id: String) -> String {
        let (name, id) = names.nameParts(ofSeries: id)
        // A number in front would be read as one of the sentence's.
        let isPlain =
            name.first?.isNumber != true
            && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        return (isPlain ? name : words.quoted(name)) + (id.map { " (\($0))" } ?? "")
    }

    private func listed(_ names: [String]) -> String {
        names.count > 8 ? language.list(names.prefix(7) + [words.others(names.count - 7)]) : language.list(names)
    }
}

extension Registration {
    fileprivate var ranksSome: Bool {
        switch preferences {
        case .allSuit, .suits: false
        case .ranking, .ranks: true
        }
    }
}
