internal import Foundation
internal import RekkeFormats

/// All that holds of a programme beside its files, as it is kept.
struct DeskState: Codable, Sendable {
    /// What the given file calls it.
    var title: String?
    /// To the questions about the programme, by their names.
    var answers: [String: String] = [:]
    /// What columns and answers mean; nil as long as nobody has chosen.
    var choice: ChosenForm?
    var acceptsAbsences = false
    /// Who signs letters, as somebody typed it.
    var sender: String?

    init() {}

    init(_ document: [UInt8]) throws { self = try JSONDecoder().decode(DeskState.self, from: Data(document)) }

    var document: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return [UInt8](try encoder.encode(self))
        }
    }
}
