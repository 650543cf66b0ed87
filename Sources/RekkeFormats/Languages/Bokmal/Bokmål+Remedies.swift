package import Rekke

extension Bokmål {
    package func wouldHelp(_ changes: [String]) -> String { "Dette ville hjelpe: \(changes.joined(separator: "; "))." }

    package var orOtherChanges: String { "eller andre endringer" }

    package var nothingHelps: String { "Ingen av endringene som er prøvd, ville alene gitt plass." }

    package func wouldLose(_ registrations: String, areSeveral: Bool) -> String {
        ", men \(registrations) ville mistet \(areSeveral ? "plassene" : "plassen")"
    }

    package func furtherFacilitators(_ count: Int) -> String {
        count == 1 ? "1 møteleder til" : "\(count) møteledere til"
    }

    // MARK: Sentences, each with what it costs

    package func isFree(in series: String, _ loss: String) -> String {
        "Det er ledig plass i \(series), som ikke er blant ønskene; der kunne påmeldingen fått plass\(loss)."
    }

    package func ifMoved(_ registration: String, from: String, to: String, _ loss: String) -> String {
        "Hvis \(registration) flyttet fra \(from) til \(to), ville påmeldingen fått plass\(loss)."
    }

    package func ifMoreAttended(_ series: String, on days: String, _ loss: String) -> String {
        "Hvis flere deltakere kunne komme til \(series) \(days), ville påmeldingen fått plass\(loss)."
    }

    package func onePlaceMore(in series: String, _ loss: String) -> String {
        "Én plass til i \(series) ville gitt plass\(loss)."
    }

    package func moreSeats(_ seats: Int, in series: String, _ loss: String) -> String {
        "Med plass til \(seats == 1 ? "én person" : "\(seats) personer") til i \(series) ville påmeldingen fått plass\(loss)."
    }

    package func ifMinimumWereLowered(_ series: String, _ loss: String) -> String {
        "Hvis \(series) kunne gjennomføres med én påmelding færre, ville påmeldingen fått plass\(loss)."
    }

    package func ifQuotaWere(_ bound: Remedy.QuotaBound, of role: String, in series: String, _ loss: String) -> String {
        "Hvis \(series) kunne \(quota(bound, of: role)), ville påmeldingen fått plass\(loss)."
    }

    package func ifOpened(_ series: String, _ loss: String) -> String {
        "Hvis \(series) ble åpnet, ville påmeldingen fått plass\(loss)."
    }

    package func ifDoubled(_ series: String, withFurther facilitators: String?, _ loss: String) -> String {
        "En møterekke til, parallelt med \(series)\(facilitators.map { " og med \($0)" } ?? ""), ville gitt plass\(loss)."
    }

    // MARK: The same in a few words

    package func freePlace(in series: String) -> String {
        "å ta imot en ledig plass i \(series), som ikke er blant ønskene"
    }

    package func moving(_ registration: String, from: String, to: String) -> String {
        "at \(registration) flytter fra \(from) til \(to)"
    }

    package func moreAttendees(_ series: String, on days: String) -> String { "flere deltakere til \(series) \(days)" }

    package func onePlaceMore(in series: String) -> String { "én plass til i \(series)" }

    package func moreSeats(_ seats: Int, in series: String) -> String {
        "plass til \(seats == 1 ? "én person" : "\(seats) personer") til i \(series)"
    }

    package func loweringMinimum(of series: String) -> String { "å gjennomføre \(series) med én påmelding færre" }

    package func changingQuota(to bound: Remedy.QuotaBound, of role: String, in series: String) -> String {
        "at \(series) kunne \(quota(bound, of: role))"
    }

    package func opening(_ series: String) -> String { "å åpne \(series)" }

    package func doubling(_ series: String, withFurther facilitators: String?) -> String {
        "en møterekke til, parallelt med \(series)\(facilitators.map { " og med \($0)" } ?? "")"
    }

    // MARK: In a letter to the organisation itself

    package func youCouldTake(freePlaceIn series: String) -> String {
        "Det er ledig plass i \(series), som ikke var blant ønskene deres. Si fra hvis den likevel kan passe."
    }

    package func youCouldHavePlace(in series: String, withMoreAttendeesOn days: String) -> String {
        "Dere kan få plass i \(series) hvis flere av dere kan komme \(days)."
    }

    package func meetings(from first: String, andOthers others: Int) -> String {
        switch others {
        case 0: first
        case 1: "\(first) og ett møte til"
        default: "\(first) og \(spelt(others)) møter til"
        }
    }

    /// What the series could do with such a quota.
    private func quota(_ bound: Remedy.QuotaBound, of role: String) -> String {
        switch bound {
        case .minimum(0): "gjennomføres uten noen med rollen «\(role)»"
        case .minimum(let minimum): "gjennomføres med \(minimum) med rollen «\(role)»"
        case .maximum(let maximum): "ta imot \(maximum) med rollen «\(role)»"
        }
    }
}
