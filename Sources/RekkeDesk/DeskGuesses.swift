internal import Foundation
internal import Rekke
internal import RekkeFormats

/// Answers to the questions about a programme, as far as its registrations tell them; whoever answers sees and changes them.
struct DeskGuesses {
    private(set) var answers: [ProgrammeQuestion: String] = [:]
    /// What the form asks in; nil where that cannot be told.
    private(set) var language: Language?
    /// Why there is nothing to ask about; nil where there is.
    private(set) var obstacle: Obstacle?

    enum Obstacle {
        case unreadable(InputFault)
        case withoutRows
    }

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
        language = Language(ofTexts: found?.columns.map(\.heading) ?? [])
        obstacle = found.flatMap { DeskGuesses.obstacle(in: $0, of: export.name) }
        let registrations = found?.isRead == true ? found?.registrations ?? [] : []
        let wished = Set(registrations.flatMap(\.preferences.named))
        // One series a day, in this order.
        let days = zip(found?.programme.series ?? [], Weekday.allCases).filter { wished.contains($0.0.id) }.map(\.1)
        answers[.weekdays] = days.map { $0.name(in: .english) }.joined(separator: ",")
        answers[.first] =
            registrations.map(\.submitted).max().map { DeskGuesses.first(after: $0, on: days.first) } ?? ""
        answers[.deadline] = ""
    }

    private static func obstacle(in form: FormImport, of file: String) -> Obstacle? {
        if form.columns.isEmpty { return form.faults.first { $0.file == file }.map(Obstacle.unreadable) }
        return form.hasRows ? nil : .withoutRows
    }

    /// Three weeks after the last registration there has been time to tell people.
    private static func first(after last: Instant, on day: Weekday?) -> String {
        var first = LocalTimeZone.oslo.localTime(at: last).date + 21
        while let day, first.weekday != day { first = first + 1 }
        return "\(first)"
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
