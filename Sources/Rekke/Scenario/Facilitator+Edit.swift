extension Facilitator {
    /// New values for some fields of a facilitator; nil leaves a field as it is.
    public struct Edit: Hashable, Sendable {
        /// In place of `Facilitator.name`.
        public var name: String?
        /// In place of `Facilitator.email`.
        public var email: String?
        /// An empty list says that they are always available.
        public var unavailable: [Unavailability]?
        /// In place of `Facilitator.maximumMeetings`; a bound cannot be taken away.
        public var maximumMeetings: Int?

        /// What is left out stays as it is.
        public init(
            name: String? = nil, email: String? = nil, unavailable: [Unavailability]? = nil, maximumMeetings: Int? = nil
        ) {
            self.name = name
            self.email = email
            self.unavailable = unavailable
            self.maximumMeetings = maximumMeetings
        }
    }

    func edited(_ edit: Edit) -> Facilitator {
        Facilitator(
            id: id, name: edit.name ?? name, email: edit.email ?? email, unavailable: edit.unavailable ?? unavailable,
            maximumMeetings: edit.maximumMeetings ?? maximumMeetings)
    }
}
