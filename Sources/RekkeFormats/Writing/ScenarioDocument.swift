public import Rekke

extension ScenarioOutcomes {
    /// UTF-8 JSON with sorted keys: `baseline`, a result document, and `scenarios`, each with `assumed` (ids),
    /// `difference`, `result` and `scenario`, its name; and `status`, of all of them together.
    ///
    /// - Parameter problem: The problem as it is.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        let size = scenarios.reduce(baseline.documentSize) { $0 + $1.allocation.documentSize }
        var writer = JSONWriter(reserving: size)
        writer.object { writer in
            writer.member("baseline") { baseline.write(to: &$0, for: problem) }
            writer.member("scenarios") { writer in
                writer.list(scenarios) { writer, outcome in
                    writer.object {
                        $0.member("assumed", outcome.changed.assumed)
                        $0.member("difference") { $0.write(outcome.difference) }
                        $0.member("result") { outcome.allocation.write(to: &$0, for: outcome.changed.problem) }
                        $0.member("scenario", outcome.scenario.name)
                    }
                }
            }
            writer.member("status", status.rawValue)
        }
        return writer.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ difference: Comparison) {
        object {
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
