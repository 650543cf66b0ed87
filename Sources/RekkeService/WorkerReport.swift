internal import Foundation
package import Rekke
package import RekkeFormats

/// What a worker says while it works: a line of JSON on its standard error.
package struct WorkerReport: Codable, Sendable {
    /// What is wrong with its files.
    package var faults: [Fault]?
    /// How far it is, in words.
    package var progress: String?

    package init(faults: [Fault]? = nil, progress: String? = nil) {
        self.faults = faults
        self.progress = progress
    }

    /// Something that is wrong in a file.
    package struct Fault: Codable, Hashable, Sendable {
        package var file: String
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
        package init(file: String, place: InputPath? = nil, text: String, heldPlace: HeldPlace? = nil) {
            self.file = file
            pointer = place?.jsonPointer
            self.text = text
            self.heldPlace = heldPlace
        }
    }

    /// The line, without its end.
    package var line: String { String(decoding: JSONDocument.bytes(of: self), as: UTF8.self) }

    /// nil for a line that is no report.
    init?(line: String) {
        guard line.hasPrefix("{"), let report = try? JSONDecoder().decode(WorkerReport.self, from: Data(line.utf8))
        else {
            return nil
        }
        self = report
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
