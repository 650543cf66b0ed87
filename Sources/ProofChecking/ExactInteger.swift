internal import BigInt

/// An integer of any size: an `Int` wherever that holds it.
enum ExactInteger: Hashable, Sendable {
    case small(Int)
    /// What no `Int` holds.
    case large(BigInt)

    static let zero = ExactInteger.small(0)
    static let one = ExactInteger.small(1)

    init(_ value: Int) { self = .small(value) }

    private init(_ value: BigInt) {
        self = Int(exactly: value).map(ExactInteger.small) ?? .large(value)
    }

    /// The integer that a decimal text is; nil for other texts, and for such as nobody writes.
    init?(_ text: String) {
        if let value = Int(text) {
            self = .small(value)
            return
        }
        guard text.utf8.count <= ExactInteger.longestText, let value = BigInt(text) else { return nil }
        self.init(value)
    }

    private static let longestText = 1000

    private var unbounded: BigInt {
        switch self {
        case .small(let value): BigInt(value)
        case .large(let value): value
        }
    }

    /// -1, 0 or 1.
    var signum: Int {
        switch self {
        case .small(let value): value.signum()
        case .large(let value): value < 0 ? -1 : 1
        }
    }

    static func + (left: ExactInteger, right: ExactInteger) -> ExactInteger {
        if case .small(let one) = left, case .small(let other) = right {
            let (sum, isTooLarge) = one.addingReportingOverflow(other)
            if !isTooLarge { return .small(sum) }
        }
        return ExactInteger(left.unbounded + right.unbounded)
    }

    static func * (left: ExactInteger, right: ExactInteger) -> ExactInteger {
        if case .small(let one) = left, case .small(let other) = right {
            let (product, isTooLarge) = one.multipliedReportingOverflow(by: other)
            if !isTooLarge { return .small(product) }
        }
        return ExactInteger(left.unbounded * right.unbounded)
    }

    static prefix func - (value: ExactInteger) -> ExactInteger { value * .small(-1) }

    static func += (left: inout ExactInteger, right: ExactInteger) { left = left + right }
}

extension ExactInteger: Comparable {
    static func < (left: ExactInteger, right: ExactInteger) -> Bool {
        if case .small(let one) = left, case .small(let other) = right { return one < other }
        return left.unbounded < right.unbounded
    }
}

extension ExactInteger: CustomStringConvertible {
    var description: String {
        switch self {
        case .small(let value): "\(value)"
        case .large(let value): "\(value)"
        }
    }
}
