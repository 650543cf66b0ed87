/// Thrown where the caller asked to stop; the matching is then as it was before the call.
package struct MatchingStopped: Error {}

/// Asks the caller whether to stop, but only once in many steps: asking costs more than a step.
struct StopCheck {
    private let isStopped: () -> Bool
    private var stepsLeft = 0

    init(_ isStopped: @escaping () -> Bool) {
        self.isStopped = isStopped
    }

    mutating func count(_ steps: Int = 1) throws(MatchingStopped) {
        stepsLeft -= steps
        guard stepsLeft < 0 else { return }
        stepsLeft = 1 << 16
        if isStopped() { throw MatchingStopped() }
    }
}
