import Rekke
import Testing

@testable import RekkeFormats

/// Characters that cannot be seen, in tables and in documents.
@Suite struct InvisibleCharacterTests {
    private static let example = FormExample(
        form: "{columns: {id: I, submitted: \"Opp\\u200Brettet\", organisation: O, suits: S}}")

    @Test func `they make no other headings, answers, times and names`() throws {
        let registrations = try InvisibleCharacterTests.example.registrations(
            """
            \u{200E}I;Opprettet\u{FEFF};\u{AD}O;S
            1\u{200B};\u{200E}01.\u{200E}06.\u{200E}2021 08:00;Muri\u{AD}tunet;tirs\u{200B}dag\u{200E}, onsdag
            2;2021-06-01T09:00\u{200B};\u{200E}Muritunet\u{200F};\u{200B}
            \u{200B};\u{200B};;
            """ + "\n")
        #expect(registrations.map(\.id) == ["1", "2"])
        #expect(registrations.map(\.organisation) == ["Muritunet", "Muritunet"])
        #expect(registrations.map(\.preferences) == [.suits(["tue", "wed"]), .allSuit])
    }

    @Test func `persons find their organisation`() throws {
        let registrations = try InvisibleCharacterTests.example.registrations(
            "I;Opprettet;O;S\na;2021-06-01T08:00;Sola;\n",
            attendees: "organi\u{AD}sation;\u{FEFF}name\nSo\u{200B}la;Kari\u{200E}\n")
        #expect(registrations.first?.attendees == [Attendee(name: "Kari")])
    }

    @Test(arguments: [DocumentFormat.json, .yaml])
    func `they make no other fields`(format: DocumentFormat) throws {
        let document = """
            \u{FEFF}\u{FEFF}{"pro\u{AD}gramme": {"name\u{200B}": "P", "series": [{"\u{200E}id": "tue",
            "meet\\u200Bings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}]}, "registrations":
            [{"id": "r", "submitted": "2021-06-01T08:00", "preferences": {"tue\u{2060}": 1}}]}
            """
        let problem = try ProblemReader.read(Array(document.utf8), as: format, name: "p")
        #expect(problem.programme.series.map(\.id) == ["tue"])
        #expect(problem.registrations.map(\.preferences) == [.ranks(["tue": 1])])
    }

    @Test(arguments: [DocumentFormat.json, .yaml])
    func `a field that differs in them alone is given twice`(format: DocumentFormat) {
        #expect {
            try ProblemReader.read(
                Array("{\"programme\": {\"name\": \"P\", \"na\u{AD}me\": \"Q\"}}".utf8), as: format, name: "p")
        } throws: {
            "\($0)".contains("programme.name: the field is given twice")
        }
    }

    @Test(arguments: [DocumentFormat.json, .yaml])
    func `ids and names stand on one line`(format: DocumentFormat) {
        let document = #"""
            {"programme": {"name": "P\nQ", "series": [{"id": "tue\r", "name": "T\u0007", "place": "Rom\u00853", "track": "a",
            "meetings": [{"start": "2021-09-07T09:00", "end": "2021-09-07T11:00"}]}],
            "facilitators": [{"id": "f\u0000", "name": "Stefan\u2028Lie"}]}, "registrations":
            [{"id": "r\n1", "submitted": "2021-06-01T08:00", "organisation": "Muri\ntunet", "role": "x\u001b[2J",
            "contact": {"name": "Eli\u2029", "email": "e@example.no\n"}, "attendees": [{"id": "p\u0001", "name": "Ola\nMoe"}],
            "placedReason": "first\nsecond"}]}
            """#
        #expect {
            try ProblemReader.read(Array(document.utf8), as: format, name: "p")
        } throws: { error in
            let told = "\(error)".split(separator: "\n").map {
                $0.split(separator: ": ").dropFirst().joined(separator: ": ")
            }
            return told == [
                "programme.name: a line break (U+000A); write it on one line",
                "programme.series[0].id: a line break (U+000D); write it on one line",
                "programme.series[0].name: a control character (U+0007); leave it out",
                "programme.series[0].place: a line break (U+0085); write it on one line",
                "programme.facilitators[0].id: a control character (U+0000); leave it out",
                "programme.facilitators[0].name: a line break (U+2028); write it on one line",
                "registrations[0].id: a line break (U+000A); write it on one line",
                "registrations[0].organisation: a line break (U+000A); write it on one line",
                "registrations[0].role: a control character (U+001B); leave it out",
                "registrations[0].contact.name: a line break (U+2029); write it on one line",
                "registrations[0].contact.email: a line break (U+000A); write it on one line",
                "registrations[0].attendees[0].id: a control character (U+0001); leave it out",
                "registrations[0].attendees[0].name: a line break (U+000A); write it on one line",
            ]
        }
    }

    @Test func `what stands on several lines of a cell is one name, which documents take`() throws {
        let registrations = try InvisibleCharacterTests.example.registrations(
            "I;Opprettet;O;S\n\"1\nb\";2021-06-01T08:00;\"Muritunet\r\n avd. Valldal \";tirsdag\n",
            attendees: "registration;name\n\"1\nb\";Kari\n")
        #expect(registrations.map(\.id) == ["1 b"])
        #expect(registrations.map(\.organisation) == ["Muritunet avd. Valldal"])
        #expect(registrations.first?.attendees == [Attendee(name: "Kari")])
    }

    @Test func `messages name them`() {
        let document =
            "{\"programme\": {\"name\": \"P\", \"series\": [{\"id\": \"tue\", \"status\": \"open\u{200B}\"}]}}"
        #expect {
            try ProblemReader.read(Array(document.utf8), as: .json, name: "p")
        } throws: {
            "\($0)".contains(#""open[U+200B]" is unknown"#)
        }
    }
}
