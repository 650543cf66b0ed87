import Testing

@testable import Rekke

/// What messages repeat of what somebody wrote.
@Suite struct QuotationTests {
    private static let hidden = "[not shown: may be personal]"

    @Test(arguments: [
        "kari@example.no", "Kari Nordmann <kari@example.no>", "Kari Nordmann", "Nordmann, Kari", "OLA HANSEN",
        "Anne-Marie O’Neill", "Jan van der Berg", "+47 912 34 567", "91 23 45 67", "912-34-567", "(0047) 91234567",
    ]) func `nothing that looks like an address, a number or a full name is repeated`(text: String) {
        #expect(quoted(text) == QuotationTests.hidden)
        #expect(quoted(cell: text) == QuotationTests.hidden)
    }

    @Test(arguments: ["01017012345", "4799887766"]) func `numbers of people are not repeated`(text: String) {
        #expect(quoted(text) == QuotationTests.hidden)
    }

    @Test(arguments: [
        "tue", "Onsdager", "r17", "27685123", "Europe/Osloo", "2021-09-07", "31.06.2021 08:00", "firstComeFirstServed",
        "wed-2", "tirsdag og onsdag", "01.06.21 08:00", "2021-09-07T09:00:00+02:00", "44348.334155", "Onsdag Torsdag",
    ]) func `ids, words and times are repeated`(text: String) {
        #expect(quoted(text) == "\"\(text)\"")
    }

    @Test(arguments: [
        "Kari", "Takk, Kari", "Storgata 12", "91234567", "01017012345", "ring 91 23 45 67", "Hansen;", "kari nordmann",
    ])
    func `of a cell, which may be in the wrong column, not even a part of it`(text: String) {
        #expect(quoted(cell: text) == QuotationTests.hidden)
    }

    @Test(arguments: [
        "tre", "når som helst", "2,5", "?", "i går", "6/28/2021 8:00:00 AM", "01.06.2021 08:00 omtrent", "Lørdag",
        "r17",
        "REG-0017", "Nei", "99999", "60.5", "31.06.2021", "2021-02-29T08:00",
    ]) func `of a cell what forms and spreadsheets write`(text: String) {
        #expect(quoted(cell: text) == "\"\(text)\"")
    }

    @Test func `what is known is repeated, but for addresses`() {
        #expect(quoted(known: "Kari Nordmann") == "\"Kari Nordmann\"")
        #expect(quoted(known: "kari@example.no") == QuotationTests.hidden)
    }

    @Test func `a message stays on one line, and steers no terminal`() {
        #expect(quoted("a\nb\u{1B}[2J\u{2028}c") == "\"a\u{FFFD}b\u{FFFD}[2J\u{FFFD}c\"")
        #expect(quoted(String(repeating: "å", count: 61)) == "\"" + String(repeating: "å", count: 60) + "…\"")
        #expect(list(["a", "b", "c"], atMost: 2) == "\"a\", \"b\" and 1 more")
    }

    @Test func `what cannot be seen is named`() {
        #expect(quoted("tue\u{200B}") == "\"tue[U+200B]\"")
        #expect(quoted(cell: "\u{FEFF}ons\u{AD}dag") == "\"[U+FEFF]ons[U+00AD]dag\"")
        #expect(quoted(known: "A\u{E0001}") == "\"A[U+E0001]\"")
    }

    @Test(arguments: ["Ka\u{AD}ri Nord\u{200B}mann", "\u{200E}Kari \u{200E}Nordmann"])
    func `a name is not repeated for what cannot be seen in it`(text: String) {
        #expect(quoted(text) == QuotationTests.hidden)
        #expect(quoted(cell: text) == QuotationTests.hidden)
    }

    @Test func `joiners stay where a script needs them`() {
        for text in ["می\u{200C}خواهم", "क्\u{200D}ष", "⛄\u{FE0F}"] { #expect(visible(text) == text) }
        #expect(visible("Sør\u{200D}landet \u{200C}\u{FE0F}AS") == "Sørlandet AS")
    }

    @Test func `a path repeats no address either`() {
        let path = InputPath([.field("registrations"), .index(0), .field("kari@example.no")])
        #expect(path.description == "registrations[0].\(QuotationTests.hidden)")
        #expect(InputPath([.field(String(repeating: "a", count: 100_000))]).description.count == 61)
    }
}
