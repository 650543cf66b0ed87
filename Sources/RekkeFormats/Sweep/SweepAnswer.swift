package import Rekke

/// What came of a sweep, or of a shard of it.
package struct SweepAnswer: Hashable, Sendable {
    package let name: String
    /// As `SweepFiles.digest`.
    package let digest: String
    /// How many tasks the whole sweep has.
    package let total: Int
    /// In the order of the tasks; of a shard its own only.
    package var outcomes: [Outcome]

    package init(name: String, digest: String, total: Int, outcomes: [Outcome] = []) {
        (self.name, self.digest, self.total, self.outcomes) = (name, digest, total, outcomes)
    }

    /// What one task comes to; in a programme with tracks in all of them together.
    package struct Outcome: Hashable, Sendable {
        /// 1 for the first.
        package let task: Int
        /// Its name, or its objectives with commas between.
        package let policy: String
        /// What they call themselves.
        package let scenarios: [String]
        package let status: Allocation.Status
        package let considered: Int
        package let placed: Int
        package let waitlisted: Int
        package let outsidePreferences: Int
        package let totalRank: Int
        /// The SHA-256 of the result as a document, without explanations.
        package let digest: String
    }

    /// The numbers of tasks without an outcome.
    package var missing: [Int] {
        let done = Set(outcomes.map(\.task))
        return total < 1 ? [] : (1...total).filter { !done.contains($0) }
    }
}

extension SweepAnswer.Outcome {
    package init(
        task: Int, _ decided: [TrackAllocation], of problem: Problem, under policy: Policy, scenarios: [String]
    ) {
        let summaries = decided.map(\.allocation.summary)
        func sum(_ number: (Allocation.Summary) -> Int) -> Int { summaries.map(number).reduce(0, +) }
        self.init(
            task: task, policy: policy.name ?? policy.objectives.map(\.rawValue).joined(separator: ","),
            scenarios: scenarios, status: decided.map(\.allocation).status, considered: sum(\.considered),
            placed: sum(\.placed), waitlisted: sum(\.waitlisted), outsidePreferences: sum(\.outsidePreferences),
            totalRank: sum(\.totalRank), digest: DecisionRecord.digest(of: decided.jsonDocument(for: problem)))
    }
}

extension SweepAnswer {
    /// UTF-8 JSON with sorted keys, as `documentation/schemas/sweep-answer.schema.json` has it.
    package func jsonDocument() -> [UInt8] {
        var writer = JSONWriter(reserving: 512 * (outcomes.count + 1))
        writer.object { writer in
            writer.member("outcomes") { writer in
                writer.list(outcomes) { writer, outcome in writer.object(outcome.write) }
            }
            writer.member("sha256", digest)
            writer.member("sweep", name)
            writer.member("tasks", total)
        }
        return writer.finished()
    }

    /// Semicolons between the columns, as spreadsheets open it.
    package func csvDocument() -> [UInt8] {
        var writer = CSVWriter()
        let headings = [
            "task", "policy", "scenarios", "status", "considered", "placed", "waitlisted", "outsidePreferences",
            "totalRank", "sha256",
        ]
        writer.row(headings.map { CSVWriter.Cell($0) })
        for outcome in outcomes {
            writer.row([
                CSVWriter.Cell(outcome.task), CSVWriter.Cell(outcome.policy),
                CSVWriter.Cell(typed: outcome.scenarios.joined(separator: ", ")),
                CSVWriter.Cell(outcome.status.rawValue),
                CSVWriter.Cell(outcome.considered), CSVWriter.Cell(outcome.placed), CSVWriter.Cell(outcome.waitlisted),
                CSVWriter.Cell(outcome.outsidePreferences), CSVWriter.Cell(outcome.totalRank),
                CSVWriter.Cell(outcome.digest),
            ])
        }
        return writer.bytes
    }

    /// A line for each task, for people.
    package func table(in language: Language, style: TextStyle) -> String {
        let words = language.words
        var layout = TextLayout(style)
        layout.paragraph(printable(name), emphasis: .bold)
        let areSeveral = Set(outcomes.map(\.policy)).count > 1
        for outcome in outcomes {
            let scenarios = outcome.scenarios.isEmpty ? words.now : outcome.scenarios.joined(separator: ", ")
            let policy = areSeveral ? "\(outcome.policy): " : ""
            layout.paragraph(printable(policy + scenarios), lead: "\(outcome.task). ", indent: 2)
        }
        if !outcomes.isEmpty {
            let rows = outcomes.map { outcome in
                (
                    label: "\(outcome.task).",
                    cells: [outcome.placed, outcome.waitlisted, outcome.outsidePreferences, outcome.totalRank].map {
                        String($0)
                    }
                )
            }
            layout.columns(
                [words.placed, words.onTheWaitlist, words.outsidePreferences, words.sumOfWishNumbers], rows, indent: 2)
        }
        let unproven = outcomes.filter { $0.status == .feasible }.map { String($0.task) }
        if !unproven.isEmpty {
            layout.emptyLine()
            layout.paragraph(words.notProvenBest(language.list(unproven)))
        }
        return layout.text
    }
}

extension SweepAnswer.Outcome {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.member("considered", considered)
        writer.member("outsidePreferences", outsidePreferences)
        writer.member("placed", placed)
        writer.member("policy", policy)
        writer.member("scenarios", scenarios)
        writer.member("sha256", digest)
        writer.member("status", status.rawValue)
        writer.member("task", task)
        writer.member("totalRank", totalRank)
        writer.member("waitlisted", waitlisted)
    }
}
