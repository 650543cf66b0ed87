internal import Rekke

extension JSONWriter {
    /// Whether guarantees can be kept, and what may break them.
    mutating func write(_ outlook: GuaranteeOutlook) {
        object {
            $0.member("broken") { writer in
                writer.list(outlook.broken) { writer, broken in
                    writer.object { writer in
                        if let reason = broken.reason {
                            writer.member("reasons") { $0.list([reason]) { $0.write($1) } }
                        }
                        writer.member("registration", broken.registration)
                    }
                }
            }
            $0.member("fullSets") { $0.list(outlook.fullSets) { $0.write($1) } }
            $0.member("next") { writer in
                writer.list(outlook.next) { writer, next in
                    writer.object { writer in
                        writer.member("breaks", next.breaks)
                        if let reason = next.reason { writer.member("reasons") { $0.list([reason]) { $0.write($1) } } }
                        writer.member("series", next.series)
                    }
                }
            }
            $0.member("promised", outlook.promised)
            $0.member("remaining", outlook.remaining)
            $0.member("status", outlook.status.rawValue)
        }
    }
}
