package import Rekke

extension Sentences {
    /// Who leads what no longer and who does from now on, meetings of a series that change alike together; a list of
    /// sentences.
    ///
    /// - Parameter earlier: Names of those who may lead nothing any more.
    package func facilitatorChanges(_ changes: [FacilitatorChange], before earlier: Names?) -> [[String]] {
        var groups: [[FacilitatorChange]] = []
        for change in changes {
            if let index = groups.firstIndex(where: { $0[0].isAlike(change) }) {
                groups[index].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups.map { [facilitatorChange($0, before: earlier)] }
    }

    private func facilitatorChange(_ changes: [FacilitatorChange], before earlier: Names?) -> String {
        let change = changes[0]
        let isWhole = changes.count == names.series(change.series)?.meetings.count
        let what =
            isWhole
            ? seriesName(change.series) : "\(dates.weekdays(changes.map(\.meeting))) (\(seriesName(change.series)))"
        func people(_ ids: [String]) -> (String, areSeveral: Bool)? {
            ids.isEmpty
                ? nil : (language.list(ids.map { names.name(ofFacilitator: $0, before: earlier) }), ids.count > 1)
        }
        return words.isLedByOthers(what, before: people(change.leaving), after: people(change.coming))
    }
}

extension FacilitatorChange {
    fileprivate func isAlike(_ other: FacilitatorChange) -> Bool {
        series == other.series && leaving == other.leaving && coming == other.coming
    }
}
