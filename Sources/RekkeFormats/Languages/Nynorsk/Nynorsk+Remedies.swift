package import Rekke

extension Nynorsk {
    package func wouldHelp(_ changes: [String]) -> String { "Dette ville hjelpe: \(changes.joined(separator: "; "))." }

    package var orOtherChanges: String { "eller andre endringar" }

    package var nothingHelps: String { "Ingen av endringane som er prøvde, ville åleine ha gitt plass." }

    package func wouldLose(_ registrations: String, areSeveral: Bool) -> String {
        ", men \(registrations) ville ha mista \(areSeveral ? "plassane" : "plassen")"
    }

    package func furtherFacilitators(_ count: Int) -> String {
        count == 1 ? "1 møteleiar til" : "\(count) møteleiarar til"
    }

    // MARK: Sentences, each with what it costs

    package func isFree(in series: String, _ loss: String) -> String {
        "Det er ledig plass i \(series), som ikkje er blant ønska; der kunne påmeldinga ha fått plass\(loss)."
    }

    package func ifMoved(_ registration: String, from: String, to: String, _ loss: String) -> String {
        "Dersom \(registration) flytta frå \(from) til \(to), ville påmeldinga ha fått plass\(loss)."
    }

    package func ifMoreAttended(_ series: String, on days: String, _ loss: String) -> String {
        "Dersom fleire deltakarar kunne kome til \(series) \(days), ville påmeldinga ha fått plass\(loss)."
    }

    package func onePlaceMore(in series: String, _ loss: String) -> String {
        "Éin plass til i \(series) ville ha gitt plass\(loss)."
    }

    package func moreSeats(_ seats: Int, in series: String, _ loss: String) -> String {
        "Med plass til \(seats == 1 ? "éin person" : "\(seats) personar") til i \(series) ville påmeldinga ha fått plass\(loss)."
    }

    package func ifMinimumWereLowered(_ series: String, _ loss: String) -> String {
        "Dersom \(series) kunne gjennomførast med éi påmelding færre, ville påmeldinga ha fått plass\(loss)."
    }

    package func ifQuotaWere(_ bound: Remedy.QuotaBound, of role: String, in series: String, _ loss: String) -> String {
        "Dersom \(series) kunne \(quota(bound, of: role)), ville påmeldinga ha fått plass\(loss)."
    }

    package func ifOpened(_ series: String, _ loss: String) -> String {
        "Dersom \(series) blei opna, ville påmeldinga ha fått plass\(loss)."
    }

    package func ifDoubled(_ series: String, withFurther facilitators: String?, _ loss: String) -> String {
        "Ei møterekkje til, parallelt med \(series)\(facilitators.map { " og med \($0)" } ?? ""), ville ha gitt plass\(loss)."
    }

    // MARK: The same in a few words

    package func freePlace(in series: String) -> String {
        "å ta imot ein ledig plass i \(series), som ikkje er blant ønska"
    }

    package func moving(_ registration: String, from: String, to: String) -> String {
        "at \(registration) flyttar frå \(from) til \(to)"
    }

    package func moreAttendees(_ series: String, on days: String) -> String {
        "fleire deltakarar til \(series) \(days)"
    }

    package func onePlaceMore(in series: String) -> String { "éin plass til i \(series)" }

    package func moreSeats(_ seats: Int, in series: String) -> String {
        "plass til \(seats == 1 ? "éin person" : "\(seats) personar") til i \(series)"
    }

    package func loweringMinimum(of series: String) -> String { "å gjennomføre \(series) med éi påmelding færre" }

    package func changingQuota(to bound: Remedy.QuotaBound, of role: String, in series: String) -> String {
        "at \(series) kunne \(quota(bound, of: role))"
    }

    package func opening(_ series: String) -> String { "å opne \(series)" }

    package func doubling(_ series: String, withFurther facilitators: String?) -> String {
        "ei møterekkje til, parallelt med \(series)\(facilitators.map { " og med \($0)" } ?? "")"
    }

    // MARK: In a letter to the organisation itself

    package func youCouldTake(freePlaceIn series: String) -> String {
        "Det er ledig plass i \(series), som ikkje var blant ønska dykkar. Sei frå dersom det likevel kan passe."
    }

    package func youCouldHavePlace(in series: String, withMoreAttendeesOn days: String) -> String {
        "De kan få plass i \(series) dersom fleire av dykk kan kome \(days)."
    }

    package func meetings(from first: String, andOthers others: Int) -> String {
        switch others {
        case 0: first
        case 1: "\(first) og eitt møte til"
        default: "\(first) og \(spelt(others)) møte til"
        }
    }

    /// What the series could do with such a quota.
    private func quota(_ bound: Remedy.QuotaBound, of role: String) -> String {
        switch bound {
        case .minimum(0): "gjennomførast utan nokon med rolla «\(role)»"
        case .minimum(let minimum): "gjennomførast med \(minimum) med rolla «\(role)»"
        case .maximum(let maximum): "ta imot \(maximum) med rolla «\(role)»"
        }
    }
}
