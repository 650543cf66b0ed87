import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `What series are called` {
    private func names(_ series: [(id: String, name: String)]) throws -> [String] {
        let lines = series.enumerated().map { index, series in
            "    - {id: \(series.id), name: '\(series.name)', meetings: [{start: '2021-09-0\(index + 1)T09:00', end: '2021-09-0\(index + 1)T11:00'}]}"
        }
        let document =
            "programme:\n  name: Høst\n  timeZone: Europe/Oslo\n  series:\n\(lines.joined(separator: "\n"))\n"
        let problem = try ProblemReader.read(
            Array((document + "registrations: []\n").utf8), as: .yaml, name: "problem.yaml")
        return series.map { Names(problem).name(ofSeries: $0.id) }
    }

    @Test func `numbers twins, whatever comes between them later`() throws {
        let two = [("tue", "Tirsdager"), ("tue+2", "Tirsdager"), ("wed", "Onsdager")]
        #expect(try names(two) == ["Tirsdager 1", "Tirsdager 2", "Onsdager"])
        let three = [("tue", "Tirsdager"), ("tue+3", "Tirsdager"), ("tue+2", "Tirsdager")]
        #expect(try names(three) == ["Tirsdager 1", "Tirsdager 3", "Tirsdager 2"])
        #expect(try names([("a", "Gruppe 1"), ("a+2", "Gruppe 1")]) == ["Gruppe 1 (1)", "Gruppe 1 (2)"])
    }

    @Test func `passes over a number that is the name of another series`() throws {
        let parallel = [("tue", "Tirsdager"), ("tue-2", "Tirsdager 2")]
        #expect(try names(parallel + [("tue+2", "Tirsdager")]) == ["Tirsdager 1", "Tirsdager 2", "Tirsdager 3"])
        // By their ids, in whatever order they stand.
        #expect(
            try names(parallel + [("tue+3", "Tirsdager"), ("tue+2", "Tirsdager")])
                == ["Tirsdager 1", "Tirsdager 2", "Tirsdager 4", "Tirsdager 3"])
    }

    @Test(arguments: [
        // Two that are no twins, a number that is another's name, and what only looks like a twin.
        [("tue", "Tirsdager"), ("other", "Tirsdager")],
        [("tue", "Tirsdager"), ("tue+2", "Tirsdager"), ("x", "Tirsdager 1")],
        [("tue", "Tirsdager"), ("tue+02", "Tirsdager")], [("tue", "Tirsdager"), ("tue+2+2", "Tirsdager")],
        [("tue+2", "Tirsdager"), ("tue+3", "Tirsdager")],
    ])
    func `says the id of others that share a name`(series: [(id: String, name: String)]) throws {
        let names = try names(series)
        #expect(names[0] == "Tirsdager (\(series[0].id))" && names[1] == "Tirsdager (\(series[1].id))", "\(names)")
        #expect(Set(names).count == names.count)
    }
}
