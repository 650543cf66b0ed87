extension Nynorsk {
    package var deskIsKept: String { "Alt her blir lagra på denne maskina til du slettar det." }
    package var deskKeptProgrammes: String { "Gå vidare med eit program" }
    package func deskChanged(_ moment: String) -> String { "sist endra \(moment)" }

    // MARK: Who works here

    package var deskWhoYouAre: String { "Namnet ditt i historikken" }
    package var deskYourName: String { "Namnet ditt" }
    package var deskSave: String { "Lagre" }

    // MARK: Taking back

    package var deskTakeBack: String { "Angre det siste steget" }
    package var deskMakeAgain: String { "Gjer steget om att" }

    package var deskUnsends: String {
        "Dette går tilbake til før den siste stadfestinga. Er det sendt brev sidan, får ikkje folk vite kva som gjeld: Før det som har endra seg, under «Endringar» i staden."
    }
    package var deskNothingIsSent: String {
        "Ingen brev er sende: gå tilbake"
    }
    package var deskHasTracks: String {
        "Programmet har fleire spor: Dei blir stadfeste, og breva laga, med kommandoen."
    }

    // MARK: The page

    package var deskHistory: String { "Historikk" }
    package var deskHistoryLead: String {
        "Alt som er gjort, med filene slik dei var då. Det du går tilbake frå, blir ikkje borte: Du kan gå til det att her."
    }
    package var deskWholeProgramme: String { "Last ned heile programmet, med alle steg og filer (zip)" }
    package var deskOrArchive: String { "Eg har eit program som er lasta ned frå denne sida" }
    package var deskArchive: String { "Programmet med alle steg (.zip)" }
    package var deskIsNoArchive: String {
        "Dette er ikkje eit program som er lasta ned herifrå, eller fila er endra sidan."
    }
    package var deskWhen: String { "Når" }
    package var deskWhat: String { "Kva" }
    package var deskWho: String { "Kven" }
    package var deskFiles: String { "Filer" }
    package var deskHolds: String { "Gjeld" }
    package var deskHoldsNow: String { "No" }
    package var deskWasTakenBack: String { "Angra" }
    package var deskGoHere: String { "Gå tilbake hit" }

    // MARK: Steps

    package var deskDidOpen: String { "Opna" }
    package var deskDidAnswer: String { "Svarte på spørsmåla om programmet" }
    package var deskDidReadFile: String { "Las ei retta fil" }
    package var deskDidChoose: String { "Valde kva kolonnar og svar tyder" }
    package var deskDidAllocate: String { "Fordelte plassane" }
}
