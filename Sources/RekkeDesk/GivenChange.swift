internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// What somebody filled in for a change, and what is wrong with it: nothing of it is lost where it cannot be made.
struct GivenChange {
    /// Which of the changes' fields.
    let kind: String
    private let form: MultipartForm
    private let language: Language
    /// By the field's name on the page, in the order in which they are found.
    private(set) var faults: [(field: String, text: String)] = []

    private var words: any Words { language.words }

    init(_ form: MultipartForm, in language: Language) {
        kind = form.text("kind") ?? ""
        self.form = form
        self.language = language
    }

    /// As it was sent; nil where it was not.
    func text(_ field: String) -> String? { form.text(field) }

    func isChecked(_ field: String, _ value: String) -> Bool { form.texts(field).contains(value) }

    func fault(of field: String) -> String? { faults.first { $0.field == field }?.text }

    /// The change that it is; nil where something is wrong with it.
    ///
    /// - Parameters:
    ///   - waiting: The ids of those on the waitlist.
    ///   - others: What was chosen before, so that ids are new.
    mutating func change(
        for problem: Problem, waiting: Set<String>, after others: [DeskChange]
    ) -> DeskChange? {
        let change = read(problem, others)
        let withdrawn = others.flatMap(\.single).compactMap { other in
            if case .withdraw(let id) = other { id } else { nil }
        }
        if case .late(let late) = change, waits(late.organisation, problem, waiting.subtracting(withdrawn)) {
            note("organisation", words.deskWaitsAlready)
        }
        return faults.isEmpty ? change : nil
    }

    private mutating func read(_ problem: Problem, _ others: [DeskChange]) -> DeskChange? {
        func newID(_ beginning: String, besides known: [String]) -> String {
            newName(beginning, besides: Set(known + others.flatMap(\.newIDs)))
        }
        switch kind {
        case "withdraw": return registration.map { .withdraw(registration: $0) }
        case "suits":
            let (registration, series) = (registration, checkedSeries)
            return registration.flatMap { id in series.map { .suits(registration: id, series: $0) } }
        case "late": return late(as: newID("late-", besides: problem.registrations.map(\.id)))
        case "away":
            let facilitator = given("facilitator", or: words.deskChooseWho)
            let days = days("first", "last")
            return facilitator.flatMap { id in days.map { .away(facilitator: id, first: $0.first, last: $0.last) } }
        case "place":
            let (registration, series) = (registration, given("series", or: words.deskTickSeries))
            return registration.flatMap { id in
                series.map { .place(registration: id, series: $0, reason: line("reason") ?? "") }
            }
        case "parallel":
            return given("series", or: words.deskTickSeries).map { series in
                // A twin of a twin is another one of the first.
                let ids = problem.programme.series.map(\.id)
                let first = ids.filter { series.hasPrefix($0 + "+") }.min { $0.count < $1.count } ?? series
                return .parallel(
                    series: series, id: newID("\(first)+", besides: ids))
            }
        case "places":
            let series = given("series", or: words.deskTickSeries)
            guard let count = line("count").flatMap({ Int($0) }), count > 0 else {
                note("count", words.deskGiveNumber)
                return nil
            }
            return series.map { .places(series: $0, count: count) }
        case "policy":
            guard let name = given("policy", or: words.deskGiveAnswer),
                Policy.all.contains(where: { $0.name == name })
            else { return unknown }
            return .policy(name)
        case "add": return checkedSeries.map { .add(series: $0) }
        case "facilitator":
            let id = newID("new-", besides: problem.programme.facilitators.map(\.id))
            let isKnown = problem.programme.facilitators.contains {
                $0.name?.lowercased() == line("name")?.lowercased()
            }
            if line("name") != nil, isKnown { note("name", words.deskIsKnownFacilitator) }
            return .facilitator(id: id, name: line("name") ?? words.deskNewFacilitator)
        case "together": return together(others)
        default: return unknown
        }
    }

