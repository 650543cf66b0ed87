/// Which series suit a registration, and how well. Rank 1 is best.
public enum Preferences: Hashable, Sendable {
    /// None given: every series suits equally, at rank 1.
    case allSuit
    /// Ticks: these series suit equally, at rank 1.
    case suits([String])
    /// Tiers, best first: the first has rank 1, the next 2, …
    case ranking([[String]])
    /// Ranks as given, 1 to 9.
    case ranks([String: Int])

    /// The rank given to that series; nil where it is not listed.
    public func rank(of series: String) -> Int? {
        switch self {
        case .allSuit: 1
        case .suits(let ticked): ticked.contains(series) ? 1 : nil
        case .ranking(let tiers): tiers.firstIndex { $0.contains(series) }.map { $0 + 1 }
        case .ranks(let ranks): ranks[series]
        }
    }

    /// The largest rank given; 1 where none are.
    public var worstRank: Int {
        switch self {
        case .allSuit, .suits: 1
        case .ranking(let tiers): max(1, tiers.count)
        case .ranks(let ranks): ranks.values.max() ?? 1
        }
    }

    /// Whether any series was listed.
    var listsSeries: Bool { self != .allSuit }
}
