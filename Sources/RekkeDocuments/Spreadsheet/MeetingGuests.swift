internal import Rekke
internal import RekkeFormats

/// Who comes to a meeting or was there: those who have a place, and those who had one then.
struct MeetingGuests {
    struct Guest {
        let registration: String
        /// What results call them; nil where the registration names nobody.
        let attendees: [String]?
    }

    private let sheets: ResultSheets
    private let placements: [String: [Placement]]
    private let ended: [String: [Reallocation.EndedPlace]]
    /// By registration, its place in priority order.
    private let positions: [String: Int]

    init(_ sheets: ResultSheets) {
        self.sheets = sheets
        placements = Dictionary(grouping: sheets.allocation.placements, by: \.series)
        ended = Dictionary(grouping: sheets.ended, by: \.series)
        positions = Dictionary(sheets.registrations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// In priority order. None of a meeting of which it is not known who was there.
    func at(_ meeting: Meeting, of series: Series) -> [Guest] {
        if isBefore(sheets.unknownBefore, meeting) { return [] }
        let left = (ended[series.id] ?? []).filter { place in
            !isBefore(place.from, meeting) && isBefore(place.until ?? sheets.sentences.since, meeting)
        }
        let gone = Set(left.map(\.registration))
        let here = (placements[series.id] ?? []).filter {
            !isBefore($0.from, meeting) && !gone.contains($0.registration)
        }
        let guests =
            left.map { guest($0.registration, $0.attendance, meeting) }
            + here.map { guest($0.registration, $0.attendance, meeting) }
        return guests.sorted { position(of: $0) < position(of: $1) }
    }

    private func guest(_ registration: String, _ attendance: [Placement.Attendance]?, _ meeting: Meeting) -> Guest {
        Guest(
            registration: registration,
            attendees: attendance.map { $0.first { $0.meeting == meeting.start }?.attendees ?? [] })
    }

    private func position(of guest: Guest) -> Int { positions[guest.registration] ?? positions.count }

    private func isBefore(_ day: LocalDate?, _ meeting: Meeting) -> Bool {
        day.map { meeting.start < sheets.programme.timeZone.start(of: $0) } ?? false
    }
}
