extension Registration {
    /// What results call an attendee: the id, or, for one without, the registration's id and the number in its list,
    /// as `r1/2`.
    public func label(ofAttendee index: Int) -> String {
        attendees[index].id ?? "\(id)/\(index + 1)"
    }
}
