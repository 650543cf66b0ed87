/// A value in quotation marks, for messages: at most 60 characters, on one line.
func quoted(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(60).map {
        $0.properties.generalCategory == .control ? "\u{FFFD}" : String($0)
    }
    return "\"" + shown.joined() + (text.unicodeScalars.count > 60 ? "…" : "") + "\""
}
