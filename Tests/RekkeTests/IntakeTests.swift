import Testing

@testable import Rekke

struct IntakeTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func `the draw's hash is SHA-256`(text: String, digest: String) {
        #expect(SHA256.hexadecimal(of: text) == digest)
    }

    @Test(arguments: [
        ("  Rehabiliteringssenteret   AiR ", "rehabiliteringssenteret air"),
        ("Blåhaug", "Bla\u{30A}haug"), ("STRASSE", "straße"), ("A\u{3000}B", "a b"), ("ΟΔΟΣ", "οδος"),
    ])
    func `spellings of one organisation are one`(left: String, right: String) {
        #expect(OrganisationKey(left) == OrganisationKey(right))
    }

    @Test func `different organisations differ, and one of white space is none`() {
        #expect(OrganisationKey("AiR") != OrganisationKey("A iR"))
        #expect(OrganisationKey(" \u{2003}\n") == nil)
    }

    @Test func `order is lateness, then class, then time, then id by bytes`() throws {
        let rules = Rules(deadline: minute(10), lateRegistrations: .afterOthers)
        let registrations = [
            Registration(id: "late", submitted: minute(11), priority: 9),
            Registration(id: "b", submitted: minute(5)), Registration(id: "B", submitted: minute(5)),
            Registration(id: "in time", submitted: minute(10)),
            Registration(id: "high", submitted: minute(9), priority: 1),
        ]
        let order = try problem(rules: rules, registrations).registrationsInPriorityOrder.map(\.id)
        #expect(order == ["high", "B", "b", "in time", "late"])
    }

    @Test func `registrations that a draw or an id had to part are a warning`() throws {
        let tied = [
            Registration(id: "r2", submitted: minute(1)), Registration(id: "r1", submitted: minute(1)),
            Registration(id: "r3", submitted: minute(2)),
        ]
        #expect(try problem(tied).warnings == [.tiedRegistrations(["r1", "r2"])])
    }

    @Test func `two attendees of one name are a warning, whatever their ids`() throws {
        func registration(_ number: Int, _ names: String?...) -> Registration {
            let attendees = names.enumerated().map { Attendee(id: "p\(number)\($0)", name: $1) }
            return .numbered(number).with(\.attendees, attendees)
        }
        let named = try problem([
            registration(1, "Kari Ås", "Ola", " kari  ÅS"), registration(2, "Kari", "Ola"),
            registration(3, nil, nil, ""),
        ])
        #expect(named.warnings == [.attendeeTwice(registration: "r1")])
        #expect(named.registrations[0].attendeesOfSameName.map { [$0.first, $0.attendee] } == [[0, 2]])
    }

    @Test func `a correction counts at the time of the first answer`() throws {
        var rules = Rules(onePlacePerOrganisation: true, duplicates: .updateKeepingTime)
        let answers = [
            Registration.numbered(1, "tue").with(\.organisation, "A"),
            Registration.numbered(2, "tue").with(\.organisation, "B"),
            Registration.numbered(3, "tue", "wed").with(\.organisation, "a "),
        ]
        let updated = try problem(rules: rules, answers).allocated()
        #expect(updated.places == ["r3": "wed", "r2": "tue"])
        #expect(updated.rejected.map(\.reason) == [.duplicateOrganisation(of: "r3")])
        rules.duplicates = .keepFirst
        let kept = try problem(rules: rules, answers).allocated()
        #expect(kept.places == ["r1": "tue"])
        #expect(kept.rejected.map(\.reason) == [.duplicateOrganisation(of: "r1")])
    }

    @Test func `a guaranteed registration may get what it did not list, but never what is impossible`() throws {
        var rules = Rules(guaranteedPlaces: 3)
        let registrations = [
            Registration.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "tue").with(\.impossible, ["thu"]),
        ]
        let allocation = try problem(rules: rules, registrations).allocated()
        #expect(allocation.guarantees.broken == [])
        #expect(allocation.places == ["r1": "tue", "r2": "thu", "r3": "wed"])
        #expect(allocation.placements.map(\.rank) == [1, 2, 2])
        #expect(allocation.placements.map(\.outsidePreferences) == [false, true, true])
        rules.guaranteeOutsidePreferences = false
        let strict = try problem(rules: rules, registrations).allocated()
        #expect(strict.guarantees.broken == ["r2", "r3"])
    }

    @Test func `why too few can come names the meetings and how many are free`() throws {
        let away = Attendee(
            id: "p1",
            unavailable: [.days(LocalDate(year: 2021, month: 10, day: 5)!...LocalDate(year: 2021, month: 10, day: 5)!)])
        let registration = Registration.numbered(1, "tue").with(\.attendees, [away, Attendee(id: "p2")])
        let allocation = try problem([registration]).allocated()
        let shortage = IneligibleSeries.Shortage(meeting: tuesdays[1].start, available: 1, required: 2)
        #expect(
            allocation.rejected.map(\.reason) == [
                .noEligibleSeries([IneligibleSeries(series: "tue", reason: .tooFewAttendees([shortage]))])
            ])
    }

    @Test func `people with a bound on their meetings take turns`() throws {
        func registration(_ maxima: [Int]) -> Registration {
            .numbered(1, "tue").with(
                \.attendees, maxima.enumerated().map { Attendee(id: "p\($0)", maximumMeetings: $1) })
        }
        let enough = try problem([registration([2, 2, 2, 2])]).allocated()
        #expect(enough.placements.first?.attendance?.map(\.attendees.count) == [2, 2, 2, 2])
        let tooFew = try problem([registration([2, 2, 2, 1])]).allocated()
        #expect(
            tooFew.rejected.map(\.reason) == [
                .noEligibleSeries([IneligibleSeries(series: "tue", reason: .tooFewAttendees([]))])
            ])
    }
}
