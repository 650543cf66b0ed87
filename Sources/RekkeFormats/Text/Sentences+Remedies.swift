package import Rekke

/// Where a waiting registration stands in the queues, and what would give it a place.
extension Sentences {
    // MARK: - Queues

    /// Its number in every queue in one sentence, and what more places would give where others may move, if that is
    /// something else; nil where they were not worked out.
    func positions(of entry: WaitlistEntry) -> String? {
        guard let positions = entry.positions else {
            return entry.queue.flatMap { $0.isEmpty ? nil : self.number(inQueues: $0) }
        }
        guard !positions.isEmpty else {
            return language(
                "Neither one more place in a single series nor as many as wait would give it one.",
                "Verken én plass til i en enkelt møterekke eller like mange som det er på ventelisten, ville gitt plass."
            )
        }
        let queue = entry.queue ?? []
        let number = queue.isEmpty ? nil : self.number(inQueues: queue)
        if queue == positions { return number }
        return [number, whereOthersMay(move: positions)].compactMap(\.self).joined(separator: " ")
    }

    private func number(inQueues queue: [QueuePosition]) -> String {
        let parts = byPosition(queue).map { group in
            let names = language.list(group.series.map(seriesName))
            return language(
                "number \(group.position) in the queue for \(names)", "nummer \(group.position) i køen til \(names)")
        }
        let list = parts.joined(separator: language(", and ", ", og "))
        return language(
            "It is \(list): with that many more places there it would have a place.",
            "Den er \(list): med så mange flere plasser der ville den fått plass.")
    }

    private func whereOthersMay(move positions: [QueuePosition]) -> String {
        let list = byPosition(positions).flatMap { group in
            group.series.map { "\(seriesName($0)) (\(group.position))" }
        }.joined(separator: ", ")
        return language(
            "Where others may move, so many more places in one of these would give it one: \(list).",
            "Der andre kan flyttes, ville så mange flere plasser i én av disse gitt plass: \(list).")
    }

    /// The least of its numbers in queues, in a few words; nil where it has none.
    package func bestPosition(of entry: WaitlistEntry) -> String? {
        guard let best = byPosition(entry.queue ?? []).first else { return nil }
        return language(
            "Number \(best.position) in the queue for \(series(best.series)).",
            "Nummer \(best.position) i køen til \(series(best.series)).")
    }

