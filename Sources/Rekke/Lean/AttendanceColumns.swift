internal import IntegerProgramming

/// Attendance columns for people whom several registrations may need, where choices of places are too many to try.
///
/// What a registration's own people leave open is one row for each set T of meetings that says something (Gale's
/// condition): the contested people bring at least the deficit of T. At a meeting they count for no more than is needed,
/// so that a surplus at one does not count for another.
struct AttendanceColumns {
    var needs: [AttendanceNeeds.Need] = []
    private let instance: Instance
    private let maxima: [Int]

    /// An attendance of one person: by a column of its own, or, where required, by the place itself.
    private struct Entry {
        let considered: Int
        let meeting: Meeting
        let column: Int
    }

    /// Sets of meetings double with every one; beyond this, own people get columns too, and single meetings suffice.
    private static let mostMeetings = 6

    init(_ instance: Instance, maxima: [Int]) {
        self.instance = instance
        self.maxima = maxima
    }

    func add(to lean: inout LeanProgram) {
        var entries: [Int: [Entry]] = [:]
        for need in needs {
            let place = lean.places[need.considered][need.pair]
            let meetings = instance.series[need.series].meetings
            for person in need.required {
                entries[person, default: []] += meetings.indices.filter(need.isAsked).map {
                    Entry(considered: need.considered, meeting: meetings[$0], column: place)
                }
            }
            guard !need.contested.isEmpty else { continue }
            var attending = meetings.map { _ in [Int]() }
            for (person, available) in need.contested {
                for meeting in meetings.indices where available >> UInt64(meeting) & 1 == 1 {
                    let column = lean.addColumn(order: 2)
                    attending[meeting].append(column)
                    entries[person, default: []].append(
                        Entry(considered: need.considered, meeting: meetings[meeting], column: column))
                }
            }
            if need.meetings <= Self.mostMeetings {
                addDeficits(need, place, attending, to: &lean)
            } else {
                addOwnPeople(need, place, &attending, to: &lean)
            }
        }
        for (person, entries) in entries.sorted(by: { $0.key < $1.key }) {
            addTimetable(entries, maximum: maxima[person], to: &lean)
        }
    }

    private func addDeficits(
        _ need: AttendanceNeeds.Need, _ place: Int, _ attending: [[Int]], to lean: inout LeanProgram
    ) {
        for columns in attending where columns.count > need.residual {
            lean.program.addRow(BinaryProgram.Row(columns.map { BinaryProgram.Term($0, 1) }, upper: need.residual))
        }
        let deficits = need.deficits
        for (index, deficit) in deficits.enumerated() where deficit > 0 {
            let set = index + 1
            let isImplied = (1..<set).contains { $0 & set == $0 && deficits[$0 - 1] >= deficit }
            guard !isImplied else { continue }
            let columns = attending.indices.filter { set >> $0 & 1 == 1 }.flatMap { attending[$0] }
            lean.program.addRow(
                BinaryProgram.Row(
                    columns.map { BinaryProgram.Term($0, 1) } + [BinaryProgram.Term(place, -deficit)], lower: 0))
        }
    }

    private func addOwnPeople(
        _ need: AttendanceNeeds.Need, _ place: Int, _ attending: inout [[Int]], to lean: inout LeanProgram
    ) {
        for person in need.own {
            var mine: [Int] = []
            for meeting in attending.indices where person.available >> UInt64(meeting) & 1 == 1 {
                let column = lean.addColumn(order: 2)
                attending[meeting].append(column)
                mine.append(column)
            }
            if mine.count > person.maximum {
                lean.program.addRow(
                    BinaryProgram.Row(mine.map { BinaryProgram.Term($0, 1) }, upper: person.maximum))
            }
        }
        for (meeting, columns) in attending.enumerated() where need.residual > 0 && need.isAsked(meeting) {
            lean.program.addRow(
                BinaryProgram.Row(
                    columns.map { BinaryProgram.Term($0, 1) } + [BinaryProgram.Term(place, -need.residual)], lower: 0))
        }
    }

    /// One place at a time, and no more meetings than they may.
    private func addTimetable(_ entries: [Entry], maximum: Int, to lean: inout LeanProgram) {
        var known: Set<[Int]> = []
        for overlap in largestOverlaps(of: entries.map(\.meeting))
        where Set(overlap.map { entries[$0].considered }).count > 1 {
            let columns = Set(overlap.map { entries[$0].column }).sorted()
            guard known.insert(columns).inserted else { continue }
            lean.program.addRow(BinaryProgram.Row(columns.map { BinaryProgram.Term($0, 1) }, upper: 1))
        }
        guard entries.count > maximum else { return }
        var weights: [Int: Int] = [:]
        for entry in entries { weights[entry.column, default: 0] += 1 }
        let terms = weights.sorted { $0.key < $1.key }.map { BinaryProgram.Term($0.key, $0.value) }
        lean.program.addRow(BinaryProgram.Row(terms, upper: maximum))
    }
}
