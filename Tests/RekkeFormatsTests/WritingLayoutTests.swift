import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Laying out text` {
    @Test(arguments: [
        ("abc", 3), ("æøå", 3), ("e\u{301}", 1), ("夜間", 4), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("🇳🇴", 2), ("❤\u{FE0F}", 2),
        ("한글", 4), ("\u{301}", 0), ("👩‍👩‍👧", 2),
    ])
    func `a text is as wide as a terminal shows it`(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test func `lines are broken at spaces, below the first line's text`() {
        var layout = TextLayout(TextStyle(width: 20))
        layout.paragraph("one two three four five", lead: "1. ", indent: 2)
        #expect(layout.text == "  1. one two three\n     four five\n")
    }

    @Test func `a word too long for a line is broken, and no line is ever too wide`() {
        var layout = TextLayout(TextStyle(width: 20))
        layout.paragraph("夜間会議夜間会議夜間会議 " + String(repeating: "x", count: 45))
        let lines = layout.text.split(separator: "\n").map(String.init)
        #expect(lines.map(\.displayWidth) == [20, 4, 20, 20, 5])
        #expect(lines.joined() == "夜間会議夜間会議夜間会議" + String(repeating: "x", count: 45))
    }

    @Test func `columns line up where wide letters stand before them`() {
        var layout = TextLayout(TextStyle(width: 40))
        layout.rows([("9. ", "夜間", "a"), ("10. ", "abc", "b")], indent: 0)
        #expect(layout.text == " 9. 夜間  a\n10. abc   b\n")
    }

    @Test func `a row with a long first column goes on below it`() {
        var layout = TextLayout(TextStyle(width: 20))
        layout.rows([("1. ", "a very long name indeed", "wish 1"), ("2. ", "short", "wish 2")], indent: 0)
        #expect(layout.text == "1. a very long name\n   indeed\n     wish 1\n2. short  wish 2\n")
    }

    @Test(arguments: [false, true])
    func `there are colours only where they are asked for`(isColoured: Bool) {
        let table = WritingExample.allocation.table(
            for: WritingExample.problem, style: TextStyle(width: 80, isColoured: isColoured))
        #expect(table.contains("\u{1B}") == isColoured)
    }

    @Test(arguments: [20, 40, 79, 200], Language.allCases)
    func `no line of a table is wider than asked for`(width: Int, language: Language) {
        let table = WritingExample.allocation.table(
            for: WritingExample.problem, in: language, style: TextStyle(width: width))
        #expect(table.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
        #expect(!table.contains("\u{A0}"))
    }

    @Test func `names cannot steer the terminal`() {
        #expect(printable("a\u{1B}[2Jb\nc\u{85}d\u{2028}e") == "a [2Jb c d e")
    }
}
