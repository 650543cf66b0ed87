/// Everything in a scenario that cannot be applied, in the order of its changes; of more than a thousand faults that many.
public struct ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
    public let faults: [ScenarioFault]

    init(faults: [ScenarioFault]) {
        let ordered = faults.enumerated().sorted {
            ($0.element.changeNumber, $0.offset) < ($1.element.changeNumber, $1.offset)
        }
        self.faults = ordered.map(\.element)
    }

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One thing that keeps a change from being applied, and where. Its text names ids, never people.
public struct ScenarioFault: Hashable, Sendable, CustomStringConvertible {
    /// A place in the scenario document, such as `changes[2].addSeries.like`.
    public let place: InputPath
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        /// Nothing has that id; perhaps another one is meant.
        case unknown(Subject, String, didYouMean: String?)
        /// Something has that id already.
        case taken(Subject, String)
        case openAlready(String)
        case closedAlready(String)
        case cancelledAlready(String)
        case withdrawn(String)
        case noConfirmedPlace(String)
        case skippedTime(LocalTime, zone: LocalTimeZone)
        /// What the change itself says, no problem may say; the place of the fault is that in the changed problem.
        case invalid(ValidationFault)
        /// The changed problem says elsewhere something that it must not.
        case leadsTo(ValidationFault)
    }

    /// What an id is of.
    public enum Subject: String, Hashable, Sendable {
        case series, facilitator, registration
    }

    public var description: String { "\(place): \(text)" }

    /// What is wrong, without the place.
    public var text: String {
        switch kind {
        case .unknown(let subject, let id, let nearest):
            "no \(subject.rawValue) \(quoted(id))" + didYouMean(nearest)
        case .taken(let subject, let id): "there is a \(subject.rawValue) \(quoted(id)) already; choose another id"
        case .openAlready(let id): "\(quoted(known: id)) is open already"
        case .closedAlready(let id): "\(quoted(known: id)) is closed already"
        case .cancelledAlready(let id): "\(quoted(known: id)) is cancelled already"
        case .withdrawn(let id): "\(quoted(known: id)) is withdrawn"
        case .noConfirmedPlace(let id): "\(quoted(known: id)) has no confirmed place"
        case .skippedTime(let time, let zone):
            "the clocks of \(zone.identifier) skip the hours asked for on \(time.date)"
        case .invalid(let fault): fault.text
        case .leadsTo(let fault): "this leads to \(fault.place): \(fault.text)"
        }
    }

    fileprivate var changeNumber: Int {
        for case .index(let number) in place.components { return number }
        return 0
    }
}
