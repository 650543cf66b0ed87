/// The workbook with a result, but for `HeadingWords`.
package protocol WorkbookWords {
    /// As a spreadsheet program reads it.
    var workbookDateFormat: String { get }

    // MARK: Names of sheets

    var callsSheet: String { get }
    var lettersSheet: String { get }
    var loadsSheet: String { get }
    var participantsSheet: String { get }
    var placementsSheet: String { get }
    var seriesSheet: String { get }

    // MARK: Headings of columns

    var attendancesColumn: String { get }
    var attendeesNamedColumn: String { get }
    var atMostColumn: String { get }
    var beginsColumn: String { get }
    var changedColumn: String { get }
    var confirmedColumn: String { get }
    var contactColumn: String { get }
    var daysColumn: String { get }
    var emailColumn: String { get }
    var enclosuresColumn: String { get }
    var endsColumn: String { get }
    var firstMeetingColumn: String { get }
    var idColumn: String { get }
    var languageColumn: String { get }
    var lastMeetingColumn: String { get }
    var nameColumn: String { get }
    var participantColumn: String { get }
    var positionColumn: String { get }
    var reasonColumn: String { get }
    var registrationColumn: String { get }
    var seatsColumn: String { get }
    var seriesIDColumn: String { get }
    var statusColumn: String { get }
    var subjectColumn: String { get }
    var textColumn: String { get }
    var venueColumn: String { get }

    // MARK: The status of a series

    var openStatus: String { get }
    var candidateStatus: String { get }
}
