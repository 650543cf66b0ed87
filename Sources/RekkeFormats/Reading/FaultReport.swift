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

    /// In the order of the file. Left out are those faults of the domain that only follow from a value that could not
    /// be read.
    func faults(_ reading: [ReadingFault], _ domain: [ValidationFault]) -> [InputFault] {
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
            if !unread.explain(fault, at: path) {
                entries.append(Entry(node: lookup.node(at: path), path: path, text: fault.text))
            }
        }
        return placed(entries)
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

/// The places whose values could not be read.
private struct UnreadPlaces {
    private var places: Set<InputPath> = []
    /// The places and all that they are in.
    private var enclosing: Set<InputPath> = []
    private var lacksSeriesID = false

    mutating func insert(_ path: InputPath) {
        places.insert(path)
        for count in 0...path.components.count { enclosing.insert(InputPath(Array(path.components.prefix(count)))) }
        lacksSeriesID = lacksSeriesID || UnreadPlaces.namesSeries(path)
    }

    /// Whether a fault may only follow from one of these places.
    func explain(_ fault: ValidationFault, at path: InputPath) -> Bool {
        switch fault.kind {
        case .unknownSeries where lacksSeriesID: true
        case .personDiffers(_, let field, let first): touches(path.field(field)) || touches(first.field(field))
        default: touches(path)
        }
    }

    private func touches(_ path: InputPath) -> Bool {
        enclosing.contains(path)
            || (0..<path.components.count).contains {
                places.contains(InputPath(Array(path.components.prefix($0))))
            }
    }

    /// Whether a series' id is that place, inside it or around it.
    private static func namesSeries(_ path: InputPath) -> Bool {
        let id: [InputPath.Component?] = [.field("programme"), .field("series"), nil, .field("id")]
        return zip(path.components, id).allSatisfy { $1 == nil || $0 == $1 }
    }
}

extension DocumentPathLookup {
    /// The path as the document has it: the meetings of a series may come from its schedule, and they are sorted.
    fileprivate mutating func writtenPath(of path: InputPath) -> InputPath {
        let meetings = 3
        guard path.components.count > meetings, path.components[meetings] == .field("meetings"),
            path.components[0] == .field("programme")
        else { return path }
        let series = InputPath(Array(path.components.prefix(meetings)))
        let schedule = series.field("schedule")
        return node(at: schedule) == node(at: series) ? series.field("meetings") : schedule
    }
}
