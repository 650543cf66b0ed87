extension Bokmål {
    package var facilitatorsLackNotSeries: String { "Det mangler møteledere, ikke møterekker." }

    package func facilitator(number: Int) -> String {
        let ordinals = [
            "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende",
        ]
        return "en \(number <= ordinals.count ? ordinals[number - 1] : "ny") møteleder"
    }

    package func wouldRun(
        _ series: String, with facilitators: String, areSeveral: Bool, free times: String, placed: Int
    ) -> String {
        "Med \(facilitators), som er \(areSeveral ? "ledige" : "ledig") \(times), kunne \(series) gjennomføres, og "
            + "\(placed) til ville fått plass."
    }

    package func morePlaces(with facilitators: String, areSeveral: Bool, free times: String, placed: Int) -> String {
        "Med \(facilitators), som er \(areSeveral ? "ledige" : "ledig") \(times), ville \(placed) til fått plass."
    }

    package func lacks(_ series: String, _ facilitators: String, areSeveral: Bool, free times: String) -> String {
        "Det \(series) mangler, er \(facilitators) som er \(areSeveral ? "ledige" : "ledig") \(times)."
    }

    // MARK: Times at which they have to be free

    package func weekly(on weekdays: String, at hours: String) -> String { "\(weekdays) kl. \(hours)" }

    package func atTheseTimes(_ times: String) -> String { "på disse tidspunktene: \(times)" }

    package func forMeetings(_ count: Int, from first: String, to last: String) -> String {
        "til \(count) møter fra \(first) til \(last) (listet opp med --format json)"
    }
}
