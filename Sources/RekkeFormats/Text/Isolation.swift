internal import Rekke

/// A name on one line, as `printable`, that turns nothing of the text around it: where it has marks of direction, it stands
/// between isolates (Unicode Standard Annex 9), and those of its own, which might end them, are left out.
package func isolated(_ name: String) -> String {
    let name = printable(name)
    guard name.unicodeScalars.contains(where: isMarkOfDirection) else { return name }
    let rest = name.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }
    return "\u{2068}" + String(String.UnicodeScalarView(rest)) + "\u{2069}"
}

/// The text without the isolates around names, for where a name stands alone.
package func withoutIsolates(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{2068}") else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{2068}" && $0 != "\u{2069}" }))
}

private func isMarkOfDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}
