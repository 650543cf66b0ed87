import Testing

@testable import RekkeDocuments

@Suite struct HTMLTextTests {
    @Test func `what means something in HTML is shown as it is written`() {
        #expect(#"<b>"Ås" & 'co'</b>"#.htmlEscaped == "&lt;b&gt;&quot;Ås&quot; &amp; &#39;co&#39;&lt;/b&gt;")
    }
}