    /// Whether a late answer would be dropped as a duplicate: that of whoever has a place is a new answer of it.
    private func waits(_ organisation: String, _ problem: Problem, _ waiting: Set<String>) -> Bool {
        let (rules, key) = (problem.programme.rules, OrganisationKey(organisation))
        return key != nil && rules.onePlacePerOrganisation && rules.duplicates == .keepFirst
            && problem.registrations.contains { waiting.contains($0.id) && OrganisationKey($0.organisation) == key }
    }

    private mutating func late(as id: String) -> DeskChange? {
        let organisation = given("organisation", or: words.deskGiveOrganisation)
        let time = given("submitted", or: words.deskGiveMoment)
        let series = checkedSeries
        let people = people
        let email = line("email") ?? ""
        if !email.isEmpty, Mailbox.all(called: nil, at: email).isEmpty { note("email", words.deskIsNoAddress) }
        guard let organisation, let time, let series else { return nil }
        return .late(
            DeskChange.Late(
                id: id, organisation: organisation, submitted: time, email: email, series: series,
                people: people))
    }

    /// Those that fields name.
    private var people: [DeskChange.Late.Person] {
        mutating get {
            var people: [DeskChange.Late.Person] = []
            for index in 0..<DeskChange.Late.Person.most {
                let isAway = [line("from-\(index)"), line("to-\(index)")].contains { $0 != nil }
                let days = isAway ? days("from-\(index)", "to-\(index)") : nil
                guard let name = line("name-\(index)") else {
                    if isAway { note("name-\(index)", words.deskNameWhoIsAway) }
                    continue
                }
                people.append(DeskChange.Late.Person(name: name, first: days?.first, last: days?.last))
            }
            return people
        }
    }

    private mutating func together(_ others: [DeskChange]) -> DeskChange? {
        let chosen = Set(form.texts("together-change").compactMap { Int($0) })
        let changes = others.indices.filter(chosen.contains).map { others[$0] }
        guard changes.count > 1 else {
            note("change", words.deskTickTwo)
            return nil
        }
        return .together(changes.flatMap(\.single))
    }

    // MARK: Fields

    private mutating func note(_ name: String, _ text: String) { faults.append(("\(kind)-\(name)", text)) }

    /// What no page offers.
    private var unknown: DeskChange? {
        mutating get {
            if faults.isEmpty { note("kind", words.deskGiveAnswer) }
            return nil
        }
    }

    private func line(_ name: String) -> String? {
        let words = (form.text("\(kind)-\(name)") ?? "").split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private mutating func given(_ name: String, or fault: String) -> String? {
        let text = line(name)
        if text == nil { note(name, fault) }
        return text
    }

    private var registration: String? { mutating get { given("registration", or: words.deskChooseWho) } }

    private var checkedSeries: [String]? {
        mutating get {
            let series = form.texts("\(kind)-series").filter { !$0.isEmpty }
            if series.isEmpty { note("series", words.deskTickSeries) }
            return series.isEmpty ? nil : series
        }
    }

    /// A day, or days from one to another; the last is the first where it is not said.
    private mutating func days(_ first: String, _ last: String) -> (first: String, last: String)? {
        guard let begin = given(first, or: words.deskGiveFirstDay) else { return nil }
        let end = line(last) ?? begin
        for (name, day) in [(first, begin), (last, end)] where LocalDate(isoDay: day) == nil {
            note(name, words.deskIsNoDay)
            return nil
        }
        guard DeskChange.days(begin, end) != nil else {
            note(last, words.deskEndsBeforeFirstDay)
            return nil
        }
        return (begin, end)
    }
}

extension DeskChange {
    /// Of what it adds.
    fileprivate var newIDs: [String] {
        switch self {
        case .late(let late): [late.id]
        case .parallel(_, let id), .facilitator(let id, _): [id]
        case .together(let changes): changes.flatMap(\.newIDs)
        default: []
        }
    }
}

extension DeskChange.Late.Person {
    /// As many as there are fields for.
    static let most = 12
}

/// The first name with a number from 2 on that is not taken.
private func newName(_ beginning: String, besides taken: Set<String>) -> String {
    var number = 2
    while taken.contains(beginning + "\(number)") { number += 1 }
    return beginning + "\(number)"
}
