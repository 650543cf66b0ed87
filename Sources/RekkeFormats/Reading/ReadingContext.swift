internal import Rekke

/// What one reading of a document keeps track of.
final class ReadingContext {
    /// Whether it is enough to know that there are faults: which ones is then not told.
    let isQuick: Bool
    private(set) var faults: [ReadingFault] = []
    var times = LocalTimeResolver(.oslo)
    /// Of the programme, once it is read: its series' ids come again and again, and need be in memory once only.
    var series = SeriesPositions([]) {
        didSet { seriesLists = series.ids.map { [$0] } }
    }
    /// By position: the series' id in a list of its own.
    private(set) var seriesLists: [[String]] = []
    /// Of the result that is being read; nil in a programme without tracks.
    var track: String?

    /// Of the programme, once it is read; nil where it has none.
    var form: FormMapping?
    /// Whether the programme's series and its form could be read without a fault.
    var knowsForm = false

    init(isQuick: Bool = false) {
        self.isQuick = isQuick
    }

    func report(_ text: String, at value: DocumentValue) {
        faults.append(ReadingFault(node: value.node, text: text))
    }

    func report(_ fault: ReadingFault) {
        faults.append(fault)
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
