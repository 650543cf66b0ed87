import Foundation
import Testing

@Suite(.serialized) struct ExplainCommandTests {
    private static let problem = """
        {"programme": {"name": "Autumn", "series": [
          {"id": "tue", "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}]},
         "registrations": [
          {"id": "r1", "organisation": "Helgeland kommune", "submitted": "2021-06-01T08:00:00",
           "contact": {"email": "post@helgeland.example"}},
          {"id": "r2", "organisation": "Nord-Helgeland", "submitted": "2021-06-01T09:00:00"},
          {"id": "r3", "organisation": "Voss", "submitted": "2021-06-01T10:00:00", "contact": {"name": "Liv Øye"}}]}
        """

    @Test(arguments: ["r3", "voss", "Vos", "liv øye"])
    func `a registration is found by its id, or by a name in it or a part of one`(text: String) throws {
        let run = try CommandRun(["explain", "-", text], input: Self.problem)
        #expect(run.status == 0)
        #expect(run.text.contains("Voss"))
    }

    @Test func `a whole name goes before a part of others`() throws {
        let run = try CommandRun(["explain", "-", "HELGELAND  kommune"], input: Self.problem)
        #expect(run.status == 0 && run.text.contains("Helgeland kommune"))
        #expect(try CommandRun(["explain", "-", "post@helgeland"], input: Self.problem).status == 0)
    }

    @Test func `of several that are meant the ids are told`() throws {
        let run = try CommandRun(["explain", "-", "helgeland"], input: Self.problem)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.contains("2 registrations match; give the id of one of them:"))
        #expect(run.errors.contains("  r1  Helgeland kommune\n  r2  Nord-Helgeland"))
    }
}
