/// The name that somebody likely meant: the one that takes the fewest changes (letters put in, left out, replaced, or
/// two neighbours swapped, capitals counting as small letters), if at most a third of its letters change. The first of equals.
///
/// Source: the optimal string alignment distance, after Damerau (1964).
package func nearestName(to written: String, among names: some Sequence<String>) -> String? {
    var search = NameSearch()
    return search.nearest(to: written, among: names)
}

/// Looks for the names that were likely meant by one unknown name after another.
///
/// One mistake can make thousands of unknown names among thousands of known ones. So that telling it takes no longer than
/// reading did, the search ends, also for all names after it, once it has compared a certain amount; and what was found
/// once is not looked for again.
package struct NameSearch {
    /// In letters compared, or so.
    private var workLeft: Int
    private var found: [String: [String]] = [:]
    /// What the names are compared by, once the first has been looked for.
    private var known: [(name: String, letters: Letters)]?

    /// Longer names are sentences.
    private static let mostLetters = 200
    /// What making out one name's letters costs.
    private static let workPerName = 16

    package init() { workLeft = 2_000_000 }

    private init(work: Int) { workLeft = work }

    /// Finds nothing, at once.
    package static let none = NameSearch(work: 0)

    /// Looks for all anew from now on, since there are other names.
    package mutating func forget() { (found, known) = ([:], nil) }

    /// As `nearestName(to:among:)`.
    ///
    /// - Parameter names: The same for all that are looked for, unless it is told to forget.
    package mutating func nearest(to written: String, among names: some Sequence<String>) -> String? {
        allNearest(to: written, among: names).first
    }

    /// Those that are nearest, all as near as one another, in their order.
    package mutating func allNearest(to written: String, among names: some Sequence<String>) -> [String] {
        if let known = found[written] { return known }
        guard workLeft > 0, let letters = Letters(written, atMost: NameSearch.mostLetters) else { return [] }
        let known = known ?? compared(names)
        self.known = known
        var best: (names: [String], distance: Int)?
        for candidate in known where workLeft > 0 {
            workLeft -= 1
            let most = max(candidate.letters.count, letters.count)
            // One change turns any one-letter name into any other: that says nothing.
            let limit = min(max(1, most / 3), most - 1, best?.distance ?? .max)
            guard let distance = letters.distance(to: candidate.letters, atMost: limit, &workLeft) else { continue }
            best = (distance == best?.distance ? (best?.names ?? []) + [candidate.name] : [candidate.name], distance)
        }
        found[written] = best?.names ?? []
        return best?.names ?? []
    }

    /// As many as there is work left for.
    private mutating func compared(_ names: some Sequence<String>) -> [(name: String, letters: Letters)] {
        var known: [(name: String, letters: Letters)] = []
        for name in names where workLeft > 0 {
            workLeft -= NameSearch.workPerName
            if let letters = Letters(name, atMost: NameSearch.mostLetters) { known.append((name, letters)) }
        }
        return known
    }
}

/// A name's letters, for comparing; most names are ASCII, whose letters are bytes.
private enum Letters {
    case ascii([UInt8])
    case any([Character])

    /// nil where there are more.
    init?(_ name: String, atMost most: Int) {
        // No letter of any use takes more bytes.
        guard name.utf8.count <= 8 * most else { return nil }
        let small = name.lowercased()
        self = small.utf8.allSatisfy { $0 < 0x80 } ? .ascii(Array(small.utf8)) : .any(Array(small))
        guard count <= most else { return nil }
    }

    var count: Int {
        switch self {
        case .ascii(let letters): letters.count
        case .any(let letters): letters.count
        }
    }

    private var characters: [Character] {
        switch self {
        case .ascii(let letters): letters.map { Character(Unicode.Scalar($0)) }
        case .any(let letters): letters
        }
    }

    /// nil where it is more than the limit.
    func distance(to other: Letters, atMost limit: Int, _ work: inout Int) -> Int? {
        guard limit >= 0, abs(count - other.count) <= limit else { return nil }
        if case .ascii(let left) = self, case .ascii(let right) = other {
            return alignmentDistance(left, right, atMost: limit, &work)
        }
        return alignmentDistance(characters, other.characters, atMost: limit, &work)
    }
}

/// nil where it is more than the limit, which is not below the difference of their lengths. Only what lies so close to
/// the diagonal is worked out.
private func alignmentDistance<Letter: Equatable>(
    _ left: [Letter], _ right: [Letter], atMost limit: Int, _ work: inout Int
) -> Int? {
    let beyond = limit + 1
    var beforePrevious = [Int](repeating: beyond, count: right.count + 1)
    var previous = (0...right.count).map { min($0, beyond) }
    var current = beforePrevious
    var isPreviousBeyond = false
    for row in left.indices {
        let columns = max(0, row - limit)..<min(right.count, row + 1 + limit)
        work -= columns.count + 2
        current[columns.lowerBound] = columns.lowerBound == 0 ? min(row + 1, beyond) : beyond
        var least = current[columns.lowerBound]
        for column in columns {
            var distance = previous[column] + (left[row] == right[column] ? 0 : 1)
            distance = min(distance, current[column] + 1, previous[column + 1] + 1, beyond)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current[column + 1] = distance
            least = min(least, distance)
        }
        if columns.upperBound < right.count { current[columns.upperBound + 1] = beyond }
        if least >= beyond, isPreviousBeyond { return nil }
        isPreviousBeyond = least >= beyond
        (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
}
