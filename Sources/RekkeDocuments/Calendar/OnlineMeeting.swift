/// Links to online meetings as mail programs know them.
enum OnlineMeeting {
    /// What Outlook writes for a meeting in Teams, and shows a button to join for.
    static let property = "X-MICROSOFT-SKYPETEAMSMEETINGURL"

    static func isOfTeams(_ link: String) -> Bool {
        ["https://teams.microsoft.com/", "https://teams.live.com/"].contains { link.lowercased().hasPrefix($0) }
    }
}
