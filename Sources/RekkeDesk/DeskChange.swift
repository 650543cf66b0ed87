internal import Rekke
internal import RekkeFormats

/// A change to what was decided, as somebody chose it on the page. What it means is said by the scenario that it makes.
indirect enum DeskChange: Codable, Hashable, Sendable {
    case withdraw(registration: String)
    case suits(registration: String, series: [String])
    case late(Late)
    /// - Parameters: the first and the last day, as `2021-11-09`.
    case away(facilitator: String, first: String, last: String)
    case place(registration: String, series: String, reason: String)
    /// One more like it, at the same times.
    case parallel(series: String, id: String)
    case places(series: String, count: Int)
    case facilitator(id: String, name: String? = nil)
    /// By its name.
    case policy(String)
    /// Candidates and twins, as a plan names them.
    case add(series: [String])
    /// All of these, one after the other.
    case together([DeskChange])

    /// A registration that came after the form was closed.
    struct Late: Codable, Hashable, Sendable {
        var id: String
        var organisation: String
        /// When it came, with its offset.
        var submitted: String
        var email: String
        var series: [String]
        /// Who comes; empty where nobody is named.
        var people: [Person] = []

        struct Person: Codable, Hashable, Sendable {
            var name: String
            /// The first and the last day away, as `2021-11-09`; nil for whoever is never away.
            var first: String?
            var last: String?
        }
    }

    /// The scenario's document: these changes, one after the other.
    ///
    /// - Parameter problem: What they change.
    static func scenario(_ changes: [DeskChange], of problem: Problem, in language: Language) -> [UInt8] {
        let sentences = changes.map { $0.sentence(for: problem, in: language) }
        var current = problem
        var objects: [Object] = []
        for change in changes.flatMap(\.single) {
            let new = change.objects(for: current)
            objects += new
            // The next one may speak of what this one has changed; what cannot be applied is said by whoever reads them all.
            let alone = document(named: "-", new)
            let read = try? ScenarioReader.read(alone, as: .json, name: "scenario.json", for: current)
            current = read?.changed.problem ?? current
        }
        return document(named: sentences.joined(separator: "; "), objects)
    }

    /// One by one.
    var single: [DeskChange] {
        if case .together(let changes) = self { changes.flatMap(\.single) } else { [self] }
    }

    private static func document(named name: String, _ objects: [Object]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("changes") { writer in
                writer.list(objects) { writer, object in writer.object { $0.member(object.name, object.write) } }
            }
            writer.member("scenario", name)
        }
        return writer.finished()
    }

    private typealias Object = (name: String, write: (inout JSONWriter) -> Void)

    private func objects(for problem: Problem) -> [Object] {
        switch self {
        case .withdraw(let id): [("withdraw", { $0.value(id) })]
        case .suits(let id, let series):
            [DeskChange.object("setRegistration", ["id": id]) { $0.member("suits", series) }]
        case .late(let late):
            [("register", { [zone = problem.programme.timeZone] in $0.object { late.write(to: &$0, zone) } })]
        case .away(let id, let first, let last): DeskChange.absence(of: id, first, last, in: problem)
        case .place(let id, let series, let reason):
            [
                DeskChange.object(
                    "place",
                    (reason.isEmpty ? [:] : ["reason": reason]).merging(["registration": id, "series": series]) { $1 })
            ]
        case .parallel(let series, let id): [DeskChange.object("addSeries", ["id": id, "like": series])]
        case .places(let series, let count):
            [
                (
                    "setSeries",
                    {
                        $0.object { writer in
                            writer.member("capacity", count)
                            writer.member("id", series)
                        }
                    }
                )
            ]
        case .facilitator(let id, let name):
            [DeskChange.object("addFacilitator", ["id": id].merging(name.map { ["name": $0] } ?? [:]) { $1 })]
        case .policy(let name): [DeskChange.object("setRules", ["policy": name])]
        case .add(let series):
            series.map { id in
                problem.original(ofTwin: id).map { DeskChange.object("addSeries", ["id": id, "like": $0]) }
                    ?? ("openSeries", { $0.value(id) })
            }
        case .together(let changes): changes.flatMap { $0.objects(for: problem) }
        }
    }

    /// - Parameter rest: Writes members whose keys come behind those.
    private static func object(
        _ name: String, _ texts: [String: String], _ rest: @escaping (inout JSONWriter) -> Void = { _ in }
    ) -> Object {
        let sorted = texts.sorted { $0.key < $1.key }
        return (
            name,
            {
                $0.object { writer in
                    for (key, text) in sorted { writer.member(key, text) }
                    rest(&writer)
                }
            }
        )
    }

    /// With those days beside the ones that there are: a change of a field replaces it.
    private static func absence(of id: String, _ first: String, _ last: String, in problem: Problem) -> [Object] {
        guard var changed = problem.programme.facilitators.first(where: { $0.id == id }) else {
            return [object("setFacilitator", ["id": id])]
        }
        if let days = days(first, last) { changed.unavailable.append(.days(days)) }
        let (facilitator, zone) = (changed, problem.programme.timeZone)
        return [("setFacilitator", { $0.write(facilitator, in: zone) })]
    }

    /// What it does, in words.
    func sentence(for problem: Problem, in language: Language) -> String {
        let (words, names) = (language.words, Names(problem))
        func listed(_ series: [String]) -> String { language.list(series.map(names.name(ofSeries:))) }
        switch self {
        case .withdraw(let id): return words.deskWithdraws(names.fullName(ofRegistration: id))
        case .suits(let id, let series):
            let name = names.fullName(ofRegistration: id)
            return words.deskSuits(name, only: listed(series))
        case .late(let late): return words.deskComesLate(late.organisation.isEmpty ? late.id : late.organisation)
        case .away(let id, let first, let last):
            let days = [first, last].compactMap { LocalDate(isoDay: $0) }.map {
                Dates(language: language, zone: problem.programme.timeZone).day($0)
            }
            let name = names.name(ofFacilitator: id)
            if days.count == 2, days[0] == days[1] { return words.deskIsAway(name, on: days[0]) }
            return words.deskIsAway(name, from: days.first ?? first, to: days.last ?? last)
        case .place(let id, let series, _):
            return words.deskIsPlaced(names.fullName(ofRegistration: id), in: names.name(ofSeries: series))
        case .parallel(let series, _): return words.deskParallel(names.name(ofSeries: series))
        case .places(let series, let count): return words.deskHasPlaces(names.name(ofSeries: series), count)
        case .policy(let name):
            let policy = Policy.all.first { $0.name == name }
            return words.deskOtherPolicy(policy?.text(in: language) ?? name)
        case .facilitator(_, let name): return words.deskOneMoreFacilitator(name)
        case .add(let series):
            // As they are called once they are there, which tells twins apart.
            let alone = DeskChange.document(named: "-", objects(for: problem))
            let read = try? ScenarioReader.read(alone, as: .json, name: "scenario.json", for: problem)
            guard let changed = read?.changed.problem else {
                return words.deskAdds(listed(series.map { problem.original(ofTwin: $0) ?? $0 }))
            }
            return words.deskAdds(language.list(series.map(Names(changed).name(ofSeries:))))
        case .together(let changes):
            return changes.map { $0.sentence(for: problem, in: language) }.joined(separator: "; ")
        }
    }
}

