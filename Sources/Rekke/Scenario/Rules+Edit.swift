extension Rules {
    /// New values for some rules; nil leaves a rule as it is.
    public struct Edit: Hashable, Sendable {
        /// In place of `Rules.policy`.
        public var policy: Policy?
        /// In place of `Rules.deadline`; one that there is can be moved, but not taken away.
        public var deadline: Instant?
        /// In place of `Rules.lateRegistrations`.
        public var lateRegistrations: LateRegistrations?
        /// In place of `Rules.guaranteedPlaces`.
        public var guaranteedPlaces: Int?
        /// In place of `Rules.guaranteeOutsidePreferences`.
        public var guaranteeOutsidePreferences: Bool?
        /// In place of `Rules.onePlacePerOrganisation`.
        public var onePlacePerOrganisation: Bool?
        /// In place of `Rules.duplicates`.
        public var duplicates: Duplicates?
        /// In place of `Rules.tieBreak`.
        public var tieBreak: TieBreak?
        /// In place of `Rules.minimumAttendees`.
        public var minimumAttendees: Int?
        /// In place of `Rules.maximumAttendees`.
        public var maximumAttendees: Int?
        /// In place of `Rules.facilitatorsPerMeeting`; 0 plans no facilitation.
        public var facilitatorsPerMeeting: Int?
        /// In place of `Rules.sameFacilitatorsThroughout`.
        public var sameFacilitatorsThroughout: Bool?

        /// What is left out stays as it is.
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
