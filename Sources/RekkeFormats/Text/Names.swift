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
    /// Names that several series have, as twins do.
    private let ambiguousSeries: Set<String>

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
    }

    package func series(_ id: String) -> Series? { series[id] }

    package func registration(_ id: String) -> Registration? { registrations[id] }

    /// The series' name, with the id behind it where several have that name.
    package func name(ofSeries id: String) -> String {
        let parts = nameParts(ofSeries: id)
        return parts.id.map { "\(parts.name) (\($0))" } ?? parts.name
    }

    /// The series' name, and the id where several have that name.
    package func nameParts(ofSeries id: String) -> (name: String, id: String?) {
        let name = series[id]?.name ?? otherSeries[id] ?? id
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
