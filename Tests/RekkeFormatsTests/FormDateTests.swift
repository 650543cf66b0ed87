import Rekke
import Testing

@testable import RekkeFormats

/// Dates that can be read in two ways, and dates that hardly anybody means.
@Suite struct FormDateTests {
    private static func reading(_ times: [String], _ form: String = "") throws -> FormImport {
        try FormExample(form: "{columns: {submitted: T}\(form)}")
            .reading("T\n" + times.map { "\"\($0)\"\n" }.joined())
    }

    private static func days(_ times: [String], _ form: String = "") throws -> [String] {
        try #require(reading(times, form).problem).registrations.map {
            LocalTimeZone.oslo.localTime(at: $0.submitted).date.description
        }
    }

    @Test(arguments: [
        ["06/01/2021 08:02", "06/02/2021 08:02"], ["06-01-2021 08:02"], ["06.01.2021 8:02 AM"], ["6/1/2021 8:02 PM"],
    ])
    func `where the day may be the month, the form has to say it`(times: [String]) throws {
        let faults = try FormDateTests.reading(times).faults.map(\.description)
        #expect(faults.count == 1)
        #expect(faults[0].hasPrefix("form.csv:2:1: "))
        #expect(
            faults[0].contains(
                "can be 2021-01-06 or 2021-06-01; say which under programme.form, as dates: dayFirst or "))
        #expect(try FormDateTests.days([times[0]], ", dates: dayFirst") == ["2021-01-06"])
        #expect(try FormDateTests.days([times[0]], ", dates: monthFirst") == ["2021-06-01"])
    }

    @Test func `one date that only has one reading decides for all`() throws {
        #expect(
            try FormDateTests.days(["06/05/2021 08:02", "13/05/2021 08:02"]) == ["2021-05-06", "2021-05-13"])
        #expect(try FormDateTests.days(["05/05/2021 08:02"]) == ["2021-05-05"])
        let faults = try FormDateTests.reading(["06/05/2021 08:02", "05/13/2021 08:02", "05/14/2021 08:02"]).faults
        #expect(
            faults.map(\.description) == [
                "form.csv:3:1: \"05/13/2021 08:02\" is on no day of the calendar; if the form writes them the other way "
                    + "round, give dates: monthFirst"
            ])
    }

    @Test(arguments: [
        (
            ["13/05/2021 08:02", "05/14/2021 08:02"],
            #"3:1: "05/14/2021 08:02" has the month first, and "13/05/2021 08:02""#
        ),
        (
            ["06.05.2021 08:02", "05/14/2021 08:02"],
            #"3:1: "05/14/2021 08:02" and "06.05.2021 08:02" in row 2 are written"#
        ),
        (
            ["2021-05-06 08:02", "05/14/2021 08:02"],
            #"3:1: "05/14/2021 08:02" and "2021-05-06 08:02" in row 2 are written"#
        ),
    ])
    func `a column in which days and months may have been swapped is refused`(times: [String], text: String) throws {
        let faults = try FormDateTests.reading(times).faults.map(\.description)
        #expect(faults.count == 1 && faults[0].hasPrefix("form.csv:" + text), "\(faults)")
    }

    @Test func `whatever the form says, dates of a spreadsheet beside texts are refused`() throws {
        for dates in ["", ", dates: monthFirst", ", dates: dayFirst"] {
            let faults = try FormDateTests.reading(["44234.333", "06/14/2021 08:15"], dates).faults.map(\.description)
            #expect(faults.count == 1 && faults[0].contains("is a text, but row 2 holds a date of the spreadsheet"))
        }
        #expect(try FormDateTests.days(["06.05.2021 08:02", "2021-05-07 08:02"]) == ["2021-05-06", "2021-05-07"])
    }

    @Test(arguments: [
        ("01.06.2021 08:02 CET", "says CET, which the clocks do not show on that day"),
        ("Wednesday, 1 June 2021, 8:02 AM", "that day, 2021-06-01, is a tuesday"),
        ("1. juni 21 08:02", "has no year of"),
        ("31. juni 2021 08:02", "is on no day of the calendar"), ("44348", "a date without a time of the day"),
        ("8:02", "is no time"), ("juni 2021", "is no time"), ("2021-06-01 08:02 CESTY", "goes on behind the time"),
        ("2021-06-01 08:02 GMT+", "goes on behind the time"),
    ])
    func `times that cannot be so are refused`(time: String, text: String) throws {
        let faults = try FormDateTests.reading([time]).faults.map(\.description)
        #expect(faults.count == 1 && faults[0].contains(text), "\(faults)")
    }

    @Test(arguments: [
        ("", "2021-01-06T08:00", "2021-01-06 is long before the meetings, from 2021-09-07; are its year"),
        ("", "2012-06-01T08:00", "2012-06-01 is long before the meetings"), ("", "2021-09-09T12:00", nil),
        ("", "2021-09-10T08:00", "2021-09-10 is long after the meetings"), ("", "2021-03-11T08:00", nil),
        ("deadline: 2021-06-30T12:00", "2021-08-29T23:00", nil),
        ("deadline: 2021-06-30T12:00", "2021-08-30T08:00", "2021-08-30 is long after the deadline, 2021-06-30"),
        ("deadline: 2021-06-30T12:00", "2020-12-31T08:00", "2020-12-31 is long before the deadline"),
    ])
    func `registrations long before or after are warned of`(rules: String, time: String, text: String?) throws {
        let programme = FormExample(form: "{columns: {submitted: T}}").programme
            .replacing("minimumAttendees: 1", with: rules)
        let reading = try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: Array("T\n\(time)\n".utf8))))
        #expect(reading.problem != nil)
        #expect(reading.warnings.count == (text == nil ? 0 : 1), "\(reading.warnings)")
        if let text { #expect(reading.warnings.first?.description.hasPrefix("form.csv:2:1: " + text) == true) }
    }
}
