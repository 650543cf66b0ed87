internal import Foundation
internal import RekkeFormats

/// All that holds of a programme beside its files, as it is kept.
struct DeskState: Codable, Sendable {
    /// What the given file calls it.
    var title: String?
    /// What its series and letters are written in, whoever looks at its pages; nil as an earlier version left it.
    var language: String?
    /// To the questions about the programme, by their names.
    var answers: [String: String] = [:]
    /// What columns and answers mean; nil as long as nobody has chosen.
    var choice: ChosenForm?
    var acceptsAbsences = false
    /// What of rows of the export was put right by hand, in their order.
    var corrections: [RowCorrection] = []
    /// When people were told of the decision, in seconds since 1970; nil as long as they were not.
    var confirmed: Int?
    /// Who signs letters.
    var sender = ""
    /// What might change, or has changed since people were told; in the order in which it was entered.
    var changes: [DeskChange] = []
    /// What the last step was about, in words; nil where its kind says enough.
    var detail: String?

    /// Whether the decision is what people were told.
    var isConfirmed: Bool { confirmed != nil }

    init() {}

    /// What an earlier version did not know is as it is at first.
    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        title = try values.decodeIfPresent(String.self, forKey: .title)
        language = try values.decodeIfPresent(String.self, forKey: .language)
        answers = try values.decodeIfPresent([String: String].self, forKey: .answers) ?? [:]
        choice = try values.decodeIfPresent(ChosenForm.self, forKey: .choice)
        acceptsAbsences = try values.decodeIfPresent(Bool.self, forKey: .acceptsAbsences) ?? false
        corrections = try values.decodeIfPresent([RowCorrection].self, forKey: .corrections) ?? []
        confirmed = try values.decodeIfPresent(Int.self, forKey: .confirmed)
        sender = try values.decodeIfPresent(String.self, forKey: .sender) ?? ""
        detail = try values.decodeIfPresent(String.self, forKey: .detail)
        changes = try values.decodeIfPresent([DeskChange].self, forKey: .changes) ?? []
    }

    init(_ document: [UInt8]) throws { self = try JSONDecoder().decode(DeskState.self, from: Data(document)) }

    var document: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return [UInt8](try encoder.encode(self))
        }
    }
}
