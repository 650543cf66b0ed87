import Foundation

/// What Foundation's JSONDecoder makes of a problem document, as far as the generated documents have fields: what reading
/// would take with a library, before anything is checked.
struct DecodedDocument: Decodable {
    let programme: Programme
    let registrations: [Registration]

    struct Programme: Decodable {
        let name: String
        let series: [Series]
        let facilitators: [Person]?
    }

    struct Series: Decodable {
        let id: String
        let capacity: Int?
    }

    struct Person: Decodable {
        let id: String?
        let unavailable: [String]?
        let maximumMeetings: Int?
    }

    struct Registration: Decodable {
        let id: String
        let organisation: String?
        let submitted: String
        let preferences: [String]?
        let attendees: [Person]?
    }

    static func read(file: String) throws -> DecodedDocument {
        try JSONDecoder().decode(DecodedDocument.self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    }
}
