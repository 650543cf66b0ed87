import Testing

@testable import RekkeService

@Suite struct `A form's body` {
    private let type = "multipart/form-data; boundary=\"a b\""

    private func read(_ text: String) -> MultipartForm? { MultipartForm(Array(text.utf8), contentType: type) }

    @Test func `has parts with their names, whatever is in them`() throws {
        let form = try #require(
            read(
                "--a b\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nfirst\r\n--a\r\n\r\n"
                    + "--a b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x;\\\"y.csv\"\r\n\r\n\u{0}\r\n--a b--\r\n"
            ))
        #expect(form.text("q") == "first\r\n--a\r\n")
        #expect(form.file("f")?.fileName == "x;\"y.csv" && form.file("f")?.contents == [0])
    }

    @Test(arguments: [
        "", "--a b", "--a b--", "--a b\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nno end",
        "--a b\r\nno head\r\n--a b--", "--a b\r\nContent-Disposition: attachment; name=\"q\"\r\n\r\nx\r\n--a b--",
    ])
    func `is refused where it is cut or mixed up`(text: String) { #expect(read(text) == nil) }

    @Test func `is found in a body of its type only`() {
        #expect(MultipartForm(Array("--a b--".utf8), contentType: "multipart/mixed; boundary=x") == nil)
        #expect(MultipartForm([], contentType: "multipart/form-data") == nil)
    }
}
