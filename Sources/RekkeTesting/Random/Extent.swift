import Foundation

/// How much the suites try that make up what they try: `REKKE_EXTENT` times what they do by default, where that is set.
package enum Extent {
    /// Beyond a million times nothing would ever end.
    private static let factor =
        ProcessInfo.processInfo.environment["REKKE_EXTENT"].flatMap(Double.init).map { min(max($0, 0), 1_000_000) } ?? 1

    /// Whether more is asked for than by default: what is a sample then is everything.
    package static var isLarger: Bool { factor > 1 }

    /// Whether less is asked for: then a test may come upon nothing that it looks for.
    package static var isSmaller: Bool { factor < 1 }

    /// So many by default, and at least one.
    package static func of(_ count: Int) -> Int { max(1, Int((Double(count) * factor).rounded())) }

    /// So many as a test has to come upon at the least, by default or where more is asked for; of fewer problems half as many for
    /// each, which may be none: some have nothing of what is looked for.
    package static func least(_ count: Int) -> Int { isSmaller ? Int(Double(count) * factor / 2) : count }
}
