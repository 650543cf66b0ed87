internal import Rekke

/// What one reading of a document keeps track of.
final class ReadingContext {
    /// Whether it is enough to know that there are faults: which ones is then not told.
    let isQuick: Bool
    var faults: [ReadingFault] { found.faults }
    /// Whether so much is wrong that reading on would help nobody; what is read then is not whole.
    var isFull: Bool { found.isFull }
    private var found = LimitedFaults<ReadingFault>()
    /// Whether what is read is a table's cell, in which anything may stand by mistake.
    let isCell: Bool
    /// Among the programme's series.
    private var seriesSearch: NameSearch
    /// Of local times in the document.
    var zone = LocalTimeZone.oslo
    /// Of the programme, once it is read: its series' ids come again and again, and need be in memory once only.
    var series = SeriesPositions([]) {
        didSet { seriesLists = series.ids.map { [$0] } }
    }
    /// By position: the series' id in a list of its own.
    private(set) var seriesLists: [[String]] = []
    /// From the programme's first meeting to its last, once it is read: weeks without a year are of these days.
    var span: ClosedRange<LocalDate>?
    /// Of the result that is being read; nil in a programme without tracks.
    var track: String?

    /// Of the problem, once it is read.
    var corrections: [OrganisationCorrection] = []
    /// Of the programme, once it is read; nil where it has none.
    var form: FormMapping?
    /// Whether the programme's series and its form could be read without a fault.
    var knowsForm = false

    init(isQuick: Bool = false, isCell: Bool = false) {
        self.isQuick = isQuick
        self.isCell = isCell
        seriesSearch = isQuick ? .none : NameSearch()
    }

    func report(_ text: @autoclosure () -> String, at value: DocumentValue) {
        if isFull { return }
        report(ReadingFault(node: value.node, text: text()))
    }

    func report(_ fault: ReadingFault) {
        found.append(fault)
    }

    /// A text for messages.
    func quoted(_ text: String) -> String { isCell ? Rekke.quoted(cell: text) : Rekke.quoted(text) }

    func reportUnknownSeries(_ id: String, at value: DocumentValue) {
        if isFull { return }
        report("no series \(quoted(id))" + didYouMean(seriesSearch.nearest(to: id, among: series.ids)), at: value)
    }
}

/// Something that could not be read.
struct ReadingFault {
    /// The position in `Document.nodes`.
    var node: Int
    /// nil where another fault says it already.
    var text: String?
    /// The field of that object that has no value because of this; nil where it is the value itself.
    var lackingField: String?
    /// The place that it is at odds with, to be named in the message.
    var first: Int?
}
