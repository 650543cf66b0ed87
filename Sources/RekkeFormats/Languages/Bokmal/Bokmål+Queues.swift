extension Bokmål {
    package func number(_ position: Int, inQueueFor series: String) -> String {
        "nummer \(position) i køen til \(series)"
    }

    package func getsPlaceAfter(_ numbers: [String]) -> String {
        "Påmeldingen er \(numbers.joined(separator: ", og ")): Den får plass når så mange plasser er blitt ledige der."
    }

    package func getsPlaceWhereOthersMove(_ series: String) -> String {
        "Hvis andre også kan flyttes, ville det hjelpe med så mange plasser til i én av disse møterekkene: \(series)."
    }

    package var noPlacesHelp: String {
        "Én plass til i en av møterekkene ville ikke hjelpe, og heller ikke like mange plasser til som det står "
            + "påmeldinger på ventelisten."
    }

    package var isNextInLine: String { "Den står først på ventelisten." }

    package var everythingIsOver: String { "Alle møterekkene som den kunne ha fått plass i, er avsluttet." }
}
