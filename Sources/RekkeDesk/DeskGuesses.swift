internal import Foundation
internal import Rekke
internal import RekkeFormats

/// Answers to the questions about a programme, as far as its registrations tell them; whoever answers sees and changes them.
struct DeskGuesses {
    private(set) var answers: [ProgrammeQuestion: String] = [:]

    /// - Parameter today: For registrations that do not say when they came.
    init(_ export: DeskFile, today: LocalDate) {
        answers[.name] = export.title
        var draft = ProgrammeDraft()
        (draft.name, draft.first, draft.weekdays) = (export.title, today, Weekday.allCases)
        func read(_ choice: ChosenForm) throws(InputError) -> FormImport {
            draft.form = choice.yaml
            return try FormImport(
                programme: draft.document(in: .english, schema: nil), as: .yaml, name: "",
                FormExports(registrations: export.table))
        }
        let found = try? DeskReading.chosen(nil, read).0
        let registrations = found?.isRead == true ? found?.registrations ?? [] : []
        let wished = Set(registrations.flatMap(\.preferences.named))
        // One series a day, in this order.
        let days = zip(found?.programme.series ?? [], Weekday.allCases).filter { wished.contains($0.0.id) }.map(\.1)
        let last = registrations.map(\.submitted).max().map { LocalTimeZone.oslo.localTime(at: $0).date } ?? today
        // Three weeks later there has been time to tell people; on the first of the days.
        var first = last + 21
        while let day = days.first, first.weekday != day { first = first + 1 }
        answers[.first] = "\(first)"
        answers[.weekdays] = (days.isEmpty ? [first.weekday] : days).map { $0.name(in: .english) }.joined(
            separator: ",")
        answers[.deadline] = ""
    }
}

extension Preferences {
    /// The ids of the series that it names.
    fileprivate var named: [String] {
        switch self {
        case .allSuit: []
        case .suits(let ids): ids
        case .ranking(let tiers): tiers.flatMap(\.self)
        case .ranks(let ranks): ranks.keys.sorted()
        }
    }
}

extension LocalDate {
    /// On the server's clock.
    static var today: LocalDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
        return LocalDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? LocalDate(daysSinceEpoch: 0)
    }
}
