/// A day of the week; the raw value is its English name in small letters.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
    /// In the order of the week, which begins on Monday.
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// 0 for Monday to 6 for Sunday.
    var index: Int {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }
}
