import Foundation
import Testing

@testable import Rekke

/// What `Tests/Python/read_calendars.py` says of files.
struct PythonCalendars {
    struct Calendar: Decodable {
        let method: String
        let events: [Event]
    }

    struct Event: Decodable {
        let uid, status, stamp, summary, location, description, start, end: String
        let sequence: Int
        let named, vobject: [String]
        let organiser: String
        let attendees: [String]
        /// The link by which Outlook joins a meeting in Teams.
        let teams: String

        /// What makes it the same meeting, as it was last told.
        var meeting: [String] { [uid, "\(sequence)", start, end, summary, location, description, organiser] }
        var times: [String] { [start, end] }
        /// Whether the zone as the file defines it, as its name defines it, and as another library reads it are the same.
        var agrees: Bool { named == times && vobject == times }
    }

    private let calendars: [String: Calendar]

    init(_ paths: [String]) throws {
        guard !paths.isEmpty else {
            calendars = [:]
            return
        }
        calendars = try PythonScript.output(of: "read_calendars.py", paths)
    }

    subscript(path: String) -> Calendar? { calendars[path] }

    static func times(_ meeting: Meeting) -> [String] { [time(meeting.start), time(meeting.end)] }

    static func time(_ instant: Instant) -> String {
        Date(timeIntervalSince1970: Double(instant.seconds)).formatted(.iso8601)
    }
}
