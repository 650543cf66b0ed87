extension Nynorsk {
    package func number(_ position: Int, inQueueFor series: String) -> String {
        "nummer \(position) i køen til \(series)"
    }

    package func getsPlaceAfter(_ numbers: [String]) -> String {
        "Påmeldinga er \(numbers.joined(separator: ", og ")): Ho får plass når så mange plassar er blitt ledige der."
    }

    package func getsPlaceWhereOthersMove(_ series: String) -> String {
        "Dersom andre òg kan flyttast, ville det hjelpe med så mange plassar til i éi av desse møterekkjene: \(series)."
    }

    package var noPlacesHelp: String {
        "Éin plass til i ei av møterekkjene ville ikkje hjelpe, og heller ikkje like mange plassar til som det står "
            + "påmeldingar på ventelista."
    }

    package var isNextInLine: String { "Påmeldinga står først på ventelista." }

    package var everythingIsOver: String { "Alle møterekkjene som påmeldinga kunne ha fått plass i, er avslutta." }
}
