extension Registration {
    /// New values for some fields of a registration; nil leaves a field as it is.
    public struct Edit: Hashable, Sendable {
        public var organisation: String?
        public var submitted: Instant?
        public var priority: Int?
        public var role: String?
        public var size: Int?
        public var preferences: Preferences?
        public var impossible: [String]?
        public var attendees: [Attendee]?
        public var placed: String?
        public var placedInOtherTracks: [String]?
        public var placedReason: String?
        public var withdrawn: Bool?
        public var contact: Contact?
        public var language: Language?

        public init(
            organisation: String? = nil, submitted: Instant? = nil, priority: Int? = nil, role: String? = nil,
            size: Int? = nil, preferences: Preferences? = nil, impossible: [String]? = nil,
            attendees: [Attendee]? = nil, placed: String? = nil, placedInOtherTracks: [String]? = nil,
            placedReason: String? = nil, withdrawn: Bool? = nil, contact: Contact? = nil,
            language: Language? = nil
        ) {
            self.organisation = organisation
            self.submitted = submitted
            self.priority = priority
            self.role = role
            self.size = size
            self.preferences = preferences
            self.impossible = impossible
            self.attendees = attendees
            self.placed = placed
            self.placedInOtherTracks = placedInOtherTracks
            self.placedReason = placedReason
            self.withdrawn = withdrawn
            self.contact = contact
            self.language = language
        }
    }

    func edited(_ edit: Edit) -> Registration {
        var edited = Registration(
            id: id, organisation: edit.organisation ?? organisation, submitted: edit.submitted ?? submitted,
            priority: edit.priority ?? priority, role: edit.role ?? role, size: edit.size ?? size,
            preferences: edit.preferences ?? preferences, impossible: edit.impossible ?? impossible,
            attendees: edit.attendees ?? attendees, placed: edit.placed ?? placed,
            placedInOtherTracks: edit.placedInOtherTracks ?? placedInOtherTracks,
            placedReason: edit.placedReason ?? placedReason, withdrawn: edit.withdrawn ?? withdrawn,
            contact: edit.contact ?? contact, language: edit.language ?? language)
        edited.heldInOtherTracks = heldInOtherTracks
        return edited
    }
}
