/// The pages of the desk.
package protocol DeskWords {
    // MARK: The steps

    var deskStart: String { get }
    var deskProgramme: String { get }
    var deskRegistrations: String { get }
    var deskAllocation: String { get }
    var deskSteps: String { get }
    var deskNext: String { get }
    /// That nothing is kept.
    var deskIsGoneAtEnd: String { get }

    // MARK: Start

    var deskLead: String { get }
    var deskExport: String { get }
    var deskDropHere: String { get }
    var deskOrProgramme: String { get }
    var deskProgrammeFile: String { get }
    var deskAttendeesFile: String { get }
    var deskTryExample: String { get }
    var deskOpenProgrammes: String { get }
    var deskErase: String { get }
    func deskEraseForGood(_ programme: String) -> String
    var deskGiveFile: String { get }

    // MARK: Programme

    var deskQuestionsLead: String { get }
    var deskFrom: String { get }
    var deskTo: String { get }
    var deskWeeks: String { get }
    var deskNoDeadline: String { get }
    var deskGivenProgramme: String { get }
    /// What few programmes need.
    var deskMore: String { get }
    var deskGiveAnswer: String { get }
    var deskEndsBeforeItBegins: String { get }

    // MARK: Registrations

    var deskColumn: String { get }
    var deskMeaning: String { get }
    var deskRow: String { get }
    var deskUnderstood: String { get }
    var deskLookAt: String { get }
    var deskReadAgain: String { get }
    var deskAnswersLead: String { get }
    var deskColumnsLead: String { get }
    var deskDateOrder: String { get }
    var deskDayFirst: String { get }
    var deskMonthFirst: String { get }
    var deskAsUnderstood: String { get }
    var deskTakeAbsences: String { get }
    var deskAllocate: String { get }
    var deskCorrectedExport: String { get }
    var deskReadFile: String { get }
    var deskNoHeadings: String { get }
    var deskChooseTime: String { get }
    var deskChooseSeries: String { get }
    var deskNoAddresses: String { get }
    /// That the questions about the programme have to be answered before.
    var deskProgrammeFirst: String { get }
    /// - Parameter days: In the plural, as they begin a sentence.
    func deskNoSeriesOn(_ days: [String]) -> String
    var deskToProgramme: String { get }
    func deskUnreadWishes(_ headings: [String]) -> String
    /// Of numbers that may be ranks, or a scale.
    func deskWhichEndIsBest(_ headings: [String]) -> String
    var deskOneIsBest: String { get }
    var deskHighestIsBest: String { get }
    func deskRows(_ right: Int, doubtful: Int, wrong: Int) -> String
    var deskPutRight: String { get }
    var deskRight: String { get }
    var deskDoubtful: String { get }
    var deskWrong: String { get }
    /// - Parameter name: As `form.columns` has it.
    func deskField(_ name: String) -> String?
    func deskSuits(_ series: String) -> String
    func deskImpossible(_ series: String) -> String
    func deskRank(of series: String) -> String
    var deskEverySeries: String { get }
    var deskNoSeries: String { get }
    /// Of an answer to what suits that names no series.
    var deskOnlyBesideOthers: String { get }
    var deskAskAnew: String { get }
    var deskTickMeanings: String { get }
    /// What to do where answers of one series say how well it suits.
    var deskRankInstead: String { get }
    /// - Parameter number: 1 for the best.
    func deskRank(_ number: Int) -> String
    var deskDoesSuit: String { get }
    var deskDoesNotSuit: String { get }
    var deskIsImpossible: String { get }
    var deskIsPossible: String { get }
    /// Asks which series an answer rules out.
    ///
    /// - Parameter answer: In quotation marks.
    func deskWhereImpossible(_ answer: String) -> String
    /// Of columns that are chosen for what only one can be for, or for what does not go together.
    func deskDoNotGoTogether(_ headings: [String]) -> String

    // MARK: Allocation

    var deskIsWorking: String { get }
    /// While letters are.
    var deskIsWriting: String { get }
    var deskStop: String { get }
    var deskWhyIsNotExplained: String { get }
    var deskDownloads: String { get }
    var deskDocuments: String { get }
    /// Before anything is confirmed.
    func deskDraft(_ documents: String) -> String
    var deskResultFile: String { get }
    var deskTableFile: String { get }
    var deskProblemFile: String { get }
    var deskFailed: String { get }
}
