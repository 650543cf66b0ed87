/// An encoding with one byte a character, of which the lower half is ASCII.
struct CodePage: Sendable {
    /// For messages.
    let name: String
    /// What the bytes from 0x80 on mean; U+FFFD where that is nothing.
    let upper: [Unicode.Scalar]
    private let bytes: [Unicode.Scalar: UInt8]

    private init(_ name: String, _ upper: String) {
        self.name = name
        self.upper = Array(upper.unicodeScalars)
        bytes = Dictionary(zip(self.upper, 0x80...0xFF), uniquingKeysWith: { first, _ in first })
    }

    func scalar(of byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
    }

    func utf8(of text: ArraySlice<UInt8>) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(text.count + text.count / 8)
        let pieces = upper.map { Array(String($0).utf8) }
        for byte in text {
            if byte < 0x80 { utf8.append(byte) } else { utf8 += pieces[Int(byte) - 0x80] }
        }
        return utf8
    }

    /// The bytes that a text has in this encoding; nil where it has other characters. Control characters beyond ASCII
    /// stand for themselves, as in ISO 8859-1, which many programs take for Windows-1252.
    func bytes(of text: some Sequence<Unicode.Scalar>) -> [UInt8]? {
        var found: [UInt8] = []
        for scalar in text {
            guard let byte = byte(of: scalar) else { return nil }
            found.append(byte)
        }
        return found
    }

    private func byte(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0..<0x80: UInt8(scalar.value)
        case 0x80..<0xA0: UInt8(scalar.value)
        case 0xFFFD: nil
        default: bytes[scalar]
        }
    }

    /// What Windows writes in western Europe.
    static let windows1252 = CodePage(
        "Windows-1252",
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
            + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    )
    /// What Excel for Macintosh writes as "CSV (Macintosh)".
    static let macRoman = CodePage(
        "Mac Roman",
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
            + "\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
    /// What DOS, and Excel's "CSV (MS-DOS)", write in western Europe.
    static let dos850 = CodePage(
        "DOS code page 850",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■"
            + "\u{A0}")
    /// What DOS wrote in Norway.
    static let dos865 = CodePage(
        "DOS code page 865",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■"
            + "\u{A0}")
    /// The likeliest first.
    static let all = [windows1252, macRoman, dos850, dos865]
}
