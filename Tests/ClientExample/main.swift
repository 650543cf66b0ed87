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

// And what else a program may want.
print()
try await allocateProblemInCode()
try await cancelAllocation(of: problem)
