/// SHA-256 as FIPS 180-4 describes it, step by step.
enum ReferenceDigest {
    /// The digest's 32 bytes; comparing them is comparing their hexadecimal text.
    static func sha256(_ text: String) -> [UInt8] {
        var message = Array(text.utf8)
        let bits = UInt64(message.count) * 8
        message.append(0x80)
        while message.count % 64 != 56 { message.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { message.append(UInt8(truncatingIfNeeded: bits >> shift)) }

        var hash = start
        for block in stride(from: 0, to: message.count, by: 64) {
            var words = (0..<16).map { word in
                message[(block + 4 * word)..<(block + 4 * word + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            }
            for index in 16..<64 {
                let early = words[index - 15]
                let late = words[index - 2]
                let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
                let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
                words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
            }
            var state = hash
            for round in 0..<64 {
                let (first, fifth) = (state[0], state[4])
                let choice = (fifth & state[5]) ^ (~fifth & state[6])
                let majority = (first & state[1]) ^ (first & state[2]) ^ (state[1] & state[2])
                let fifthSum = rotated(fifth, 6) ^ rotated(fifth, 11) ^ rotated(fifth, 25)
                let firstSum = rotated(first, 2) ^ rotated(first, 13) ^ rotated(first, 22)
                let sum = state[7] &+ fifthSum &+ choice &+ constants[round] &+ words[round]
                state = [
                    sum &+ firstSum &+ majority, first, state[1], state[2], state[3] &+ sum, fifth, state[5], state[6],
                ]
            }
            hash = zip(hash, state).map { $0 &+ $1 }
        }
        return hash.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
    }

    /// The fractional parts of the square and cube roots of the first primes.
    private static let start = primes(8).map { fraction(ofRoot: 2, of: $0) }
    private static let constants = primes(64).map { fraction(ofRoot: 3, of: $0) }

    private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 {
        word >> places | word << (32 - places)
    }

    private static func primes(_ count: Int) -> [Int] {
        var found: [Int] = []
        var candidate = 2
        while found.count < count {
            if !found.contains(where: { candidate.isMultiple(of: $0) }) { found.append(candidate) }
            candidate += 1
        }
        return found
    }

    /// The first 32 bits after the point of a square (2) or cube (3) root, found bit by bit.
    private static func fraction(ofRoot degree: Int, of number: Int) -> UInt32 {
        var root: UInt128 = 0
        for bit in stride(from: 36, through: 0, by: -1) {
            let candidate = root | 1 << UInt128(bit)
            let power = (0..<degree).reduce(UInt128(1)) { product, _ in product * candidate }
            if power <= UInt128(number) << UInt128(32 * degree) { root = candidate }
        }
        return UInt32(truncatingIfNeeded: root)
    }
}
