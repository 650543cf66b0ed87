/// Meetings that want the same facilitators: one, or with the same throughout all of a series.
///
/// Those whom a series names are a demand of their own, beside that for others.
struct FacilitationDemand: Equatable {
    let series: Int
    /// Which of the series' meetings.
    let numbers: [Int]
    let meetings: [Meeting]
    /// Who could lead all of them.
    let able: [Int]
    /// How many of these it takes.
    let needed: Int
}

extension Instance {
    /// What some series want of facilitators, in their order; nothing of those for which none are planned, nor for meetings
    /// that are exempt.
    func facilitationDemands(of series: [Int]) -> [FacilitationDemand] {
        series.flatMap { index in
            let meetings = self.series[index].meetings
            return staffing[index].shifts.flatMap { numbers in
                staffing[index].roles.map { role in
                    FacilitationDemand(
                        series: index, numbers: numbers, meetings: numbers.map { meetings[$0] },
                        able: role.members.filter { staffing[index].canLead($0, numbers) }, needed: role.needed)
                }
            }
        }
    }
}
