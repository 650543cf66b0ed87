/// How several things, or one with a name of more than words, are called.
package protocol NamingWords {
    func quoted(_ text: String) -> String
    /// How many more there are than were named.
    func others(_ count: Int) -> String
    /// All series of a programme with more than a few.
    func allSeries(_ count: String) -> String
    /// Any one of all series of a programme with more than a few.
    func anySeries(_ count: String) -> String
    /// A programme's track, as a heading.
    func track(_ name: String) -> String
}
