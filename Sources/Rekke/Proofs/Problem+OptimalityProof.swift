package import IntegerProgramming

extension Problem {
    /// Proves that an optimal allocation of this problem is the best, by each goal of the programme's policy in turn.
    ///
    /// - Parameters:
    ///   - allocation: What was decided, under the programme's own policy.
    ///   - timeLimit: After that long it gives up.
    ///   - progress: Told how many goals are proven, from the search's own thread.
    /// - Returns: nil where the time did not suffice.
    /// - Throws: `AllocationError`; `fault` where something better is found.
    public func optimalityProof(
        of allocation: Allocation, timeLimit: Duration? = nil,
        progress: @escaping @Sendable (_ proven: Int, _ goals: Int) -> Void = { _, _ in }
    ) async throws(AllocationError) -> OptimalityProof? {
        try await onOwnThread(timeLimit: timeLimit) { limits throws(AllocationError) in
            try optimalityProof(of: allocation, limits: limits, progress: progress)
        }
    }

    /// The same on the calling thread.
    package func optimalityProof(
        of allocation: Allocation, limits: SearchLimits, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(AllocationError) -> OptimalityProof? {
        let provable = try ProvableProgram(self)
        return try provable.proof(of: provable.assignment(of: allocation), limits, progress)
    }
}

extension ProvableProgram {
    /// - Returns: nil where the time did not suffice.
    func proof(
        of assignment: Assignment, _ limits: SearchLimits, _ progress: (Int, Int) -> Void
    ) throws(AllocationError) -> OptimalityProof? {
        do {
            return try inTime {
                let values = try solution(of: assignment, ExactSolver(), limits)
                let goals = try program.proofs(at: values, exchanging: choices, limits: limits) {
                    progress($0, program.goalCount)
                }
                return OptimalityProof(
                    program: text, ones: program.ones(at: values), goals: goals.map(OptimalityProof.Goal.init))
            }
        } catch ProofProgram.Failure.beaten(let goal) {
            throw .fault("the result is not the best: \(goal) can be better")
        } catch ProofProgram.Failure.noSolution(let row) {
            throw .fault("the result breaks the integer program's row \(row)")
        } catch {
            throw AllocationError(of: error)
        }
    }
}
