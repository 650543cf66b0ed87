extension Nynorsk {
    package var allPlacesTaken: String { "Alle plassar som kunne passe, er tekne" }

    package func have(_ series: String, areSeveral: Bool, _ places: String) -> String { "\(series) har \(places)" }

    package func allConfirmed(areSeveral: Bool) -> String {
        areSeveral ? ", og alle er stadfesta plassar" : ", og det er ein stadfesta plass"
    }

    package func someConfirmed(_ count: Int) -> String {
        count == 1 ? ": 1 er ein stadfesta plass" : ": \(count) er stadfesta plassar"
    }

    package func registeredEarlier(_ organisations: String) -> String { "\(organisations) som melde seg på tidlegare," }

    package func cameEarlier(_ registrations: String) -> String { "\(registrations) som kom inn tidlegare," }

    package func comeBefore(_ others: String, areSeveral: Bool) -> String { "\(others) som står framfor," }

    package func canOnlyUseThem(areSeveral: Bool) -> String {
        "kan berre bruke \(areSeveral ? "desse møterekkjene" : "denne møterekkja")"
    }

    package func askedOnlyForThem(areSeveral: Bool, kept: String, areSeveralKept: Bool) -> String {
        "har berre ønskt \(areSeveral ? "desse møterekkjene" : "denne møterekkja"); \(kept) er "
            + "\(areSeveralKept ? "garanterte" : "garantert") plass, og ingen som er garantert plass, blir flytta utanfor "
            + "ønska sine for å gi plass til nokon som står lenger bak"
    }
}
