package import Rekke

/// The moment in ISO 8601, as a clock of the zone shows it, with the offset: `2021-09-07T09:00:00+02:00`.
///
/// A fraction of a second is written only where there is one, without zeros at its end. The few historical offsets that
/// are no whole minutes cannot be written in ISO 8601; there the text is in UTC.
package func isoText(of instant: Instant, in zone: LocalTimeZone) -> String {
    let zoneOffset = zone.offset(at: instant)
    let offset = zoneOffset % 60 == 0 ? zoneOffset : 0
    let local = LocalTime(secondsSinceEpoch: instant.seconds + offset, nanoseconds: instant.nanoseconds)
    let minutes = abs(offset) / 60
    return isoText(of: local) + (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
}

/// What a clock shows, in ISO 8601 without an offset: `2021-09-07T09:00:00`.
package func isoText(of local: LocalTime) -> String {
    "\(local.date)T" + clockText(local.secondOfDay) + fractionText(local.nanoseconds)
}

/// Two times of the day: `22:00:00-06:00:00`. A document's clocks show no 24:00, which is the next day's 00:00.
func hoursText(of hours: Rota.Hours) -> String {
    clockText(hours.start % 86_400) + "-" + clockText(hours.end % 86_400)
}

private func clockText(_ second: Int) -> String {
    twoDigits(second / 3600) + ":" + twoDigits(second / 60 % 60) + ":" + twoDigits(second % 60)
}

private func fractionText(_ nanoseconds: Int) -> String {
    guard nanoseconds > 0 else { return "" }
    // The leading 1 keeps the zeros in front.
    var digits = String(1_000_000_000 + nanoseconds).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "." + digits
}

private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
