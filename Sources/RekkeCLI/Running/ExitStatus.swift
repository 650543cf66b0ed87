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
    var exitStatus: ExitStatus? {
        let statuses = compactMap(\.allocation.exitStatus)
        return statuses.contains(.timeLimit) ? .timeLimit : statuses.first
    }
}

extension Allocation {
    /// How a run that found this allocation ends; nil where all is well.
    var exitStatus: ExitStatus? {
        if status == .feasible { return .timeLimit }
        return guarantees.broken.isEmpty ? nil : .guaranteeIsBroken
    }
}
