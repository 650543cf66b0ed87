import Foundation

/// The commands and outputs in the `console` blocks of a Markdown page: `$ command`, then what it printed.
struct Transcript {
    struct Step {
        var command: String
        var output: [String]
        /// The lines of the page that hold the output.
        var lines: Range<Int>

        /// Whether the page shows the first lines only.
        var isCut: Bool { output.last == "…" }

        /// As much of an output as the page shows.
        func shown(of whole: [String]) -> [String] {
            isCut ? whole.prefix(output.count - 1) + ["…"] : whole
        }

        /// Whether it prints the exit code of the step before.
        var asksForExitCode: Bool { command == "echo $?" }
    }

    private(set) var page: [String]
    private(set) var steps: [Step]

    init(_ text: String) {
        page = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        steps = []
        var isInside = false
        for (number, line) in page.enumerated() {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: [], lines: number + 1..<number + 1))
            } else if isInside, !steps.isEmpty {
                steps[steps.count - 1].output.append(line)
                steps[steps.count - 1].lines = steps[steps.count - 1].lines.lowerBound..<number + 1
            }
        }
    }

    /// The exit code that the page states for a command: 0 where it does not ask for it.
    func statedStatus(of command: String) -> Int32? {
        guard let index = steps.firstIndex(where: { $0.command == command }) else { return nil }
        guard index + 1 < steps.count, steps[index + 1].asksForExitCode else { return 0 }
        return Int32(steps[index + 1].output.joined())
    }

    /// The page with these outputs in place of its own.
    func page(with outputs: [[String]]) -> String {
        var page = page
        for (step, output) in zip(steps, outputs).reversed() {
            page.replaceSubrange(step.lines, with: output)
        }
        return page.joined(separator: "\n")
    }
}
