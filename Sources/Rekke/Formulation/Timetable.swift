internal import IntegerProgramming

/// Where one person may be when: for "in one place at a time" and "at most so many meetings".
struct Timetable {
    /// A meeting that the person attends or leads if the variable is 1.
    struct Entry {
        let meeting: Meeting
        let variable: IntegerProgram.Variable
        /// Entries of one owner never hold together at one time, whatever the person does.
        let owner: Int
    }

    var entries: [Entry] = []

    /// For each largest set of meetings that run at one moment: their variables sum to at most 1. Meetings that overlap
    /// pairwise all run at one moment (Helly's theorem on the line), so no other sets are needed.
    func addRowsForOnePlaceAtATime(_ name: String, to program: inout IntegerProgram) {
        var known: Set<[Int]> = []
        for overlap in largestOverlaps(of: entries.map(\.meeting))
        where Set(overlap.map { entries[$0].owner }).count > 1 {
            let variables = overlap.map { entries[$0].variable }
            // Series of equal dates overlap at every meeting, always with the same variables.
            guard known.insert(variables.map(\.index).sorted()).inserted else { continue }
            program.addRow("\(name),\(known.count)", LinearExpression(sumOf: variables), upper: 1)
        }
    }

    /// All meetings together at most `maximum`.
    func addRowForMaximum(_ name: String, _ maximum: Int?, to program: inout IntegerProgram) {
        guard let maximum, entries.count > maximum else { return }
        program.addRow(name, LinearExpression(sumOf: entries.map(\.variable)), upper: Double(maximum))
    }
}

/// Positions of more than one meeting that run at one moment, no set part of another; by time.
func largestOverlaps(of meetings: [Meeting]) -> [[Int]] {
    let byStart = meetings.indices.sorted { (meetings[$0].start, $0) < (meetings[$1].start, $1) }
    var overlaps: [[Int]] = []
    var running: [Int] = []
    var hasGrown = false
    for index in byStart {
        let start = meetings[index].start
        let still = running.filter { meetings[$0].end > start }
        // A set is largest when a meeting ends right after a meeting has joined.
        if still.count < running.count, hasGrown {
            overlaps.append(running)
            hasGrown = false
        }
        running = still + [index]
        hasGrown = true
    }
    if hasGrown { overlaps.append(running) }
    return overlaps.filter { $0.count > 1 }
}
