/// How many bytes the UTF-8 sequence at that position takes, 1 to 4; nil where it is not well-formed.
///
/// Source: The Unicode Standard, table 3-7.
func lengthOfUTF8Sequence(in bytes: [UInt8], at position: Int) -> Int? {
    func byte(_ offset: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        position + offset < bytes.count && range.contains(bytes[position + offset])
    }
    switch bytes[position] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return byte(1) ? 2 : nil
    case 0xE0: return byte(1, in: 0xA0...0xBF) && byte(2) ? 3 : nil
    case 0xED: return byte(1, in: 0x80...0x9F) && byte(2) ? 3 : nil
    case 0xE1...0xEF: return byte(1) && byte(2) ? 3 : nil
    case 0xF0: return byte(1, in: 0x90...0xBF) && byte(2) && byte(3) ? 4 : nil
    case 0xF1...0xF3: return byte(1) && byte(2) && byte(3) ? 4 : nil
    case 0xF4: return byte(1, in: 0x80...0x8F) && byte(2) && byte(3) ? 4 : nil
    default: return nil
    }
}
