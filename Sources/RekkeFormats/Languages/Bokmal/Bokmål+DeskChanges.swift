extension Bokmål {
    package var deskChanges: String { "Endringer" }
    package var deskWhatIf: String { "Hva om" }
    package var deskChangesLead: String {
        "Si hva som har endret seg, og se hvem det berører, før det gjelder. Den som har plass, beholder den."
    }
    package var deskWhatIfLead: String {
        "Prøv hva en endring ville gjøre, ved siden av det som er nå. Ingenting blir endret før du sier det."
    }
    package var deskIsNotEntered: String {
        "Endringen er ikke ført inn. Det du skrev, står der fortsatt, men dette må rettes:"
    }
    package var deskWhatItDoes: String { "Dette skjer" }
    package func deskCouldKeepOnly(_ registration: String, in series: String, roomFor count: Int?) -> String {
        let room = count.map { " Ved siden av de andre er det plass til \($0)." } ?? ""
        return
            "Med det nye svaret kan \(registration) bare beholde plassen i \(series) hvis andre mister eller forlater sin.\(room) "
            + "Ta bort endringen, eller si hvilke andre møterekker som passer for dem: Da får de en annen plass der det er en ledig."
    }
    package var deskMakeItSo: String { "Ta det i bruk" }
    package var deskDrop: String { "Ta bort" }
    package var deskWhy: String { "Hvorfor de får plassene" }

    // MARK: Decision

    package var deskConfirm: String { "Bekreft og lag brev" }
    package var deskConfirmLead: String {
        "Er det dette folk skal få vite, bekrefter du det: Brevene og protokollen blir lagret slik de er nå, og fra da av beholder alle plassen sin."
    }
    package var deskNewsLead: String { "Når du bekrefter, blir det laget brev bare til dem som får vite noe nytt." }
    package var deskSender: String { "Hvem som sender brevene, for eksempel Enhet for praksis <enhet@example.no>" }
    package var deskSenderHint: String { "Med en e-postadresse kan kalenderoppføringer også endres og avlyses senere" }
    package var deskLettersLanguage: String { "Språk i brev og kalendere" }
    package var deskNoSender: String {
        "Skriv et navn, eller et navn og en e-postadresse i vinkelparenteser: Enheten <enhet@example.no>"
    }
    package func deskIsUnsigned(_ programme: String) -> String {
        "Uten avsender blir brevene signert med \(quoted(programme)), og de som får dem, har ingen å svare til. Skriv hvem som sender dem, eller bekreft uten."
    }
    package var deskSenderHasNoAddress: String {
        "Ingen kan svare en avsender uten e-postadresse, og kalenderoppføringer kan ikke endres eller avlyses senere. Skriv adressen i vinkelparenteser etter navnet, som i Enheten <enhet@example.no>, eller bekreft uten."
    }
    package var deskConfirmWithoutAddress: String { "Bekreft uten adresse" }
    package var deskConfirmUnsigned: String { "Bekreft uten avsender" }
    package var deskHaveNoAddress: String {
        "Disse har ingen e-postadresse som brevet kan sendes til. Gi dem svaret på en annen måte:"
    }
    package func deskIsConfirmed(_ moment: String) -> String { "Bekreftet \(moment). Dette er brevene fra da:" }
    package var deskAnswersAreOut: String {
        "Svarene er gitt. Det som har endret seg siden, fører du under «Endringer»; ellers kan du angre bekreftelsen."
    }
    package var deskRecordFile: String { "Protokollen for avgjørelsen (JSON)" }
    package var deskScenarioFile: String { "Det som var endret (JSON)" }
    package var deskEarlierFile: String { "Resultatet før det (JSON)" }

    // MARK: Fields

    package var deskWhatHasChanged: String { "Hva har endret seg?" }
    package var deskWhatToTry: String { "Hva vil du prøve?" }
    package var deskNote: String { "Se hva som skjer" }
    package var deskTry: String { "Prøv dette" }
    package var deskSomebodyWithdraws: String { "En organisasjon trekker seg" }
    package var deskOtherSeriesSuit: String { "Andre møterekker passer nå" }
    package var deskSomebodyIsLate: String { "En organisasjon melder seg på sent" }
    package var deskFacilitatorIsAway: String { "En møteleder er borte" }
    package var deskPlaceByHand: String { "Gi en plass for hånd" }
    package var deskAddParallel: String { "Legg til en parallell møterekke" }
    package var deskChangePlaces: String { "Endre hvor mange plasser en møterekke har" }
    package func deskOneMoreFacilitator(_ name: String?) -> String {
        "Én møteleder til, som alltid kan" + (name.map { ": \($0)" } ?? "")
    }
    package func deskOtherPolicy(_ policy: String?) -> String {
        "En annen regel for hvem som går foran" + (policy.map { ": \($0)" } ?? "")
    }
    package var deskPolicy: String { "Regelen" }
    package var deskNewFacilitator: String { "ny møteleder" }
    package var deskName: String { "Navn" }
    package var deskTryTogether: String { "Prøv flere av disse sammen" }
    package var deskWhichTogether: String { "Hvilke sammen?" }
    package var deskOrganisation: String { "Organisasjon" }
    package var deskEmail: String { "E-post" }
    package var deskCameAt: String { "Når den kom" }
    package var deskWhoComes: String { "Hvem kommer?" }
    package func deskWhoComesHint(_ minimum: Int) -> String {
        minimum == 0
            ? "Fraværet avgjør om alle kan komme til møtene."
            : "\(minimum) av dem må komme til hvert møte. Uten navn regnes det med at nok personer kommer."
    }
    package func deskPerson(_ number: Int) -> String { "Navn på person \(number)" }
    package var deskAwayFrom: String { "Borte fra" }
    package var deskAwayTo: String { "til" }
    package var deskFirstDay: String { "Første dag" }
    package var deskLastDay: String { "Siste dag" }
    package var deskSeries: String { "Møterekke" }
    package var deskLikeSeries: String { "Til samme tid som" }
    package var deskSeriesThatSuit: String { "Møterekker som passer" }
    package var deskPlacesThen: String { "Plasser da" }
    package var deskReason: String { "Hvorfor" }

    // MARK: What is wrong with fields

    package var deskChooseWho: String { "Velg hvem det gjelder" }
    package var deskTickSeries: String { "Velg minst én møterekke" }
    package var deskTickTwo: String { "Kryss av for minst to" }
    package var deskGiveOrganisation: String { "Skriv hva organisasjonen heter" }
    package var deskGiveMoment: String { "Skriv når påmeldingen kom" }
    package var deskGiveNumber: String { "Skriv et helt tall fra 1 og oppover" }
    package var deskGiveFirstDay: String { "Skriv den første dagen" }
    package var deskIsNoDay: String { "Dette er ingen dato" }
    package var deskEndsBeforeFirstDay: String { "Den siste dagen er før den første" }
    package var deskIsNoAddress: String { "Dette er ingen e-postadresse som brevet kan sendes til" }
    package var deskIsKnownFacilitator: String { "Det er allerede en møteleder med det navnet" }
    package var deskWaitsAlready: String {
        "Denne organisasjonen står allerede på venteliste, og det første svaret gjelder. Legg inn det som passer nå, under «\(deskOtherSeriesSuit)»"
    }
    package func deskHasAnsweredBefore(_ registration: String) -> String {
        "Den har svart før, som \(registration): Dette leses som enda et svar fra den samme organisasjonen."
    }
    package func deskMayHaveAnsweredBefore(_ registration: String) -> String {
        "Er det den samme organisasjonen som \(registration)? Skriv i så fall navnet slik det står der."
    }
    package var deskNameWhoIsAway: String { "Skriv navnet på den som er borte" }

    // MARK: Which series to add

    package var deskWhichSeries: String { "Hvilke møterekker bør vi legge til?" }
    package var deskAtMost: String { "Høyst" }

    // MARK: Finding somebody

    package var deskFind: String { "Finn en organisasjon" }
    package var deskShow: String { "Vis" }
    package var deskNobodyFound: String { "Ingen påmelding har det navnet." }

    // MARK: What changes do

    package func deskAdds(_ series: String) -> String { "Legg til \(series)" }
    package func deskWithdraws(_ registration: String) -> String { "\(registration) trekker seg" }
    package func deskSuits(_ registration: String, only series: String) -> String {
        "\(registration): Nå passer \(series)"
    }
    package func deskComesLate(_ organisation: String) -> String { "\(organisation) melder seg på sent" }
    package func deskIsAway(_ facilitator: String, from: String, to: String) -> String {
        "\(facilitator) er borte fra \(from) til \(to)"
    }
    package func deskIsAway(_ facilitator: String, on day: String) -> String { "\(facilitator) er borte \(day)" }
    package func deskIsPlaced(_ registration: String, in series: String) -> String {
        "\(registration) får plass i \(series)"
    }
    package func deskParallel(_ series: String) -> String { "En møterekke parallelt med \(series)" }
    package func deskHasPlaces(_ series: String, _ count: Int) -> String { "\(series) har \(count) plasser" }

    // MARK: Steps

    package var deskDidConfirm: String { "Bekreftet og laget brev" }
    package var deskDidNote: String { "Førte inn en endring" }
    package var deskDidDrop: String { "Tok bort en endring" }
    package var deskDidReallocate: String { "Fordelte plasser på nytt" }
    package var deskDidMakeSo: String { "Tok det som var prøvd, i bruk" }
}
