// The first lines are the README's example, word for word; a test compares them.
import Rekke
import RekkeFormats

let problem = try Problem(contentsOf: "scenarios/dybdemoter-2021/problem.yaml")
let allocation = try await problem.allocation()

for placement in allocation.placements {
    print(placement.organisation ?? placement.registration, "has a place in", placement.series)
}
let explanations = Explanations(of: allocation, in: problem)
for waiting in allocation.waitlist {
    print(explanations[waiting.registration]?.joined(separator: " ") ?? "")
}

// And what else a program may want: most of it stands in the articles of Sources/Rekke/Rekke.docc too.
print()
try await allocateProblemInCode()
try await cancelAllocation(of: problem)

explainEveryone(allocation, of: problem)
printRemedies(allocation)

let parallel = try Problem(contentsOf: "scenarios/parallel-series/problem.yaml")
try await tryParallelSeries(in: parallel)
try await planSeries(for: try Problem(contentsOf: "scenarios/which-series-to-add/problem.yaml"))

let circles = try Problem(contentsOf: "scenarios/withdrawal/problem.yaml")
let answer = try await circles.allocation()
try await reallocate(circles, after: answer)
try await confirm(answer, of: circles)

let together = try await allocateTogether([problem, parallel, circles])
print("placed: \(together.map { "\($0.summary.placed)" }.joined(separator: ", "))")
_ = try await allocate(circles, endingAt: StopRequest())

readRequest(Array(#"{"programme": {"name": "Two evenings", "series": []}, "registrations": [{"id": "fjord"}]}"#.utf8))
var mistyped = circles.registrations
mistyped[0].preferences = .ranking([["tues"]])
_ = makeProblem(circles.programme, mistyped)

try check(resultIn: "scenarios/withdrawal/expected.json", of: circles)
try await writeLetters(about: answer, of: circles, to: ".build/example-letters")
