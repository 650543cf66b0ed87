import Rekke
import RekkeFormats
import Testing

/// Errors say where something is wrong, and nothing of the people in the file.
@Suite struct PersonalDataTests {
    private static let hidden = "[not shown: may be personal]"
    private static let secrets = [
        "Kari", "Nordmann", "kari@example.no", "91234567", "912 34 567", "01017012345", "Storgata",
    ]

    private static let example = FormExample(
        form: """
            {columns: {id: ID, submitted: Tid, organisation: Org, size: Antall, withdrawn: Trukket, suits: Dager, \
            contact.name: Navn, contact.email: Epost}}
            """)
    private static let headings = "ID;Tid;Org;Antall;Trukket;Dager;Navn;Epost\n"
    private static let row = [
        "a", "2021-06-01T08:00", "NAV Sola", "2", "nei", "tue", "Kari Nordmann", "kari@example.no",
    ]

    @Test(arguments: 0..<row.count)
    func `a row that is shifted to either side tells nothing of a person`(column: Int) throws {
        var (right, left) = (PersonalDataTests.row, PersonalDataTests.row)
        right.insert("x", at: column)
        left.remove(at: column)
        for row in [right, left] {
            let faults = try PersonalDataTests.example.faults(
                PersonalDataTests.headings + row.joined(separator: ";") + "\n")
            #expect(PersonalDataTests.secrets.allSatisfy { !faults.contains($0) }, "\(faults)")
        }
    }

    @Test(
        arguments: secrets + [
            "Kari Nordmann", "Nordmann, Kari", "Kari Nordmann <kari@example.no>", "+47 912 34 567", "ÅSE-MARIE",
            "kari(at)example.no", "ИВАН", "李小龙", "김민수", "ยิ่งลักษณ์",
        ])
    func `whatever column it stands in by mistake, it is not repeated`(secret: String) throws {
        for column in 0..<PersonalDataTests.row.count {
            var row = PersonalDataTests.row
            row[column] = secret
            let faults = try PersonalDataTests.example.faults(
                PersonalDataTests.headings + row.joined(separator: ";") + "\n")
            #expect(!faults.contains(secret), "\(faults)")
        }
        for field in ["registration", "unavailable", "maximumMeetings", "required"] {
            let faults = try PersonalDataTests.example.faults(
                PersonalDataTests.headings + PersonalDataTests.row.joined(separator: ";") + "\n",
                attendees: "organisation;\(field)\nNAV Sola;\"\(secret)\"\n")
            #expect(!faults.contains(secret), "\(faults)")
        }
    }

    @Test(arguments: [
        (
            "a;;p1;Kari Nordmann;;;ja\na;;p2;Ola Nordmann;;;ja\n",
            "people.csv:1:1: no row of headings; the first row should have some of these: registration, organisation, id, name, unavailable, maximumMeetings, required"
        ),
        (
            "kari@example.no;a\n",
            "people.csv:1:1: no row of headings; the first row should have some of these: registration, organisation, id, name, unavailable, maximumMeetings, required"
        ),
        (
            "registration;Kari Nordmann\na;x\n",
            "people.csv:1:2: unknown heading [not shown: may be personal]; the headings here are registration, organisation, id, name, unavailable, maximumMeetings, required"
        ),
        (
            "registration;maximumMeetings\na;kari@example.no\n",
            "people.csv:2:2: [not shown: may be personal] is no whole number"
        ),
        ("registration;name\nKari Nordmann;a\n", "people.csv:2:1: no registration [not shown: may be personal]"),
    ]) func `attendees without headings, or in the wrong columns, are not named`(people: String, message: String) throws
    {
        let faults = try PersonalDataTests.example.faults(
            PersonalDataTests.headings + PersonalDataTests.row.joined(separator: ";") + "\n", attendees: people)
        #expect(faults == message)
    }

    @Test(arguments: [
        #"{"id": "r1", "submitted": "Kari Nordmann"}"#, #"{"id": "r1", "submitted": "kari@example.no"}"#,
        #"{"id": "r1", "submitted": "2021-06-01T08:00", "suits": ["Kari Nordmann"]}"#,
        #"{"id": "r1", "submitted": "2021-06-01T08:00", "kari@example.no": 1}"#,
        #"{"id": "r1", "submitted": "2021-06-01T08:00", "Kari Nordmann": 1}"#,
        #"{"id": "r1", "submitted": "2021-06-01T08:00", "preferences": {"Kari Nordmann": 1}}"#,
        #"{"id": "r1", "submitted": "2021-06-01T08:00", "attendees": [{"unavailable": ["Kari Nordmann"]}]}"#,
        #"{"id": "r1", "submitted": "2021-06-01T08:00", "attendees": [{"id": "kari@example.no"}, {"id": "kari@example.no"}]}"#,
        #"{"id": "kari@example.no", "submitted": "2021-06-01T08:00"}, {"id": "kari@example.no", "submitted": "2021-06-01T08:00"}"#,
    ]) func `nor is anybody in a problem document`(registration: String) throws {
        let text = """
            {"programme": {"name": "P", "series": [{"id": "tue", "meetings": [{"start": "2021-09-07T09:00", \
            "end": "2021-09-07T11:00"}]}]}, "registrations": [\(registration)]}
            """
        let error = try #require(throws: InputError.self) {
            try ProblemReader.read(Array(text.utf8), as: .json, name: "p.json")
        }
        #expect(PersonalDataTests.secrets.allSatisfy { !error.description.contains($0) }, "\(error)")
        #expect(error.description.contains(PersonalDataTests.hidden))
    }
}
