/// The kinds of rules that can keep a registration out of a series, beside one place each and the confirmed places.
struct ReferenceRuleSet: OptionSet {
    let rawValue: Int

    static let capacity = ReferenceRuleSet(rawValue: 1)
    static let seats = ReferenceRuleSet(rawValue: 2)
    static let minimum = ReferenceRuleSet(rawValue: 4)
    static let quota = ReferenceRuleSet(rawValue: 8)
    static let facilitators = ReferenceRuleSet(rawValue: 16)
    static let attendees = ReferenceRuleSet(rawValue: 32)
    static let all: ReferenceRuleSet = [.capacity, .seats, .minimum, .quota, .facilitators, .attendees]
}
