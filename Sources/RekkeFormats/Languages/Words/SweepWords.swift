/// Many allocations of one problem.
package protocol SweepWords {
    /// - Parameter tasks: Their numbers, as a list.
    func notProvenBest(_ tasks: String) -> String
}
