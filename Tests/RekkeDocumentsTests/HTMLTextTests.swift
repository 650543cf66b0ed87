import Testing

@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct HTMLTextTests {
    @Test func `what means something in HTML is shown as it is written`() {
        #expect(#"<b>"Ås" & 'co'</b>"#.htmlEscaped == "&lt;b&gt;&quot;Ås&quot; &amp; &#39;co&#39;&lt;/b&gt;")
    }

    @Test func `a name with marks of direction is isolated, and turns nothing around it`() {
        #expect(isolated("Ås") == "Ås")
        #expect(isolated("Ås\u{202E}") == "\u{2068}Ås\u{202E}\u{2069}")
        #expect(isolated("a\u{2069}b\u{2067}") == "\u{2068}ab\u{2069}")
        #expect("til \(isolated("<\u{200F}Ås"))!".htmlContent == "til <bdi>&lt;\u{200F}Ås</bdi>!")
        #expect(withoutIsolates(isolated("Ås\u{202E}")) == "Ås\u{202E}")
    }

    @Test func `letters and pages isolate such names, titles do so by characters`() {
        let letter = LetterHTML("Til \(isolated("Ås\u{202E}"))\n\nHei \(isolated("Ås\u{202E}"))")
        #expect(letter.title == "Til \u{2068}Ås\u{202E}\u{2069}")
        #expect(letter.body == "<h1>Til <bdi>Ås\u{202E}</bdi></h1>\n<p>Hei <bdi>Ås\u{202E}</bdi></p>")
        var markup = Markup()
        markup.element("title", "Ås\u{202E}")
        markup.element("p", "Ås\u{202E}")
        #expect(markup.text == "\n<title>\u{2068}Ås\u{202E}\u{2069}</title>\n<p><bdi>Ås\u{202E}</bdi></p>")
    }
}
