import Rekke
import RekkeFormats
import Testing

/// The table of attendees, one row a person.
@Suite struct AttendeeTableTests {
    private static let example = FormExample(form: "{columns: {id: I, submitted: T, organisation: O}}")
    private static let form = "I;T;O\na;2021-06-01T08:00;Sola\nb;2021-06-01T09:00;Måne\nc;2021-06-01T10:00;MÅNE \n"

    @Test func `a day without a year is the programme's`() throws {
        let registrations = try AttendeeTableTests.example.registrations(
            AttendeeTableTests.form,
            attendees: "registration;name;unavailable\na;Ola Lie;8. september\nb;Kari Moe;9.9. og uke 36\n")
        let day = LocalDate(daysSinceEpoch: 18_878)
        #expect(
            registrations.prefix(2).map { $0.attendees.map(\.unavailable) } == [
                [[.days(day...day)]], [[.days(day + 1...day + 1), .days(day + -2...day + 4)]],
            ])
    }

    @Test func `persons belong to the registration that their row names`() throws {
        let registrations = try AttendeeTableTests.example.registrations(
            AttendeeTableTests.form,
            attendees: """
                organisation;registration;name;id;unavailable;maximumMeetings;required
                 sola;;Ola;p1;;2;ja
                ;b;Kari;;"onsdager; 05.10.2021;2021-11-02T09:00/2021-11-02T10:00";;
                Måne;c;Per;;"{every: 2 weeks, from: 2021-09-06, days: [monday]}";;nei
                Sola;;Else;;monday;;
                """ + "\n")
        let day = LocalDate(daysSinceEpoch: 18_905)
        let start = Instant(seconds: 1_635_840_000)
        #expect(
            registrations.map(\.attendees) == [
                [
                    Attendee(id: "p1", name: "Ola", maximumMeetings: 2, required: true),
                    Attendee(name: "Else", unavailable: [.weekday(.monday)]),
                ],
                [
                    Attendee(
                        name: "Kari",
                        unavailable: [
                            .weekday(.wednesday), .days(day...day),
                            .interval(start..<Instant(seconds: start.seconds + 3600)),
                        ])
                ],
                [
                    Attendee(
                        name: "Per",
                        unavailable: [
                            .rota(Rota(from: LocalDate(daysSinceEpoch: 18_876), everyWeeks: 2, days: [.monday]))
                        ])
                ],
            ])
    }

    @Test(arguments: [
        ("registration;name\nd;x", #"people.csv:2:1: no registration "d""#),
        ("registration;name\n;x", "people.csv:2:1: the row does not say which registration it belongs to"),
        ("organisation;name\nMåne;x", #"people.csv:2:1: "b" and "c" are from this organisation; name one"#),
        ("organisation;name\nMars;x", "people.csv:2:1: no registration is from this organisation"),
        (
            "organisation;registration;name\nMåne;a;x",
            #"people.csv:2:1: the organisation here is not that of the registration "a", which the row names, but another's"#
        ),
        (
            "registration;unavialable\na;monday",
            #"people.csv:1:2: unknown heading "unavialable"; did you mean "unavailable"?"#
        ),
        ("registration;alder\na;12", #"people.csv:1:2: unknown heading "alder"; the headings here are registration, "#),
        ("registration;id;id\na;p;p", #"people.csv:1:3: a second column has the heading "id""#),
        ("name;id\nx;p", #"people.csv:1:1: a column with the heading "registration" or "organisation" is required"#),
        ("registration;unavailable\na;mandg", #"people.csv:2:2: "mandg" is no date, weekday or interval"#),
        ("registration;unavailable\na;31.06.2021", #"people.csv:2:2: "31.06.2021" is on no day of the calendar"#),
        (
            "registration;unavailable\na;05.10.2021 09:00",
            "people.csv:2:2: a date with a time of the day, where a whole day"
        ),
        ("registration;unavailable\na;44474,375", "people.csv:2:2: a date with a time of the day, where a whole day"),
        ("registration;unavailable\na;45", #"people.csv:2:2: "45" is no date, weekday or interval"#),
        (
            "registration;unavailable\na;05/10/2021",
            #"people.csv:2:2: "05/10/2021" can be 2021-10-05 or 2021-05-10; say"#
        ),
        ("registration;unavailable\na;\"{every: 2 weeks}\"", #"people.csv:2:2: "from" is required"#),
        ("registration;unavailable\na;\"{every\"", #"people.csv:2:2: "{every": "#),
        ("registration;maximumMeetings\na;mange", #"people.csv:2:2: "mange" is no whole number"#),
        ("registration;required\na;alltid", #"people.csv:2:2: "alltid" is neither yes nor no"#),
        ("registration;id\na;p\na;p", #"people.csv:3:2: the attendee "p" is named twice in this registration"#),
        (
            "registration;id;maximumMeetings\na;p;1\nb;p;2",
            #"people.csv:3:2: the person "p" has another maximumMeetings in row 2; give the same in both"#
        ),
        ("registration;name\na;\"x", "people.csv:2:2: the file ends inside of the quotation marks"),
    ])
    func `what is wrong is said with its row and column`(people: String, message: String) throws {
        let faults = try AttendeeTableTests.example.faults(AttendeeTableTests.form, attendees: people + "\n")
        #expect(faults.hasPrefix(message), "\(faults)")
    }

    @Test func `one date that has only one reading tells how all of a column are read`() throws {
        let registrations = try AttendeeTableTests.example.registrations(
            AttendeeTableTests.form,
            attendees: "registration;unavailable\na;05/10/2021\nb;\"19/10/2021; 2021-10-05/2021-10-06\"\n")
        let days = (18_905...18_906).map { LocalDate(daysSinceEpoch: $0) }
        #expect(registrations[0].attendees.map(\.unavailable) == [[.days(days[0]...days[0])]])
        #expect(registrations[1].attendees[0].unavailable.last == .days(days[0]...days[1]))
    }

    @Test func `days on which the programme does not meet are warned of`() throws {
        let reading = try AttendeeTableTests.example.reading(
            AttendeeTableTests.form,
            attendees:
                "registration;unavailable\na;\"08.09.2021; 08.09.2022\"\nb;2021-07-01/2021-09-06\nc;2021-07-01/2021-09-07\n"
        )
        #expect(reading.faults == [])
        #expect(
            reading.warnings.map(\.description) == [
                "people.csv:2:2: 2022-09-08 is on no day of the programme, 2021-09-07 to 2021-09-09; is the year right?",
                "people.csv:3:2: 2021-07-01–2021-09-06 is on no day of the programme, 2021-09-07 to 2021-09-09; is the year right?",
            ])
    }

    @Test(arguments: [
        ("uke 36", ["2021-09-06/2021-09-12"]), ("19.10.–23.10.2021", ["2021-10-19/2021-10-23"]),
        (
            "5.10.2021, 7.10.2021 og uke 41 2021",
            ["2021-10-05/2021-10-05", "2021-10-07/2021-10-07", "2021-10-11/2021-10-17"]
        ),
        ("mandager; onsdag", ["monday", "wednesday"]), ("mandager og onsdager", ["monday", "wednesday"]),
    ])
    func `days are read as people write them`(cell: String, expected: [String]) throws {
        let registrations = try AttendeeTableTests.example.registrations(
            AttendeeTableTests.form, attendees: "registration;unavailable\na;\"\(cell)\"\n")
        let found = registrations[0].attendees[0].unavailable.map { unavailable in
            switch unavailable {
            case .days(let days): "\(days.lowerBound)/\(days.upperBound)"
            case .weekday(let day): day.rawValue
            case .interval, .rota: ""
            }
        }
        #expect(found == expected)
    }

    @Test func `attendees join registrations of the document`() throws {
        let document = AttendeeTableTests.example.programme + "registrations: [{id: a, submitted: 2021-06-01T08:00}]\n"
        let people = FormExports.File(name: "people.csv", contents: Array("registration,name\na,Ola\n".utf8))
        let problem = try ProblemReader.read(
            Array(document.utf8), as: .yaml, name: "p.yaml", with: FormExports(attendees: people))
        #expect(problem.registrations.map(\.attendees) == [[Attendee(name: "Ola")]])
    }
}
