/// How a place can be passed on: between the item in whose list it stands and another one.
protocol PlaceStep {
    /// The other item.
    var item: Int32 { get }

    /// The option that somebody takes thereby.
    var option: Int32 { get }
}

/// What a search has reached from one of its two ends.
struct SearchSide {
    struct Arrival {
        /// The option through which an item was reached; −1 for free room, and at the end itself.
        var option: Int32
        /// The item before it, seen from this end.
        var previous: Int32
    }

    enum Scan {
        case finished
        case met(item: Int)
        /// At a step that is not open any more.
        case stale(position: Int)
    }

    /// The search that reached each item last.
    private(set) var marks: [Int32]
    private var mark: Int32 = 0
    private var arrivals: [Arrival]
    private(set) var queue: [Int32]
    /// How many items have been reached.
    private(set) var count = 0
    private var next = 0
    /// How many steps of the next item are still to be looked at; −1 where that has not begun.
    private var left = -1
    private(set) var work = 0

    /// How many steps are looked at before the other side has its turn.
    private static let stride = 64

    init(itemCount: Int) {
        marks = [Int32](repeating: 0, count: itemCount)
        arrivals = [Arrival](repeating: Arrival(option: -1, previous: -1), count: itemCount)
        queue = marks
    }

    /// Whether all that can be reached has been looked at.
    var isDone: Bool { next == count }

    var item: Int { Int(queue[next]) }

    /// Whether no step of the next item has been looked at.
    var isFresh: Bool { left < 0 }

    mutating func begin(_ mark: Int32, at end: Int) {
        self.mark = mark
        count = 0
        next = 0
        left = -1
        work = 0
        reach(end, option: -1, previous: -1)
    }

    mutating func addWork(_ steps: Int) { work += steps }

    func hasReached(_ item: Int) -> Bool { marks[item] == mark }

    mutating func reach(_ item: Int, option: Int32, previous: Int32) {
        marks[item] = mark
        arrivals[item] = Arrival(option: option, previous: previous)
        queue[count] = Int32(item)
        count += 1
    }

    /// The next few steps of the next item, of which all are at these positions: the sides meet long before either has
    /// looked at all steps of a large item. The last agents come first, since they are the last to be asked what they want.
    mutating func nextSteps(_ all: Range<Int>) -> Range<Int> {
        if left < 0 { left = all.count }
        let end = all.lowerBound + left
        let begin = max(all.lowerBound, end - Self.stride)
        left = begin - all.lowerBound
        work += end - begin + 1
        return begin..<end
    }

    /// Goes on to the next item where no steps of this one are left.
    mutating func advance() {
        guard left == 0 else { return }
        next += 1
        left = -1
    }

    /// Reaches the items of a component that these steps lead to, the last first.
    mutating func scan<Step: PlaceStep>(
        _ steps: [Step], _ range: Range<Int>, components: [Int32], other: [Int32], isClosed: [Bool], settledEnd: Int
    ) -> Scan {
        let context = Context(item: queue[next], mark: mark, settledEnd: Int32(settledEnd))
        return Self.scan(
            steps.span, range, context, components.span, other.span, isClosed.span, &marks, &arrivals, &queue, &count)
    }

    private struct Context {
        let item: Int32
        let mark: Int32
        let settledEnd: Int32
    }

    /// On its own, so that the arrays are checked to be ours alone once, not at each step.
    private static func scan<Step: PlaceStep>(
        _ steps: Span<Step>, _ range: Range<Int>, _ context: Context, _ components: Span<Int32>, _ other: Span<Int32>,
        _ isClosed: Span<Bool>, _ marks: inout [Int32], _ arrivals: inout [Arrival], _ queue: inout [Int32],
        _ count: inout Int
    ) -> Scan {
        let mark = context.mark
        let home = components[Int(context.item)]
        var marks = marks.mutableSpan
        var arrivals = arrivals.mutableSpan
        var queue = queue.mutableSpan
        for position in range.reversed() {
            let step = steps[position]
            let target = Int(step.item)
            let isKnown = marks[target] == mark
            // Of those who have this item, the ones who cannot leave it any more are in the way.
            if isKnown, step.item != context.item { continue }
            let isOpen = step.option >= context.settledEnd || !isClosed[Int(step.option)]
            guard isOpen, components[target] == home else { return .stale(position: position) }
            if isKnown { continue }
            marks[target] = mark
            arrivals[target] = Arrival(option: step.option, previous: context.item)
            queue[count] = step.item
            count += 1
            if other[target] == mark { return .met(item: target) }
        }
        return .finished
    }

    /// Adds the options on the way between the end and the item.
    func trace(_ item: Int, into path: inout [Int32]) {
        var item = item
        while true {
            let arrival = arrivals[item]
            if arrival.option >= 0 { path.append(arrival.option) }
            guard arrival.previous >= 0 else { return }
            item = Int(arrival.previous)
        }
    }
}
