/// `styles.xml`: which cells show their number as a date or a time of the day, and which strike their text out.
final class Styles: XMLHandler {
    /// By the number of a style.
    private(set) var dateStyles: [Bool] = []
    /// By the number of a style.
    private(set) var struckStyles: [Bool] = []
    private(set) var fault: TableError?
    private var customFormats: [Int: Bool] = [:]
    private var struckFonts: [Bool] = []
    private var isInFonts = false
    private var isInCellStyles = false

    func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
                return
            }
            customFormats[id] = Styles.isDate(format: code)
        case "fonts": isInFonts = true
        case "font" where isInFonts: struckFonts.append(false)
        case "strike" where isInFonts && !struckFonts.isEmpty: struckFonts[struckFonts.count - 1] = attributes.isOn
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            dateStyles.append(customFormats[id] ?? Styles.isBuiltInDate(id))
            let font = attributes["fontId"].flatMap { Int($0) } ?? 0
            struckStyles.append(struckFonts.indices.contains(font) && struckFonts[font])
        default: break
        }
        if max(dateStyles.count, customFormats.count, struckFonts.count) > Styles.most {
            fault = TableError("the workbook has more styles than any has")
        }
    }

    func end(_ name: String) {
        if name == "fonts" { isInFonts = false }
        if name == "cellXfs" { isInCellStyles = false }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) {}

    /// Excel has no more cell formats.
    private static let most = 65_536

    /// Source: ECMA-376, part 1, 18.8.30 (numFmt).
    static func isBuiltInDate(_ id: Int) -> Bool {
        switch id {
        case 14...22, 27...36, 45...47, 50...58: true
        default: false
        }
    }

    /// Whether that code of a format shows any part of a date or of a time of the day.
    static func isDate(format: String) -> Bool {
        var rest = Array(format.lowercased().unicodeScalars)[...]
        while let first = rest.popFirst() {
            switch first {
            // Of the sections, that for positive numbers counts.
            case ";": return false
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                // Colours, conditions and languages; hours, minutes and seconds that pass 24 or 60.
                if let unit = inside.first, "hms".unicodeScalars.contains(unit), Set(inside).count == 1 { return true }
                rest = rest.dropFirst(inside.count + 1)
            case "d", "m", "y", "h", "s": return true
            case "g" where rest.starts(with: "eneral".unicodeScalars): rest = rest.dropFirst(6)
            default: break
            }
        }
        return false
    }
}

extension XMLAttributes {
    /// Whether an element as `strike`, which alone says yes, says so.
    var isOn: Bool { !["0", "false"].contains(self["val"]) }
}
