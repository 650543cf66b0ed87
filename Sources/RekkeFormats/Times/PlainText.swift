internal import Rekke

/// A date or a time as people type it, with one sign for each of those that look alike.
struct PlainText {
    /// In small letters, with one kind of dash, and no white space but single spaces inside.
    let text: String

    init(_ written: String) {
        var text = ""
        for character in written.lowercased() {
            if character.isWhitespace {
                if !text.isEmpty, text.last != " " { text.append(" ") }
            } else {
                text.append(PlainText.dashes.contains(character) ? "-" : character)
            }
        }
        self.text = trimmed(text)
    }

    private static let dashes: Set<Character> = ["–", "—", "−", "‐", "‑", "‒", "―"]

    /// What commas and "and" divide, without what is blank.
    static func items(_ text: some StringProtocol) -> [String] {
        let list = [" og ", " and "].reduce(String(text)) { $0.replacing($1, with: ",") }
        return list.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// Where a dash, or a word for it, stands between two parts, these; else the text alone.
    var parts: [String] {
        var joined = text
        for word in [" til ", " to "] { joined = joined.replacing(word, with: "-") }
        return joined.split(separator: "-", omittingEmptySubsequences: false).map { trimmed($0) }
    }
}

extension TimeText {
    /// Two times of the day as people write them: `09:00–11:00`, `9-11`, `kl. 09.00–11.00`, `9 til 11`.
    static func plainHours(_ text: String) -> (start: TimeOfDay, end: TimeOfDay)? {
        let parts = PlainText(text).parts
        guard parts.count == 2, let start = plainClock(parts[0]), let end = plainClock(parts[1]) else { return nil }
        return (start, end)
    }

    /// More than a date and a time of the day ever have: of longer texts every place at which they could be divided would be
    /// tried.
    private static let mostWords = 12

    /// A date, and a time of the day behind it or none, as people write them: `24.08.2026 kl. 23:59`.
    static func plainTime(_ text: String) -> (date: LocalDate, clock: TimeOfDay?)? {
        if let day = PlainDays(text)?.day { return (day, nil) }
        let words = PlainText(text).text.split(separator: " ")
        guard words.count <= mostWords else { return nil }
        for end in words.indices.dropFirst() {
            let date = words[..<end].joined(separator: " ")
            guard let day = PlainDays(date.last == "," ? String(date.dropLast()) : date)?.day,
                let clock = plainClock(words[end...].joined(separator: " "))
            else { continue }
            return (day, clock)
        }
        return nil
    }

    /// A time of the day as people write it: `9`, `9.30`, `kl. 09:00`, `09:00:30`.
    static func plainClock(_ text: String) -> TimeOfDay? {
        var rest = PlainText(text).text[...]
        for beginning in ["fra ", "from ", "kl.", "kl ", "klokka ", "klokken "] where rest.hasPrefix(beginning) {
            rest = rest.dropFirst(beginning.count).drop { $0 == " " }
        }
        let separator = rest.first { $0 == ":" || $0 == "." } ?? ":"
        let numbers = rest.split(separator: separator, omittingEmptySubsequences: false)
        guard (1...3).contains(numbers.count), (1...2).contains(numbers[0].count),
            numbers.dropFirst().allSatisfy({ $0.count == 2 }),
            numbers.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let values = numbers.compactMap { Int($0) } + [0, 0]
        return TimeOfDay(hour: values[0], minute: values[1], second: values[2], nanoseconds: 0)
    }
}
