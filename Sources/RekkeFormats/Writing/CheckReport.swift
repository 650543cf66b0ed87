package import Rekke

/// What checking a problem, or a result of it, came to.
package struct CheckReport: Sendable {
    package var warnings: [Warning]
    /// Everything that is wrong with the result; nil where no result was checked.
    package var violations: [Finding]?
    /// Every line of the decision's record that differs from the problem and the result; nil where no record was checked.
    package var record: [Finding]?
    /// Whether exchanges of places prove that nothing is better than the result, by all objectives in turn.
    package var isProvenByExchanges = false
    /// What checking a proof came to; nil where none was checked.
    package var proof: Proof?
    /// What solving came to; nil where nothing was solved.
    package var solution: Solution?
    /// Whether guarantees can be kept, and what may break them; nil where nobody asked, or nothing is guaranteed.
    package var outlook: GuaranteeOutlook?
    /// What the result claims of itself; nil where no result was checked.
    package var status: Allocation.Status?
    /// Something better than the result, which does not claim that there is nothing; nil where none is known.
    package var better: Improvement?

    /// Whether the result says what would help those who wait, which only solving tells, and nothing was solved.
    package var leavesHelpToSolving = false

    /// Who waits for a reason that was believed as it stands, by ids: counting does not tell it, and nothing was solved.
    package var reasonsOnTrust: [ReasonOnTrust] = []

    /// Who, as a reallocation says, would not be asked to move since it had declined: nothing that was given tells it.
    package var declinedOnTrust: [String] = []

    /// One thing that is wrong, and where in the result document.
    package struct Finding: Hashable, Sendable {
        package var place: InputPath
        package var text: String

        package init(_ place: InputPath, _ text: String) {
            self.place = place
            self.text = text
        }

        fileprivate var line: String { printable("\(place): \(text)") }
    }

    package enum Proof: Hashable, Sendable {
        case holds(goals: Int)
        /// Where in the folder it is wrong, and what.
        case wrong(place: String, text: String)

        package var isWrong: Bool {
            if case .wrong = self { true } else { false }
        }
    }

    package struct Solution: Hashable, Sendable {
        /// Optimal where the search was finished and, if a result was checked, that claims to be best.
        package var status: Allocation.Status
        package var guarantees: Allocation.Guarantees
        /// Whether a limit ended the search.
        package let isCut: Bool

        /// - Parameters:
        ///   - status: Of what solving found.
        ///   - claimed: What the result says of itself that was checked.
        package init(
            status: Allocation.Status, guarantees: Allocation.Guarantees, claimed: Allocation.Status? = nil
        ) {
            self.status = claimed == .feasible ? .feasible : status
            self.guarantees = guarantees
            isCut = status == .feasible
        }
    }

    package init(warnings: [Warning], violations: [Finding]? = nil, solution: Solution? = nil) {
        self.warnings = warnings
        self.violations = violations
        self.solution = solution
    }

    /// Adds what else is wrong with the result; what was found of a place by two ways is said once.
    package mutating func add(_ findings: [Finding]) {
        let known = Set(violations ?? [])
        violations? += findings.filter { !known.contains($0) }
    }

    /// UTF-8 JSON with sorted keys: `warnings` as in a result; `violations`, a list of `place` and `text`; `solution`
    /// with `status`, `promised` and `broken`; `record`, a list as `violations`; `proof`, how many `goals` it proves, or a
    /// `place` and a `text`; `provenBy`, `exchanges` where these prove that nothing is better; `onTrust`, whose reasons were believed; `declinedOnTrust`, who is believed to have declined; `guarantees`, the outlook; `status`, what the
    /// result claims, and `better`, what is known to be better. What was not asked for is absent.
    ///
    /// - Parameter problem: What was checked; meeting times are written in its time zone.
    package func jsonDocument(for problem: Problem) -> [UInt8] {
        let times = MeetingTimes(problem.programme)
        var writer = JSONWriter()
        writer.object { writer in
            if let better { writer.member("better") { $0.write(better) } }
            if !declinedOnTrust.isEmpty { writer.member("declinedOnTrust", declinedOnTrust) }
            if let outlook { writer.member("guarantees") { $0.write(outlook) } }
            if !reasonsOnTrust.isEmpty { writer.member("onTrust", reasonsOnTrust.map(\.registration)) }
            if let proof { writer.member("proof") { $0.write(proof) } }
            if isProvenByExchanges { writer.member("provenBy", "exchanges") }
            if let record { writer.member("record") { $0.write(record) } }
            if let solution {
                writer.member("solution") { writer in
                    writer.object {
                        $0.member("broken", solution.guarantees.broken)
                        $0.member("promised", solution.guarantees.promised)
                        $0.member("status", solution.status.rawValue)
                    }
                }
            }
            writer.member("status", status?.rawValue)
            if let violations { writer.member("violations") { $0.write(violations) } }
            writer.member("warnings") { $0.list(warnings) { $0.write($1, times) } }
        }
        return writer.finished()
    }

    /// The same for people; what is wrong with a result stays in English, as all messages do.
    package func text(for problem: Problem, in language: Language, style: TextStyle) -> String {
        let sentences = Sentences(problem, nil, in: language)
        let words = language.words
        var layout = TextLayout(style)
        layout.paragraph(printable(problem.programme.name), emphasis: .bold)
        layout.paragraph(
            words.hasNoErrors(language.count(problem.registrations.count, .registration).capitalisedFirst))
        for warning in warnings { layout.paragraph(sentences.warning(warning), lead: words.warning) }
        if let outlook { outlook.write(to: &layout, for: problem, in: language) }
        if let violations {
            for violation in violations { layout.paragraph(violation.line, emphasis: .alarm) }
            layout.paragraph(
                violations.isEmpty ? words.resultAgrees : words.resultIsWrong(inPlaces: violations.count))
        }
        if isProvenByExchanges { layout.paragraph(words.provenByExchanges) }
        if status == .feasible, violations?.isEmpty == true {
            layout.paragraph(words.resultMayNotBeBest(better.map { text(of: $0, sentences) }))
        }
        if !reasonsOnTrust.isEmpty { layout.paragraph(onTrust(sentences)) }
        if !declinedOnTrust.isEmpty {
            layout.paragraph(words.declinedOnTrust(sentences.registrations(declinedOnTrust)))
        }
        if leavesHelpToSolving, violations?.isEmpty == true { layout.paragraph(words.helpNotWorkedOut) }
        if let record {
            for finding in record { layout.paragraph(finding.line, emphasis: .alarm) }
            layout.paragraph(record.isEmpty ? words.recordAgrees : words.recordIsWrong(inPlaces: record.count))
        }
        switch proof {
        case .holds(let goals): layout.paragraph(words.proofHolds(goals: goals))
        case .wrong(let place, let text):
            layout.paragraph(printable("\(place): \(text)"), emphasis: .alarm)
            layout.paragraph(words.proofIsWrong)
        case nil: break
        }
        if let solution { write(solution, sentences, &layout) }
        return layout.text
    }

    /// Whose reasons were believed, by the reasons' names.
    private func onTrust(_ sentences: Sentences) -> String {
        let reasons = (Reason.Kind.allCases.map(Optional.some) + [nil]).compactMap { kind -> String? in
            let ids = reasonsOnTrust.filter { $0.reason == kind }.map(\.registration)
            return ids.isEmpty ? nil : "\(kind?.rawValue ?? "keptOut") (\(sentences.registrations(ids)))"
        }
        return sentences.words.reasonsOnTrust(reasons.joined(separator: "; "), reasonsOnTrust.count)
    }

    /// What is known to be better than the result, as a part of a sentence.
    private func text(of better: Improvement, _ sentences: Sentences) -> String {
        let (words, objective) = (sentences.words, better.objective.text(in: sentences.language))
        guard let registration = better.registration.map({ quoted($0) }) else {
            return words.couldBeBetter(objective, value: sentences.text(of: better.value))
        }
        return switch better.value {
        case .places: words.couldBePlacedBesideAllBefore(registration)
        default: words.couldBeBetter(objective, forFirst: registration)
        }
    }

    private func write(_ solution: Solution, _ sentences: Sentences, _ layout: inout TextLayout) {
        for id in solution.guarantees.broken { layout.paragraph(sentences.brokenGuarantee(id), emphasis: .alarm) }
        if solution.guarantees.broken.isEmpty, !solution.guarantees.promised.isEmpty {
            layout.paragraph(sentences.words.allGuaranteesCanBeKept)
        }
        if solution.isCut { layout.paragraph(sentences.words.optimumNotProven) }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ better: Improvement) {
        object {
            $0.member("objective", better.objective.rawValue)
            $0.member("registration", better.registration)
            $0.member("value") { $0.write(better.value) }
        }
    }

    fileprivate mutating func write(_ proof: CheckReport.Proof) {
        object {
            switch proof {
            case .holds(let goals): $0.member("goals", goals)
            case .wrong(let place, let text):
                $0.member("place", place)
                $0.member("text", text)
            }
        }
    }

    fileprivate mutating func write(_ findings: [CheckReport.Finding]) {
        list(findings) { writer, finding in
            writer.object {
                $0.member("place", finding.place.description)
                $0.member("text", finding.text)
            }
        }
    }
}
