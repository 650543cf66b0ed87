/// Whether guarantees can be kept while registrations still come in.
package protocol GuaranteeWords {
    var guaranteesNotAllKnown: String { get }
    /// - Parameter reason: A part of a sentence; nil where it is not known.
    func guaranteeCannotBeKept(_ registration: String, because reason: String?) -> String
    /// - Parameter kept: As `canBeKept`; empty where that is not so.
    func allGuaranteesAreGiven(_ count: Int, _ kept: String) -> String
    /// - Parameter kept: As `canBeKept`; empty where that is not so.
    func guaranteesGiven(_ count: Int, of all: Int, _ kept: String) -> String
    /// Behind how many are given: that these can be kept.
    func canBeKept(_ count: Int) -> String

    /// - Parameter places: How many there are, as "2 places".
    func moreGuarantees(_ count: Int, than places: String) -> String

    // MARK: The next registration

    func promiseIsBroken(toOneThatCanOnlyUse series: String, because reason: String) -> String
    /// That so many of the first can only use series that are full of them.
    ///
    /// - Parameters:
    ///   - names: Theirs.
    ///   - confirmed: How many of the places are confirmed.
    func promiseIsBroken(
        behind count: Int, ofFirst all: Int, names: String, whoCanOnlyUse series: String, areSeveral: Bool,
        places: String, confirmed: Int
    ) -> String
    var anySeriesHasPlace: String { get }
    func nextCanHavePlace(in series: String) -> String
}
