package import Rekke

extension Nynorsk {
    package func fitsNoSeries(_ answer: String, didYouMean text: String, _ ids: [String]) -> String {
        "\(answer) passar ikkje med noka møterekkje; er \(text)\(ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))") meint?"
    }
    package func fitsNoSeries(_ answer: String, since reason: String) -> String {
        "\(answer) passar ikkje med noka møterekkje: \(reason); vel kva svaret tyder"
    }
    package func fitsNoSeries(_ answer: String, mayMean keys: [String], since reason: String, form: String) -> String {
        "\(answer) passar ikkje med noka møterekkje: det kan tyde \(listed(keys)), \(reason); vel det om det stemmer"
    }
    package func fitsSeveral(_ answer: String, _ ids: [String], examples: [String]) -> String {
        "\(answer) passar med \(listed(ids, atMost: 20)); vel kva for ei, eller alle om alle er meinte"
    }
    package func saysWhatSuits(_ answer: String) -> String {
        "\(answer) seier kva som passar, der det er spurt om kva som ikkje passar; vel kva svaret utelukkar"
    }
    package func saysNo(_ answer: String, listedUnder ids: [String], isOfImpossible: Bool) -> String {
        "\(answer) seier nei, og er valt til å tyde \(listed(ids, atMost: 20)), som "
            + (isOfImpossible
                ? "svaret ikkje utelukkar; vel kva det utelukkar" : "då ikkje passar; vel dei møterekkjene som passar")
    }
    package var ranksAreOutOfOrder: String {
        "tala framfor svara er ikkje i same rekkjefølgje som svara; skriv det beste først"
    }
    package var orderIsReadAsOneWish: String {
        "svaret seier kva møterekkje som kjem først, men blir lese som om alle er eitt ønske; skriv eitt svar på kvar linje, det beste først"
    }
    package var saysNoSeriesSuits: String {
        "svaret seier at inga møterekkje passar; vel at det tyder alle, eller lat cella stå tom, om alle passar, eller vel kolonnen som seier kven som er trekt"
    }
    package func isChosenAlready(_ series: String) -> String { "\"\(series)\" er alt vald i ein annan kolonne" }
    package func andInFurtherRows(_ sentence: String, _ count: Int) -> String {
        "\(sentence) (og i \(count) \(count == 1 ? "rad" : "rader") til)"
    }
    package var saysNoToAll: String {
        "nei til alle møterekkjer; lat alle stå tomme om alle passar, og vel ein kolonne som seier kven som er trekt, om det er det som er meint"
    }
    package var nothingIsTicked: String { "ingenting er kryssa av; det blir lese som at alle møterekkjer passar" }
    package var hasNoAnswer: String { "ikkje noko svar; det blir lese som at alle møterekkjer passar" }
    package var everySeriesIsImpossible: String { "alle møterekkjer er umoglege etter denne rada; ho får ingen plass" }

    // MARK: Answers that deny something

    package var it: String { "det" }

    package func speaks(ofDaysOf ids: [String], isAsked: Bool) -> String {
        "\(isAsked ? "nemner" : "seier nei til") dagar då \(listed(ids, atMost: 20)) har møte"
    }
    package func speaksOfOpenTime(isAsked: Bool) -> String {
        "\(isAsked ? "nemner" : "seier nei til") ei tid der det ikkje går fram kva møterekkjer som har møte"
    }
    package func speaks(of ids: [String], isAsked: Bool) -> String {
        "\(isAsked ? "" : "seier nei til noko, og ")nemner \(listed(ids, atMost: 20))"
    }
    package func saysNotWhatItRulesOut(
        _ subject: String, isOfDays: Bool, isOfImpossible: Bool, isByColumn: Bool
    ) -> String {
        let place =
            "\(subject); vel kva møterekkjer svaret gjer umoglege, eller ingen"
            + (isOfDays ? " (før då opp i deltakarlista at dei det gjeld, ikkje kan desse dagane)" : "")
        if isOfImpossible { return place }
        return isByColumn
            ? "\(place); vel òg om svaret tyder ja eller nei"
            : "\(place); vel òg kva som passar, om ikkje noko anna i rada seier det"
    }
    package func rulesOutNone(_ subject: String, isOfDays: Bool) -> String {
        "\(subject), og er valt til ikkje å gjere noko umogleg"
            + (isOfDays ? "; står det i deltakarlista kven som ikkje kan desse dagane?" : "")
    }
    package func namesDayWithoutMeetings(_ answer: String) -> String {
        "\(answer) nemner ein dag utan møte; er det rett?"
    }
    package var saysOfOneThatItSuitsAndDeniesIt: String {
        "svaret seier både at ei møterekkje passar, og at ho ikkje gjer det; rett rada"
    }
    package func suitAndAreRuledOut(_ ids: [String]) -> String {
        "svaret seier at \(listed(ids, atMost: 20)) passar, og er valt til å gjere \(ids.count == 1 ? "ho umogleg" : "dei umoglege"); rett rada, "
            + "eller vel at svaret ikkje gjer noko umogleg, om det berre er nokre som ikkje kan enkelte dagar"
    }
    package var saysOnlyWhatIsImpossible: String {
        "svaret seier kva som er umogleg, og ingenting seier kva som passar; vel òg kva svaret seier passar: møterekkjer, eller alle om "
            + "alle dei andre passar"
    }

    // MARK: Why an answer means something, or nothing that is known

    package var isLongerThanAnswers: String { "det er lengre enn svar plar vere" }
    package var orderIsNotRead: String {
        "tal og teikn for rekkjefølgja blir ikkje lesne; skriv eitt svar på kvar linje, det beste først"
    }
    package var saysMoreThanSeries: String { "det seier meir enn kva møterekkje" }
    package var saysWhatSuitsInstead: String { "det seier kva som passar, der det er spurt om kva som ikkje passar" }
    package var byItsWords: String { "etter orda" }
    package var namesNeitherSeriesNorAll: String { "det nemner inga møterekkje, og seier ikkje at alle passar" }
    package var namesNoSeries: String { "det nemner inga møterekkje" }
    package func noSeriesIs(on day: Weekday, isElsewhere: Bool) -> String {
        isElsewhere
            ? "inga møterekkje på \(weekdays(day).lowercased()) er på den tida"
            : "inga møterekkje er på \(weekdays(day).lowercased())"
    }
    package func are(_ ids: [String], on day: Weekday) -> String {
        "\(listed(ids, atMost: 20)) er på \(weekdays(day).lowercased())"
    }
    package var saysMoreThanDay: String { "det seier meir enn vekedagen" }
    package func byItsDay(andTime: Bool) -> String { andTime ? "etter dagen og tida" : "etter dagen" }
    package func isNearly(_ text: String, andAsNearly other: String) -> String {
        "det er nesten \(text), og like nær \(other)"
    }
    package func noSeriesIs(on text: String) -> String { "inga møterekkje er på \(text)" }
    package func areOnThatDay(_ ids: [String]) -> String { "\(listed(ids, atMost: 20)) er på den dagen" }
    package func byItsLetters(nearest text: String) -> String { "etter bokstavane, nesten \(text)" }
    package var byWordsOfName: String { "etter ord i namnet" }
    package var byItsTime: String { "etter tida" }
}
