extension English {
    package var facilitatorsLackNotSeries: String { "What is lacking is facilitators, not series." }

    package func facilitator(number: Int) -> String {
        let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        return "a \(number <= ordinals.count ? ordinals[number - 1] : "further") facilitator"
    }

    package func wouldRun(
        _ series: String, with facilitators: String, areSeveral: Bool, free times: String, placed: Int
    ) -> String {
        "\(facilitators.capitalisedFirst), free \(times), would let \(series) run: \(placed) more would get a place."
    }

    package func morePlaces(with facilitators: String, areSeveral: Bool, free times: String, placed: Int) -> String {
        "With \(facilitators), free \(times), \(placed) more would get a place."
    }

    package func lacks(_ series: String, _ facilitators: String, areSeveral: Bool, free times: String) -> String {
        "What \(series) lacks is \(facilitators), free \(times)."
    }

    // MARK: Times at which they have to be free

    package func weekly(on weekdays: String, at hours: String) -> String { "on \(weekdays) at \(hours)" }

    package func atTheseTimes(_ times: String) -> String { "at these times: \(times)" }

    package func forMeetings(_ count: Int, from first: String, to last: String) -> String {
        "for \(count) meetings from \(first) to \(last) (listed with --format json)"
    }
}
