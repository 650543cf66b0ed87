internal import Rekke

extension JSONParser {
    /// A fault at the place that reading has come to.
    func fault(_ text: String) -> SyntaxFault {
        SyntaxFault(text, at: position, .byte, in: source)
    }

    func unexpectedEnd() -> SyntaxFault {
        SyntaxFault("the document ends too early", at: source.count, .byte, in: source)
    }

    /// The character at the place that reading has come to, for messages.
    var characterHere: String {
        guard let length = lengthOfUTF8Sequence(in: source, at: position) else { return "bytes that are not UTF-8" }
        let character = String(decoding: source[position..<(position + length)], as: UTF8.self)
        if source[position] > 0x20, source[position] < 0x7F { return character }
        return character.unicodeScalars.first.map(codePoint) ?? ""
    }

    /// What to do about things that other notations have.
    var adviceHere: String {
        switch source[position] {
        case UInt8(ascii: "'"): "; texts are written in double quotation marks"
        case UInt8(ascii: "/"), UInt8(ascii: "#"): "; JSON has no comments"
        case UInt8(ascii: "+"): "; a number has no plus sign"
        case UInt8(ascii: "."): "; a number begins with a digit"
        default: ""
        }
    }

    func name(of bracket: UInt8) -> String { String(decoding: [bracket], as: UTF8.self) }
}

/// How messages write what cannot be seen: `U+00A0`.
func codePoint(_ scalar: Unicode.Scalar) -> String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
}
