internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// Pieces of help that several commands share, made from what there is, so that none goes stale.
enum HelpText {
    static let problem = "The problem, as .json, .yaml or .yml; - for JSON on standard input."

    static let result = "A result, as `rekke allocate --format json` or `rekke reallocate --format json` wrote it."

    static let onlyOneOnStandardInput = "only one of the files can be on standard input"

    static let onlyOneOfProblemAndScenarios = "only one of the problem and the scenarios can be on standard input"

    static let onlyOneStandardInput = "only one of the problem and the result can be on standard input"

    static var exitCodes: String {
        """
        EXIT CODES:
        \(laidOut { layout in
            for (code, meaning) in [
                (0, "success, even with a waitlist"), (1, "the checked result is wrong"), (2, "a guarantee is broken"),
                (64, "wrong usage"), (65, "the input is wrong"), (66, "a file cannot be read"),
                (70, "a fault of rekke itself"), (71, "the system gives too few threads or open files"),
                (74, "the output cannot be written"),
                (75, "the time limit came first; the best result found is written"),
                (130, "interrupted; 128 and the signal's number where it was another"),
                (141, "nobody reads the output any more"),
            ] {
                layout.paragraph(meaning, lead: "\(code)  ", indent: 2)
            }
        })
        """
    }

    /// Every policy and every objective in a sentence, and who could gain by answering falsely.
    static var policies: String {
        """
        POLICIES (the programme names one; --policy replaces it):
        \(laidOut { layout in
            for policy in Policy.all {
                layout.paragraph(policy.name ?? "", indent: 2)
                layout.paragraph(text(of: policy), indent: 6)
            }
        })

        TRUTHFUL ANSWERS:
        \(laidOut { layout in
            layout.paragraph(
                """
                With ticks only, nobody gains by ticking falsely under a policy that begins with places by time. With \
                ranks, only serialDictatorship has that property, and no policy can have every advantage at once: under \
                bestFit, say, a registration can gain by exaggerating.
                """, indent: 2)
        })

        OBJECTIVES (for a policy of your own; each exactly, with all before it kept at their best):
        \(laidOut { layout in
            for objective in Objective.allCases {
                layout.paragraph(objective.rawValue, indent: 2)
                layout.paragraph(objective.text(in: .english), indent: 6)
            }
        })
        """
    }

    /// Every template of letters, and what templates can say.
    static var templates: String {
        """
        TEMPLATES (Mustache, as text; pages of HTML are made from the same text):
        \(laidOut { layout in
            let names = LetterTemplates.builtInFiles.map(\.name)
            layout.paragraph(names.joined(separator: ", "), indent: 2)
        })

        VARIABLES IN TEMPLATES ({{series}}; {{#gained}}…{{/gained}} where it is so or there is one, {{^gained}}…{{/gained}} where not):
        \(laidOut { layout in
            for variable in LetterVariable.allCases {
                layout.paragraph(variable.rawValue, indent: 2)
                layout.paragraph(variable.meaning, indent: 6)
            }
        })
        """
    }

    /// Every change that a scenario can make.
    static var changes: String {
        """
        CHANGES (in order; series, facilitators and registrations are named by their ids):
        \(laidOut { layout in
            for (change, meaning) in [
                ("addSeries: {id, like, …}", "a new series, with the fields of another one but for those given here"),
                ("openSeries: id", "a candidate or a closed series takes registrations"),
                ("closeSeries: id", "it takes no new placement; confirmed ones stay"),
                ("cancelSeries: id", "it does not take place; its confirmed places are given up"),
                ("setSeries: {id, …}", "any field of a series; time for other hours on the same days"),
                ("addFacilitator: {id, …}", "one more"),
                ("setFacilitator: {id, …}", "any field of a facilitator"), ("removeFacilitator: id", "one less"),
                ("withdraw: id", "the registration is withdrawn"),
                ("release: id", "its confirmed place is given up; the registration stays"),
                ("place: {registration, series, reason}", "a place is confirmed"),
                ("register: {id, submitted, …}", "a new registration"),
                ("setRegistration: {id, …}", "any field of a registration"), ("setRules: {…}", "any of the rules"),
            ] {
                layout.paragraph(change, indent: 2)
                layout.paragraph(meaning, indent: 6)
            }
        })
        A scenario that says "from: 2026-10-05" holds from that day on: meetings that began before stay as they were, with who \
        led and attended them. It needs an earlier result: rekke reallocate.
        """
    }

    /// Whether it may be shown. All commands say what they are before one of them is found, and laying out all their help takes a
    /// tenth of the time of a small problem.
    private static let isAsked =
        CommandLine.arguments.count < 2
        || CommandLine.arguments.contains { argument in
            argument == "help" || argument.hasPrefix("--help") || argument.hasPrefix("--experimental-dump-help")
                || argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.contains("h")
        }

    /// Lines that the argument parser need not break on a terminal of 80 columns, since it would lose their indent; nothing
    /// where nobody asks for help.
    private static func laidOut(_ write: (inout TextLayout) -> Void) -> String {
        guard isAsked else { return "" }
        var layout = TextLayout(TextStyle(width: 78))
        write(&layout)
        return String(layout.text.dropLast())
    }

    private static func text(of policy: Policy) -> String {
        let truthfulness =
            if policy == .serialDictatorship {
                "truthful with ranks and with ticks"
            } else if policy.objectives.dropFirst(policy.promised.count).first == .placesFirstCome {
                "truthful with ticks, not with ranks"
            } else {
                "not known to be truthful"
            }
        let isDefault = policy == .firstComeFirstServed ? "; the default" : ""
        return "\(policy.text(in: .english)) (\(truthfulness)\(isDefault))."
    }
}
