internal import Rekke
internal import RekkeFormats

/// Pieces of help that several commands share, made from what there is, so that none goes stale.
enum HelpText {
    static let problem = "The problem, as .json, .yaml or .yml; - for JSON on standard input."

    static let onlyOneStandardInput = "only one of the problem and the result can be on standard input"

    static let exitCodes = """
        EXIT CODES:
          0 done, also with a waitlist; 1 the checked result is wrong; 2 a guarantee is broken; 64 wrong usage; 65 the \
        input is wrong; 66 a file cannot be read; 70 a fault of rekke itself; 74 the output cannot be written; 75 the \
        time limit ended the search; 130 interrupted
        """

    /// Every policy and every objective in a sentence, and who could gain by answering falsely.
    static var policies: String {
        let policies = Policy.all.compactMap { policy in policy.name.map { "  \($0): \(text(of: policy))" } }
        let objectives = Objective.allCases.map { "  \($0.rawValue): \($0.text(in: .english))." }
        return """
            POLICIES (the programme names one; --policy replaces it):
            \(policies.joined(separator: "\n"))

            TRUTHFUL ANSWERS:
              With ticks only, nobody gains by ticking falsely under a policy that begins with places by time. With \
            ranks, only serialDictatorship has that property, and no policy can have every advantage at once: under \
            bestFit, say, a registration can gain by exaggerating.

            OBJECTIVES (for a policy of your own; each exactly, with all before it kept at their best):
            \(objectives.joined(separator: "\n"))
            """
    }

    private static func text(of policy: Policy) -> String {
        let truthfulness =
            if policy == .serialDictatorship {
                "truthful with ranks and with ticks"
            } else if policy.objectives.first == .placesFirstCome {
                "truthful with ticks, not with ranks"
            } else {
                "not truthful"
            }
        let isDefault = policy == .firstComeFirstServed ? "; the default" : ""
        return "\(policy.text(in: .english)) (\(truthfulness)\(isDefault))."
    }
}
