/// Some of the indices below a number, for sets that are held against many others.
struct Members {
    private var words: [UInt64]

    init(_ some: some Sequence<Int>, below count: Int) {
        words = [UInt64](repeating: 0, count: (count + 63) / 64)
        for index in some { words[index / 64] |= 1 << UInt64(index % 64) }
    }

    func contains(_ index: Int) -> Bool { words[index / 64] & 1 << UInt64(index % 64) != 0 }

    /// Both are of indices below the same number.
    func isSubset(of other: Members) -> Bool {
        for word in words.indices where words[word] & ~other.words[word] != 0 { return false }
        return true
    }

    /// How many of them are not among the others.
    func count(outside other: Members) -> Int {
        var count = 0
        for word in words.indices { count += (words[word] & ~other.words[word]).nonzeroBitCount }
        return count
    }
}
