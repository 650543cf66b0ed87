/// The most attendances that placements allow.
extension ReferenceAttendance {
    /// A person, at a meeting, for a registration.
    private struct Slot {
        let person: Int
        let registration: Int
        let meeting: Int
        let isRequired: Bool
    }

    /// At how many meetings of its series each attendee of each registration is at the most, all counted together; nil
    /// where the placements are impossible.
    ///
    /// - Parameters:
    ///   - tasks: By person, what else they may have to do, each some meetings: they may attend less for its sake.
    ///   - isAllowed: Whether those can attend these meetings.
    func mostAttendances(
        _ assignment: Assignment, besides tasks: [Int: [[Int]]] = [:],
        where isAllowed: ([Int: [Int]]) -> Bool = { _ in true }
    ) -> Int? {
        let choices = choices(assignment, besides: tasks)
        guard choices.allSatisfy({ !$0.isEmpty }) else { return nil }
        var counts = Array(
            repeating: Array(repeating: 0, count: timetable.meetings.count), count: assignment.count)
        func isTasked(_ choice: [[Slot]]) -> Bool { choice[0].first.map { tasks[$0.person] != nil } ?? false }
        let ordered =
            choices.filter(isTasked) + choices.filter { !isTasked($0) }.sorted { $0.count < $1.count }
        let taskedCount = choices.count(where: isTasked)
        // What the people from each one on can add at the most.
        let rest = ordered.indices.map { first in ordered[first...].reduce(0) { $0 + ($1.first?.count ?? 0) } } + [0]
        var best: Int?
        var attended: [Int: [Int]] = [:]
        func choose(_ person: Int, _ total: Int) {
            if let best, total + rest[person] <= best { return }
            if person == taskedCount, !isAllowed(attended) { return }
            guard person < ordered.count else {
                if meetsMinimum(counts, assignment) { best = total }
                return
            }
            for choice in ordered[person] {
                if let slot = choice.first, tasks[slot.person] != nil { attended[slot.person] = choice.map(\.meeting) }
                for slot in choice { counts[slot.registration][slot.meeting] += 1 }
                choose(person + 1, total + choice.count)
                for slot in choice {
                    counts[slot.registration][slot.meeting] -= 1
                    attended[slot.person] = nil
                }
            }
        }
        choose(0, 0)
        return best
    }

    /// No more than what people could attend if nobody counted on them; never less than `mostAttendances`.
    func mostAttendancesAtBest(_ assignment: Assignment) -> Int {
        choices(assignment, besides: [:]).reduce(0) { $0 + ($1.first?.count ?? 0) }
    }

    private func meetsMinimum(_ counts: [[Int]], _ assignment: Assignment) -> Bool {
        assignment.indices.allSatisfy { index in
            guard let pair = assignment[index], !members[index].isEmpty else { return true }
            return timetable.meetingsOfSeries[pair.series].allSatisfy {
                counts[index][$0] >= minimum || !isAsked(index, $0)
            }
        }
    }

    /// For every person who could attend anything, everything that they could attend together, but for what leaves out
    /// more than it must, also for the sake of a task; the most first.
    private func choices(_ assignment: Assignment, besides tasks: [Int: [[Int]]]) -> [[[Slot]]] {
        var slots: [[Slot]] = Array(repeating: [], count: maximumMeetings.count)
        for (index, pair) in assignment.enumerated() {
            guard let pair else { continue }
            for member in members[index] {
                for meeting in meetings(of: index, in: pair.series) {
                    let isRequired = member.isRequired && isAsked(index, meeting)
                    if availability[member.person][meeting] {
                        slots[member.person].append(
                            Slot(person: member.person, registration: index, meeting: meeting, isRequired: isRequired))
                    }
                }
            }
        }
        return slots.indices.filter { !slots[$0].isEmpty }.map { person in
            choices(among: slots[person], of: person, besides: tasks[person] ?? []).sorted {
                $0.count > $1.count
            }
        }
    }

    private func choices(among slots: [Slot], of person: Int, besides tasks: [[Int]]) -> [[Slot]] {
        let staffing = ReferenceStaffing(overlaps: timetable.overlaps, maximumMeetings: maximumMeetings)
        func fits(_ slot: Slot, _ chosen: [Slot]) -> Bool {
            staffing.canTake(
                [slot.meeting], besides: chosen.map(\.meeting), maximum: maximumMeetings[person])
        }
        if tasks.isEmpty, slots.indices.allSatisfy({ fits(slots[$0], Array(slots[..<$0])) }) { return [slots] }
        func meet(_ task: [Int], _ slot: Slot) -> Bool { task.contains { timetable.overlaps[$0][slot.meeting] } }
        /// Whether some task takes that time, and none that was chosen.
        func leavesOut(_ slot: Slot, _ chosen: [Slot]) -> Bool {
            tasks.contains { task in meet(task, slot) && !chosen.contains { meet(task, $0) } }
        }
        var found: [[Slot]] = []
        func extend(_ position: Int, _ chosen: [Slot], _ left: [Slot]) {
            guard position < slots.count else {
                if left.allSatisfy({ !fits($0, chosen) || leavesOut($0, chosen) }) { found.append(chosen) }
                return
            }
            let slot = slots[position]
            if fits(slot, chosen) { extend(position + 1, chosen + [slot], left) }
            if !slot.isRequired { extend(position + 1, chosen, left + [slot]) }
        }
        extend(0, [], [])
        return found
    }
}
