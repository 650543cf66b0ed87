import Rekke
import Testing

/// What is said of quotas before anything is decided.
@Suite struct QuotaWarningTests {
    private func warnings(_ quota: Quota, status: Series.Status = .open) throws -> [Warning] {
        var series = autumn[0]
        series.capacity = 2
        series.status = status
        series.quotas = [quota]
        let registrations = (1...3).map { number in
            Registration.numbered(number).with(\.role, number == 2 ? nil : "provider")
        }
        return try problem(series: [series, autumn[1]], registrations).warnings
    }

    @Test func `who has no role where there are quotas is told`() throws {
        #expect(try warnings(Quota(role: "provider", maximum: 1)) == [.withoutRole(["r2"])])
        #expect(try warnings(Quota(role: "provider", maximum: 1), status: .closed) == [])
    }

    @Test func `a quota that wants more than it takes, or than there are places, never runs`() throws {
        let never = [Warning.withoutRole(["r2"]), .neverRuns(series: "tue")]
        #expect(try warnings(Quota(role: "provider", minimum: 2, maximum: 1)) == never)
        #expect(try warnings(Quota(role: "provider", minimum: 3)) == never)
        #expect(try warnings(Quota(role: "provider", minimum: 2)) == [.withoutRole(["r2"])])
    }

    @Test func `a result says nothing of roles`() throws {
        var series = autumn[0]
        series.quotas = [Quota(role: "provider", maximum: 1)]
        #expect(try problem(series: [series], [.numbered(1)]).allocated().warnings == [])
    }
}
