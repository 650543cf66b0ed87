package import Rekke

extension Collection<Series> {
    /// Whether all of them meet at the very same times: what says a day or an hour then says each of them.
    var areParallel: Bool { allSatisfy { $0.meetings == first?.meetings } }

    /// Those of which several meet at the very same times, in their order.
    package var ofSameTimes: [[Series]] {
        var groups: [[Series]] = []
        for series in self {
            if let index = groups.firstIndex(where: { ($0 + [series]).areParallel }) {
                groups[index].append(series)
            } else {
                groups.append([series])
            }
        }
        return groups.filter { $0.count > 1 }
    }
}
