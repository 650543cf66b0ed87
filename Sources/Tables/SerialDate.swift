/// Dates as spreadsheets count them: days, with the time of the day as a fraction.
public struct SerialDate: Hashable, Sendable {
    /// Days since 1970-01-01; earlier days are negative.
    public let daysSinceEpoch: Int
    /// Milliseconds since midnight, below 86,400,000. Spreadsheets keep no finer times.
    public let millisecondOfDay: Int

    /// Which day number 1 is.
    public enum System: Hashable, Sendable {
        /// 1 January 1900, with a 29 February in that year, which there never was.
        case from1900
        /// 2 January 1904, as early Macintoshes had it.
        case from1904
    }

    /// The day and time of a number, rounded to the millisecond; nil where it is no such number, or no day before the
    /// year 10000.
    ///
    /// - Parameter number: Decimal digits with a point or a comma, and an exponent or without, as `44348.334155`.
    public init?(_ number: String, in system: System) {
        guard let (days, milliseconds) = SerialDate.parts(of: number) else { return nil }
        let first: Int
        switch system {
        case .from1904: first = -24_107
        case .from1900:
            guard days > 0, days != 60 else { return nil }
            first = days < 60 ? -25_568 : -25_569
        }
        let date = first + days
        // 9999-12-31
        guard date <= 2_932_896 else { return nil }
        daysSinceEpoch = date
        millisecondOfDay = milliseconds
    }

    /// Whole days and the milliseconds since midnight.
    private static func parts(of number: String) -> (days: Int, milliseconds: Int)? {
        guard let decimal = Decimal(number), decimal.whole.count <= 7, var days = Int(decimal.whole) else { return nil }
        // More digits say less than a billionth of a second.
        let digits = decimal.fraction.prefix(18)
        guard let fraction = Int128(digits.isEmpty ? "0" : digits) else { return nil }
        let scale = digits.reduce(into: Int128(1)) { scale, _ in scale *= 10 }
        var milliseconds = Int((fraction * 86_400_000 * 2 + scale) / (2 * scale))
        if milliseconds == 86_400_000 { (days, milliseconds) = (days + 1, 0) }
        return (days, milliseconds)
    }

    /// A decimal number that is not negative: the digits before and behind the point.
    private struct Decimal {
        let whole: String
        let fraction: String

        init?(_ text: String) {
            let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count), let mantissa = parts.first else { return nil }
            let exponent = parts.count == 2 ? Int(parts[1]) : 0
            guard let exponent, exponent.magnitude <= 40 else { return nil }
            let pieces = mantissa.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
            guard (1...2).contains(pieces.count), let before = pieces.first, !before.isEmpty else { return nil }
            let after = pieces.count == 2 ? pieces[1] : ""
            guard (before + after).utf8.allSatisfy({ (0x30...0x39).contains($0) }), pieces.count == 1 || !after.isEmpty
            else { return nil }
            var digits = Array((before + after).utf8)
            var point = before.utf8.count + exponent
            if point < 0 {
                digits.insert(contentsOf: repeatElement(0x30, count: -point), at: 0)
                point = 0
            }
            if point > digits.count { digits += Array(repeating: 0x30, count: point - digits.count) }
            let whole = digits[..<point].drop { $0 == 0x30 }
            self.whole = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
            fraction = String(decoding: digits[point...], as: UTF8.self)
        }
    }
}
