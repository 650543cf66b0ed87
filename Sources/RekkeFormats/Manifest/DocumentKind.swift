/// What `rekke documents` writes; the raw value is what `--only` and manifests call it.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
    /// A letter for every registration, as text and as HTML, and a sheet for mail merge.
    case letters
    /// An iCalendar file for every placed registration and every facilitator who leads.
    case calendar
}
