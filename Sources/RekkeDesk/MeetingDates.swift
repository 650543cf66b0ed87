internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// When the programme meets, before anything is decided, and which of these days may be a slip.
struct MeetingDates {
    let programme: Programme
    let language: Language
    let today: LocalDate

    private var words: any Words { language.words }
    private var dates: Dates { Dates(language: language, zone: programme.timeZone) }

    func write(to main: inout Markup) {
        guard !programme.series.isEmpty else { return }
        for remark in remarks { main.element("p", ["class": "strong"], remark) }
        main.folded(words.deskMeetings) { page in
            MonthCalendar(programme: programme, language: language).write(to: &page)
            page.list(
                programme.series.map { ["\($0.name): \(dates.schedule($0.meetings))"] }, shown: 40, more: words.showMore
            )
        }
    }

    private var remarks: [String] {
        var starts: [LocalDate: Instant] = [:]
        for meeting in programme.series.flatMap(\.meetings) {
            starts[programme.timeZone.localTime(at: meeting.start).date] = meeting.start
        }
        var remarks: [String] = []
        if let first = starts.min(by: { $0.key < $1.key }), first.key < today {
            remarks.append(words.deskIsPast(dates.days([first.value])))
        }
        let holidays = programme.holidayRemarks(in: language)
        return remarks + holidays + (holidays.isEmpty ? [] : [words.deskLeaveOutDays])
    }
}
