package import Rekke

extension Bokmål {
    package func fitsNoSeries(_ answer: String, didYouMean text: String, _ ids: [String]) -> String {
        "\(answer) passer ikke med noen møterekke; er \(text)\(ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))") ment?"
    }
    package func fitsNoSeries(_ answer: String, since reason: String) -> String {
        "\(answer) passer ikke med noen møterekke: \(reason); velg hva svaret betyr"
    }
    package func fitsNoSeries(_ answer: String, mayMean keys: [String], since reason: String, form: String) -> String {
        "\(answer) passer ikke med noen møterekke: det kan bety \(listed(keys)), \(reason); velg det hvis det stemmer"
    }
    package func fitsSeveral(_ answer: String, _ ids: [String], examples: [String]) -> String {
        "\(answer) passer med \(listed(ids, atMost: 20)); velg hvilken, eller alle hvis alle er ment"
    }
    package func saysWhatSuits(_ answer: String) -> String {
        "\(answer) sier hva som passer, der det er spurt om hva som ikke passer; velg hva svaret utelukker"
    }
    package func saysNo(_ answer: String, listedUnder ids: [String], isOfImpossible: Bool) -> String {
        "\(answer) sier nei, og er valgt til å bety \(listed(ids, atMost: 20)), som "
            + (isOfImpossible
                ? "svaret ikke utelukker; velg hva det utelukker" : "da ikke passer; velg de møterekkene som passer")
    }
    package var ranksAreOutOfOrder: String {
        "tallene foran svarene er ikke i samme rekkefølge som svarene; skriv det beste først"
    }
    package var orderIsReadAsOneWish: String {
        "svaret sier hvilken møterekke som kommer først, men blir lest som om alle er ett ønske; skriv ett svar på hver linje, det beste først"
    }
    package var saysNoSeriesSuits: String {
        "svaret sier at ingen møterekke passer; velg at det betyr alle, eller la cellen stå tom, hvis alle passer, eller velg kolonnen som sier hvem som er trukket"
    }
    package func isChosenAlready(_ series: String) -> String { "\"\(series)\" er allerede valgt i en annen kolonne" }
    package func andInFurtherRows(_ sentence: String, _ count: Int) -> String {
        "\(sentence) (og i \(count) \(count == 1 ? "rad" : "rader") til)"
    }
    package var saysNoToAll: String {
        "nei til alle møterekker; la alle stå tomme hvis alle passer, og velg en kolonne som sier hvem som er trukket, hvis det er det som er ment"
    }
    package var nothingIsTicked: String { "ingenting er krysset av; det leses som at alle møterekker passer" }
    package var hasNoAnswer: String { "ikke noe svar; det leses som at alle møterekker passer" }
    package var everySeriesIsImpossible: String { "alle møterekker er umulige ifølge denne raden; den får ingen plass" }

    // MARK: Answers that deny something

    package var it: String { "det" }

    package func speaks(ofDaysOf ids: [String], isAsked: Bool) -> String {
        "\(isAsked ? "nevner" : "sier nei til") dager da \(listed(ids, atMost: 20)) har møte"
    }
    package func speaksOfOpenTime(isAsked: Bool) -> String {
        "\(isAsked ? "nevner" : "sier nei til") en tid der det ikke går fram hvilke møterekker som har møte"
    }
    package func speaks(of ids: [String], isAsked: Bool) -> String {
        "\(isAsked ? "" : "sier nei til noe, og ")nevner \(listed(ids, atMost: 20))"
    }
    package func saysNotWhatItRulesOut(
        _ subject: String, isOfDays: Bool, isOfImpossible: Bool, isByColumn: Bool
    ) -> String {
        let place =
            "\(subject); velg hvilke møterekker svaret gjør umulige, eller ingen"
            + (isOfDays ? " (før da opp i deltakerlisten at de det gjelder, ikke kan disse dagene)" : "")
        if isOfImpossible { return place }
        return isByColumn
            ? "\(place); velg også om svaret betyr ja eller nei"
            : "\(place); velg også hva som passer, hvis ikke noe annet i raden sier det"
    }
    package func rulesOutNone(_ subject: String, isOfDays: Bool) -> String {
        "\(subject), og er valgt til ikke å gjøre noe umulig"
            + (isOfDays ? "; står det i deltakerlisten hvem som ikke kan disse dagene?" : "")
    }
    package func namesDayWithoutMeetings(_ answer: String) -> String {
        "\(answer) nevner en dag uten møter; er det riktig?"
    }
    package var saysOfOneThatItSuitsAndDeniesIt: String {
        "svaret sier både at en møterekke passer, og at den ikke gjør det; rett raden"
    }
    package func suitAndAreRuledOut(_ ids: [String]) -> String {
        "svaret sier at \(listed(ids, atMost: 20)) passer, og er valgt til å gjøre \(ids.count == 1 ? "den umulig" : "dem umulige"); rett raden, "
            + "eller velg at svaret ikke gjør noe umulig, hvis det bare er enkelte som ikke kan enkelte dager"
    }
    package var saysOnlyWhatIsImpossible: String {
        "svaret sier hva som er umulig, og ingenting sier hva som passer; velg også hva svaret sier passer: møterekker, eller alle hvis "
            + "alle de andre passer"
    }

    // MARK: Why an answer means something, or nothing that is known

    package var isLongerThanAnswers: String { "det er lengre enn svar pleier å være" }
    package var orderIsNotRead: String {
        "tall og tegn for rekkefølgen blir ikke lest; skriv ett svar på hver linje, det beste først"
    }
    package var saysMoreThanSeries: String { "det sier mer enn hvilken møterekke" }
    package var saysWhatSuitsInstead: String { "det sier hva som passer, der det er spurt om hva som ikke passer" }
    package var byItsWords: String { "etter ordene" }
    package var namesNeitherSeriesNorAll: String { "det nevner ingen møterekke, og sier ikke at alle passer" }
    package var namesNoSeries: String { "det nevner ingen møterekke" }
    package func noSeriesIs(on day: Weekday, isElsewhere: Bool) -> String {
        isElsewhere
            ? "ingen møterekke på \(weekdays(day).lowercased()) er på den tiden"
            : "ingen møterekke er på \(weekdays(day).lowercased())"
    }
    package func are(_ ids: [String], on day: Weekday) -> String {
        "\(listed(ids, atMost: 20)) er på \(weekdays(day).lowercased())"
    }
    package var saysMoreThanDay: String { "det sier mer enn ukedagen" }
    package func byItsDay(andTime: Bool) -> String { andTime ? "etter dagen og tiden" : "etter dagen" }
    package func isNearly(_ text: String, andAsNearly other: String) -> String {
        "det er nesten \(text), og like nær \(other)"
    }
    package func noSeriesIs(on text: String) -> String { "ingen møterekke er på \(text)" }
    package func areOnThatDay(_ ids: [String]) -> String { "\(listed(ids, atMost: 20)) er på den dagen" }
    package func byItsLetters(nearest text: String) -> String { "etter bokstavene, nesten \(text)" }
    package var byWordsOfName: String { "etter ord i navnet" }
    package var byItsTime: String { "etter tiden" }
}
