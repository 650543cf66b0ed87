/// `sharedStrings.xml`: the texts of a workbook, each once.
final class SharedStrings: XMLHandler {
    private(set) var texts: [String] = []
    /// The positions of those that are struck out in part.
    private(set) var struck: Set<Int> = []
    /// Of all texts together, in bytes.
    private(set) var textLength = 0
    private(set) var fault: TableError?
    private var text = WorkbookText()

    func start(_ name: String, _ attributes: XMLAttributes) {
        if name == "si" { text = WorkbookText() }
        text.start(name, attributes)
    }

    func end(_ name: String) {
        text.end(name)
        guard name == "si" else { return }
        if text.isStruck { struck.insert(texts.count) }
        texts.append(text.content)
        textLength += text.length
        if texts.count > TableBounds.cells || textLength > TableBounds.text {
            fault = TableError("the workbook holds too much text; copy the answers alone into a new one")
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        unsafe text.add(piece)
        if text.length > TableBounds.cellText {
            fault = TableError(
                "a cell of the workbook holds more than \(TableBounds.cellText) bytes of text; shorten it")
        }
    }
}

/// A text in the runs that a workbook divides it into where its look changes; how it is pronounced is left out.
struct WorkbookText {
    private var bytes: [UInt8] = []
    private var isInText = false
    private var phoneticDepth = 0
    private var isRunStruck = false
    /// Whether any of it is struck out.
    private(set) var isStruck = false

    var length: Int { bytes.count }

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "rPh": phoneticDepth += 1
        case "r": isRunStruck = false
        case "strike": isRunStruck = attributes.isOn
        case "t": isInText = phoneticDepth == 0
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "rPh": phoneticDepth -= 1
        case "r": isRunStruck = false
        case "t": isInText = false
        default: break
        }
    }

    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        guard isInText else { return }
        unsafe bytes.append(contentsOf: piece)
        // Spaces that are struck out say nothing.
        if isRunStruck, unsafe piece.contains(where: { $0 > 0x20 }) { isStruck = true }
    }

    /// The text; characters that XML cannot hold are written as `_x000D_`.
    var content: String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        var content = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "_x")?.lowerBound {
            content += rest[..<start]
            let code = rest[start...].prefix(7)
            if code.count == 7, code.last == "_", let value = UInt32(code.dropFirst(2).dropLast(), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                content.unicodeScalars.append(scalar)
                rest = rest[code.endIndex...]
            } else {
                content += "_x"
                rest = rest[start...].dropFirst(2)
            }
        }
        return content + rest
    }
}
