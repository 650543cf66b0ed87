internal import ArgumentParser
internal import Rekke

/// How the process ends where not all is well. Scripts depend on the numbers; those from 64 to 78 are those of BSD's
/// sysexits.h. Wrong usage, 64, is the argument parser's own.
enum ExitStatus: Int32 {
    case resultIsWrong = 1
    case guaranteeIsBroken = 2
    case wrongInput = 65
    case unreadableFile = 66
    case ownFault = 70
    case systemRefuses = 71
    case unwritableOutput = 74
    case timeLimit = 75
    /// 128 and the number of the interrupt signal, as shells have it; other signals likewise.
    case interrupted = 130
    /// As if the signal that says so had ended the process.
    case readerHasLeft = 141

    var code: ExitCode { ExitCode(rawValue) }
}

extension GuaranteeOutlook {
    /// How a run that found this ends; nil where all is well.
    var exitStatus: ExitStatus? {
        if status == .feasible { return .timeLimit }
        return broken.isEmpty ? nil : .guaranteeIsBroken
    }
}

extension [TrackAllocation] {
    /// How a run that found these ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        compactMap { $0.answer.exitStatus(explaining: extent) }.gravest
    }

    /// Ends a run that found these where not all is well; says so where nothing else does, since the places are the best.
    func endRun(explaining extent: AllocationOptions.Explanations) throws {
        guard let status = exitStatus(explaining: extent) else { return }
        if status == .timeLimit, allSatisfy({ $0.allocation.status == .optimal }) {
            Messages.write("The places are the best; the time did not suffice for all explanations.\n")
        }
        throw status.code
    }
}

extension [ExitStatus] {
    /// How a run ends in which these were found; nil where all is well.
    var gravest: ExitStatus? { contains(.timeLimit) ? .timeLimit : first }
}

extension Answer {
    /// How a run that found this answer ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        switch self {
        case .allocation(let allocation): allocation.exitStatus(explaining: extent)
        case .reallocation(let reallocation): reallocation.exitStatus(explaining: extent)
        }
    }
}

extension Allocation {
    /// How a run that found this allocation ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        if status == .feasible || !isExplained(extent) { return .timeLimit }
        return guarantees.broken.isEmpty ? nil : .guaranteeIsBroken
    }
}

extension Reallocation {
    /// How a run that found this reallocation ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        isExplained(extent) ? allocation.exitStatus(explaining: .none) : .timeLimit
    }
}

extension [TrackOutcomes] {
    /// How a run that found these ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        compactMap { $0.outcomes.exitStatus(explaining: extent) }.gravest
    }
}

extension ScenarioOutcomes {
    /// How a run that found this ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        if status == .feasible || !scenarios.allSatisfy({ $0.allocation.isExplained(extent) }) { return .timeLimit }
        return baseline.exitStatus(explaining: extent)
    }
}

extension Plan {
    /// How a run that found this ends; nil where all is well.
    ///
    /// - Parameter extent: How much was to be explained; of the steps that add series, no more than reasons.
    func exitStatus(explaining extent: AllocationOptions.Explanations) -> ExitStatus? {
        let reasons = extent == .none ? extent : .reasons
        if status == .feasible || !steps.dropFirst().allSatisfy({ $0.allocation.isExplained(reasons) }) {
            return .timeLimit
        }
        return steps.first?.allocation.exitStatus(explaining: extent)
    }
}
