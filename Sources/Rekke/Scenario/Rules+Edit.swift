extension Rules {
    /// New values for some rules; nil leaves a rule as it is.
    public struct Edit: Hashable, Sendable {
        public var policy: Policy?
        public var deadline: Instant?
        public var lateRegistrations: LateRegistrations?
        public var guaranteedPlaces: Int?
        public var guaranteeOutsidePreferences: Bool?
        public var onePlacePerOrganisation: Bool?
        public var duplicates: Duplicates?
        public var tieBreak: TieBreak?
        public var minimumAttendees: Int?
        public var maximumAttendees: Int?
        public var facilitatorsPerMeeting: Int?
        public var sameFacilitatorsThroughout: Bool?

        public init(
            policy: Policy? = nil, deadline: Instant? = nil, lateRegistrations: LateRegistrations? = nil,
            guaranteedPlaces: Int? = nil, guaranteeOutsidePreferences: Bool? = nil,
            onePlacePerOrganisation: Bool? = nil, duplicates: Duplicates? = nil, tieBreak: TieBreak? = nil,
            minimumAttendees: Int? = nil, maximumAttendees: Int? = nil, facilitatorsPerMeeting: Int? = nil,
            sameFacilitatorsThroughout: Bool? = nil
        ) {
            self.policy = policy
            self.deadline = deadline
            self.lateRegistrations = lateRegistrations
            self.guaranteedPlaces = guaranteedPlaces
            self.guaranteeOutsidePreferences = guaranteeOutsidePreferences
            self.onePlacePerOrganisation = onePlacePerOrganisation
            self.duplicates = duplicates
            self.tieBreak = tieBreak
            self.minimumAttendees = minimumAttendees
            self.maximumAttendees = maximumAttendees
            self.facilitatorsPerMeeting = facilitatorsPerMeeting
            self.sameFacilitatorsThroughout = sameFacilitatorsThroughout
        }
    }

    package func edited(_ edit: Edit) -> Rules {
        Rules(
            policy: edit.policy ?? policy, deadline: edit.deadline ?? deadline,
            lateRegistrations: edit.lateRegistrations ?? lateRegistrations,
            guaranteedPlaces: edit.guaranteedPlaces ?? guaranteedPlaces,
            guaranteeOutsidePreferences: edit.guaranteeOutsidePreferences ?? guaranteeOutsidePreferences,
            onePlacePerOrganisation: edit.onePlacePerOrganisation ?? onePlacePerOrganisation,
            duplicates: edit.duplicates ?? duplicates, tieBreak: edit.tieBreak ?? tieBreak,
            minimumAttendees: edit.minimumAttendees ?? minimumAttendees,
            maximumAttendees: edit.maximumAttendees ?? maximumAttendees,
            facilitatorsPerMeeting: edit.facilitatorsPerMeeting ?? facilitatorsPerMeeting,
            sameFacilitatorsThroughout: edit.sameFacilitatorsThroughout ?? sameFacilitatorsThroughout)
    }
}
