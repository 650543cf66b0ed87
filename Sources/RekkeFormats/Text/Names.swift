package import Rekke

/// What people call the registrations, series and persons of a problem. An id that the problem does not know stands for
/// itself.
package struct Names: Sendable {
    private let programme: Programme
    private let series: [String: Series]
    /// Of series of other tracks.
    private let otherSeries: [String: String]
    private let registrations: [String: Registration]
    private let attendees: [String: String]
    private let facilitators: [String: String]
    /// Organisations with more than one registration, for which a name alone says too little.
    private let ambiguous: Set<String>
    /// Names that several series have.
    private let ambiguousSeries: Set<String>
    /// By the id of a series that twins were added to, or of a twin: its number among them.
    private let twins: [String: Int]

    package init(_ problem: Problem) {
        programme = problem.programme
        series = Dictionary(problem.programme.series.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        registrations = Dictionary(problem.registrations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var attendees: [String: String] = [:]
        // By id, so that a person with two spellings gets the same one whatever the order in the file.
        for registration in problem.registrations.sorted(by: { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }) {
            for (index, attendee) in registration.attendees.enumerated() {
                let label = registration.label(ofAttendee: index)
                if let name = attendee.name, attendees[label] == nil { attendees[label] = name }
            }
        }
        self.attendees = attendees
        otherSeries = Dictionary(
            problem.registrations.lazy.flatMap(\.heldInOtherTracks).map { ($0.series, $0.name) },
            uniquingKeysWith: { first, _ in first })
        facilitators = Dictionary(
            problem.programme.facilitators.compactMap { facilitator in facilitator.name.map { (facilitator.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        ambiguous = Names.repeated(problem.registrations.compactMap(Names.organisation))
        ambiguousSeries = Names.repeated(problem.programme.series.map(\.name))
        twins = Names.twins(among: problem.programme.series)
    }

    package func series(_ id: String) -> Series? { series[id] }

    package func registration(_ id: String) -> Registration? { registrations[id] }

    /// The series' name; where several have it, with a number behind it for twins, else with the id.
    package func name(ofSeries id: String) -> String {
        let parts = nameParts(ofSeries: id)
        return parts.id.map { "\(parts.name) (\($0))" } ?? parts.name
    }

    /// The series' name, with a number for twins, and the id where several others have that name.
    package func nameParts(ofSeries id: String) -> (name: String, id: String?) {
        let name = series[id]?.name ?? otherSeries[id] ?? id
        if let number = twins[id] { return (Names.numbered(isolated(name), number), nil) }
        return (isolated(name), ambiguousSeries.contains(name) ? isolated(id) : nil)
    }

    /// The organisation, with the id behind it where it has several registrations; the id where there is none.
    package func name(ofRegistration id: String) -> String {
        guard let organisation = organisation(of: id) else { return isolated(id) }
        return ambiguous.contains(organisation) ? "\(organisation) (\(isolated(id)))" : organisation
    }

    /// The organisation with the id behind it; the id where there is none.
    package func fullName(ofRegistration id: String) -> String {
        organisation(of: id).map { "\($0) (\(isolated(id)))" } ?? isolated(id)
    }

    package func name(ofAttendee label: String) -> String { isolated(attendees[label] ?? label) }

    /// The name of somebody whom a registration names, or named until a day.
    ///
    /// - Parameter former: Those with an id whom registrations name no longer.
    package func name(
        ofAttendee label: String, of registration: String, formerly former: [Reallocation.FormerAttendee]
    ) -> String {
        let left = former.first { $0.registration == registration && $0.id == label }?.name
        if let name = left ?? attendees[label] { return isolated(name) }
        // Without an id it is called by the registration's and the name.
        let named = label.hasPrefix("\(registration)/") ? String(label.dropFirst(registration.count + 1)) : label
        return isolated(named.isEmpty || Int(named) != nil ? label : named)
    }

    package func name(ofFacilitator id: String) -> String { isolated(facilitators[id] ?? id) }

    /// The name of somebody who may lead nothing any more.
    ///
    /// - Parameter earlier: Who there was before.
    package func name(ofFacilitator id: String, before earlier: Names?) -> String {
        isolated(facilitators[id] ?? earlier?.facilitators[id] ?? id)
    }

    private func organisation(of id: String) -> String? {
        registrations[id].flatMap(Names.organisation)
    }

    /// Numbers for series of one name that are one and what was added like it, as `tue`, `tue+2` and `tue+3`: who was told one keeps
    /// it, whatever is added later. A number that makes the name of another series, as that of a parallel one that was there from
    /// the beginning, is passed over.
    private static func twins(among series: [Series]) -> [String: Int] {
        let names = Set(series.map(\.name))
        var numbers: [String: Int] = [:]
        for (name, group) in Dictionary(grouping: series, by: \.name) where group.count > 1 {
            let roots = group.map(\.id).filter { !$0.contains("+") }
            guard roots.count == 1, !names.contains(numbered(name, 1)) else { continue }
            let found = group.map { (id: $0.id, number: $0.id == roots[0] ? 1 : number(of: $0.id, like: roots[0])) }
            guard found.allSatisfy({ $0.number != nil }) else { continue }
            var last = 0
            for case (let id, let number?) in found.sorted(by: { $0.number ?? 0 < $1.number ?? 0 }) {
                last = max(last + 1, number)
                while names.contains(numbered(name, last)) { last += 1 }
                numbers[id] = last
            }
        }
        return numbers
    }

    private static func number(of id: String, like root: String) -> Int? {
        guard id.hasPrefix(root + "+"), let number = Int(id.dropFirst(root.count + 1)), number > 1,
            id == "\(root)+\(number)"
        else { return nil }
        return number
    }

    /// Two numbers beside each other would be read as one.
    private static func numbered(_ name: String, _ number: Int) -> String {
        name.last?.isNumber == true ? "\(name) (\(number))" : "\(name) \(number)"
    }

    private static func repeated(_ names: [String]) -> Set<String> {
        var seen: Set<String> = []
        return Set(names.filter { !seen.insert($0).inserted })
    }

    /// The name as it was typed, without white space around it; nil where there is none.
    private static func organisation(of registration: Registration) -> String? {
        let words = registration.organisation?.split(whereSeparator: \.isWhitespace) ?? []
        return words.isEmpty ? nil : isolated(words.joined(separator: " "))
    }
}
