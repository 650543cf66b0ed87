extension English {
    package var workbookDateFormat: String { "yyyy-mm-dd hh:mm" }

    package var callsSheet: String { "Whom to call" }
    package var lettersSheet: String { "Letters" }
    package var loadsSheet: String { "Load" }
    package var participantsSheet: String { "Participants" }
    package var placementsSheet: String { "Placements" }
    package var seriesSheet: String { "Series" }

    package var attendancesColumn: String { "Attendances" }
    package var attendeesNamedColumn: String { "Attendees named" }
    package var atMostColumn: String { "Most meetings" }
    package var beginsColumn: String { "Begins" }
    package var changedColumn: String { "Changed" }
    package var confirmedColumn: String { "Confirmed" }
    package var contactColumn: String { "Contact" }
    package var daysColumn: String { "Days" }
    package var emailColumn: String { "E-mail" }
    package var enclosuresColumn: String { "Enclosures" }
    package var endsColumn: String { "Ends" }
    package var firstMeetingColumn: String { "First meeting" }
    package var idColumn: String { "Id" }
    package var languageColumn: String { "Language" }
    package var lastMeetingColumn: String { "Last meeting" }
    package var nameColumn: String { "Name" }
    package var participantColumn: String { "Participant" }
    package var positionColumn: String { "Position" }
    package var reasonColumn: String { "Why" }
    package var registrationColumn: String { "Registration" }
    package var seatsColumn: String { "Seats" }
    package var seriesIDColumn: String { "Series id" }
    package var statusColumn: String { "Status" }
    package var subjectColumn: String { "Subject" }
    package var textColumn: String { "Text" }
    package var venueColumn: String { "Place" }

    package var openStatus: String { "open" }
    package var candidateStatus: String { "proposed" }
}
