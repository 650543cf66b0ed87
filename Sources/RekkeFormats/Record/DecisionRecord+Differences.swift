internal import Rekke

extension DecisionRecord {
    /// Every line of this record that differs from what the decision's documents say; empty for the same.
    ///
    /// Which version and which method decided cannot be told from the documents.
    package func differences(from truth: DecisionRecord) -> [CheckReport.Finding] {
        let root = InputPath([.field("record")])
        var findings = digests.differences(from: truth.digests, at: root.field("sha256"))
        func compare(_ field: String, _ claim: String, _ truth: String) {
            if claim != truth { findings.append(CheckReport.Finding(root.field(field), "should be \(truth)")) }
        }
        compare(
            "policy", policy.map(\.rawValue).joined(separator: ", "),
            truth.policy.map(\.rawValue).joined(separator: ", "))
        compare("status", status.rawValue, truth.status.rawValue)
        let areSame = tracks.map(\.track) == truth.tracks.map(\.track)
        if !areSame { findings.append(CheckReport.Finding(root.field("tracks"), "are not those of the result")) }
        let pairs = (areSame ? Array(zip(tracks, truth.tracks)) : []).enumerated().map { index, pair in
            (claim: pair.0, truth: pair.1, place: pair.0.track == nil ? root : root.field("tracks")[index])
        }
        findings += pairs.flatMap { $0.claim.differences(from: $0.truth, at: $0.place) }
        findings += lines(overrides, truth.overrides, at: root.field("overrides")) {
            "\"\($0.registration)\" in \"\($0.placed)\""
        }
        return findings + pairs.flatMap { $0.claim.moveDifferences(from: $0.truth, at: $0.place) }
    }
}

extension DecisionRecord.TrackPart {
    fileprivate func differences(from truth: Self, at place: InputPath) -> [CheckReport.Finding] {
        var findings: [CheckReport.Finding] = []
        // Of the only track, the whole record says it.
        if track != nil, status != truth.status {
            findings.append(CheckReport.Finding(place.field("status"), "should be \(truth.status.rawValue)"))
        }
        return findings
            + lines(objectives, truth.objectives, at: place.field("objectives")) { $0.objective.rawValue }
    }

    fileprivate func moveDifferences(from truth: Self, at place: InputPath) -> [CheckReport.Finding] {
        var findings: [CheckReport.Finding] = []
        switch (reallocation, truth.reallocation) {
        case (let claim?, let truth?):
            if claim.allowedMoves != truth.allowedMoves {
                findings.append(CheckReport.Finding(place.field("moves"), "should be \(truth.allowedMoves)"))
            }
            findings += lines(claim.moved, truth.moved, at: place.field("moved")) {
                "\"\($0.registration)\" from \"\($0.from)\" to \"\($0.to)\""
            }
            findings += lines(claim.agreed, truth.agreed, at: place.field("agreed")) { "\"\($0)\"" }
            findings += lines(claim.declined, truth.declined, at: place.field("declined")) { "\"\($0)\"" }
        case (nil, nil): break
        case (.some, nil): findings.append(CheckReport.Finding(place.field("moves"), "the result is no reallocation"))
        case (nil, .some):
            findings.append(CheckReport.Finding(place.field("moves"), "is missing: the result is a reallocation"))
        }
        return findings
    }
}

/// The lines of a list that differ, each with what it should say in short.
private func lines<Line: Equatable>(
    _ claims: [Line], _ truths: [Line], at path: InputPath, _ text: (Line) -> String
) -> [CheckReport.Finding] {
    (0..<max(claims.count, truths.count)).compactMap { index in
        guard index < truths.count else { return CheckReport.Finding(path[index], "is one too many") }
        let truth = text(truths[index])
        guard index < claims.count else { return CheckReport.Finding(path[index], "is missing: \(truth)") }
        guard claims[index] != truths[index] else { return nil }
        return CheckReport.Finding(
            path[index],
            text(claims[index]) == truth ? "differs in its details from \(truth)" : "should be \(truth)")
    }
}

extension DecisionRecord.Digests {
    fileprivate func differences(from truth: Self, at path: InputPath) -> [CheckReport.Finding] {
        var findings: [CheckReport.Finding] = []
        func compare(_ place: InputPath, _ claim: String?, _ truth: String?, _ document: String) {
            guard claim != truth else { return }
            findings.append(
                CheckReport.Finding(
                    place, truth.map { "is of another \(document); this one's is \($0)" } ?? "is one too many"))
        }
        compare(path.field("problem"), problem, truth.problem, "problem")
        compare(
            path.field("registrations"), tables?.registrations, truth.tables?.registrations, "file of registrations")
        compare(path.field("attendees"), tables?.attendees, truth.tables?.attendees, "file of attendees")
        compare(path.field("result"), result, truth.result, "result")
        compare(path.field("earlierResult"), earlierResult, truth.earlierResult, "result")
        let (claims, truths) = (scenarios ?? [], truth.scenarios ?? [])
        for index in 0..<max(claims.count, truths.count) {
            compare(
                path.field("scenarios")[index], index < claims.count ? claims[index] : nil,
                index < truths.count ? truths[index] : nil, "scenario")
        }
        return findings
    }
}
