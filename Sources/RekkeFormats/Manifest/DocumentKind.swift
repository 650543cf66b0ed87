/// What `rekke documents` writes; the raw value is what `--only` and manifests call it. They are written in this order.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
    /// An iCalendar file for every placed registration and every facilitator who leads.
    case calendar
    /// A letter for every registration, as text and as HTML, and a sheet for mail merge. They say which calendars are
    /// enclosed.
    case letters
    /// A page for whoever is responsible for the programme.
    case report
    /// The result as a workbook.
    case spreadsheet
    /// Lists for the day: who comes to which meeting, whom to call, how much each facilitator leads.
    case lists
}