    /// By rising position; in each the series in the programme's order.
    private func byPosition(_ positions: [QueuePosition]) -> [(position: Int, series: [String])] {
        var groups: [Int: [String]] = [:]
        for item in positions { groups[item.position, default: []].append(item.series) }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    // MARK: - What would help

    /// A sentence for each change that would help, those that differ in the series only together; nil where none were
    /// looked for.
    func remedies(of entry: WaitlistEntry) -> [String]? {
        guard let remedies = entry.remedies else { return nil }
        return remedies.isEmpty ? [nothingHelps] : grouped(remedies).map(sentence)
    }

    /// The smallest few changes that would help, in one sentence; nil where none were looked for, or where there are none
    /// and the queues say enough.
    package func smallestRemedies(of entry: WaitlistEntry) -> String? {
        guard let remedies = entry.remedies else { return nil }
        guard !remedies.isEmpty else { return entry.positions?.isEmpty == false ? nil : nothingHelps }
        let groups = grouped(remedies)
        // One more than is told would take no less room.
        let told = groups.count <= 4 ? groups : Array(groups.prefix(3))
        var parts = told.map(phrase)
        if groups.count > told.count { parts.append(language("or other changes", "eller andre endringer")) }
        return language("What would help: ", "Dette ville hjelpe: ") + parts.joined(separator: "; ") + "."
    }

    /// Those that one sentence can tell, which differ in the series only.
    private func grouped(_ remedies: [Remedy]) -> [[Remedy]] {
        var groups: [[Remedy]] = []
        for remedy in remedies {
            if let first = groups.last?.first, first.isTold(with: remedy) {
                groups[groups.count - 1].append(remedy)
            } else {
                groups.append([remedy])
            }
        }
        return groups
    }

    private var nothingHelps: String {
        language(
            "No single change of those that were tried would give it a place.",
            "Ingen av endringene som er prøvd, ville alene gitt plass.")
    }

    private func sentence(_ remedies: [Remedy]) -> String {
        let costs = remedies[0].costs
        switch remedies[0].change {
        case .freePlaceOutsidePreferences:
            let names = language.list(remedies.compactMap(\.change.series).map(seriesName))
            return language(
                "There is room in \(names), which it did not list; it could have a place there\(loss(costs)).",
                "Det er ledig plass i \(names), som ikke er blant ønskene; der kunne den fått plass\(loss(costs)).")
        case .move(let registration, let from, let to):
            let name = names.name(ofRegistration: registration)
            return language(
                "If \(name) moved from \(seriesName(from)) to \(seriesName(to)), it would get a place\(loss(costs)).",
                "Hvis \(name) flyttet fra \(seriesName(from)) til \(seriesName(to)), ville den fått plass\(loss(costs))."
            )
        case .moreAttendees(let series, let meetings):
            let name = seriesName(series)
            return language(
                "If more attendees could come to \(name) on \(dates.days(meetings)), it would get a place\(loss(costs)).",
                "Hvis flere deltakere kunne komme til \(name) \(dates.days(meetings)), ville den fått plass\(loss(costs))."
            )
        case .addPlace:
            return language(
                "One more place in \(anyOf(remedies)) would give it a place\(loss(costs)).",
                "Én plass til i \(anyOf(remedies)) ville gitt plass\(loss(costs)).")
        case .openSeries:
            return language(
                "Opening \(anyOf(remedies)) would give it a place\(loss(costs)).",
                "Hvis \(anyOf(remedies)) ble åpnet, ville den fått plass\(loss(costs)).")
        case .addParallelSeries(_, let facilitators):
            let more = further(facilitators).map { language(", with \($0),", ", med \($0),") } ?? ""
            return language(
                "A series parallel to \(anyOf(remedies))\(more) would give it a place\(loss(costs)).",
                "En møterekke parallell til \(anyOf(remedies))\(more) ville gitt plass\(loss(costs)).")
        }
    }

    private func phrase(_ remedies: [Remedy]) -> String {
        let text =
            switch remedies[0].change {
            case .freePlaceOutsidePreferences:
                language(
                    "a free place in \(anyOf(remedies, isShort: true)), which it did not list",
                    "en ledig plass i \(anyOf(remedies, isShort: true)), som ikke er blant ønskene")
            case .move(let registration, let from, let to):
                language(
                    "\(names.name(ofRegistration: registration)) moving from \(seriesName(from)) to \(seriesName(to))",
                    "at \(names.name(ofRegistration: registration)) flytter fra \(seriesName(from)) til \(seriesName(to))"
                )
            case .moreAttendees(let series, let meetings):
                language(
                    "more attendees for \(seriesName(series)) on \(dates.days(meetings))",
                    "flere deltakere til \(seriesName(series)) \(dates.days(meetings))")
            case .addPlace:
                language(
                    "one more place in \(anyOf(remedies, isShort: true))",
                    "én plass til i \(anyOf(remedies, isShort: true))")
            case .openSeries:
                language(
                    "opening \(anyOf(remedies, isShort: true))", "å åpne \(anyOf(remedies, isShort: true))")
            case .addParallelSeries(_, let facilitators):
                language(
                    "a series parallel to \(anyOf(remedies, isShort: true))",
                    "en møterekke parallell til \(anyOf(remedies, isShort: true))")
                    + (further(facilitators).map { language(" with \($0)", " med \($0)") } ?? "")
            }
        return text + loss(remedies[0].costs)
    }

    private func further(_ facilitators: Int) -> String? {
        switch facilitators {
        case 0: nil
        case 1: language("1 more facilitator", "1 fasilitator til")
        default: language("\(facilitators) more facilitators", "\(facilitators) fasilitatorer til")
        }
    }

    private func loss(_ costs: [String]) -> String {
        switch costs.count {
        case 0: ""
        case 1:
            language(
                ", but \(registrations(costs)) would lose its place",
                ", men \(registrations(costs)) ville mistet plassen")
        default:
            language(
                ", but \(registrations(costs)) would lose their places",
                ", men \(registrations(costs)) ville mistet plassene")
        }
    }

    /// "A, B or C".
    ///
    /// - Parameter isShort: Of more than four the first three, and how many others.
    private func anyOf(_ remedies: [Remedy], isShort: Bool = false) -> String {
        var names = remedies.compactMap(\.change.series).map(seriesName)
        if isShort, names.count > 4 {
            names[3...] = [language("\(names.count - 3) others", "\(names.count - 3) andre")]
        }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + language(" or ", " eller ") + last
    }
}

extension Remedy {
    /// Whether one sentence can tell both.
    fileprivate func isTold(with other: Remedy) -> Bool {
        guard costs == other.costs else { return false }
        return switch (change, other.change) {
        case (.freePlaceOutsidePreferences, .freePlaceOutsidePreferences), (.addPlace, .addPlace),
            (.openSeries, .openSeries):
            true
        case (.addParallelSeries(_, let one), .addParallelSeries(_, let another)): one == another
        default: false
        }
    }
}

extension Remedy.Change {
    /// The series that it is about.
    fileprivate var series: String? {
        switch self {
        case .freePlaceOutsidePreferences(let series), .addPlace(let series), .openSeries(let series),
            .moreAttendees(let series, _), .addParallelSeries(let series, _):
            series
        case .move: nil
        }
    }
}
