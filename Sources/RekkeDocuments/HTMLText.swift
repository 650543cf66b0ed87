extension String {
    /// The text as HTML shows it inside an element: names with marks of direction are isolated by HTML's own means.
    var htmlContent: String {
        htmlEscaped.replacing("\u{2068}", with: "<bdi>").replacing("\u{2069}", with: "</bdi>")
    }

    /// The text as HTML shows it, inside an element or a quoted attribute.
    var htmlEscaped: String {
        var escaped = ""
        escaped.reserveCapacity(utf8.count)
        for character in unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
