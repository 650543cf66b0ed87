extension English {
    package var facilitatorsComment: String { "those who can lead meetings, and when they cannot" }

    package func absencesComment(_ day: String) -> String { "may also have: unavailable: [\(day), friday]" }

    package var aName: String { "A name" }

    // MARK: Registrations

    package var registrationsComment: String { "replace [] with one such paragraph for each registration:" }

    package var submittedComment: String { "when the registration came in" }

    package var suitsComment: String { "the series that suit; leave it out where all do" }

    package var attendeesComment: String { "who is to come; may be left out" }

    // MARK: Forms

    package var formComment: String { "how its export is read: rekke import EXPORT --programme FILE" }

    package var formColumnsComment: String { "for each field of a registration: its column's heading" }
}
