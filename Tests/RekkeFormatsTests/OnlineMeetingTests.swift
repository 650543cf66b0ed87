import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `A link to online meetings` {
    private func problem(_ link: String) throws -> Problem {
        let text = """
            {"programme": {"name": "Autumn", "series": [{"id": "tue", "link": "\(link)",
              "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}]}, "registrations": []}
            """
        return try ProblemReader.read(Array(text.utf8), as: .json, name: "-")
    }

    @Test func `is read and written as it is`() throws {
        let problem = try problem("https://meet.example.no/1?a=%20&b=2")
        #expect(problem.programme.series[0].link == "https://meet.example.no/1?a=%20&b=2")
        #expect(try ProblemReader.read(problem.jsonDocument(), as: .json, name: "-") == problem)
    }

    @Test(arguments: [
        "meet.example.no", "https://", "https://a b", "https://a>", "javascript:alert(1)", "https://møte.no",
    ])
    func `is refused where it leads nowhere`(link: String) throws {
        #expect(throws: InputError.self) { try problem(link) }
    }

    @Test func `is none of a series that is added like another, unless one is given`() throws {
        let problem = try problem("https://meet.example.no/1")
        func added(_ edit: Series.Edit) throws -> String? {
            let scenario = Scenario(name: "more", changes: [.addSeries(id: "tue-2", like: "tue", edit)])
            return try problem.applying(scenario).problem.programme.series[1].link
        }
        #expect(try added(Series.Edit()) == nil)
        #expect(try added(Series.Edit(link: "https://meet.example.no/2")) == "https://meet.example.no/2")
        let scenario = Scenario(name: "later", changes: [.setSeries("tue", Series.Edit(capacity: 2))])
        #expect(try problem.applying(scenario).problem.programme.series[0].link == "https://meet.example.no/1")
    }
}
