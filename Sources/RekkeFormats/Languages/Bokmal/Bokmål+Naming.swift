extension Bokmål {
    package func quoted(_ text: String) -> String { "«\(text)»" }

    package func others(_ count: Int) -> String { "\(count) andre" }

    package func allSeries(_ count: String) -> String { "alle \(count) møterekkene" }

    package func allSeriesFirst(_ count: String) -> String { "Alle \(count) møterekkene" }

    package func anySeries(_ count: String) -> String { "en av de \(count) møterekkene" }

    package func track(_ name: String) -> String { "Spor: \(name)" }

    // MARK: In a letter to the organisation itself

    package func otherSeries(_ count: Int) -> String { "\(count) andre møterekker" }
    package func theSeries(_ count: Int) -> String { "de \(spelt(count)) møterekkene" }
}
