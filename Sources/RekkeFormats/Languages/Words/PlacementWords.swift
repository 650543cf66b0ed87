/// How well a place suits, whether it was promised, and who comes.
package protocol PlacementWords {
    func wish(_ rank: Int) -> String
    var suits: String { get }
    var noPreferences: String { get }
    var outsidePreferences: String { get }
    var confirmedPlace: String { get }
    var guaranteed: String { get }
    /// Instead of names.
    var nobody: String { get }
}
