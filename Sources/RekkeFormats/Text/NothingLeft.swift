package import Rekke

/// What nobody waits for any more when it is read that somebody waits.
package struct NothingLeft: Sendable {
    /// Series of which no meeting is still to come.
    package var series: Set<String> = []
    /// Who waits and could only have had a place in such series.
    package var waiting: Set<String> = []

    /// Where nothing is known of what has been.
    package init() {}

    /// - Parameter series: Of which no meeting is still to come.
    package init(_ series: Set<String>, _ allocation: Allocation, in problem: Problem) {
        self.series = series
        if series.isEmpty { return }
        let open = problem.programme.series.filter { $0.status == .open }.map(\.id)
        let registrations = Dictionary(problem.registrations.map { ($0.id, $0) }) { first, _ in first }
        // Whoever was promised a place gets one, and be it one that it did not ask for.
        let promised = Set(allocation.guarantees.promised)
        for entry in allocation.waitlist where !promised.contains(entry.registration) {
            guard let registration = registrations[entry.registration] else { continue }
            let asked = open.filter {
                registration.preferences.rank(of: $0) != nil && !registration.impossible.contains($0)
            }
            if !asked.isEmpty, asked.allSatisfy(series.contains) { waiting.insert(entry.registration) }
        }
    }

    /// The numbers in queues for what is still to come.
    package func queue(of entry: WaitlistEntry) -> [QueuePosition]? {
        entry.queue?.filter { !series.contains($0.series) }
    }
}
