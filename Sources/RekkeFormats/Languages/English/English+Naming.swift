extension English {
    package func quoted(_ text: String) -> String { "“\(text)”" }

    package func others(_ count: Int) -> String { "\(count) others" }

    package func allSeries(_ count: String) -> String { "all \(count) series" }

    package func allSeriesFirst(_ count: String) -> String { allSeries(count) }

    package func anySeries(_ count: String) -> String { "any of the \(count) series" }

    package func track(_ name: String) -> String { "Track: \(name)" }

    // MARK: In a letter to the organisation itself

    package func otherSeries(_ count: Int) -> String { "\(count) other series" }
    package func theSeries(_ count: Int) -> String { "the \(spelt(count)) series" }
}