extension DeskChange {
    /// Of late ones, whose organisation has answered before, or may have under a name that is nearly the same.
    func hints(for problem: Problem, in language: Language) -> [String] {
        let (words, names) = (language.words, Names(problem))
        return single.flatMap { change -> [String] in
            guard case .late(let late) = change, problem.programme.rules.onePlacePerOrganisation else { return [] }
            let key = OrganisationKey(late.organisation)
            let others = problem.registrationsInPriorityOrder.filter { !$0.withdrawn }
            if let same = others.first(where: { key != nil && OrganisationKey($0.organisation) == key }) {
                return [words.deskHasAnsweredBefore(names.fullName(ofRegistration: same.id))]
            }
            let alike = others.filter { areAlikeOrganisations(late.organisation, $0.organisation) }
            return alike.prefix(3).map { words.deskMayHaveAnsweredBefore(names.fullName(ofRegistration: $0.id)) }
        }
    }
}

extension DeskChange.Late {
    /// What an earlier version did not know is as it is at first.
    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        organisation = try values.decode(String.self, forKey: .organisation)
        submitted = try values.decode(String.self, forKey: .submitted)
        email = try values.decode(String.self, forKey: .email)
        series = try values.decode([String].self, forKey: .series)
        people = try values.decodeIfPresent([Person].self, forKey: .people) ?? []
    }

    fileprivate func write(to writer: inout JSONWriter, _ zone: LocalTimeZone) {
        let attendees = people.map { person in
            let days = person.first.flatMap { DeskChange.days($0, person.last ?? $0) }
            return Attendee(name: person.name, unavailable: days.map { [.days($0)] } ?? [])
        }
        if !attendees.isEmpty {
            writer.member("attendees") { $0.list(attendees) { $0.write($1, in: zone) } }
        }
        if !email.isEmpty { writer.member("contact") { $0.object { $0.member("email", email) } } }
        writer.member("id", id)
        if !organisation.isEmpty { writer.member("organisation", organisation) }
        writer.member("submitted", submitted)
        writer.member("suits", series)
    }
}

extension Problem {
    /// Of a series that a plan would add, the one that it is like; nil for one that there is.
    fileprivate func original(ofTwin id: String) -> String? {
        let known = Set(programme.series.map(\.id))
        guard !known.contains(id), let end = id.lastIndex(of: "+") else { return nil }
        let original = String(id[..<end])
        return known.contains(original) ? original : nil
    }
}

extension DeskChange {
    /// nil where those are no days, or the last one is before the first.
    static func days(_ first: String, _ last: String) -> ClosedRange<LocalDate>? {
        guard let first = LocalDate(isoDay: first), let last = LocalDate(isoDay: last), first <= last else {
            return nil
        }
        return first...last
    }
}

extension LocalDate {
    /// As fields for dates send it, `2021-11-09`.
    init?(isoDay text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
