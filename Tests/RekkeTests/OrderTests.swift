import Foundation
import Rekke
import RekkeTesting
import Testing

/// The order in which a file lists people and registrations decides nothing.
@Suite struct OrderTests {
    private static let count = Extent.of(10)

    @Test(arguments: RandomProblem.Kind.allCases)
    func `a problem in any order has the same result, to the last word`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9000..<(9000 + Self.count)) {
            let random = RandomProblem(kind, seed: seed)
            let result = try problem.allocated()
            var numbers = SplitMix64(seed: seed)
            for _ in 0..<2 {
                let shuffled = try shuffled(random, &numbers)
                #expect(try shuffled.allocated() == result, "\(kind) \(seed)")
                #expect(shuffled.violations(of: result).isEmpty, "\(kind) \(seed)")
            }
        }
    }

    private func shuffled(_ random: RandomProblem, _ numbers: inout SplitMix64) throws -> Problem {
        var programme = random.programme
        programme.facilitators = numbers.shuffled(programme.facilitators)
        for index in programme.facilitators.indices {
            programme.facilitators[index].unavailable = numbers.shuffled(programme.facilitators[index].unavailable)
        }
        for index in programme.series.indices {
            programme.series[index].facilitators = numbers.shuffled(programme.series[index].facilitators)
            programme.series[index].quotas = numbers.shuffled(programme.series[index].quotas)
        }
        let registrations = numbers.shuffled(random.registrations).map { registration in
            var registration = registration
            registration.impossible = numbers.shuffled(registration.impossible)
            // One without an id is called by its place in the list.
            let places = registration.attendees.indices.filter { registration.attendees[$0].id != nil }
            let moved = numbers.shuffled(places).map { registration.attendees[$0] }
            for (place, attendee) in zip(places, moved) {
                registration.attendees[place] = attendee
                registration.attendees[place].unavailable = numbers.shuffled(attendee.unavailable)
            }
            return registration
        }
        return try Problem(programme: programme, registrations: registrations)
    }
}
