import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Whatever a caller makes by hand, of extreme numbers or of what belongs to another problem, is refused or taken as documented:
/// these tests end with the process where it is not.
struct PublicValueTests {
    private let count = Extent.of(1)

    private func problem(_ seed: Int, _ kind: RandomProblem.Kind = .everything) throws -> Problem {
        for number in 0..<50 {
            let random = RandomProblem(kind, seed: seed &+ number &* 1_000)
            if let problem = try? random.problem() { return problem }
        }
        return try RandomProblem(.capacity, seed: seed).problem()
    }

    @Test func `a problem with extreme numbers is a problem or an error that says where`() async throws {
        var refused = 0
        for seed in 0..<count * 20 {
            var extreme = Extremes(seed: seed)
            let kinds = RandomProblem.Kind.allCases
            let random = RandomProblem(kinds[seed % kinds.count], seed: seed)
            let (programme, registrations) = extreme.problem(random.programme, random.registrations)
            let problem: Problem
            do throws(InvalidProblem) {
                problem = try Problem(programme: programme, registrations: registrations)
            } catch {
                refused += 1
                #expect(!error.faults.isEmpty && !error.description.isEmpty)
                continue
            }
            #expect(try ProblemReader.read(problem.jsonDocument(), as: .json, name: "-") == problem)
            _ = (problem.warnings, problem.rejections, problem.registrationsInPriorityOrder)
            let options = AllocationOptions(explanations: .reasons, timeLimit: .milliseconds(50))
            guard seed % 20 == 0, let result = try? await problem.allocation(options: options) else { continue }
            _ = (result.table(for: problem), problem.violations(of: result))
        }
        #expect(refused > count)
    }

