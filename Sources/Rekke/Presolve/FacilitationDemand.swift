/// Meetings that want the same facilitators: one, or with the same throughout all of a series.
struct FacilitationDemand: Equatable {
    let series: Int
    let meetings: [Meeting]
    /// Who could lead all of them.
    let able: [Int]
}

extension Instance {
    /// What some series want of facilitators, in their order; nothing where none are planned.
    func facilitationDemands(of series: [Int]) -> [FacilitationDemand] {
        guard programme.rules.facilitatorsPerMeeting > 0 else { return [] }
        let facilitators = programme.facilitators.indices
        return series.flatMap { index -> [FacilitationDemand] in
            let meetings = self.series[index].meetings
            if programme.rules.sameFacilitatorsThroughout {
                return [
                    FacilitationDemand(
                        series: index, meetings: meetings,
                        able: facilitators.filter(staffing[index].canLeadThroughout))
                ]
            }
            return meetings.enumerated().map { number, meeting in
                FacilitationDemand(
                    series: index, meetings: [meeting],
                    able: facilitators.filter { staffing[index].available[$0][number] })
            }
        }
    }
}
