import Rekke

/// The numbers behind a random problem, and which rules it has.
struct RandomDraft {
    let kind: RandomProblem.Kind
    var random: SplitMix64
    /// Everyone's records, so that a person is the same in all registrations.
    var people: [Attendee] = []
    /// Facilitators who may be attendees too.
    var facilitatorIDs: [String] = []

    /// Whether confirmed places are of people who lead, too.
    let mayLeadAndBeConfirmed: Bool

    init(_ kind: RandomProblem.Kind, seed: Int) {
        self.kind = kind
        mayLeadAndBeConfirmed = kind == .confirmedPeople && !seed.isMultiple(of: 2)
        let number = RandomProblem.Kind.allCases.firstIndex(of: kind) ?? 0
        random = SplitMix64(seed: seed &* 1009 &+ number)
    }

    /// Whether rules of that kind are in the problem.
    func has(_ other: RandomProblem.Kind) -> Bool {
        switch kind {
        case other, .everything: true
        case .namedFacilitators, .exemptMeetings: other == .facilitators
        case .bothRoles, .confirmedPeople:
            [.facilitators, .attendance, .sharedPeople].contains(other) || other == .minimum && mayLeadAndBeConfirmed
        default: false
        }
    }

    /// Whether registrations name attendees.
    var namesAttendees: Bool { has(.attendance) || has(.sharedPeople) || kind == .confirmed }

    mutating func rules() -> Rules {
        var rules = Rules(policy: policy())
        if namesAttendees {
            rules.minimumAttendees = random.pick([0, 1, 1, 1, 2, 2])
            if random.chance(20) { rules.maximumAttendees = 2 }
        }
        if has(.facilitators) || kind == .confirmed && random.chance(40) {
            rules.facilitatorsPerMeeting = random.pick([1, 1, 1, 2])
            rules.sameFacilitatorsThroughout = random.chance(50)
        }
        if kind == .exemptMeetings { rules.sameFacilitatorsThroughout = random.chance(15) }
        if kind == .namedFacilitators || kind == .bothRoles {
            rules.facilitatorsPerMeeting = random.pick([0, 0, 1, 1, 2])
        }
        if mayLeadAndBeConfirmed { rules.facilitatorsPerMeeting = random.pick([1, 1, 2, 3]) }
        if has(.guarantees) || random.chance(mayLeadAndBeConfirmed ? 30 : 10) {
            rules.guaranteedPlaces = random.number(in: 1...4)
            rules.guaranteeOutsidePreferences = random.chance(75)
        }
        if has(.intake) || kind == .confirmed && random.chance(40) {
            if random.chance(70) { rules.deadline = RandomDraft.moment(hour: random.number(in: 2...5)) }
            rules.lateRegistrations = random.pick(Rules.LateRegistrations.allCases)
            rules.duplicates = random.pick(Rules.Duplicates.allCases)
            rules.onePlacePerOrganisation = random.chance(85)
            if random.chance(50) { rules.tieBreak = .draw(seed: "høst \(random.number(in: 1...99))") }
        }
        return rules
    }

    /// A named one, or a list of one to five objectives.
    private mutating func policy() -> Policy {
        if random.chance(55) { return random.pick(Policy.all) }
        var objectives = random.shuffled(Objective.allCases.filter { $0 != .seriesOrder })
        // Many lists would otherwise place nobody.
        let asking: [Objective] = [.placesFirstCome, .mostPlaces, .ranksFirstCome, .rankMaximal, .guarantees]
        if random.chance(80) {
            let first = random.pick(asking)
            objectives = [first] + objectives.filter { $0 != first }
        }
        return Policy(Array(objectives.prefix(random.number(in: 1...5))))
    }

    /// An hour of the day on which registrations come in.
    static func moment(hour: Int, nanoseconds: Int = 0) -> Instant {
        // 1 June 2021 at 08:00 in Oslo.
        Instant(seconds: 1_622_527_200 + hour * 3600, nanoseconds: nanoseconds)
    }
}
