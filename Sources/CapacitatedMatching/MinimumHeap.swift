/// The items still to be looked at, nearest first; ties in any, but always the same order.
struct MinimumHeap {
    struct Entry {
        var distance: Int
        var item: Int32
    }

    private var entries: [Entry] = []

    mutating func insert(_ entry: Entry) {
        var child = entries.count
        entries.append(entry)
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[parent].distance > entry.distance else { break }
            entries[child] = entries[parent]
            child = parent
        }
        entries[child] = entry
    }

    mutating func popFirst() -> Entry? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        guard !entries.isEmpty else { return first }
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1].distance < entries[child].distance { child += 1 }
            guard entries[child].distance < last.distance else { break }
            entries[parent] = entries[child]
            parent = child
        }
        entries[parent] = last
        return first
    }
}
