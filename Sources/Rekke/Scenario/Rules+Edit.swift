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
        var edited = self
        edited.policy = edit.policy ?? policy
        edited.deadline = edit.deadline ?? deadline
        edited.lateRegistrations = edit.lateRegistrations ?? lateRegistrations
        edited.guaranteedPlaces = edit.guaranteedPlaces ?? guaranteedPlaces
        edited.guaranteeOutsidePreferences = edit.guaranteeOutsidePreferences ?? guaranteeOutsidePreferences
        edited.onePlacePerOrganisation = edit.onePlacePerOrganisation ?? onePlacePerOrganisation
        edited.duplicates = edit.duplicates ?? duplicates
        edited.tieBreak = edit.tieBreak ?? tieBreak
        edited.minimumAttendees = edit.minimumAttendees ?? minimumAttendees
        edited.maximumAttendees = edit.maximumAttendees ?? maximumAttendees
        edited.facilitatorsPerMeeting = edit.facilitatorsPerMeeting ?? facilitatorsPerMeeting
        edited.sameFacilitatorsThroughout = edit.sameFacilitatorsThroughout ?? sameFacilitatorsThroughout
        return edited
    }
}
