extension Bokmål {
    package var deskIsKept: String { "Alt her blir lagret på denne maskinen til du sletter det." }
    package var deskKeptProgrammes: String { "Gå videre med et program" }
    package func deskChanged(_ moment: String) -> String { "sist endret \(moment)" }

    // MARK: Who works here

    package var deskWhoYouAre: String { "Navnet ditt i historikken" }
    package var deskYourName: String { "Navnet ditt" }
    package var deskSave: String { "Lagre" }

    // MARK: Taking back

    package var deskTakeBack: String { "Angre det siste steget" }
    package var deskMakeAgain: String { "Gjør steget om igjen" }

    package var deskUnsends: String {
        "Dette går tilbake til før den siste bekreftelsen. Er det sendt brev siden, får ikke folk vite hva som gjelder: Før det som har endret seg, under «Endringer» i stedet."
    }
    package var deskNothingIsSent: String {
        "Ingen brev er sendt: gå tilbake"
    }
    package var deskHasTracks: String {
        "Programmet har flere spor: De bekreftes, og brevene lages, med kommandoen."
    }

    // MARK: The page

    package var deskHistory: String { "Historikk" }
    package var deskHistoryLead: String {
        "Alt som er gjort, med filene slik de var da. Det du går tilbake fra, blir ikke borte: Du kan gå til det igjen her."
    }
    package var deskWholeProgramme: String { "Last ned hele programmet, med alle steg og filer (zip)" }
    package var deskOrArchive: String { "Jeg har et program som er lastet ned fra denne siden" }
    package var deskArchive: String { "Programmet med alle steg (.zip)" }
    package var deskIsNoArchive: String {
        "Dette er ikke et program som er lastet ned herfra, eller filen er endret siden."
    }
    package var deskWhen: String { "Når" }
    package var deskWhat: String { "Hva" }
    package var deskWho: String { "Hvem" }
    package var deskFiles: String { "Filer" }
    package var deskHolds: String { "Gjelder" }
    package var deskHoldsNow: String { "Nå" }
    package var deskWasTakenBack: String { "Angret" }
    package var deskGoHere: String { "Gå tilbake hit" }

    // MARK: Steps

    package var deskDidOpen: String { "Åpnet" }
    package var deskDidAnswer: String { "Svarte på spørsmålene om programmet" }
    package var deskDidReadFile: String { "Leste en rettet fil" }
    package var deskDidChoose: String { "Valgte hva kolonner og svar betyr" }
    package var deskDidAllocate: String { "Fordelte plassene" }
}
