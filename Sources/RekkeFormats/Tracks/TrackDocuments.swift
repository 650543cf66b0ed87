public import Rekke

extension [TrackAllocation] {
    /// The result document of a programme: UTF-8 JSON with sorted keys. In one with tracks, `tracks` has the result of each, in
    /// the programme's order; their placements, waitlists and rejections name the track too.
    ///
    /// - Parameter problem: The whole problem.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter(reserving: reduce(0) { $0 + $1.allocation.documentSize })
        if let nameless {
            nameless.write(to: &writer)
            return writer.finished()
        }
        writer.object { writer in
            writer.member(
                "policy", (first?.allocation.policy ?? problem.programme.rules.policy.objectives).map(\.rawValue))
            writer.member("programme", problem.programme.name)
            writer.member("status", map(\.allocation).status.rawValue)
            writer.member("tracks") { $0.list(self) { $1.write(to: &$0) } }
        }
        return writer.finished()
    }

    /// The sheet of a programme, as of an allocation; in one with tracks with the track in a first column.
    public func csvDocument() -> [UInt8] {
        var writer = CSVWriter()
        writer.row((nameless == nil ? Allocation.trackColumns : Allocation.columns).map { CSVWriter.Cell($0) })
        for track in self { track.allocation.writeRows(to: &writer, for: track.problem, track: track.track) }
        return writer.bytes
    }

    /// The results for people, one track after the other.
    ///
    /// - Parameters:
    ///   - changes: Before a reallocation, by the scenarios' names.
    ///   - earlier: The problem before these.
    public func table(
        after changes: [String] = [], of earlier: Problem? = nil, in language: Language = .english,
        style: TextStyle = TextStyle()
    ) -> String {
        map { track in
            let table =
                switch track.answer {
                case .allocation(let allocation): allocation.table(for: track.problem, in: language, style: style)
                case .reallocation(let reallocation):
                    reallocation.table(
                        for: track.problem, after: changes, of: earlier, in: language, style: style)
                }
            return language.heading(ofTrack: track.track, style) + table
        }.joined(separator: "\n")
    }

    /// Why a registration got what it got, track by track; nil where none of them names it.
    public func explanationText(
        of registration: String, in language: Language = .english, style: TextStyle = TextStyle()
    ) -> String? {
        let texts = compactMap { track -> String? in
            Explanations(of: track, in: language).text(of: registration, style: style)
                .map { language.heading(ofTrack: track.track, style) + $0 }
        }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    /// A registration's part of the document; with tracks, an entry for each that names it. nil where none does.
    public func jsonExcerpt(for registration: String) -> [UInt8]? {
        let named = filter { $0.allocation.names(registration) }
        guard !named.isEmpty else { return nil }
        var writer = JSONWriter()
        func write(_ track: TrackAllocation, to writer: inout JSONWriter) {
            track.allocation.writeExcerpt(to: &writer, for: registration, in: track.problem, track: track.track)
        }
        if let nameless {
            write(nameless, to: &writer)
        } else {
            writer.object { writer in writer.member("tracks") { $0.list(named) { write($1, to: &$0) } } }
        }
        return writer.finished()
    }

    /// The only one, of a programme without named tracks; nil in one that has them.
    private var nameless: TrackAllocation? { first { $0.track == nil } }

    /// Something better that counting finds in one of the tracks, where that is not proven to be best.
    package var countedImprovement: Improvement? {
        lazy.compactMap { $0.answer.countedImprovement(in: $0.problem) }.first
    }

    /// Something better in one of the tracks that solving found, whatever either says of itself.
    package func improvement(by solved: [TrackAllocation]) -> Improvement? {
        zip(self, solved).lazy.compactMap { $0.problem.improvement(of: $0.allocation, by: $1.allocation) }.first
    }

    /// Everything that the results of solving show to be untrue of these; places begin with the track. What an earlier track
    /// claims binds the later in allocations; of reallocations nothing is said of tracks behind one that differs.
    package func findings(against solved: [TrackAllocation]) -> [CheckReport.Finding] {
        var all: [CheckReport.Finding] = []
        for (index, (claim, solved)) in zip(self, solved).enumerated() {
            let findings = claim.findings(against: solved)
            all += findings.map { CheckReport.Finding($0.place.inside(track: claim.track, index), $0.text) }
            if claim.answer.reallocation != nil, !findings.isEmpty { break }
        }
        return all
    }
}

extension TrackAllocation {
    fileprivate func write(to writer: inout JSONWriter) {
        switch answer {
        case .allocation(let allocation): allocation.write(to: &writer, for: problem, track: track)
        case .reallocation(let reallocation): reallocation.write(to: &writer, for: problem, track: track)
        }
    }

    fileprivate func findings(against solved: TrackAllocation) -> [CheckReport.Finding] {
        if let claim = answer.reallocation, let solved = solved.answer.reallocation {
            return claim.findings(against: solved)
        }
        return allocation.findings(against: solved.allocation, in: problem)
    }
}

extension [Allocation] {
    /// Of the results of tracks together: optimal where every one is.
    package var status: Allocation.Status { allSatisfy { $0.status == .optimal } ? .optimal : .feasible }
}

extension Language {
    /// What stands above the page of a track; empty for a track without a name.
    func heading(ofTrack track: String?, _ style: TextStyle) -> String {
        guard let track else { return "" }
        var layout = TextLayout(style)
        layout.paragraph(words.track(printable(track)), emphasis: .bold)
        return layout.text
    }
}
