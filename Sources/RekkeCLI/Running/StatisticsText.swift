internal import Rekke

extension AllocationStatistics {
    /// What `--statistics` says, one line for each thing.
    ///
    /// - Parameter reading: How long it took to read the problem.
    func text(reading: Duration) -> String {
        var lines = [
            ("considered", StatisticsText.count(considered, "registration")),
            ("pairs", "\(pairs) of a registration and a series, \(pairsRemoved) of them impossible"),
            ("matching", StatisticsText.part(matched, of: "decided by matching")),
        ]
        if programmed.isEmpty {
            lines.append(("programs", "none needed"))
        } else {
            let sizes = programmed.map(\.registrations)
            let largest = sizes.max() ?? 0
            lines.append(
                (
                    "programs",
                    StatisticsText.count(programmed.count, "part") + " decided by integer programs, "
                        + StatisticsText.count(sizes.reduce(0, +), "registration") + ", \(largest) in the largest"
                ))
        }
        if let canStaffEverything {
            lines.append(
                (
                    "facilitators",
                    canStaffEverything ? "enough for every series at once" : "may be too few: part of the programs"
                ))
        }
        lines.append(
            (
                "solver",
                "\(solver.relaxations) relaxations, \(solver.integerPrograms) with branch and bound, "
                    + "\(solver.nodes) nodes, \(solver.cuts) cuts"
                    + (solver.aborts > 0 ? ", \(solver.aborts) times begun anew after a fatal error" : "")
            ))
        lines.append(("seconds", "reading \(StatisticsText.seconds(reading))"))
        lines += stages.map { ("", "\($0.name) \(StatisticsText.seconds($0.duration))") }
        let width = lines.map(\.0.count).max() ?? 0
        return lines.map { name, text in
            "  " + name + String(repeating: " ", count: width - name.count + 2) + text + "\n"
        }.joined()
    }
}

/// Words and numbers for `--statistics`.
private enum StatisticsText {
    static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

    static func part(_ part: AllocationStatistics.Part, of words: String) -> String {
        part.parts == 0
            ? "nothing to decide"
            : "\(count(part.parts, "part")) \(words), \(count(part.registrations, "registration"))"
    }

    /// To the tenth of a millisecond.
    static func seconds(_ duration: Duration) -> String {
        let tenths = duration.components.seconds * 10_000 + duration.components.attoseconds / 100_000_000_000_000
        let digits = String(tenths % 10_000)
        return "\(tenths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
