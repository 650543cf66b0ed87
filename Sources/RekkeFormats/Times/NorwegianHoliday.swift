package import Rekke

/// A day on which people in Norway are rarely at work: public holidays (lov om helligdager og helligdagsfred § 2, and lov om
/// 1 og 17 mai som høgtidsdagar), and the two eves that most have off.
package enum NorwegianHoliday: CaseIterable, Hashable, Sendable {
    case newYear, maundyThursday, goodFriday, easterSunday, easterMonday, labourDay, constitutionDay, ascension
    case whitSunday, whitMonday, christmasEve, christmas, boxingDay, newYearsEve

    /// The holiday on that day; nil for any other. Where two fall together it is the one that moves with Easter.
    package init?(on date: LocalDate) {
        let (year, month, day) = date.components
        let moving: [Int: NorwegianHoliday] = [
            -3: .maundyThursday, -2: .goodFriday, 0: .easterSunday, 1: .easterMonday, 39: .ascension, 49: .whitSunday,
            50: .whitMonday,
        ]
        let fixed: [[Int]: NorwegianHoliday] = [
            [1, 1]: .newYear, [5, 1]: .labourDay, [5, 17]: .constitutionDay, [12, 24]: .christmasEve,
            [12, 25]: .christmas, [12, 26]: .boxingDay, [12, 31]: .newYearsEve,
        ]
        let easter = LocalDate.easter(ofYear: year)
        let found = easter.flatMap { moving[date.daysSinceEpoch - $0.daysSinceEpoch] } ?? fixed[[month, day]]
        guard let found else { return nil }
        self = found
    }
}

extension LocalDate {
    /// Easter Sunday in the Gregorian calendar ("A New York correspondent" in Nature, 20 April 1876; Jean Meeus,
    /// Astronomical Algorithms, chapter 8); nil before its first year.
    fileprivate static func easter(ofYear year: Int) -> LocalDate? {
        guard year > 1582 else { return nil }
        let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
        let epactShift = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let fullMoon = (19 * (year % 19) + epactShift + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - fullMoon - ofCentury % 4) % 7
        let correction = (year % 19 + 11 * fullMoon + 22 * toSunday) / 451
        let days = fullMoon + toSunday - 7 * correction + 114
        return LocalDate(year: year, month: days / 31, day: days % 31 + 1)
    }
}
