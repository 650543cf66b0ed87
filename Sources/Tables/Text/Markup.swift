/// Web pages and XML, as some tools save them with the ending .xls.
enum Markup {
    static let error = TableError(
        "this is a web page or XML, whatever its ending says; open it in a spreadsheet and save it as .xlsx")

    private static let beginnings = [
        "<!doctype", "<!--", "<?xml", "<html", "<head", "<meta", "<style", "<body", "<div", "<table", "mime-version:",
    ]

    static func isMarkup(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.prefix(1000).drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }.prefix(20)
        let lowercase = String(decoding: start, as: UTF8.self).lowercased()
        return beginnings.contains { lowercase.hasPrefix($0) }
    }
}