    @Test func `a result of another problem, or with extreme numbers, is told as far as it can be`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for seed in 0..<count {
            let (one, other) = (try problem(seed), try problem(seed + 500, .capacity))
            let result = try one.allocated()
            var extreme = Extremes(seed: seed)
            for foreign in [result, extreme.result(result), extreme.result(result), extreme.result(result)] {
                for problem in [one, other] {
                    tell(foreign, in: problem)
                    var documents = Documents(of: foreign, in: problem)
                    documents.language = seed % 2 == 0 ? .english : .bokmål
                    try? await documents.write(to: folder.path)
                    _ = try? problem.reallocated(after: foreign, changing: Scenario(name: "", changes: []))
                }
                _ = Comparison(of: foreign, with: extreme.result(result))
            }
        }
    }

    private func tell(_ result: Allocation, in problem: Problem) {
        for language in Language.allCases {
            _ = result.table(for: problem, in: language, style: TextStyle(width: .min))
            let explanations = Explanations(of: result, in: problem, in: language)
            for registration in problem.registrations + [Registration(id: "ghost", submitted: Instant(seconds: 0))] {
                _ = explanations.text(of: registration.id, style: TextStyle(width: .max))
                _ = result.jsonExcerpt(for: registration.id, in: problem)
            }
            _ = try? result.spreadsheet(for: problem, in: language)
            var report = Report(of: result, in: problem, version: "0")
            report.language = language
            _ = report.page()
        }
        let document = result.jsonDocument(for: problem)
        _ = try? ResultReader.read(document, name: "-")
        _ = (result.csvDocument(for: problem), result.attendanceGrids(in: problem), problem.violations(of: result))
        for placement in result.placements { _ = result.attendanceGrid(of: placement, in: problem)?.percentage }
        _ = try? problem.confirming(result)
    }

    @Test func `what may be asked beside the problem is bounded`() async throws {
        let problem = try problem(3)
        for number in Extremes.numbers {
            let limit = AllocationOptions(timeLimit: .milliseconds(20))
            for options in [
                PlanOptions(series: number, parallel: true), PlanOptions(series: 1, facilitators: number),
            ] {
                do throws(AllocationError) {
                    let plan = try await problem.plan(adding: options, options: limit)
                    #expect(number <= PlanOptions.most && !plan.table(options).isEmpty)
                } catch {
                    #expect(number > PlanOptions.most)
                    #expect(error.description.hasSuffix("\(number) is too large; give at most 1000"))
                }
            }
            if let result = try? problem.allocated() {
                let again = try problem.reallocated(
                    after: result, changing: Scenario(name: "", changes: []), moves: number)
                #expect(!again.table(for: problem).isEmpty)
            }
            #expect(problem.registrations.allSatisfy { !$0.label(ofAttendee: number).isEmpty })
        }
        for policy in [Policy([]), Policy([.seriesOrder]), Policy([.mostPlaces, .mostPlaces])] {
            #expect(throws: AllocationError.self) { try problem.allocated(AllocationOptions(policy: policy)) }
        }
    }

    @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero, .nanoseconds(-1)])
    func `any time limit is one`(limit: Duration) async throws {
        let problem = try problem(5, .capacity)
        let options = AllocationOptions(timeLimit: limit)
        let result = try await problem.allocation(options: options)
        #expect(result.status == .optimal || limit <= .zero)
        _ = try await problem.plan(adding: 1, options: options)
        _ = try await problem.outcomes(of: [Scenario(name: "", changes: [])], options: options)
        _ = try await problem.trackAllocations(options: options)
        _ = try await problem.guaranteeOutlook(timeLimit: limit)
    }

    @Test func `a scenario with extreme numbers is applied or refused`() throws {
        for seed in 0..<count * 10 {
            var extreme = Extremes(seed: seed)
            let problem = try problem(seed)
            let series = problem.programme.series[0].id
            let edit = Series.Edit(
                capacity: extreme.number(), times: .hours(Rota.Hours(start: extreme.number(), end: extreme.number())),
                seats: extreme.number(), minimum: extreme.number())
            let changes: [Scenario.Change] = [
                .setSeries(series, edit), .addSeries(id: "new", like: seed % 2 == 0 ? series : "ghost", edit),
                .setRules(Rules.Edit(deadline: extreme.instant(), guaranteedPlaces: extreme.number())),
                .setRegistration(
                    problem.registrations[0].id, .init(submitted: extreme.instant(), size: extreme.number())),
                .place(registration: "ghost", series: "ghost"), .release("ghost"), .cancelSeries(series),
            ]
            for change in changes {
                do throws(ScenarioError) {
                    _ = try problem.applying(Scenario(name: "", changes: [change]))
                } catch {
                    #expect(!error.description.isEmpty)
                }
            }
        }
    }

    @Test func `times beyond all years are kept within what can be calculated with`() {
        for seed in 0..<count * 20 {
            var extreme = Extremes(seed: seed)
            let zone = LocalTimeZone(identifier: ["America/Juneau", "Europe/Oslo", "UTC"][seed % 3]) ?? .oslo
            let (start, end) = (extreme.instant(), extreme.instant())
            let date = LocalDate(daysSinceEpoch: extreme.number()) + extreme.number()
            let local = LocalTime(date: date, secondOfDay: extreme.number(), nanoseconds: extreme.number())
            #expect(zone.resolve(local).orMomentOfChange >= zone.start(of: date))
            _ = (date.description, date.weekday, date.monday, zone.start(of: date))
            _ = LocalDate(year: extreme.number(), month: 1, day: 1)
            let other = LocalDate(daysSinceEpoch: extreme.number())
            let rota = Rota(
                from: other, everyWeeks: extreme.number(), days: seed % 5 == 0 ? [] : [.monday, .sunday],
                hours: seed % 2 == 0 ? nil : Rota.Hours(start: extreme.number(), end: extreme.number()))
            let away: [Unavailability] = [
                .days(min(date, other)...max(date, other)), .weekday(.friday), .rota(rota),
                .interval(min(start, end)..<max(start, end)),
            ]
            for meeting in [Meeting(start: start, end: end), Meeting(start: end, end: start)] {
                for item in away where start != end { _ = item.overlaps(meeting, in: zone) }
            }
            // Of all years there are, thousands of changes are written.
            guard seed % 40 == 0 else { continue }
            let calendar = CalendarDocument(
                .publish,
                [
                    .init(
                        uid: "1", sequence: extreme.number(), start: start, end: end, summary: "", location: "",
                        details: "")
                ],
                in: CalendarZone(zone, for: min(start, end)...max(start, end)), stamp: end)
            #expect(!calendar.bytes().isEmpty)
        }
    }
}

/// Numbers and times at and beyond every bound, the same for the same seed.
private struct Extremes {
    static let numbers = [Int.min, .min + 1, -1, 0, 1, 2, 86_400, 1_000_000, 1_000_001, 1 << 31, .max - 1, .max]
    private var random: SplitMix64

    init(seed: Int) {
        random = SplitMix64(seed: seed)
    }

    mutating func number() -> Int { random.pick(Extremes.numbers) }

    mutating func instant() -> Instant {
        let years = [-62_135_596_801, -62_135_596_800, 253_402_300_799, 253_402_300_800, 1_600_000_000]
        return Instant(seconds: random.pick(Extremes.numbers + years), nanoseconds: number())
    }

