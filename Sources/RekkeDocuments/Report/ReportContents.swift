internal import Rekke
internal import RekkeFormats

/// What the sections of a report are made from.
struct ReportContents {
    let report: Report
    let allocation: Allocation
    let programme: Programme
    let language: Language
    let words: any Words
    let sentences: Sentences
    let outcomes: [String: SeriesOutcome]
    let attendances: AttendancesOfPeople

    /// How much of a long list is in sight; the rest is folded away.
    static let shownItems = 40
    /// How many series' pictures, and grids of people, are in sight.
    static let shownSeries = 24

    init(_ report: Report) {
        self.report = report
        allocation = report.allocation
        programme = report.problem.programme
        language = report.language
        words = language.words
        var sentences = Sentences(report.problem, report.allocation, in: report.language)
        sentences.since = report.from
        sentences.nothingLeft = report.nothingLeft
        self.sentences = sentences
        attendances = AttendancesOfPeople(report.allocation, report.problem)
        outcomes = Dictionary(allocation.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The headings that a report has, in order, with what stands below each; sections with nothing to say are left out.
    var sections: [ReportSection] {
        [
            guaranteesSection, requestsSection, calendarSection, demandSection, wishesSection, waitlistSection,
            rejectedSection,
            scenariosSection, envySection, attendanceSection, warningsSection, decisionSection,
        ].compactMap { $0 }
    }

    /// The summary that opens on what is folded away.
    func more(_ count: Int) -> String { words.showMore(count) }

    /// A share in whole per cent, rounded to the nearest.
    func percent(_ part: Int, of whole: Int) -> String {
        words.percent((200 * part + whole) / (2 * max(1, whole)))
    }
}

/// A part of a report that its table of contents names.
struct ReportSection {
    /// Where links go; the same in every language.
    let id: String
    let heading: String
    let content: (inout Markup) -> Void
}
