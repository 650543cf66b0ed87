import Foundation
import Testing

@testable import RekkeService

/// What is opened on the desk in these tests.
enum DeskExport {
    /// As forms have it: an id, a time, an organisation, days, an address.
    static let plain = """
        Svar-ID;Opprettet;Organisasjon;Hvilke dager passer?;E-post
        1;01.06.2021 08:02;Valnesfjord;tirsdag;a@example.no
        2;01.06.2021 08:03;Hernes;tirsdag, onsdag;b@example.no
        3;01.06.2021 08:04;Muritunet;onsdag;c@example.no
        """

    /// To the questions about its programme, but for the second day, which is Wednesday.
    static let answers: KeyValuePairs = [
        "name": "Høst", "weekdays": "tuesday", "first": "2021-09-07", "from": "09:00", "to": "11:00", "weeks": "4",
        "meetings": "4", "parallel": "1", "places": "1", "deadline": "", "except": "", "guarantees": "0",
        "minimum-attendees": "2", "venue": "Teams",
        "facilitators": "", "leaders": "1",
    ]
}

/// The desk as a browser without scripts uses it.
extension RunningService {
    /// Opens an export, and answers the questions about its programme.
    ///
    /// - Returns: Where its pages are.
    func open(_ export: String, name: String = "svar.csv") async throws -> String {
        let form = FormBody(["export": (name, export)])
        let opened = try await ask("POST", "/programmes", ["Content-Type": form.type], body: form.bytes)
        #expect(opened.status == 303, "\(opened.text)")
        let path = (opened.headers["location"] ?? "").split(separator: "/").prefix(2).map { "/" + $0 }.joined()
        let reply = try await send(path + "/programme", DeskExport.answers.map { $0 } + [("weekdays", "wednesday")])
        #expect(reply.status == 303, "\(reply.text)")
        return path
    }

    func send(_ path: String, _ fields: [(key: String, value: String)] = []) async throws -> Reply {
        let form = FormBody(fields: fields)
        return try await ask("POST", path, ["Content-Type": form.type], body: form.bytes)
    }

    func page(_ path: String, in language: String = "nb") async throws -> String {
        try await ask("GET", path, ["Accept-Language": language]).text
    }

    /// Waits until the page about the allocation has come to its end.
    func allocation(_ path: String) async throws -> Reply {
        let begun = try await send(path + "/allocation", [("x", "y")])
        #expect(begun.headers["location"] == path + "/allocation")
        while true {
            let reply = try await ask("GET", path + "/allocation", ["Accept-Language": "nb"])
            guard reply.headers["refresh"] != nil else { return reply }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// The page, once nothing is being worked out for it any more.
    func settled(_ path: String, in language: String = "nb") async throws -> String {
        while true {
            let reply = try await ask("GET", path, ["Accept-Language": language])
            guard reply.headers["refresh"] != nil else { return reply.text }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Asks the API with files of the desk, by the parts that they are to it.
    func answer(_ kind: String, _ parts: KeyValuePairs<String, String>) async throws -> Reply {
        var files: [(String, (name: String, text: String))] = []
        for (part, path) in parts {
            files.append((part, ("\(part).json", try await ask("GET", path).text)))
        }
        let form = FormBody(parts: files)
        return try await ask(
            "POST", "/v1/\(kind)", ["Content-Type": form.type, "Prefer": "wait=60"], body: form.bytes)
    }
}
