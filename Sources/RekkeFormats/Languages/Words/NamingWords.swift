/// Some series, as a sentence names them.
package struct NamedSeries {
    /// Their names in quotation marks: "“A”, “B” and “C”".
    package let names: String
    package let isOne: Bool

    package init(_ names: String, isOne: Bool) {
        self.names = names
        self.isOne = isOne
    }
}

/// How several things, or one with a name of more than words, are called.
package protocol NamingWords {
    func quoted(_ text: String) -> String
    /// How many more there are than were named.
    func others(_ count: Int) -> String
    /// All series of a programme with more than a few.
    func allSeries(_ count: String) -> String
    /// The same where a reason begins, behind a colon.
    func allSeriesFirst(_ count: String) -> String
    /// Any one of all series of a programme with more than a few.
    func anySeries(_ count: String) -> String
    /// A programme's track, as a heading.
    func track(_ name: String) -> String

    // MARK: In a letter to the organisation itself

    /// Behind the names of the first of many series.
    func otherSeries(_ count: Int) -> String
    /// In place of the names of all series.
    func theSeries(_ count: Int) -> String
}
