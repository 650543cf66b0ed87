/// The positions of a programme's series by id.
///
/// A dictionary of strings would take longer than all else that is done with the few series that a registration lists.
package struct SeriesPositions: Sendable {
    package let ids: [String]
    /// Positions by the hash of the id's UTF-8, -1 for none; open addressing with linear probing.
    private var table: [Int32]
    /// Strings are equal also where their accents are composed in another way.
    private let byEquality: [String: Int]
    private let areAllASCII: Bool

    /// - Parameter ids: Of equal ones the first is found.
    package init(_ ids: [String]) {
        self.ids = ids
        byEquality = Dictionary(zip(ids, ids.indices)) { first, _ in first }
        areAllASCII = ids.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        var size = 2
        while size < 2 * ids.count { size *= 2 }
        table = Array(repeating: -1, count: size)
        for index in ids.indices where position(ofUTF8: ids[index].utf8.span) == nil {
            var slot = SeriesPositions.hash(ids[index].utf8.span) & (size - 1)
            while table[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = Int32(index)
        }
    }

    package subscript(id: String) -> Int? {
        if areAllASCII, let position = position(ofUTF8: id.utf8.span) { return position }
        return areAllASCII && id.utf8.allSatisfy { $0 < 0x80 } ? nil : byEquality[id]
    }

    /// The position of the first id that is written like that.
    package func position(ofUTF8 utf8: Span<UInt8>) -> Int? {
        var slot = SeriesPositions.hash(utf8) & (table.count - 1)
        while table[slot] >= 0 {
            let position = Int(table[slot])
            if SeriesPositions.areEqual(ids[position].utf8.span, utf8) { return position }
            slot = (slot + 1) & (table.count - 1)
        }
        return nil
    }

    private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }

    /// Source: Fowler, Noll & Vo, FNV-1a, 64 bits.
    private static func hash(_ utf8: Span<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in utf8.indices { hash = (hash ^ UInt64(utf8[index])) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
