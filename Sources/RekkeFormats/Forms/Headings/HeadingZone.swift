internal import Rekke

/// The time zone that a heading says its times are in, as "Submit Date (UTC)".
enum HeadingZone: Equatable {
    case zone(LocalTimeZone)
    /// A name that does not say from when to when its clocks show summer time, or whose it is.
    case name(String)

    /// nil where the heading names none.
    init?(_ heading: String) {
        let words = heading.split { $0.isWhitespace || "()[]{},;".contains($0) }.map(String.init)
        for (index, word) in words.enumerated() {
            // "UTC +02:00" is one name.
            let next = index + 1 < words.count && words[index + 1].first.map("+-−".contains) == true
            if let zone = HeadingZone.zone(next ? word + words[index + 1] : word) {
                self = .zone(zone)
                return
            }
        }
        // As in "submitted_at_utc".
        if heading.lowercased().split(separator: "_").dropFirst().contains(where: { ["utc", "gmt"].contains($0) }) {
            self = .zone(.utc)
            return
        }
        guard let name = words.first(where: HeadingZone.abbreviations.contains) else { return nil }
        self = .name(name)
    }

    private static func zone(_ word: String) -> LocalTimeZone? {
        if ["UTC", "GMT", "Zulu"].contains(word) { return .utc }
        for name in ["UTC", "GMT"] where word.hasPrefix(name) { return fixedZone(word.dropFirst(name.count)) }
        guard word.contains("/"), word.first?.isUppercase == true else { return nil }
        return LocalTimeZone.knownIdentifiers.contains(word) ? LocalTimeZone(identifier: word) : nil
    }

    /// As `+2`, `+02`, `+0200` and `+02:00`.
    private static func fixedZone(_ offset: Substring) -> LocalTimeZone? {
        let digits = offset.dropFirst().filter { $0 != ":" }
        guard let sign = offset.first, "+-−".contains(sign), (1...4).contains(digits.count), let number = Int(digits)
        else { return nil }
        let (hours, minutes) = digits.count > 2 ? (number / 100, number % 100) : (number, 0)
        guard hours < 15, minutes < 60 else { return nil }
        if number == 0 { return .utc }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return LocalTimeZone(identifier: "GMT\(sign == "+" ? "+" : "-")\(padded(hours))\(padded(minutes))")
    }

    private static let abbreviations: Set = [
        "CET", "CEST", "MET", "MEZ", "MESZ", "WET", "WEST", "EET", "EEST", "BST", "IST", "MSK", "EST", "EDT", "CST",
        "CDT",
        "MST", "MDT", "PST", "PDT", "AKST", "HST", "JST", "AEST", "AEDT", "ET", "PT",
    ]
}

extension FormMapping {
    /// The form with the time zone that the heading of its times of registration names, where the form itself says none;
    /// and what to say where the two may not be the same.
    ///
    /// - Parameter heading: As it stands in the table.
    func inZone(of heading: HeadedTable.Heading, row: Int) -> (form: FormMapping, doubt: FormFault?) {
        var form = self
        let said: String
        switch HeadingZone(heading.text) {
        case nil: return (self, nil)
        case .zone(let zone) where zone == timeZone: return (self, nil)
        case .zone(let zone) where !saysTimeZone:
            form.timeZone = zone
            return (form, nil)
        case .zone(let zone): said = zone.identifier
        case .name where saysTimeZone: return (self, nil)
        case .name(let name): said = name
        }
        let text =
            "the heading says \(said), and the times are read as those of \(timeZone.identifier)"
            + (saysTimeZone ? " (form.timeZone)" : "; if they are not, say so as form.timeZone")
        return (self, FormFault(row: row, column: heading.column, text: FormSentence(english: text)))
    }
}