    /// With up to three of the numbers and times changed.
    mutating func problem(_ programme: Programme, _ registrations: [Registration]) -> (Programme, [Registration]) {
        var (programme, registrations) = (programme, registrations)
        for _ in 0..<random.number(in: 1...3) {
            let series = random.number(in: 0...programme.series.count - 1)
            let registration = random.number(in: 0...registrations.count - 1)
            let away: Unavailability =
                random.chance(50)
                ? .days(LocalDate(daysSinceEpoch: .min)...LocalDate(daysSinceEpoch: number()))
                : .rota(
                    Rota(
                        from: LocalDate(daysSinceEpoch: number()), everyWeeks: number(), days: [.monday],
                        hours: Rota.Hours(start: number(), end: number())))
            switch random.number(in: 0...15) {
            case 0: programme.series[series].capacity = number()
            case 1: programme.series[series].seats = number()
            case 2: programme.series[series].minimum = number()
            case 3: programme.series[series].quotas = [Quota(role: "r", minimum: number(), maximum: number())]
            case 4: programme.series[series].meetings = [Meeting(start: instant(), end: instant())]
            case 5: programme.series[series].meetings.reverse()
            case 6: programme.rules.guaranteedPlaces = number()
            case 7: programme.rules.minimumAttendees = number()
            case 8: programme.rules.facilitatorsPerMeeting = number()
            case 9: programme.rules.deadline = instant()
            case 10: programme.facilitators.append(Facilitator(id: "f", unavailable: [away], maximumMeetings: number()))
            case 11: registrations[registration].submitted = instant()
            case 12: registrations[registration].priority = number()
            case 13: registrations[registration].size = number()
            case 14: registrations[registration].placedInOtherTracks = ["ghost"]
            default:
                registrations[registration].attendees = [
                    Attendee(id: "p", unavailable: [away], maximumMeetings: number()), Attendee(),
                ]
            }
        }
        return (programme, registrations)
    }

    /// With claims that no result of any problem makes.
    mutating func result(_ result: Allocation) -> Allocation {
        var result = result
        result.summary.placed = number()
        result.summary.totalRank = number()
        result.summary.freePlaces = number()
        for index in result.placements.indices where random.chance(50) {
            result.placements[index].rank = number()
            if random.chance(30) { result.placements[index].series = "ghost" }
            if random.chance(30) { result.placements[index].registration = "ghost" }
            result.placements[index].attendance?.append(.init(meeting: instant(), attendees: ["ghost", "ghost"]))
        }
        for index in result.waitlist.indices where random.chance(80) {
            result.waitlist[index].position = number()
            result.waitlist[index].reasons = [
                .placesTaken(fullSet: number()), .conflict(with: ["ghost"]),
                .cannotRun([.init(series: "ghost", because: .seats)]), .outweighed(by: .mostPlaces),
                .conflict(with: []),
            ]
            result.waitlist[index].positions = [.init(series: "ghost", position: number())]
            result.waitlist[index].remedies = [
                Remedy(.addParallelSeries(like: "ghost", facilitators: number()), costs: ["ghost"]),
                Remedy(.addPlace(series: "ghost")), Remedy(.move(registration: "ghost", from: "ghost", to: "ghost")),
                Remedy(.moreAttendees(series: "ghost", meetings: [instant()])),
            ]
        }
        result.fullSets = [.init(series: ["ghost"], places: number()), .init(series: [], places: number())]
        for index in result.series.indices where random.chance(50) {
            result.series[index].places = number()
            result.series[index].placed.append("ghost")
            result.series[index].facilitators?.append(.init(meeting: instant(), facilitators: ["ghost"]))
        }
        for index in result.objectives.indices where random.chance(50) {
            result.objectives[index].value = .number(number())
            result.objectives[index].bound = .number(number())
        }
        if random.chance(30) { result.placements += result.placements }
        if random.chance(30) { result.series.removeAll() }
        result.guarantees.broken.append("ghost")
        let shortage = IneligibleSeries.Shortage(meeting: instant(), available: number(), required: number())
        result.rejected.append(
            Rejection(
                registration: "ghost",
                reason: .noEligibleSeries([
                    IneligibleSeries(series: "ghost", reason: .tooFewAttendees([shortage])),
                    IneligibleSeries(series: "ghost", reason: .tooLarge(size: number(), seats: number())),
                ])))
        result.envy = [Envy(registration: "ghost", series: "ghost", heldBy: "ghost")]
        return result
    }
}
