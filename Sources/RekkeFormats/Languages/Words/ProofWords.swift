/// What the rows of proofs say. Ids stand in it as they are in the proof.
package protocol ProofWords {
    func rowsSayNo(to goal: String) -> String
    /// That it is at the best that there is for it.
    func noRowIsNeeded(for goal: String) -> String
    /// - Parameter ids: Whom or what the row is about, with commas between.
    func meaning(of row: ProofRowKind, _ ids: String) -> String
    /// That variables are from 0 to 1, behind the rows.
    func andBounds(count: Int) -> String
}
