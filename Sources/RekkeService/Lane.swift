/// A number of jobs that may run at once; the others wait in the order in which they came.
actor Lane {
    private var free: Int
    private var waiting: [(number: Int, turn: CheckedContinuation<Bool, Never>)] = []
    private var last = 0

    init(width: Int) { free = width }

    var waitingCount: Int { waiting.count }

    /// Waits for a turn, which `leave()` gives back.
    ///
    /// - Throws: `CancellationError`; then there is none to give back.
    func enter() async throws {
        if tryEnter() { return }
        last += 1
        let number = last
        let isIn = await withTaskCancellationHandler {
            await withCheckedContinuation { turn in
                if Task.isCancelled { turn.resume(returning: false) } else { waiting.append((number, turn)) }
            }
        } onCancel: {
            Task { await self.give(up: number) }
        }
        guard isIn else { throw CancellationError() }
    }

    /// Whether there was a turn at once.
    func tryEnter() -> Bool {
        guard free > 0 else { return false }
        free -= 1
        return true
    }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().turn.resume(returning: true) }
    }

    private func give(up number: Int) {
        guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
        waiting.remove(at: index).turn.resume(returning: false)
    }
}
