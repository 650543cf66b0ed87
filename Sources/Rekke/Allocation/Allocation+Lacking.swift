internal import IntegerProgramming

extension Allocation {
    /// How many facilitators more, free during its meetings, would let each open series be led that nobody has a place in,
    /// that cannot be led beside those that run, and that some of those who wait could fill.
    ///
    /// Nothing is said where somebody could attend and lead at one time, nor of series that lack those whom they name.
    ///
    /// - Parameter problem: What was allocated.
    package func lackingFacilitators(in problem: Problem) -> [String: Int] {
        let programme = problem.programme
        guard programme.series.contains(where: { programme.facilitatorsNeeded(in: $0) > 0 }) else { return [:] }
        let waiting = Set(waitlist.filter(\.mayLackFacilitators).map(\.registration))
        guard !waiting.isEmpty else { return [:] }
        let instance = Instance(problem)
        guard instance.sharedPeople.namingFacilitators.isEmpty else { return [:] }
        let taken = Set(placements.map(\.series))
        let running = instance.series.indices.filter { taken.contains(instance.series[$0].id) }
        // Who holds a place that intake would not give counts for nothing here.
        guard running.allSatisfy({ !instance.candidates[$0].isEmpty }) else { return [:] }
        // What is found of some series serves the next: each alone takes a linear program of its own.
        let check = StaffingCheck(StaffingCheck.Needs(instance), limits: .none)
        _ = try? check.refutation(of: Set(running))
        var lacking: [String: Int] = [:]
        for (index, series) in instance.series.enumerated() where series.status == .open && !taken.contains(series.id) {
            // Whoever has people in other registrations may lack them.
            let takers = instance.candidates[index].map(\.considered).filter { position in
                waiting.contains(instance.registration(position).id)
                    && !instance.sharedPeople.registrations.contains(position)
            }
            guard !takers.isEmpty, instance.suffice(takers, for: index) else { continue }
            lacking[series.id] = instance.lackingFacilitators(for: index, beside: running, check)
        }
        return lacking
    }
}

extension WaitlistEntry {
    /// Whether it waits for what others have, or it is not said why.
    fileprivate var mayLackFacilitators: Bool {
        reasons?.contains(where: \.isConflict) != false
    }
}

extension Instance {
    /// nil where none lack, or where more do not help.
    ///
    /// - Parameter check: With the facilitators there are.
    fileprivate func lackingFacilitators(
        for index: Int, beside running: [Int], _ check: StaffingCheck
    ) -> Int? {
        guard let needed = staffing[index].roles.last?.needed, !canLead(index, beside: running, check) else {
            return nil
        }
        return (1...needed).first { count in
            canLead(index, beside: running, enlarged(check, by: count, for: index, beside: running))
        }
    }

    private func canLead(_ index: Int, beside running: [Int], _ check: StaffingCheck) -> Bool {
        do {
            return try check.refutation(of: Set(running + [index])) == nil
        } catch {
            // Where that cannot be worked out, nothing is said.
            return false
        }
    }

    /// The same check with so many facilitators more, who are free during a series' meetings only.
    private func enlarged(
        _ check: StaffingCheck, by count: Int, for index: Int, beside running: [Int]
    ) -> StaffingCheck {
        let wanted = series[index].meetings
        let others = running.flatMap { series[$0].meetings }.filter { meeting in
            !wanted.contains { $0.overlaps(meeting) }
        }
        var further = problem.imagined(count)
        for number in further.indices { further[number].unavailable = others.map { .interval($0.start..<$0.end) } }
        return StaffingCheck(
            StaffingCheck.Needs(replacing(programme.facilitators + further)), limits: .none, after: check)
    }
}
