extension Nynorsk {
    package var deskChanges: String { "Endringar" }
    package var deskWhatIf: String { "Kva om" }
    package var deskChangesLead: String {
        "Sei kva som har endra seg, og sjå kven det rører ved, før det gjeld. Den som har plass, held på han."
    }
    package var deskWhatIfLead: String {
        "Prøv kva ei endring ville gjere, ved sida av det som er no. Ingenting blir endra før du seier det."
    }
    package var deskIsNotEntered: String {
        "Endringa er ikkje ført inn. Det du skreiv, står der framleis, men dette må rettast:"
    }
    package var deskWhatItDoes: String { "Dette skjer" }
    package func deskCouldKeepOnly(_ registration: String, in series: String, roomFor count: Int?) -> String {
        let room = count.map { " Ved sida av dei andre er det plass til \($0)." } ?? ""
        return
            "Med det nye svaret kan \(registration) berre halde på plassen i \(series) om andre mistar eller forlèt sin.\(room) "
            + "Ta bort endringa, eller sei kva andre møterekkjer som passar for dei: Då får dei ein annan plass der det er ein ledig."
    }
    package var deskMakeItSo: String { "Ta det i bruk" }
    package var deskDrop: String { "Ta bort" }
    package var deskWhy: String { "Kvifor dei får plassane" }

    // MARK: Decision

    package var deskConfirm: String { "Stadfest og lag brev" }
    package var deskConfirmLead: String {
        "Er det dette folk skal få vite, stadfester du det: Breva og protokollen blir lagra slik dei er no, og frå då av held alle på plassen sin."
    }
    package var deskNewsLead: String { "Når du stadfester, blir det laga brev berre til dei som får vite noko nytt." }
    package var deskSender: String { "Kven som sender breva, til dømes Eining for praksis <eining@example.no>" }
    package var deskSenderHint: String { "Med ei e-postadresse kan kalenderoppføringar òg endrast og avlysast seinare" }
    package var deskLettersLanguage: String { "Språk i brev og kalendrar" }
    package var deskNoSender: String {
        "Skriv eit namn, eller eit namn og ei e-postadresse i vinkelparentesar: Eininga <eining@example.no>"
    }
    package func deskIsUnsigned(_ programme: String) -> String {
        "Utan avsendar blir breva signerte med \(quoted(programme)), og dei som får dei, har ingen å svare til. Skriv kven som sender dei, eller stadfest utan."
    }
    package var deskSenderHasNoAddress: String {
        "Ingen kan svare ein avsendar utan e-postadresse, og kalenderoppføringar kan ikkje endrast eller avlysast seinare. Skriv adressa i vinkelparentesar etter namnet, som i Eininga <eining@example.no>, eller stadfest utan."
    }
    package var deskConfirmWithoutAddress: String { "Stadfest utan adresse" }
    package var deskConfirmUnsigned: String { "Stadfest utan avsendar" }
    package var deskHaveNoAddress: String {
        "Desse har inga e-postadresse som brevet kan sendast til. Gi dei svaret på ein annan måte:"
    }
    package func deskIsConfirmed(_ moment: String) -> String { "Stadfesta \(moment). Dette er breva frå då:" }
    package var deskAnswersAreOut: String {
        "Svara er gitte. Det som har endra seg sidan, fører du under «Endringar»; elles kan du angre stadfestinga."
    }
    package var deskRecordFile: String { "Protokollen for avgjerda (JSON)" }
    package var deskScenarioFile: String { "Det som var endra (JSON)" }
    package var deskEarlierFile: String { "Resultatet før det (JSON)" }

    // MARK: Fields

