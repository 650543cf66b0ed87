extension Bokmål {
    package var deskCannot: String { "Dette gikk ikke" }
    package var deskGoOn: String { "Gå videre herfra" }
    package var deskIsOpenElsewhere: String {
        "Adressen som åpner disse sidene, slipper inn én nettleser, én gang. Fortsett i den nettleseren, eller "
            + "stopp programmet og start det igjen. Da får du en ny adresse."
    }
    package var deskChangedMeanwhile: String {
        "Noe er endret siden du åpnet siden, og ingenting ble gjort. Se på siden slik den er nå, og velg en gang til."
    }
    package var deskIsNoExport: String {
        "Denne filen kan ikke leses som en eksport fra et skjema. Velg .xlsx- eller .csv-filen som skjemaet gir."
    }
    package var deskHasNoRows: String { "Filen har ingen påmeldinger: Det står ingenting under overskriftene." }
    package var deskIsNotHere: String {
        "Her er det ingenting. Programmet kan være slettet, eller adressen er ikke hel."
    }
    package var deskIsTooSlow: String { "Filen kom ikke fram i tide. Prøv en gang til med raskere nett." }
    package var deskIsTooLarge: String {
        "Filen er for stor. En eksport fra et skjema er sjelden mer enn noen få megabyte: Se om det er den riktige."
    }
    package var deskTakesLong: String {
        "Det tok for lang tid å lese filen, og lesingen er avbrutt. Se om det er den riktige filen, og ta bort rader og kolonner som ikke trengs."
    }
    package var deskIsBusy: String { "Det er for mye som skjer akkurat nå. Vent litt, og prøv en gang til." }
    package var deskIsNotKept: String {
        "Det du gjorde, kunne ikke lagres og gjelder ikke. Si fra til den som drifter tjenesten. Disken kan være full."
    }
}
