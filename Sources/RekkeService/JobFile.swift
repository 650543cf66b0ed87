internal import RekkeFormats

/// A file that a request brings.
package struct JobFile: Sendable {
    let part: Part
    /// What its name ends in, which says how it is read.
    let ending: Ending
    let contents: [UInt8]

    package init(_ part: Part, _ ending: Ending, _ contents: [UInt8]) {
        self.part = part
        self.ending = ending
        self.contents = contents
    }

    /// What it is to the command.
    package enum Part: String, CaseIterable, Sendable {
        case problem, result, scenario, registrations, attendees, form, programme, earlier, record

        /// Whether there can be several.
        var isRepeated: Bool { self == .scenario }
    }

    package enum Ending: String, CaseIterable, Sendable {
        case json, yaml, csv, xlsx, ods

        /// By the name of a file.
        package init?(fileName: String) {
            let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
            self.init(rawValue: ending == "yml" ? "yaml" : ending == "txt" ? "csv" : ending)
        }

        /// By the media type of a body.
        init?(mediaType: String) {
            let type = mediaType.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
            switch type {
            case "application/json": self = .json
            case "application/yaml", "application/x-yaml", "text/yaml": self = .yaml
            case "text/csv": self = .csv
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": self = .xlsx
            case "application/vnd.oasis.opendocument.spreadsheet": self = .ods
            default: return nil
            }
        }
    }

    /// What says that it is this file and no other.
    var identity: String { "\(part.rawValue).\(ending.rawValue):\(DecisionRecord.digest(of: contents))" }
}
