extension Bokmål {
    package var workbookDateFormat: String { "dd.mm.yyyy hh:mm" }

    package var callsSheet: String { "Bør kontaktes" }
    package var lettersSheet: String { "Brev" }
    package var loadsSheet: String { "Belastning" }
    package var participantsSheet: String { "Deltakere" }
    package var placementsSheet: String { "Plasser" }
    package var seriesSheet: String { "Møterekker" }

    package var attendancesColumn: String { "Oppmøte" }
    package var attendeesNamedColumn: String { "Navngitte deltakere" }
    package var atMostColumn: String { "Maks. møter" }
    package var beginsColumn: String { "Begynner" }
    package var changedColumn: String { "Endret" }
    package var confirmedColumn: String { "Bekreftet plass" }
    package var contactColumn: String { "Kontaktperson" }
    package var daysColumn: String { "Dager" }
    package var emailColumn: String { "E-post" }
    package var enclosuresColumn: String { "Vedlegg" }
    package var endsColumn: String { "Slutter" }
    package var firstMeetingColumn: String { "Første møte" }
    package var idColumn: String { "Id" }
    package var languageColumn: String { "Språk" }
    package var lastMeetingColumn: String { "Siste møte" }
    package var nameColumn: String { "Navn" }
    package var participantColumn: String { "Deltaker" }
    package var positionColumn: String { "Nummer" }
    package var reasonColumn: String { "Årsak" }
    package var registrationColumn: String { "Påmelding" }
    package var seatsColumn: String { "Sitteplasser" }
    package var seriesIDColumn: String { "Møterekke-id" }
    package var statusColumn: String { "Status" }
    package var subjectColumn: String { "Emne" }
    package var textColumn: String { "Tekst" }
    package var venueColumn: String { "Sted" }

    package var openStatus: String { "åpen" }
    package var candidateStatus: String { "foreslått" }
}
