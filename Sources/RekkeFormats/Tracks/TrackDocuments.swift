public import Rekke

extension [TrackAllocation] {
    /// The result document of a programme with tracks: UTF-8 JSON with sorted keys. `tracks` has the result of each, in the
    /// programme's order; their placements, waitlists and rejections name the track too.
    ///
    /// - Parameter problem: The whole problem.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter()
        let status: Allocation.Status = allSatisfy { $0.allocation.status == .optimal } ? .optimal : .feasible
        writer.object { writer in
            writer.member(
                "policy", (first?.allocation.policy ?? problem.programme.rules.policy.objectives).map(\.rawValue))
            writer.member("programme", problem.programme.name)
            writer.member("status", status.rawValue)
            writer.member("tracks") { writer in
                writer.list(self) { $1.allocation.write(to: &$0, for: $1.problem, track: $1.track) }
            }
        }
        return writer.finished()
    }

    /// The sheet of a programme with tracks: as that of one without, with the track in a first column.
    public func csvDocument() -> [UInt8] {
        var writer = CSVWriter()
        writer.row(Allocation.trackColumns.map { CSVWriter.Cell($0) })
        for track in self { track.allocation.writeRows(to: &writer, for: track.problem, track: track.track) }
        return writer.bytes
    }

    /// The results for people, one track after the other.
    public func table(in language: Language = .english, style: TextStyle = TextStyle()) -> String {
        map { track in
            var layout = TextLayout(style)
            layout.paragraph(heading(track.track, language), emphasis: .bold)
            return layout.text + track.allocation.table(for: track.problem, in: language, style: style)
        }.joined(separator: "\n")
    }

    private func heading(_ track: String, _ language: Language) -> String {
        language("Track: \(printable(track))", "Spor: \(printable(track))")
    }

    /// Why a registration got what it got, track by track; nil where none of them names it.
    public func explanationText(
        of registration: String, in language: Language = .english, style: TextStyle = TextStyle()
    ) -> String? {
        let texts = compactMap { track -> String? in
            guard
                let text = track.allocation.explanationText(
                    of: registration, in: track.problem, in: language, style: style)
            else { return nil }
            var layout = TextLayout(style)
            layout.paragraph(heading(track.track, language), emphasis: .bold)
            return layout.text + text
        }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    /// A registration's part of the document, an entry for each track that names it; nil where none does.
    public func jsonExcerpt(for registration: String) -> [UInt8]? {
        let named = filter { $0.allocation.names(registration) }
        guard !named.isEmpty else { return nil }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("tracks") { writer in
                writer.list(named) { writer, track in
                    track.allocation.writeExcerpt(
                        to: &writer, for: registration, in: track.problem, track: track.track)
                }
            }
        }
        return writer.finished()
    }

    /// Everything in which these results differ from the optimum; places begin with the track.
    package func differences(from optimum: [TrackAllocation]) -> [CheckReport.Finding] {
        zip(self, optimum).enumerated().flatMap { index, pair in
            // What an earlier track claims binds the later; only a proven optimum can show a claim to be wrong.
            guard pair.0.allocation.status == .optimal, pair.1.allocation.status == .optimal else {
                return [CheckReport.Finding]()
            }
            let root = InputPath([.field("tracks"), .index(index)])
            return pair.0.allocation.differences(from: pair.1.allocation).map { finding in
                CheckReport.Finding(InputPath(root.components + finding.place.components), finding.text)
            }
        }
    }
}
