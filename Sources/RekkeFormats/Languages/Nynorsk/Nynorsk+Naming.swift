extension Nynorsk {
    package func quoted(_ text: String) -> String { "«\(text)»" }

    package func others(_ count: Int) -> String { "\(count) andre" }

    package func allSeries(_ count: String) -> String { "alle dei \(count) møterekkjene" }

    package func allSeriesFirst(_ count: String) -> String { "Alle dei \(count) møterekkjene" }

    package func anySeries(_ count: String) -> String { "ei av dei \(count) møterekkjene" }

    package func track(_ name: String) -> String { "Spor: \(name)" }

    // MARK: In a letter to the organisation itself

    package func otherSeries(_ count: Int) -> String { "\(count) andre møterekkjer" }
    package func theSeries(_ count: Int) -> String { "dei \(spelt(count)) møterekkjene" }
}
