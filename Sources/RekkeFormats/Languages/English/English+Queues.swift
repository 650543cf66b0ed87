extension English {
    package func number(_ position: Int, inQueueFor series: String) -> String {
        "number \(position) in the queue for \(series)"
    }

    package func getsPlaceAfter(_ numbers: [String]) -> String {
        "It is \(numbers.joined(separator: ", and ")): it gets a place when that many places become free there."
    }

    package func getsPlaceWhereOthersMove(_ series: String) -> String {
        "If others may be moved as well, this many more places in one of these series would help: \(series)."
    }

    package var noPlacesHelp: String {
        "One more place in one of the series would not help, nor would as many more places as there are registrations on "
            + "the waitlist."
    }

    package var isNextInLine: String { "It is the next on the waitlist." }

    package var everythingIsOver: String { "All series in which it could have had a place are over." }
}
