/// A problem after intake: who is considered for what, which confirmed places waive which rules, and who is named in
/// more than one registration.
struct Instance: Sendable {
    let problem: Problem
    let admission: Admission
    /// By series: the considered registrations that may get it, in priority order.
    let candidates: [[Candidate]]
    /// By series: the registrations with a confirmed place there, as positions in `considered`, in priority order.
    let confirmed: [[Int]]
    /// By considered registration: confirmed, and on its own it cannot bring the attendees that the rules ask for.
    let isExemptFromAttendance: [Bool]
    /// By series: it holds confirmed places, and on its own it cannot be staffed.
    let isExemptFromFacilitation: [Bool]
    /// By series: the facilitators who could lead it, were it the only one.
    let staffing: [Staffing]
    let sharedPeople: SharedPeople

    /// A registration that may get a series.
    struct Candidate: Sendable {
        /// The position in `Admission.considered`.
        let considered: Int
        /// The position in its `pairs`.
        let pair: Int
    }

    var programme: Programme { problem.programme }
    var series: [Series] { problem.programme.series }
    var considered: [Admission.Considered] { admission.considered }

    init(_ problem: Problem) {
        self.init(problem, Admission(problem))
    }

    init(_ problem: Problem, _ admission: Admission) {
        let programme = problem.programme
        self.problem = problem
        self.admission = admission
        var candidates = [[Candidate]](repeating: [], count: programme.series.count)
        var confirmed = [[Int]](repeating: [], count: programme.series.count)
        for (position, considered) in admission.considered.enumerated() {
            for (index, pair) in considered.pairs.enumerated() {
                candidates[pair.series].append(Candidate(considered: position, pair: index))
                if considered.isConfirmed { confirmed[pair.series].append(position) }
            }
        }
        self.candidates = candidates
        self.confirmed = confirmed
        isExemptFromAttendance = admission.considered.map { considered in
            guard considered.isConfirmed, let place = considered.pairs.first?.series else { return false }
            let registration = problem.registrations[considered.registration]
            return programme.absence(of: registration, in: programme.series[place]) != nil
        }
        sharedPeople = SharedPeople(problem, admission.considered)
        let staffing = programme.series.map { Staffing(of: $0, programme) }
        self.staffing = staffing
        isExemptFromFacilitation = programme.series.indices.map { index in
            programme.rules.facilitatorsPerMeeting > 0 && !confirmed[index].isEmpty && !staffing[index].isEnough
        }
    }

    /// The same problem with only some of those considered, in priority order, each with only some of its pairs.
    func restricted(to considered: [Admission.Considered]) -> Instance {
        Instance(problem, admission.restricted(to: considered))
    }

    func registration(_ considered: Int) -> Registration {
        problem.registrations[admission.considered[considered].registration]
    }

    /// All ranks that a placement can have, the best first.
    var ranks: [Int] { Set(considered.flatMap { $0.pairs.map(\.rank) }).sorted() }

    /// Whether the series runs whatever is decided.
    func holdsConfirmed(_ series: Int) -> Bool { !confirmed[series].isEmpty }
}
