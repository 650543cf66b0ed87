import Testing

@testable import Tables

@Suite struct SerialDateTests {
    @Test(arguments: [
        ("1", -25_567, 0), ("59", -25_509, 0), ("61", -25_508, 0), ("25569", 0, 0), ("44348", 18_779, 0),
        ("44348.5", 18_779, 43_200_000), ("44348,25", 18_779, 21_600_000),
        ("44348.334849537036", 18_779, 28_931_000), ("44348.999999999", 18_780, 0), ("4.43485E4", 18_779, 43_200_000),
        ("443485e-1", 18_779, 43_200_000), ("2958465", 2_932_896, 0),
    ])
    func `a number is a day and a time to the millisecond`(number: String, days: Int, milliseconds: Int) throws {
        let date = try #require(SerialDate(number, in: .from1900))
        #expect(date.daysSinceEpoch == days)
        #expect(date.millisecondOfDay == milliseconds)
    }

    @Test func `Macintosh counts from 1904`() {
        #expect(SerialDate("42886.5", in: .from1904) == SerialDate("44348.5", in: .from1900))
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "-1", "+1", "0", "60", "60.5", "2958466", "99999999999999999999", "1E41", "1E", "E1",
        "1.2.3", "1 2",
        "0x10", "NaN", "inf", "1e-41",
    ])
    func `other numbers are no day`(number: String) {
        #expect(SerialDate(number, in: .from1900) == nil)
    }

    @Test(
        arguments: [
            ("General", false), ("0.00", false), ("@", false), ("#,##0 \"kr\"", false), ("[Red]0", false),
            ("0\\d", false),
            ("0;dd.mm", false), ("dd.mm.yyyy", true), ("m/d/yy h:mm:ss", true), ("[$-414]d. mmmm yyyy;@", true),
            ("[h]:mm", true),
            ("\"dato\" yyyy", true), ("_-* 0", false), ("[<100]0", false), ("0.0E+00", false),
        ])
    func `a format shows a date where it has a part of one`(format: String, isDate: Bool) {
        #expect(Styles.isDate(format: format) == isDate)
    }
}
