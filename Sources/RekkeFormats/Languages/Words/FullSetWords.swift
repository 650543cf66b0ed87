/// Those who have the places that somebody else asked for.
package struct PlaceHolders {
    package let isOne: Bool
    /// Whether they are as many organisations, rather than registrations.
    package let areOrganisations: Bool
    /// Whether they came in earlier; they come first for another reason otherwise.
    package let cameEarlier: Bool

    package init(isOne: Bool, areOrganisations: Bool, cameEarlier: Bool) {
        self.isOne = isOne
        self.areOrganisations = areOrganisations
        self.cameEarlier = cameEarlier
    }
}

/// Whose the places are that a registration could use: parts of the sentence that says why it waits.
package protocol FullSetWords {
    var allPlacesTaken: String { get }
    /// - Parameter places: How many there are, in several series together.
    func have(_ series: String, areSeveral: Bool, _ places: String) -> String
    /// Behind how many places there are: that they are all confirmed.
    ///
    /// - Parameter places: How many.
    func allConfirmed(_ places: Int) -> String
    /// Behind how many places there are, and before who has the others: how many are confirmed.
    func someConfirmed(_ count: Int) -> String
    func registeredEarlier(_ organisations: String) -> String
    func cameEarlier(_ registrations: String) -> String
    func comeBefore(_ others: String, areSeveral: Bool) -> String
    func canOnlyUseThem(areSeveral: Bool) -> String
    /// - Parameter kept: Those of them who are guaranteed a place, and could use other series outside their preferences.
    func askedOnlyForThem(areSeveral: Bool, kept: String, areSeveralKept: Bool) -> String

    // MARK: In a letter to the organisation itself

    var allPlacesForYouAreTaken: String { get }
    func placesWerePromised(_ places: Int, in series: NamedSeries) -> String
    func placesWentToOthers(_ places: Int, in series: NamedSeries, _ holders: PlaceHolders) -> String
    /// - Parameters:
    ///   - promised: At least one of the places.
    ///   - others: All other places, at least one.
    func places(
        _ places: Int, in series: NamedSeries, promised: Int, others: Int, _ holders: PlaceHolders
    ) -> String
}
