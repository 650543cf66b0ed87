/// A series that was added, like another one or like none, or has other times than before, and what is believed of it only
/// because of that.
struct TwinSeries {
    let id: String
    /// By registration that it suits because the other one, or everything, does: the meetings that it was really asked about.
    private var listing: [String: [Meeting]] = [:]
    /// By registration for which it is impossible because the other one is: the meetings that it was really asked about.
    private var impossible: [String: [Meeting]] = [:]

    init(id: String) {
        self.id = id
    }

    /// Makes the registration say of it what it says of the other one.
    ///
    /// - Parameter earlier: What is believed of the other one, where that is a twin itself.
    mutating func copy(_ other: Series, in registration: inout Registration, _ earlier: TwinSeries?) {
        if registration.impossible.contains(other.id) {
            registration.impossible.append(id)
            impossible[registration.id] = earlier?.impossible[registration.id] ?? other.meetings
        } else if registration.preferences.list(id, like: other.id) {
            listing[registration.id] = earlier?.listing[registration.id] ?? other.meetings
        }
    }

    /// Whoever prefers nothing takes every series, also one that is like no other: it was asked about none of its times.
    mutating func note(_ registration: Registration) {
        if registration.preferences == .allSuit, !registration.impossible.contains(id) { listing[registration.id] = [] }
    }

    /// Its times become others: what the registration says of it, it says of those that there were, if not of earlier ones.
    ///
    /// - Parameter before: The series with the times that there were.
    mutating func note(_ registration: Registration, of before: Series) {
        guard listing[registration.id] == nil, impossible[registration.id] == nil else { return }
        if registration.impossible.contains(id) {
            impossible[registration.id] = before.meetings
        } else if registration.preferences.rank(of: id) != nil {
            listing[registration.id] = before.meetings
        }
    }

    /// The registration has now said itself what the edit says.
    mutating func forget(_ registration: String, _ edit: Registration.Edit) {
        if edit.preferences != nil { listing[registration] = nil }
        if edit.impossible != nil { impossible[registration] = nil }
    }

    /// The registrations that were never asked about a series at the times that it has now.
    func unasked(about series: Series) -> Set<String> {
        Set((Array(listing) + Array(impossible)).filter { $0.value != series.meetings }.map(\.key))
    }
}

extension Preferences {
    /// Lists a new series at the rank of another one.
    ///
    /// - Returns: Whether that one suits: it is listed, or nothing is.
    fileprivate mutating func list(_ twin: String, like other: String) -> Bool {
        switch self {
        case .allSuit: break
        case .suits(let ticked):
            guard ticked.contains(other) else { return false }
            self = .suits(ticked + [twin])
        case .ranking(var tiers):
            guard let tier = tiers.firstIndex(where: { $0.contains(other) }) else { return false }
            tiers[tier].append(twin)
            self = .ranking(tiers)
        case .ranks(var ranks):
            guard let rank = ranks[other] else { return false }
            ranks[twin] = rank
            self = .ranks(ranks)
        }
        return true
    }
}
