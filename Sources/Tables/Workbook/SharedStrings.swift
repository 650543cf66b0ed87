/// `sharedStrings.xml`: the texts of a workbook, each once.
final class SharedStrings: XMLHandler {
    private(set) var texts: [String] = []
    /// Of all texts together, in bytes.
    private(set) var textLength = 0
    private(set) var fault: TableError?
    private var text = WorkbookText()

    func start(_ name: String, _ attributes: XMLAttributes) {
        if name == "si" { text = WorkbookText() }
        text.start(name)
    }

    func end(_ name: String) {
        text.end(name)
        guard name == "si" else { return }
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

    var length: Int { bytes.count }

    mutating func start(_ name: String) {
        switch name {
        case "rPh": phoneticDepth += 1
        case "t": isInText = phoneticDepth == 0
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "rPh": phoneticDepth -= 1
        case "t": isInText = false
        default: break
        }
    }

    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        if isInText { unsafe bytes.append(contentsOf: piece) }
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
