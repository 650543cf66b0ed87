public import Rekke

extension Reallocation {
    /// The reallocation's document: UTF-8 JSON with sorted keys, the same bytes for the same reallocation.
    ///
    /// - Parameter problem: The changed problem, which was allocated.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter(reserving: allocation.documentSize)
        writer.object { writer in
            writer.member("assumed", assumed)
            writer.member("exceptions") { writer in
                writer.list(exceptions) { writer, exception in
                    writer.object {
                        $0.member("registration", exception.registration)
                        $0.member("series", exception.series)
                    }
                }
            }
            writer.member("gained", gained)
            if let keptOut { writer.member("keptOut", keptOut) }
            writer.member("lost", lost)
            writer.member("moved") { $0.list(moved) { $0.write($1) } }
            writer.member("moves", allowedMoves)
            writer.member("result") { allocation.write(to: &$0, for: problem) }
            if !wanting.isEmpty { writer.member("wanting", wanting) }
        }
        return writer.finished()
    }
}

extension JSONWriter {
    /// A registration that has another place than before.
    mutating func write(_ move: Reallocation.Move) {
        object {
            if let beneficiaries = move.beneficiaries { $0.member("for", beneficiaries) }
            $0.member("forced", move.isForced)
            $0.member("from", move.from)
            $0.member("rankAfter", move.rankAfter)
            $0.member("rankBefore", move.rankBefore)
            $0.member("registration", move.registration)
            $0.member("to", move.to)
        }
    }
}
