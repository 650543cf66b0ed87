import Foundation
import Rekke
import RekkeFormats

/// Files beside the tests.
enum FormFiles {
    static let exports = folder("Exports")
    static let broken = folder("Broken")

    private static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    }

    static func bytes(_ name: String, in folder: URL) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appending(path: name)))
    }
}

/// A programme whose form reads `form.csv`.
struct FormExample {
    /// Series `tue`, `wed` and `thu` on those days, and what else of the programme is given.
    var form: String
    var series = ""

    var programme: String {
        """
        programme:
          name: P
          rules: {minimumAttendees: 1}
          series:
            - {id: tue, name: Tirsdagsrekka, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}
            - {id: wed, meetings: [{start: 2021-09-08T09:00, end: 2021-09-08T11:00}]}
            - {id: thu, meetings: [{start: 2021-09-09T09:00, end: 2021-09-09T11:00}]}
        \(series)
          form: \(form)

        """
    }

    func reading(_ text: String, attendees: String? = nil) throws -> FormImport {
        try FormImport(
            programme: Array(programme.utf8), as: .yaml, name: "programme.yaml",
            FormExports(
                registrations: .init(name: "form.csv", contents: Array(text.utf8)),
                attendees: attendees.map { .init(name: "people.csv", contents: Array($0.utf8)) }))
    }

    func registrations(_ text: String, attendees: String? = nil) throws -> [Registration] {
        let reading = try reading(text, attendees: attendees)
        guard let problem = reading.problem else { throw InputError.faulty(reading.faults) }
        return problem.registrations
    }

    /// Everything that is wrong, a line each.
    func faults(_ text: String, attendees: String? = nil) throws -> String {
        try reading(text, attendees: attendees).faults.map(\.description).joined(separator: "\n")
    }
}
