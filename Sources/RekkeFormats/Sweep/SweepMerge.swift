internal import Rekke

extension SweepAnswer {
    /// The answer that those of all shards make together: the same bytes as of the sweep in one run.
    ///
    /// - Parameter shards: With the names of their files; what is in several of them has to be the same.
    /// - Throws: `InputError.faulty` where they are not of one sweep, say different things, or leave a task out.
    package init(merging shards: [(file: String, answer: SweepAnswer)]) throws(InputError) {
        guard let first = shards.first else {
            throw .faulty([InputFault(file: "", text: "there is no shard to merge")])
        }
        var outcomes: [Int: (file: String, outcome: Outcome)] = [:]
        var faults: [InputFault] = []
        for shard in shards {
            let answer = shard.answer
            guard
                (answer.digest, answer.name, answer.total) == (
                    first.answer.digest, first.answer.name, first.answer.total
                )
            else {
                let text = "this is of another sweep than \(first.file), of other files, or by another version of rekke"
                faults.append(InputFault(file: shard.file, text: text))
                continue
            }
            for outcome in answer.outcomes {
                if let other = outcomes[outcome.task], other.outcome != outcome {
                    let text = "task \(outcome.task) is not as in \(other.file): run one of the two again"
                    faults.append(InputFault(file: shard.file, text: text))
                }
                outcomes[outcome.task] = (shard.file, outcome)
            }
        }
        self.init(
            name: first.answer.name, digest: first.answer.digest, total: first.answer.total,
            outcomes: outcomes.sorted { $0.key < $1.key }.map(\.value.outcome))
        if faults.isEmpty, !missing.isEmpty {
            faults.append(InputFault(file: first.file, text: SweepAnswer.text(ofMissing: missing)))
        }
        guard faults.isEmpty else { throw .faulty(faults) }
    }

    /// "tasks 2, 4 and 6 are in none of the files, …"; of many the first ten.
    private static func text(ofMissing tasks: [Int]) -> String {
        let shown = tasks.prefix(10).map { String($0) }.joined(separator: ", ")
        let further = tasks.count > 10 ? " and \(tasks.count - 10) more" : ""
        return "tasks \(shown)\(further) are in none of these files: a shard is missing, or was cut off"
    }
}

/// Reads what a sweep, or a shard of one, has come to.
package enum SweepAnswerReader {
    /// The answer that these contents hold.
    ///
    /// - Parameter name: The file's name for messages.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(_ contents: [UInt8], name: String) throws(InputError) -> SweepAnswer {
        try ReadingContext.read(contents, file: name) { $0.sweepAnswer($1) }
    }
}

extension ReadingContext {
    fileprivate func sweepAnswer(_ value: DocumentValue) -> SweepAnswer? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let name = fields.requiredText("sweep")
        let digest = fields.requiredText("sha256")
        let totalValue = fields.requiredValue("tasks")
        let total = totalValue.flatMap(integer) ?? 0
        if let totalValue, !(1...Sweep.most).contains(total) {
            report("give the number of tasks, 1 to \(Sweep.most)", at: totalValue)
        }
        let outcomes = fields.requiredList("outcomes") { outcome($0, of: total) }
        fields.finish()
        return SweepAnswer(name: name, digest: digest, total: total, outcomes: outcomes)
    }

    private func outcome(_ value: DocumentValue, of total: Int) -> SweepAnswer.Outcome? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let task = fields.requiredInteger("task")
        let policy = fields.requiredText("policy")
        let scenarios = fields.requiredTexts("scenarios")
        let status = fields.requiredValue("status").flatMap { choice($0, Allocation.Status.self) }
        func number(_ name: String) -> Int { fields.requiredInteger(name) }
        let outcome = SweepAnswer.Outcome(
            task: task, policy: policy, scenarios: scenarios, status: status ?? .feasible,
            considered: number("considered"), placed: number("placed"), waitlisted: number("waitlisted"),
            outsidePreferences: number("outsidePreferences"), totalRank: number("totalRank"),
            digest: fields.requiredText("sha256"))
        fields.finish()
        if !(1...max(1, total)).contains(task) { report("there is no task of this number", at: value) }
        return outcome
    }
}

extension InputFault {
    /// Of a file as a whole.
    fileprivate init(file: String, text: String) {
        self.init(file: file, line: 1, column: 1, path: InputPath(), text: text)
    }
}
