internal import Rekke

extension DocumentManifest {
    /// The manifest's document: UTF-8 JSON with sorted keys; times are in UTC.
    public func jsonDocument() -> [UInt8] {
        var writer = JSONWriter(reserving: 256 * files.count + 512 * entries.count)
        writer.object { writer in
            writer.member("entries") { $0.list(entries) { $0.write($1) } }
            writer.member("files") { writer in
                writer.list(files) { writer, file in
                    writer.object { writer in
                        writer.member("facilitator", file.recipient?.facilitator)
                        writer.member("kind", file.kind.rawValue)
                        writer.member("path", file.path)
                        writer.member("registration", file.recipient?.registration)
                        writer.member("sha256", file.sha256)
                    }
                }
            }
            writer.member("identities") { writer in
                writer.list(identities) { writer, identity in
                    writer.object { writer in
                        writer.member("registration", identity.registration)
                        writer.member("sha256", identity.sha256)
                    }
                }
            }
            writer.member("language", language.rawValue)
            writer.member("programme", programme)
            writer.member("registrations") { writer in
                writer.list(registrations) { writer, told in
                    writer.object { writer in
                        writer.member("asked", told.asked)
                        writer.member("outcome", told.outcome.rawValue)
                        if let position = told.position { writer.member("position", position) }
                        writer.member("possible", told.possible)
                        if !told.queue.isEmpty {
                            writer.member("queue") { $0.write(told.queue) }
                        }
                        writer.member("registration", told.registration)
                        writer.member("series", told.series)
                        if !told.wished.isEmpty { writer.member("wished", told.wished) }
                    }
                }
            }
            writer.member("settledBefore", settledBefore?.description)
            writer.member("sha256") { writer in
                writer.object { writer in
                    writer.member("earlier", digests.earlier)
                    writer.member("problem", digests.problem)
                    writer.member("result", digests.result)
                }
            }
            writer.member("version", version)
        }
        return writer.finished()
    }
}

extension DocumentManifest.Recipient {
    fileprivate var registration: String? {
        if case .registration(let id) = self { id } else { nil }
    }

    fileprivate var facilitator: String? {
        if case .facilitator(let id) = self { id } else { nil }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ entry: DocumentManifest.Entry) {
        object { writer in
            writer.member("cancelled", entry.isCancelled)
            writer.member("end", utcText(of: entry.end))
            writer.member("facilitator", entry.recipient.facilitator)
            writer.member("location", entry.location)
            writer.member("registration", entry.recipient.registration)
            writer.member("sequence", entry.sequence)
            writer.member("sha256", entry.sha256)
            writer.member("start", utcText(of: entry.start))
            writer.member("summary", entry.summary)
            writer.member("uid", entry.uid)
        }
    }
}

/// The moment in UTC: `2021-09-07T07:00:00Z`.
private func utcText(of instant: Instant) -> String {
    let day = instant.seconds >= 0 ? instant.seconds / 86_400 : (instant.seconds - 86_399) / 86_400
    let clock = LocalTime(
        date: LocalDate(daysSinceEpoch: day), secondOfDay: instant.seconds - day * 86_400,
        nanoseconds: instant.nanoseconds)
    return isoText(of: clock) + "Z"
}
