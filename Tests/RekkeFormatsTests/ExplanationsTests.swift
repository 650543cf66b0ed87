import Rekke
import RekkeFormats
import Testing

struct ExplanationsTests {
    /// Many registrations for few places, all with attendees.
    private func problem(_ count: Int) throws -> Problem {
        let start = Instant(seconds: 1_630_998_000)
        let series = (0..<4).map { number in
            let begin = Instant(seconds: start.seconds + number * 86_400)
            let meeting = Meeting(start: begin, end: Instant(seconds: begin.seconds + 7_200))
            return Series(id: "s\(number)", capacity: count / 8, meetings: [meeting])
        }
        let registrations = (0..<count).map { number in
            Registration(
                id: "r\(number)", submitted: Instant(seconds: number),
                preferences: .ranking([["s0"], ["s1", "s2", "s3"]]),
                attendees: [Attendee(name: "A"), Attendee(name: "B")])
        }
        return try Problem(programme: Programme(name: "P", series: series), registrations: registrations)
    }

    /// Where each were worked out anew, this would take minutes.
    @Test func `as many as there are registrations are explained by one value`() throws {
        let problem = try problem(2_000)
        let allocation = try problem.allocated(AllocationOptions(explanations: .reasons))
        let start = ContinuousClock.now
        let explanations = Explanations(of: allocation, in: problem)
        let texts = problem.registrations.map { explanations[$0.id]?.joined(separator: " ") ?? "" }
        #expect(ContinuousClock.now - start < .seconds(30))
        #expect(texts.count { $0.contains("has a place") } == 1_000)
        #expect(texts.count { $0.contains("waitlist") } == 1_000)
    }

    @Test func `a registration that the result does not name has none`() throws {
        let problem = try problem(8)
        let explanations = Explanations(of: try problem.allocated(), in: problem, in: .bokmål)
        #expect(explanations["r0"]?.first?.hasPrefix("r0 har fått plass i s0") == true)
        #expect(explanations["nobody"] == nil && explanations.text(of: "nobody") == nil)
    }
}
