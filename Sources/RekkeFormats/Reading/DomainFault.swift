internal import Rekke

/// Something that the domain finds wrong with what was read.
protocol DomainFault {
    /// Where, in the document.
    var place: InputPath { get }
    /// What, without the place.
    var text: String { get }

    /// Whether it may only follow from values that could not be read.
    ///
    /// - Parameter path: Its place as the document has it.
    func mayFollow(from unread: UnreadPlaces, at path: InputPath) -> Bool
}

extension ValidationFault: DomainFault {
    func mayFollow(from unread: UnreadPlaces, at path: InputPath) -> Bool {
        switch kind {
        case .unknownSeries where unread.lacksSeriesID: true
        case .unknownFacilitator where unread.lacksFacilitatorID: true
        case .personDiffers(_, let field, let first):
            unread.touches(path.field(field)) || unread.touches(first.field(field))
        default: unread.touches(path)
        }
    }
}

extension ScenarioFault: DomainFault {
    func mayFollow(from unread: UnreadPlaces, at path: InputPath) -> Bool {
        if unread.isEmpty { return false }
        switch kind {
        case .invalid(let fault): return fault.mayFollow(from: unread, at: path)
        // Anything may have been meant to make room.
        case .leadsTo: return true
        // Meetings may be what could not be read.
        case .nothingHasBeen, .nothingIsLeft: return true
        case .unknown(.series, _, _): return unread.lacksSeriesID || unread.touches(path)
        case .unknown(.facilitator, _, _): return unread.lacksFacilitatorID || unread.touches(path)
        case .unknown(.registration, _, _): return unread.lacksRegistrationID || unread.touches(path)
        case .taken, .openAlready, .closedAlready, .cancelledAlready, .withdrawn, .noConfirmedPlace, .skippedTime,
            .meetingHasBeen, .seriesIsOver, .likeIsOver, .unclearWhoAttended, .holdsFromDay:
            return unread.touches(path)
        }
    }
}

/// The places whose values could not be read.
struct UnreadPlaces {
    private var places: Set<InputPath> = []
    /// The places and all that they are in.
    private var enclosing: Set<InputPath> = []
    /// Whether it is unknown which series there are.
    private(set) var lacksSeriesID = false
    /// Whether it is unknown which facilitators there are.
    private(set) var lacksFacilitatorID = false
    /// Whether it is unknown which registrations, of those that a scenario adds, there are.
    private(set) var lacksRegistrationID = false

    var isEmpty: Bool { places.isEmpty }

    mutating func insert(_ path: InputPath) {
        places.insert(path)
        for count in 0...path.components.count { enclosing.insert(InputPath(Array(path.components.prefix(count)))) }
        let id = [InputPath.Component.field("id")]
        let change: [InputPath.Component?] = [.field("changes"), nil]
        lacksSeriesID =
            lacksSeriesID || path.touches([.field("programme"), .field("series"), nil] + id)
            || path.touches(change + [.field("addSeries")] + id)
        lacksFacilitatorID =
            lacksFacilitatorID || path.touches([.field("programme"), .field("facilitators"), nil] + id)
            || path.touches(change + [.field("addFacilitator")] + id)
        lacksRegistrationID = lacksRegistrationID || path.touches(change + [.field("register")] + id)
    }

    /// Whether one of the places is that one, inside it or around it.
    func touches(_ path: InputPath) -> Bool {
        enclosing.contains(path)
            || (0..<path.components.count).contains {
                places.contains(InputPath(Array(path.components.prefix($0))))
            }
    }
}

extension InputPath {
    /// Whether it is that place, inside it or around it; nil stands for any component.
    fileprivate func touches(_ pattern: [Component?]) -> Bool {
        zip(components, pattern).allSatisfy { $1 == nil || $0 == $1 }
    }
}
