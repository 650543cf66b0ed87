import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// Drafts of mails, read back by Python's email package.
@Suite struct `Mails read back by another library` {
    private func mail(_ message: MailMessage) throws -> PythonMail {
        let file = try TextFile(message.bytes())
        let found: [String: PythonMail] = try PythonScript.output(of: "read_mails.py", [file.path])
        return try #require(found[file.path])
    }

    @Test(arguments: ["dybdemoter-2021", "named-facilitators"])
    func `go to each organisation with its letter and its calendars, ready to be sent`(scenario: String) async throws {
        let example = try #require(try await DocumentExamples.results(ofScenario: scenario).first)
        var registrations = example.problem.registrations
        for index in registrations.indices {
            registrations[index].contact = Contact(name: "Åse \(index), Ås", email: "post\(index)@example.no")
        }
        let problem = try Problem(programme: example.problem.programme, registrations: registrations)
        var documents = Documents(of: example.allocation, in: problem, language: .bokmål)
        documents.sender = Documents.Sender("Enhet for møter <enhet@example.no>")
        documents.date = LocalDate(year: 2021, month: 9, day: 1)
        let written = try await WrittenDocuments(documents)
        let path = { (id: String) in written.folder.appending(path: "letters/\(id).eml").path }
        let told = Set(written.manifest.registrations.map(\.registration))
        registrations.removeAll { !told.contains($0.id) }
        let mails: [String: PythonMail] = try PythonScript.output(
            of: "read_mails.py", registrations.map { path($0.id) })
        for registration in registrations {
            let mail = try #require(mails[path(registration.id)])
            #expect(mail.fields == ["MIME-Version", "X-Unsent", "From", "To", "Subject", "Date", "Content-Type"])
            #expect(mail.unsent == "1" && mail.date == "2021-08-31T22:00:00+00:00")
            #expect(mail.from == [["Enhet for møter", "enhet@example.no"]])
            #expect(mail.to == [[registration.contact?.name, registration.contact?.email]])
            let letter = try written.letter(to: registration.id)
            #expect(mail.subject + "\r\n\r\n" + mail.plain == letter.replacing("\n", with: "\r\n"))
            #expect(mail.html.hasPrefix("<!DOCTYPE html>") && !mail.html.contains("<h1>"))
            let folder = "calendars/registrations/\(registration.id)/"
            let calendars = written.paths(for: .registration(registration.id)).filter { $0.hasPrefix(folder) }
            #expect(mail.attachments.map { folder + $0.name } == calendars)
            #expect(try mail.attachments.map(\.text) == calendars.map { try written.text(of: $0) })
            #expect(
                mail.attachments.allSatisfy {
                    $0.type == "text/calendar" && $0.method == "REQUEST" && $0.disposition == "attachment"
                        && $0.text.contains("METHOD:REQUEST\r\n")
                })
        }
        #expect(mails.values.contains { $0.attachments.count > 1 })
    }

    @Test(arguments: [
        "Åsgård rehabiliteringssenter og opptreningsinstitusjon for hele Nord-Norge og Svalbard – avdeling sør 😀",
        String(repeating: "rehabiliteringssenter", count: 20), "a =?utf-8?B?eA==?= b", "  two  spaces ",
        "\"quoted\", (x) <y@z>",
        "x\r\nBcc: evil@example.no\r\n\r\nbody", "a\u{0}b\u{2028}c", "Ordinary words: yes!", "",
    ]) func `say what they were told, whatever it is, and have no other field`(text: String) throws {
        let message = MailMessage(
            from: Mailbox(name: text, address: "a@example.no"),
            to: [Mailbox(name: text, address: "b@example.no"), Mailbox(address: "c@example.no")], subject: text,
            text: text, html: text)
        let mail = try mail(message)
        #expect(mail.fields == ["MIME-Version", "X-Unsent", "From", "To", "Subject", "Content-Type"])
        let said = printable(text)
        #expect(mail.subject == said && mail.from == [[said, "a@example.no"]])
        #expect(mail.to == [[said, "b@example.no"], ["", "c@example.no"]])
        #expect(mail.plain == text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n"))
    }

    @Test func `make no line of an address, or of an attachment's name, that is not one`() throws {
        let evil = "a@example.no\r\nBcc: evil@example.no"
        let bytes = MailMessage(
            to: [Mailbox(name: "x", address: evil)], subject: "x", text: "", html: "",
            attachments: [MailMessage.Attachment(name: "a\"\r\nX: y", method: .cancel, bytes: [])]
        ).bytes()
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(!lines.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("X:") })
        #expect(lines.contains(" filename=\"a---X--y\""))
    }

    @Test(arguments: [
        ("kari@example.no", ["kari@example.no"]), ("a@example.no; b@example.no", ["a@example.no", "b@example.no"]),
        (" a@example.no,b@example.no ", ["a@example.no", "b@example.no"]), ("Kari <kari@example.no>", []),
        ("kari(at)example.no", []), ("a@example.no; later", []), ("kåre@example.no", []), ("", []),
        ("a@example.no\r\nBcc: b@example.no", []),
    ]) func `go to addresses only, and to nobody where there is a doubt`(text: String, addresses: [String]) {
        #expect(Mailbox.all(called: "Kari", at: text).map(\.address) == addresses)
    }

    @Test func `warn of those that nobody gets`() throws {
        var registrations = [Registration.numbered(1, "tue"), .numbered(2, "wed")]
        var documents = try Documents(of: problem(registrations).allocated(), in: problem(registrations))
        #expect(documents.warnings(writing: [.letters]) == [])
        registrations[0].contact = Contact(email: "a@example.no")
        documents.problem = try problem(registrations)
        #expect(
            documents.warnings(writing: [.letters]) == [
                "no e-mail address that a mail can go to, so that the draft is addressed to nobody: \"r2\""
            ])
    }
}

/// What `Tests/Python/read_mails.py` says of a file.
struct PythonMail: Decodable {
    struct Attachment: Decodable {
        let name, type, method, disposition, text: String
    }

    let fields: [String]
    let from, to: [[String?]]
    let subject, date, unsent, plain, html: String
    let attachments: [Attachment]
}
