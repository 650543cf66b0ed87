import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Who misses what` {
    private static let document = """
        {"programme": {"name": "Autumn", "rules": {"minimumAttendees": 1}, "series": [
            {"id": "tue", "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "4 weeks", "count": 3}},
            {"id": "late", "schedule": {"first": "2021-09-07", "time": "10:00-12:00", "every": "4 weeks", "count": 3}},
            {"id": "wed", "schedule": {"first": "2021-09-08", "time": "09:00-11:00", "every": "4 weeks", "count": 3}}]},
         "registrations": [
            {"id": "r1", "organisation": "Furu", "submitted": "2021-06-01T08:00", "suits": ["tue"], "attendees": [
                {"id": "p1", "name": "Kari", "required": true}, {"id": "p2", "name": "Ola", "unavailable": ["tuesday"]},
                {"id": "p3", "name": "Siv", "unavailable": ["2021-10-05", "2021-11-02"]},
                {"id": "p4", "name": "Per", "maximumMeetings": 0}]},
            {"id": "r2", "organisation": "Gran", "submitted": "2021-06-01T08:01", "suits": ["late"], "attendees": [
                {"id": "p5", "name": "Liv"}, {"id": "p1", "name": "Kari"}]},
            {"id": "r3", "organisation": "Osp", "submitted": "2021-06-01T08:02", "suits": ["wed"], "attendees": [
                {"id": "p6", "name": "Nils"}, {"id": "p7", "name": "Tone"}]}]}
        """

    private func allocated() async throws -> (Problem, Allocation) {
        let problem = try ProblemReader.read(Array(Self.document.utf8), as: .json, name: "-")
        return (problem, try await problem.allocation())
    }

    @Test func `is told by the reason, with the share of attendances that is left`() async throws {
        let (problem, allocation) = try await allocated()
        let table = allocation.table(for: problem, style: TextStyle(width: 1000))
        #expect(
            table.contains(
                "\n  Attending for Furu: Kari, Siv\n    Unavailable: Ola (every meeting), Siv (5 Oct and 2 Nov 2021). "
                    + "Already at their maximum of meetings: Per (every meeting). Attendance: 33% (4 of 12).\n"))
        #expect(
            table.contains(
                "\n  Attending for Gran: Liv\n    At another meeting then: Kari (every meeting). Attendance: 50% (3 of 6).\n"
            ))
        #expect(table.contains("\n  Attending for Osp: Nils, Tone\n\n"), "where nobody is absent, nothing is added")
    }

    @Test func `is told in Norwegian`() async throws {
        let (problem, allocation) = try await allocated()
        let table = allocation.table(for: problem, in: .bokmål, style: TextStyle(width: 1000))
        #expect(
            table.contains(
                "\n  Deltakere fra Furu: Kari, Siv\n    Kan ikke komme: Ola (alle møtene), Siv (5. okt. og 2. nov. 2021). "
                    + "Kan ikke være med på flere møter: Per (alle møtene). Oppmøte: 33 % (4 av 12).\n"))
        #expect(table.contains("På et annet møte samtidig: Kari (alle møtene). Oppmøte: 50 % (3 av 6).\n"))
    }

    @Test func `is explained to a team`() async throws {
        let (problem, allocation) = try await allocated()
        #expect(
            Explanations(of: allocation, in: problem)["r1"]?.suffix(2) == [
                "Attending: Kari, Siv.",
                "Unavailable: Ola (every meeting), Siv (5 Oct and 2 Nov 2021). Already at their maximum of meetings: "
                    + "Per (every meeting). Attendance: 33% (4 of 12).",
            ])
        #expect(Explanations(of: allocation, in: problem)["r3"]?.last == "Attending: Nils, Tone.")
    }
}
