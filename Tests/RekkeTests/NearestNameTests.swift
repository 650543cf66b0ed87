import RekkeTesting
import Testing

@testable import Rekke

@Suite struct NearestNameTests {
    @Test(
        arguments: [
            ("tues", ["tue", "wed"], "tue"), ("TUE", ["wed", "tue"], "tue"), ("wde", ["tue", "wed"], "wed"),
            ("lørdga", ["fredag", "lørdag"], "lørdag"), ("ab", ["ba", "ab2"], "ba"), ("x", ["y"], nil),
            ("thursday", ["tue"], nil), ("", ["a"], nil), ("a", [], nil),
        ] as [(String, [String], String?)])
    func `the name that takes the fewest changes is meant, the first of equals`(
        written: String, names: [String], meant: String?
    ) {
        #expect(nearestName(to: written, among: names) == meant)
    }

    @Test func `looking close to the diagonal only finds what comparing all letters finds`() {
        var random = SplitMix64(seed: 1)
        func name(of letters: String) -> String {
            String((0..<random.number(in: 0...9)).map { _ in random.pick(Array(letters)) })
        }
        for round in 0..<3000 {
            let letters = round % 2 == 0 ? "abø" : "abc"
            let written = name(of: letters)
            let names = (0..<4).map { _ in name(of: letters) }
            #expect(
                nearestName(to: written, among: names) == NearestNameTests.slowly(written, names),
                "\(written) \(names)")
        }
    }

    @Test func `the search ends after a certain amount, so that thousands of unknown names cost no more than some`() {
        let known = (0..<3000).map { "series-number-\($0)" }
        var search = NameSearch()
        let found = (0..<3000).map {
            search.nearest(to: "number-series-\($0)", among: known)
                ?? search.nearest(to: "serie-number-\($0)", among: known)
        }
        #expect(found.first == "series-number-0")
        #expect(found.last == .some(nil))
    }

    @Test func `the same name is looked for once, and found as often as it is asked for`() {
        let known = (0..<200).map { "onsdager \($0)" }
        var search = NameSearch()
        #expect((0..<20_000).allSatisfy { _ in search.nearest(to: "onsdagr 150", among: known) == "onsdager 150" })
    }

    @Test func `texts of no reasonable length mean no name`() {
        let text = String(repeating: "a", count: 1_000_000)
        #expect(nearestName(to: text, among: [text + "b", "a"]) == nil)
        #expect(nearestName(to: "abc", among: [text, "abd"]) == "abd")
    }

    /// By the definition, without looking at what it costs.
    private static func slowly(_ written: String, _ names: [String]) -> String? {
        let left = Array(written)
        let distances = names.map { name -> Int? in
            let right = Array(name)
            var table = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
            for row in 0..<left.count {
                for column in 0..<right.count {
                    var best = table[row][column] + (left[row] == right[column] ? 0 : 1)
                    best = min(best, table[row + 1][column] + 1, table[row][column + 1] + 1)
                    if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                        best = min(best, table[row - 1][column - 1] + 1)
                    }
                    table[row + 1][column + 1] = best
                }
            }
            let most = max(left.count, right.count)
            let distance = table[left.count][right.count]
            return distance <= max(1, most / 3) && distance < most ? distance : nil
        }
        guard let least = distances.compactMap(\.self).min() else { return nil }
        return distances.firstIndex(of: least).map { names[$0] }
    }
}
