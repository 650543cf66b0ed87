internal import ArgumentParser
internal import Rekke

/// Which problem is meant.
struct InputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "In place of the programme's own: a policy's name, or objectives in order with commas between.",
            valueName: "policy"),
        transform: InputOptions.policy)
    var policy: Policy?

    @OptionGroup var tables: TableOptions

    /// The problem in that file, under the policy asked for.
    func problem(_ file: String) throws -> Problem { try underPolicy(Input.problem(file, tables)) }

    /// The same with the SHA-256 of the file.
    func digestedProblem(_ file: String) throws -> Input.DigestedProblem {
        var read = try Input.digestedProblem(file, tables)
        read.value = try underPolicy(read.value)
        return read
    }

    /// The problem under the policy asked for.
    func underPolicy(_ problem: Problem) throws -> Problem {
        guard let policy else { return problem }
        var programme = problem.programme
        programme.rules.policy = policy
        do throws(InvalidProblem) {
            return try Problem(programme: programme, registrations: problem.registrations)
        } catch {
            // The registrations were right before.
            throw ArgumentParser.ValidationError("--policy: \(error.faults.map(\.text).joined(separator: "; "))")
        }
    }

    /// A policy by its name, or a list of objectives with commas between them. Whether they make a policy
    /// is for the problem to say.
    private static func policy(_ text: String) throws -> Policy {
        if let policy = Policy(name: text) { return policy }
        let words = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
        return Policy(
            try words.map { word in
                guard let objective = Objective(rawValue: word) else {
                    throw ArgumentParser.ValidationError(unknown(word, isAlone: words.count == 1))
                }
                return objective
            })
    }

    private static func unknown(_ word: String, isAlone: Bool) -> String {
        let objectives = Objective.allCases.map(\.rawValue)
        let names = isAlone ? Policy.all.compactMap(\.name) + objectives : objectives
        let nearest = didYouMean(nearestName(to: word, among: names))
        return "no \(isAlone ? "policy or objective" : "objective") \(quoted(known: word))\(nearest)"
    }

    private static func trimmed(_ word: Substring) -> String {
        String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
