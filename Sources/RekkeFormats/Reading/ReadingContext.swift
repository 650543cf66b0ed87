internal import Rekke

/// What one reading of a document keeps track of.
final class ReadingContext {
    private(set) var faults: [ReadingFault] = []
    var times = LocalTimeResolver(.oslo)

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
