package import Rekke

extension RandomProblem {
    /// The same with sizes and seats, minimums, quotas and capacities up to the largest that documents may give, many of
    /// which add up to a series' seats, or miss them by one.
    package func largeSizes() throws(InvalidProblem) -> Problem {
        var random = SplitMix64(seed: seed &* 31 &+ 7)
        let unit = random.pick([1, 69_999, 70_000, 300_000, 333_334, 500_000, 999_999, 1_000_000])
        var registrations = registrations
        for index in registrations.indices {
            registrations[index].size = random.pick([
                0, 1, 1, unit, unit / 2, (unit + 1) / 2, unit / 3 + 1, unit - 1,
                random.number(in: 0...unit),
            ])
        }
        let roles = Array(Set(registrations.compactMap(\.role))).sorted()
        var programme = programme
        for index in programme.series.indices {
            let some = registrations.filter { _ in random.chance(40) }.reduce(0) { $0 + ($1.size ?? 0) }
            if random.chance(75) {
                programme.series[index].seats = min(1_000_000, max(0, some + random.pick([-1, 0, 0, 1])))
            }
            if random.chance(25) { programme.series[index].minimum = random.pick([2, 2, 3, 1_000_000]) }
            if random.chance(20) { programme.series[index].capacity = random.pick([1_000_000, 999_999]) }
            if random.chance(25), let role = roles.first, programme.series[index].quotas.isEmpty {
                programme.series[index].quotas = [
                    Quota(
                        role: role, minimum: random.pick([0, 1, 1, 1_000_000]),
                        maximum: random.pick([nil, 2, 999_999]))
                ]
            }
        }
        return try Problem(programme: programme, registrations: registrations)
    }
}
