public import Rekke

extension [TrackAllocation] {
    /// The result document of a programme with tracks: UTF-8 JSON with sorted keys. `tracks` has the result of each, in the
    /// programme's order; their placements, waitlists and rejections name the track too.
    ///
    /// - Parameter problem: The whole problem.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter()
        let status = map(\.allocation).status
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
        language.words.track(printable(track))
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

    /// Something better that counting finds in one of the tracks, where that is not proven to be best.
    package var countedImprovement: Improvement? {
        lazy.compactMap { $0.problem.countedImprovement(of: $0.allocation) }.first
    }

    /// Something better in one of the tracks that solving found, whatever either says of itself.
    package func improvement(by solved: [Allocation]) -> Improvement? {
        zip(self, solved).lazy.compactMap { $0.problem.improvement(of: $0.allocation, by: $1) }.first
    }

    /// Everything that the results of solving show to be untrue of these; places begin with the track. What an earlier track
    /// claims binds the later.
    package func findings(against solved: [Allocation]) -> [CheckReport.Finding] {
        zip(self, solved).enumerated().flatMap { index, pair in
            pair.0.allocation.findings(against: pair.1, in: pair.0.problem).map { finding in
                CheckReport.Finding(finding.place.inside(track: index), finding.text)
            }
        }
    }
}

extension [Allocation] {
    /// Of the results of tracks together: optimal where every one is.
    package var status: Allocation.Status { allSatisfy { $0.status == .optimal } ? .optimal : .feasible }
}
