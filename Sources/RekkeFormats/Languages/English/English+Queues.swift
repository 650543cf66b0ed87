extension English {
    package func number(_ position: Int, inQueueFor series: String) -> String {
        "number \(position) in the queue for \(series)"
    }

    package func getsPlaceAfter(_ numbers: [String]) -> String {
        "It is \(numbers.joined(separator: ", and ")): it gets a place when that many places become free there."
    }

    package func getsPlaceWhereOthersMove(_ series: String) -> String {
        "Where others may move, so many more places in one of these would give it one: \(series)."
    }

    package var noPlacesHelp: String {
        "Neither one more place in a single series nor as many as wait would give it one."
    }
}
