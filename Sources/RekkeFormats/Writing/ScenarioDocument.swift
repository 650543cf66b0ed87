public import Rekke

extension ScenarioOutcomes {
    /// UTF-8 JSON with sorted keys: `baseline`, a result document, and `scenarios`, each with `assumed` (ids),
    /// `difference`, `result` and `scenario`, its name; and `status`, of all of them together.
    ///
    /// - Parameter problem: The problem as it is.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter(reserving: documentSize)
        write(to: &writer, for: problem)
        return writer.finished()
    }

    fileprivate var documentSize: Int {
        allocations.reduce(0) { $0 + $1.documentSize }
    }

    /// The document as a part of another one.
    ///
    /// - Parameter track: The track that it is about; nil for none with a name.
    fileprivate func write(to writer: inout JSONWriter, for problem: Problem, track: String? = nil) {
        writer.object { writer in
            writer.member("baseline") { baseline.write(to: &$0, for: problem, track: track) }
            writer.member("scenarios") { writer in
                writer.list(scenarios) { writer, outcome in
                    writer.object {
                        $0.member("assumed", outcome.changed.assumed)
                        $0.member("difference") { $0.write(outcome.difference, in: problem.programme.timeZone) }
                        $0.member("result") {
                            outcome.allocation.write(to: &$0, for: outcome.changed.problem, track: track)
                        }
                        $0.member("scenario", outcome.scenario.name)
                    }
                }
            }
            writer.member("status", status.rawValue)
            writer.member("track", track)
        }
    }
}

extension [TrackOutcomes] {
    /// UTF-8 JSON with sorted keys: of a programme with tracks `programme`, `status`, of all of them together, and `tracks`,
    /// the document of each with its `track`.
    ///
    /// - Parameter problem: The problem as it is.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        if let nameless = first(where: { $0.track == nil }) { return nameless.outcomes.jsonDocument(for: problem) }
        var writer = JSONWriter(reserving: reduce(0) { $0 + $1.outcomes.documentSize })
        writer.object { writer in
            writer.member("programme", problem.programme.name)
            writer.member("status", flatMap(\.outcomes.allocations).status.rawValue)
            writer.member("tracks") { $0.list(self) { $1.outcomes.write(to: &$0, for: $1.problem, track: $1.track) } }
        }
        return writer.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ difference: Comparison, in zone: LocalTimeZone) {
        object {
            $0.member(difference.facilitatorChanges, in: zone)
            $0.member("gained", difference.gained)
            $0.member("guaranteesGained", difference.guaranteesGained)
            $0.member("guaranteesLost", difference.guaranteesLost)
            $0.member("lost", difference.lost)
            $0.member("moved") { writer in
                writer.list(difference.moved) { writer, move in
                    writer.object {
                        $0.member("from", move.from)
                        $0.member("rankAfter", move.rankAfter)
                        $0.member("rankBefore", move.rankBefore)
                        $0.member("registration", move.registration)
                        $0.member("to", move.to)
                    }
                }
            }
            $0.member("placed", difference.placed)
            $0.member("rejected", difference.rejected)
            $0.member("totalRank", difference.totalRank)
            $0.member("waitlisted", difference.waitlisted)
        }
    }
}
