internal import Foundation
package import Rekke
package import RekkeFormats

/// What a command says to another program while it works: a line of JSON on its standard error.
package enum RunReport: Sendable {
    /// Something that ends it.
    case error(Fault)
    /// Something that may not be as it was meant.
    case warning(Fault)
    /// Whatever else a person would be told, a line at a time.
    case message(String)
    /// How far it is.
    case progress(Progress)

    package struct Progress: Codable, Hashable, Sendable {
        /// In words.
        package var text: String
        /// Since the search began, whole ones.
        package var seconds: Int64
        /// What no solution to the question that is being asked beats, and the best so far; absent while nothing is known.
        package var incumbent: Double?
        package var bound: Double?

        package init(text: String, seconds: Int64, incumbent: Double? = nil, bound: Double? = nil) {
            (self.text, self.seconds, self.incumbent, self.bound) = (text, seconds, incumbent, bound)
        }
    }

    /// Something that is wrong in a file.
    package struct Fault: Codable, Hashable, Sendable {
        /// Absent where it is in none.
        package var file: String?
        /// 1 for the first, as the column; absent where only the place in the document is known.
        package var line: Int?
        package var column: Int?
        /// A JSON pointer (RFC 6901); absent where the file is no document at all.
        package var pointer: String?
        package var text: String
        /// What somebody could keep only if others lost theirs, where that is the question.
        package var heldPlace: HeldPlace?

        /// A place that its holder's new answer does not go with.
        package struct HeldPlace: Codable, Hashable, Sendable {
            package var registration: String
            package var series: String
            /// How many persons there is room for beside all others; absent where that is not what lacks.
            package var roomFor: Int?

            package init(_ place: UnfittingAnswers.HeldPlace) {
                (registration, series, roomFor) = (place.registration, place.series, place.roomFor)
            }
        }

        package init(_ fault: InputFault) {
            file = fault.file
            line = fault.line
            column = fault.column
            pointer = fault.path.components.isEmpty ? nil : fault.path.jsonPointer
            text = fault.text
        }

        /// Of a text alone.
        package init(file: String?, place: InputPath? = nil, text: String, heldPlace: HeldPlace? = nil) {
            self.file = file
            pointer = place?.jsonPointer
            self.text = text
            self.heldPlace = heldPlace
        }
    }

    /// The line, without its end.
    package var line: String {
        let line =
            switch self {
            case .error(let fault): Line(error: fault)
            case .warning(let fault): Line(warning: fault)
            case .message(let text): Line(message: text)
            case .progress(let progress): Line(progress: progress)
            }
        return String(decoding: JSONDocument.bytes(of: line), as: UTF8.self)
    }

    /// nil for a line that is no report.
    init?(line: String) {
        guard line.hasPrefix("{"), let line = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
            return nil
        }
        if let fault = line.error {
            self = .error(fault)
        } else if let fault = line.warning {
            self = .warning(fault)
        } else if let progress = line.progress {
            self = .progress(progress)
        } else if let text = line.message {
            self = .message(text)
        } else {
            return nil
        }
    }

    /// As JSON has it: an object with one field, named after what it is.
    private struct Line: Codable {
        var error: Fault?
        var warning: Fault?
        var message: String?
        var progress: Progress?
    }
}

extension InputPath {
    /// As a JSON pointer (RFC 6901).
    var jsonPointer: String {
        components.map { component in
            switch component {
            case .field(let name): "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
            case .index(let index): "/\(index)"
            }
        }.joined()
    }
}
