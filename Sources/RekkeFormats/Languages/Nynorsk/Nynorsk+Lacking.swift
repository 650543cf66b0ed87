extension Nynorsk {
    package var facilitatorsLackNotSeries: String { "Det manglar møteleiarar, ikkje møterekkjer." }

    package func facilitator(number: Int) -> String {
        let ordinals = [
            "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande",
        ]
        return "ein \(number <= ordinals.count ? ordinals[number - 1] : "ny") møteleiar"
    }

    package func wouldRun(
        _ series: String, with facilitators: String, areSeveral: Bool, free times: String, placed: Int
    ) -> String {
        "Med \(facilitators), som er \(areSeveral ? "ledige" : "ledig") \(times), kunne \(series) gjennomførast, og "
            + "\(placed) til ville ha fått plass."
    }

    package func morePlaces(with facilitators: String, areSeveral: Bool, free times: String, placed: Int) -> String {
        "Med \(facilitators), som er \(areSeveral ? "ledige" : "ledig") \(times), ville \(placed) til ha fått plass."
    }

    package func lacks(_ series: String, _ facilitators: String, areSeveral: Bool, free times: String) -> String {
        "Det \(series) manglar, er \(facilitators) som er \(areSeveral ? "ledige" : "ledig") \(times)."
    }

    // MARK: Times at which they have to be free

    package func weekly(on weekdays: String, at hours: String) -> String { "\(weekdays) kl. \(hours)" }

    package func atTheseTimes(_ times: String) -> String { "på desse tidspunkta: \(times)" }

    package func forMeetings(_ count: Int, from first: String, to last: String) -> String {
        "til \(count) møte frå \(first) til \(last) (lista opp med --format json)"
    }
}
