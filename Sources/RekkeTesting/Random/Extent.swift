import Foundation

/// How much the suites try that make up what they try: `REKKE_EXTENT` times what they do by default, where that is set.
package enum Extent {
    /// Beyond a million times nothing would ever end.
    private static let factor =
        ProcessInfo.processInfo.environment["REKKE_EXTENT"].flatMap(Double.init).map { min(max($0, 0), 1_000_000) } ?? 1

    /// Whether more is asked for than by default: what is a sample then is everything.
    package static var isLarger: Bool { factor > 1 }

    /// So many by default, and at least one.
    package static func of(_ count: Int) -> Int { max(1, Int((Double(count) * factor).rounded())) }
}
