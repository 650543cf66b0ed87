package import Rekke

extension Programme {
    /// Which of its meetings are on days when people in Norway are rarely at work, a sentence each, in their order.
    package func holidayRemarks(in language: Language) -> [String] {
        // Of other countries nothing is known.
        guard timeZone == .oslo else { return [] }
        let dates = Dates(language: language, zone: timeZone)
        var starts: [LocalDate: Instant] = [:]
        for meeting in series.flatMap(\.meetings) { starts[timeZone.localTime(at: meeting.start).date] = meeting.start }
        return starts.sorted { $0.key < $1.key }.compactMap { day, start in
            NorwegianHoliday(on: day).map { language.words.isHoliday(dates.days([start]), $0) }
        }
    }
}
