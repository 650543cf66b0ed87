extension Facilitator {
    /// New values for some fields of a facilitator; nil leaves a field as it is.
    public struct Edit: Hashable, Sendable {
        public var name: String?
        public var email: String?
        /// An empty list says that they are always available.
        public var unavailable: [Unavailability]?
        public var maximumMeetings: Int?

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
