extension Nynorsk {
    package var workbookDateFormat: String { "dd.mm.yyyy hh:mm" }

    package var callsSheet: String { "Bør kontaktast" }
    package var lettersSheet: String { "Brev" }
    package var loadsSheet: String { "Belasting" }
    package var participantsSheet: String { "Deltakarar" }
    package var placementsSheet: String { "Plassar" }
    package var seriesSheet: String { "Møterekkjer" }

    package var attendancesColumn: String { "Frammøte" }
    package var attendeesNamedColumn: String { "Namngitte deltakarar" }
    package var atMostColumn: String { "Maks. møte" }
    package var beginsColumn: String { "Byrjar" }
    package var changedColumn: String { "Endra" }
    package var confirmedColumn: String { "Stadfesta plass" }
    package var contactColumn: String { "Kontaktperson" }
    package var daysColumn: String { "Dagar" }
    package var emailColumn: String { "E-post" }
    package var enclosuresColumn: String { "Vedlegg" }
    package var endsColumn: String { "Sluttar" }
    package var firstMeetingColumn: String { "Første møte" }
    package var idColumn: String { "Id" }
    package var languageColumn: String { "Språk" }
    package var lastMeetingColumn: String { "Siste møte" }
    package var nameColumn: String { "Namn" }
    package var participantColumn: String { "Deltakar" }
    package var positionColumn: String { "Nummer" }
    package var reasonColumn: String { "Årsak" }
    package var registrationColumn: String { "Påmelding" }
    package var seatsColumn: String { "Sitjeplassar" }
    package var seriesIDColumn: String { "Møterekkje-id" }
    package var statusColumn: String { "Status" }
    package var subjectColumn: String { "Emne" }
    package var textColumn: String { "Tekst" }
    package var venueColumn: String { "Stad" }

    package var openStatus: String { "open" }
    package var candidateStatus: String { "føreslått" }
}
