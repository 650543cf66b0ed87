/// Why a proof does not hold.
public struct ProofFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file in the proof's folder.
    public let file: String
    /// The line in it, from 1; nil where the fault is in no single line.
    public let line: Int?
    /// What the fault is about in it, as a row, a goal or a field; nil where that is the whole file.
    public let place: String?
    public let text: String

    package init(_ file: String, line: Int? = nil, place: String? = nil, _ text: String) {
        self.file = file
        self.line = line
        self.place = place
        self.text = text
    }

    /// The same in a folder of the proof's.
    package func inside(_ prefix: String) -> ProofFault { ProofFault(prefix + file, line: line, place: place, text) }

    /// The file, the line and the place, as far as known.
    public var position: String {
        let position = line.map { "\(file):\($0)" } ?? file
        return place.map { "\(position): \($0)" } ?? position
    }

    /// The position, then what is wrong.
    public var description: String { "\(position): \(text)" }
}
