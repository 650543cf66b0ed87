internal import Rekke

/// Puts the faults of reading and those of the domain together, each with its place in the file.
struct FaultReport {
    private let document: Document
    private let file: String

    private struct Entry {
        let node: Int
        let path: InputPath
        let text: String
        var first: Int?
    }

    init(_ document: Document, file: String) {
        self.document = document
        self.file = file
    }

    /// In the order of the file; where there may be more, that is said at the end. Left out are those faults of the domain
    /// that only follow from a value that could not be read.
    func faults(_ reading: [ReadingFault], _ domain: [some DomainFault]) -> [InputFault] {
        var entries: [Entry] = []
        var unread = UnreadPlaces()
        var walk = DocumentPathWalk(document)
        for fault in reading.sorted(by: { $0.node < $1.node }) {
            let path = walk.path(to: fault.node)
            unread.insert(fault.lackingField.map(path.field) ?? path)
            if let text = fault.text {
                entries.append(Entry(node: fault.node, path: path, text: text, first: fault.first))
            }
        }
        var lookup = DocumentPathLookup(document)
        for fault in domain {
            let path = lookup.writtenPath(of: fault.place)
            if !fault.mayFollow(from: unread, at: path) {
                entries.append(Entry(node: lookup.node(at: path), path: path, text: fault.text))
            }
        }
        let faults = LimitedFaults(placed(entries))
        return max(reading.count, domain.count, faults.faults.count) < FaultLimit.most
            ? faults.faults : faults.faults + faults.faults.suffix(1).map(further)
    }

    /// What is said after the last fault that is told.
    private func further(_ last: InputFault) -> InputFault {
        InputFault(file: file, line: last.line, column: last.column, path: InputPath(), text: FaultLimit.text)
    }

    private func placed(_ entries: [Entry]) -> [InputFault] {
        func place(_ node: Int) -> Int { Int(document.nodes[node].place) }
        let places = entries.flatMap { [place($0.node)] + ($0.first.map { [place($0)] } ?? []) }
        var walk = TextPositionWalk(document.source[...], document.placeUnit)
        var positions: [Int: TextPosition] = [:]
        for place in Set(places).sorted() { positions[place] = walk.position(of: place) }
        let start = TextPosition(line: 1, column: 1)
        return entries.enumerated()
            .map { (order: $0, position: positions[place($1.node)] ?? start, entry: $1) }
            .sorted { ($0.position, $0.order) < ($1.position, $1.order) }
            .map { _, position, entry in
                let first = entry.first.flatMap { positions[place($0)] }
                return InputFault(
                    file: file, line: position.line, column: position.column, path: entry.path,
                    text: entry.text + (first.map { "; the first is in line \($0.line), column \($0.column)" } ?? ""))
            }
    }
}

extension DocumentPathLookup {
    /// The path as the document has it: the meetings of a series may come from its schedule or from other hours, and they
    /// are sorted.
    fileprivate mutating func writtenPath(of path: InputPath) -> InputPath {
        guard let meetings = path.components.firstIndex(of: .field("meetings")), meetings > 0 else { return path }
        let series = InputPath(Array(path.components.prefix(meetings)))
        for name in ["schedule", "time"] where node(at: series.field(name)) != node(at: series) {
            return series.field(name)
        }
        return series.field("meetings")
    }
}
