internal import Rekke
internal import Tables

/// A date, or a date and a time, as forms and spreadsheets write them.
struct FormTime {
    let date: LocalDate
    /// nil for a date alone.
    var secondOfDay: Int?
    var nanoseconds = 0
    /// Seconds east of Greenwich; nil for local time.
    var offset: Int?

    /// A spreadsheet's number for it: a whole number is a date alone, as it is shown.
    init(_ serial: SerialDate) {
        date = LocalDate(daysSinceEpoch: serial.daysSinceEpoch)
        guard serial.millisecondOfDay > 0 else { return }
        secondOfDay = serial.millisecondOfDay / 1000
        nanoseconds = serial.millisecondOfDay % 1000 * 1_000_000
    }

    /// Why a text is no date.
    struct Fault: Error {
        let text: FormSentence
    }

    /// A text as `2021-08-26T13:45`, `26.08.2021 13.45`, `26.8.2021 kl. 13:45:10`, `8/26/2021 1:45:10 PM`,
    /// `2021/08/26 1:45 PM GMT+2`, `26. august 2021, 13:45`, or a spreadsheet's number for it.
    ///
    /// - Parameter order: nil where nothing says which of day and month comes first.
    static func read(_ text: String, _ order: FormMapping.DateOrder?) throws(Fault) -> FormTime {
        if let serial = serial(text) { return FormTime(serial) }
        let written = try WrittenTime(text)
        return try FormTime(written, date(of: written, order, text), text)
    }

    private init(_ written: WrittenTime, _ date: LocalDate, _ text: String) throws(Fault) {
        self.date = date
        guard let clock = written.clock else { return }
        guard let second = clock.secondOfDay else {
            throw Fault(text: FormSentence { $0.isNoTimeWithinDay(quoted(cell: text)) })
        }
        secondOfDay = second
        nanoseconds = clock.nanoseconds
        offset = written.offset
        guard let zone = written.zone, let offset else { return }
        let moment = Instant(seconds: date.daysSinceEpoch * 86_400 + second - offset)
        guard LocalTimeZone.oslo.offset(at: moment) != offset else { return }
        throw Fault(text: FormSentence { $0.clocksDoNotShow(zone, quoted(cell: text)) })
    }

    /// Whether a text is a date, be it on no day of the calendar or one that can be read in two ways.
    static func isDate(_ text: String) -> Bool { serial(text) != nil || (try? WrittenTime(text)) != nil }

    /// Whether a text is a date with a time of the day, be it one that can be read in two ways.
    static func isTime(_ text: String) -> Bool {
        serial(text)?.millisecondOfDay ?? 0 > 0 || (try? WrittenTime(text))?.clock != nil
    }

    /// Whether a text begins with a date, be it without a time of the day or with a year of two digits: where it is read, that is
    /// told.
    static func beginsWithDate(_ text: String) -> Bool {
        var scanner = FormTimeScanner(text)
        _ = scanner.weekday()
        do throws(Fault) {
            let date = try scanner.date(whole: text)
            return date != nil || serial(text) != nil
        } catch {
            return true
        }
    }

    /// The day that a text is a spreadsheet's number of. Numbers of other lengths are rather years, weeks or sizes.
    static func serial(_ text: String) -> SerialDate? {
        guard text.prefix(while: \.isWholeNumber).count == 5 else { return nil }
        return SerialDate(text, in: .from1900)
    }

    private static func date(
        of written: WrittenTime, _ order: FormMapping.DateOrder?, _ text: String
    ) throws(Fault) -> LocalDate {
        if order == nil, written.needsOrder { throw question(written, text) }
        let isDayFirst = order != .monthFirst
        guard let date = isDayFirst ? written.date.dayFirst : written.date.monthFirst else {
            let other = isDayFirst ? written.date.monthFirst : written.date.dayFirst
            let dates = other.map { _ in isDayFirst ? "monthFirst" : "dayFirst" }
            throw Fault(text: FormSentence { $0.isOnNoDay(quoted(cell: text), otherwise: dates) })
        }
        guard written.weekday == nil || written.weekday == date.weekday else {
            throw Fault(text: FormSentence { $0.isAnotherWeekday(quoted(cell: text), "\(date)", date.weekday) })
        }
        return date
    }

    /// That day and month can be told apart by the form only.
    private static func question(_ written: WrittenTime, _ text: String) -> Fault {
        let days = [written.date.dayFirst, written.date.monthFirst].map { $0.map { "\($0)" } }
        return Fault(text: FormSentence { $0.canBeTwoDays(quoted(cell: text), days) })
    }
}
