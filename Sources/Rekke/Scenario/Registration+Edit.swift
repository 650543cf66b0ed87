extension Registration {
    /// New values for some fields of a registration; nil leaves a field as it is.
    public struct Edit: Hashable, Sendable {
        /// In place of `Registration.organisation`.
        public var organisation: String?
        /// In place of `Registration.submitted`.
        public var submitted: Instant?
        /// In place of `Registration.priority`.
        public var priority: Int?
        /// In place of `Registration.role`.
        public var role: String?
        /// In place of `Registration.size`.
        public var size: Int?
        /// In place of `Registration.preferences`.
        public var preferences: Preferences?
        /// In place of all of `Registration.impossible`; an empty list calls nothing impossible.
        public var impossible: [String]?
        /// In place of all of `Registration.attendees`; an empty list names nobody.
        public var attendees: [Attendee]?
        /// In place of `Registration.placed`.
        public var placed: String?
        /// In place of all of `Registration.placedInOtherTracks`; an empty list gives those places up.
        public var placedInOtherTracks: [String]?
        /// In place of all of `Registration.placedFrom`; nil keeps the first days of those places that stay.
        public var placedFrom: [String: LocalDate]?
        /// In place of `Registration.placedReason`.
        public var placedReason: String?
        /// In place of `Registration.withdrawn`; false takes a withdrawal back.
        public var withdrawn: Bool?
        /// In place of `Registration.contact`.
        public var contact: Contact?
        /// In place of `Registration.language`.
        public var language: Language?

        /// What is left out stays as it is.
        public init(
            organisation: String? = nil, submitted: Instant? = nil, priority: Int? = nil, role: String? = nil,
            size: Int? = nil, preferences: Preferences? = nil, impossible: [String]? = nil,
            attendees: [Attendee]? = nil, placed: String? = nil, placedInOtherTracks: [String]? = nil,
            placedFrom: [String: LocalDate]? = nil, placedReason: String? = nil, withdrawn: Bool? = nil,
            contact: Contact? = nil, language: Language? = nil
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
            self.placedFrom = placedFrom
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
        let places = Set(edited.placedSeries)
        edited.placedFrom = edit.placedFrom ?? placedFrom.filter { places.contains($0.key) }
        edited.heldInOtherTracks = heldInOtherTracks
        return edited
    }
}
