extension Nynorsk {
    package func number(_ position: Int, inQueueFor series: String) -> String {
        "nummer \(position) i køen til \(series)"
    }

    package func getsPlaceAfter(_ numbers: [String]) -> String {
        "Påmeldinga er \(numbers.joined(separator: ", og ")): Ho får plass når det blir så mange ledige plassar der."
    }

    package func getsPlaceWhereOthersMove(_ series: String) -> String {
        "Der andre kan flyttast, ville så mange fleire plassar i éi av desse gitt plass: \(series)."
    }

    package var noPlacesHelp: String {
        "Verken éin plass til i ei einskild møterekkje eller like mange som det er på ventelista, ville gitt plass."
    }
}
