extension Nynorsk {
    package var deskCannot: String { "Dette gjekk ikkje" }
    package var deskGoOn: String { "Gå vidare herifrå" }
    package var deskIsOpenElsewhere: String {
        "Adressa som opnar desse sidene, slepper inn éin nettlesar, éin gong. Hald fram i den nettlesaren, eller "
            + "stopp programmet og start det att. Då får du ei ny adresse."
    }
    package var deskChangedMeanwhile: String {
        "Noko er endra sidan du opna sida, og ingenting vart gjort. Sjå på sida slik ho er no, og vel ein gong til."
    }
    package var deskIsNoExport: String {
        "Denne fila kan ikkje lesast som ein eksport frå eit skjema. Vel .xlsx- eller .csv-fila som skjemaet gir."
    }
    package var deskHasNoRows: String { "Fila har ingen påmeldingar: Det står ingenting under overskriftene." }
    package var deskIsNotHere: String {
        "Her er det ingenting. Programmet kan vere sletta, eller adressa er ikkje heil."
    }
    package var deskIsTooSlow: String { "Fila kom ikkje fram i tide. Prøv ein gong til med raskare nett." }
    package var deskIsTooLarge: String {
        "Fila er for stor. Ein eksport frå eit skjema er sjeldan meir enn nokre få megabyte: Sjå om det er den rette."
    }
    package var deskTakesLong: String {
        "Det tok for lang tid å lese fila, og lesinga er avbroten. Sjå om det er den rette fila, og ta bort rader og kolonnar som ikkje trengst."
    }
    package var deskIsBusy: String { "Det er for mykje som skjer akkurat no. Vent litt, og prøv ein gong til." }
    package var deskIsNotKept: String {
        "Det du gjorde, kunne ikkje lagrast og gjeld ikkje. Sei frå til den som driftar tenesta. Disken kan vere full."
    }
}
