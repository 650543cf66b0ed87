internal import IntegerProgramming

/// Why there is no allocation.
public enum AllocationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The programme has several tracks, each decided by itself: `Problem.trackAllocations` decides them all, and
    /// `Problem.problem(ofTrack:after:)` gives what one has to decide.
    case severalTracks([String])
    /// The policy asked for in the options is invalid, as `Problem.init` would say of the programme's own.
    case invalidPolicy(InvalidProblem)
    /// An option asks for more than a plan tries.
    case tooMuchAsked(of: String, number: Int, maximum: Int)
    /// The task was cancelled.
    case cancelled
    /// A fault of the library or the solver, never of the input.
    case fault(String)

    /// What an error of the engine means to whoever asked.
    init(of error: any Error) {
        switch error {
        case let error as AllocationError: self = error
        case let stopped as Stopped where stopped.limit == .cancelled: self = .cancelled
        default: self = .fault("\(error)")
        }
    }

    public var description: String {
        switch self {
        case .severalTracks(let tracks):
            "the programme has the tracks \(list(tracks)), each of which is decided by itself"
        case .invalidPolicy(let error): error.description
        case .tooMuchAsked(let option, let number, let maximum):
            "\(option): \(number) is too large; give at most \(maximum)"
        case .cancelled: "cancelled"
        case .fault(let text): "a fault of Rekke itself: \(text)"
        }
    }
}
