extension Registration {
    /// What results call an attendee: the id, or, for one without, the registration's id and the number in its list,
    /// as `r1/2`.
    public func label(ofAttendee index: Int) -> String {
        let attendee = attendees.indices.contains(index) ? attendees[index].id : nil
        return attendee ?? "\(id)/\(index &+ 1)"
    }
}
