extension Bokmål {
    package func number(_ position: Int, inQueueFor series: String) -> String {
        "nummer \(position) i køen til \(series)"
    }

    package func getsPlaceAfter(_ numbers: [String]) -> String {
        "Påmeldingen er \(numbers.joined(separator: ", og ")): Den får plass når det blir så mange ledige plasser der."
    }

    package func getsPlaceWhereOthersMove(_ series: String) -> String {
        "Der andre kan flyttes, ville så mange flere plasser i én av disse gitt plass: \(series)."
    }

    package var noPlacesHelp: String {
        "Verken én plass til i en enkelt møterekke eller like mange som det er på ventelisten, ville gitt plass."
    }
}