    package var deskWhatHasChanged: String { "Kva har endra seg?" }
    package var deskWhatToTry: String { "Kva vil du prøve?" }
    package var deskNote: String { "Sjå kva som skjer" }
    package var deskTry: String { "Prøv dette" }
    package var deskSomebodyWithdraws: String { "Ein organisasjon trekkjer seg" }
    package var deskOtherSeriesSuit: String { "Andre møterekkjer passar no" }
    package var deskSomebodyIsLate: String { "Ein organisasjon melder seg på seint" }
    package var deskFacilitatorIsAway: String { "Ein møteleiar er borte" }
    package var deskPlaceByHand: String { "Gi ein plass for hand" }
    package var deskAddParallel: String { "Legg til ei parallell møterekkje" }
    package var deskChangePlaces: String { "Endre kor mange plassar ei møterekkje har" }
    package func deskOneMoreFacilitator(_ name: String?) -> String {
        "Éin møteleiar til, som alltid kan" + (name.map { ": \($0)" } ?? "")
    }
    package func deskOtherPolicy(_ policy: String?) -> String {
        "Ein annan regel for kven som går føre" + (policy.map { ": \($0)" } ?? "")
    }
    package var deskPolicy: String { "Regelen" }
    package var deskNewFacilitator: String { "ny møteleiar" }
    package var deskName: String { "Namn" }
    package var deskTryTogether: String { "Prøv fleire av desse saman" }
    package var deskWhichTogether: String { "Kva for nokre saman?" }
    package var deskOrganisation: String { "Organisasjon" }
    package var deskEmail: String { "E-post" }
    package var deskCameAt: String { "Når ho kom" }
    package var deskWhoComes: String { "Kven kjem?" }
    package func deskWhoComesHint(_ minimum: Int) -> String {
        minimum == 0
            ? "Fråværet avgjer om alle kan kome til møta."
            : "\(minimum) av dei må kome til kvart møte. Utan namn blir det rekna med at nok personar kjem."
    }
    package func deskPerson(_ number: Int) -> String { "Namn på person \(number)" }
    package var deskAwayFrom: String { "Borte frå" }
    package var deskAwayTo: String { "til" }
    package var deskFirstDay: String { "Første dag" }
    package var deskLastDay: String { "Siste dag" }
    package var deskSeries: String { "Møterekkje" }
    package var deskLikeSeries: String { "Til same tid som" }
    package var deskSeriesThatSuit: String { "Møterekkjer som passar" }
    package var deskPlacesThen: String { "Plassar då" }
    package var deskReason: String { "Kvifor" }

    // MARK: What is wrong with fields

    package var deskChooseWho: String { "Vel kven det gjeld" }
    package var deskTickSeries: String { "Vel minst éi møterekkje" }
    package var deskTickTwo: String { "Kryss av for minst to" }
    package var deskGiveOrganisation: String { "Skriv kva organisasjonen heiter" }
    package var deskGiveMoment: String { "Skriv når påmeldinga kom" }
    package var deskGiveNumber: String { "Skriv eit heilt tal frå 1 og oppover" }
    package var deskGiveFirstDay: String { "Skriv den første dagen" }
    package var deskIsNoDay: String { "Dette er ingen dato" }
    package var deskEndsBeforeFirstDay: String { "Den siste dagen er før den første" }
    package var deskIsNoAddress: String { "Dette er inga e-postadresse som brevet kan sendast til" }
    package var deskIsKnownFacilitator: String { "Det er alt ein møteleiar med det namnet" }
    package var deskWaitsAlready: String {
        "Denne organisasjonen står alt på venteliste, og det første svaret gjeld. Legg inn det som passar no, under «\(deskOtherSeriesSuit)»"
    }
    package func deskHasAnsweredBefore(_ registration: String) -> String {
        "Han har svart før, som \(registration): Dette blir lese som endå eit svar frå den same organisasjonen."
    }
    package func deskMayHaveAnsweredBefore(_ registration: String) -> String {
        "Er det den same organisasjonen som \(registration)? Skriv i så fall namnet slik det står der."
    }
    package var deskNameWhoIsAway: String { "Skriv namnet på den som er borte" }

    // MARK: Which series to add

    package var deskWhichSeries: String { "Kva møterekkjer bør vi leggje til?" }
    package var deskAtMost: String { "Høgst" }

    // MARK: Finding somebody

    package var deskFind: String { "Finn ein organisasjon" }
    package var deskShow: String { "Vis" }
    package var deskNobodyFound: String { "Inga påmelding har det namnet." }

    // MARK: What changes do

    package func deskAdds(_ series: String) -> String { "Legg til \(series)" }
    package func deskWithdraws(_ registration: String) -> String { "\(registration) trekkjer seg" }
    package func deskSuits(_ registration: String, only series: String) -> String {
        "\(registration): No passar \(series)"
    }
    package func deskComesLate(_ organisation: String) -> String { "\(organisation) melder seg på seint" }
    package func deskIsAway(_ facilitator: String, from: String, to: String) -> String {
        "\(facilitator) er borte frå \(from) til \(to)"
    }
    package func deskIsAway(_ facilitator: String, on day: String) -> String { "\(facilitator) er borte \(day)" }
    package func deskIsPlaced(_ registration: String, in series: String) -> String {
        "\(registration) får plass i \(series)"
    }
    package func deskParallel(_ series: String) -> String { "Ei møterekkje parallelt med \(series)" }
    package func deskHasPlaces(_ series: String, _ count: Int) -> String { "\(series) har \(count) plassar" }

    // MARK: Steps

    package var deskDidConfirm: String { "Stadfesta og laga brev" }
    package var deskDidNote: String { "Førte inn ei endring" }
    package var deskDidDrop: String { "Tok bort ei endring" }
    package var deskDidReallocate: String { "Fordelte plassar på nytt" }
    package var deskDidMakeSo: String { "Tok det som var prøvd, i bruk" }
}
