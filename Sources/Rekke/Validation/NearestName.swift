/// The name that somebody likely meant: the one that takes the fewest changes (letters put in, left out, replaced, or
/// two neighbours swapped, capitals counting as small letters), if at most a third of its letters change. The first of equals.
///
/// Source: the optimal string alignment distance, after Damerau (1964).
package func nearestName(to written: String, among names: some Sequence<String>) -> String? {
    let written = Array(written.lowercased())
    var best: (name: String, distance: Int)?
    for name in names {
        let candidate = Array(name.lowercased())
        let limit = max(1, max(candidate.count, written.count) / 3)
        guard abs(candidate.count - written.count) <= limit else { continue }
        let distance = alignmentDistance(written, candidate)
        // One change turns any one-letter name into any other: that says nothing.
        guard distance <= limit, distance < max(candidate.count, written.count) else { continue }
        if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
}

private func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious = [Int]()
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        for column in right.indices {
            var distance = previous[column] + (left[row] == right[column] ? 0 : 1)
            distance = min(distance, current[column] + 1, previous[column + 1] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current.append(distance)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}
