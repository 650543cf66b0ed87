public import Rekke

extension Plan {
    /// UTF-8 JSON with sorted keys: `plans`, each with `added` (ids) and `result`, a result document; `status`; and, where
    /// facilitators lack rather than series, `lackingFacilitators`.
    public func jsonDocument() -> [UInt8] {
        var writer = JSONWriter(reserving: steps.reduce(0) { $0 + $1.allocation.documentSize })
        writer.object { writer in
            if let lacking = lackingFacilitators {
                let times = MeetingTimes(lacking.problem.programme)
                writer.member("lackingFacilitators") { writer in
                    writer.object {
                        $0.member("added", lacking.added)
                        $0.member("facilitators", lacking.facilitators)
                        $0.member("meetings", lacking.meetings.map { times[$0.start] })
                        $0.member("placed", lacking.placed)
                    }
                }
            }
            writer.member("plans") { writer in
                writer.list(steps) { writer, step in
                    writer.object {
                        $0.member("added", step.added)
                        $0.member("result") { step.allocation.write(to: &$0, for: step.problem) }
                    }
                }
            }
            writer.member("status", status.rawValue)
        }
        return writer.finished()
    }
}
