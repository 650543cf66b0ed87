/// Which facilitators could lead one series, were it the only one.
struct Staffing: Sendable {
    /// By facilitator, then by meeting.
    let available: [[Bool]]
    private let needed: Int
    private let isSameThroughout: Bool
    private let maxima: [Int?]
    private let meetings: Int

    /// - Parameter busy: By facilitator.
    private init(of series: Series, _ programme: Programme, _ busy: [BusyTimes]) {
        needed = programme.rules.facilitatorsPerMeeting
        isSameThroughout = programme.rules.sameFacilitatorsThroughout
        maxima = programme.facilitators.map(\.maximumMeetings)
        meetings = series.meetings.count
        available = busy.map { series.meetings.map($0.isFree) }
    }

    /// By series of the programme; the availability of facilitators is empty where facilitation is not planned.
    static func ofSeries(in programme: Programme) -> [Staffing] {
        let isPlanned = programme.rules.facilitatorsPerMeeting > 0
        let busy = isPlanned ? programme.facilitators.map { BusyTimes($0.unavailable, in: programme.timeZone) } : []
        return programme.series.map { Staffing(of: $0, programme, busy) }
    }

    /// Whether that facilitator could lead every meeting.
    func canLeadThroughout(_ facilitator: Int) -> Bool {
        available[facilitator].allSatisfy { $0 } && maxima[facilitator].map { $0 < meetings } != true
    }

    /// Whether every meeting could have as many facilitators as it needs.
    var isEnough: Bool {
        if isSameThroughout { return available.indices.count { canLeadThroughout($0) } >= needed }
        var flow = AttendanceFlow(available: available, maxima: maxima)
        for meeting in 0..<meetings {
            while flow.count(at: meeting) < needed {
                guard flow.addOne(to: meeting) else { return false }
            }
        }
        return true
    }
}
