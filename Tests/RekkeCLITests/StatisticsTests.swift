import Testing

@Suite struct `Statistics` {
    @Test func `they say on standard error what was recognised, and leave the result alone`() throws {
        let problem = """
            {"programme": {"name": "One", "series": [{"id": "a", "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}]},
             "registrations": [{"id": "r1", "submitted": "2021-06-01T08:00", "preferences": ["a"]}]}
            """
        let plain = try CommandRun(["allocate", "-", "--format", "json"], input: problem)
        let run = try CommandRun(["allocate", "-", "--format", "json", "--statistics"], input: problem)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == plain.output)
        #expect(plain.errors.isEmpty)
        #expect(run.errors.contains("1 part decided by matching, 1 registration\n"))
        for stage in ["reading", "presolve", "placesFirstCome", "verification"] {
            #expect(run.errors.contains("\(stage) 0."), "\(run.errors)")
        }
    }
}
