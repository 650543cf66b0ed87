internal import Foundation
package import Logging

/// Writes what is logged to standard error, an object a line.
package struct JSONLog: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level = .info

    package init() {}

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        fields["level"] = event.level.rawValue
        fields["message"] = "\(event.message)"
        fields["time"] = Date.now.ISO8601Format(.iso8601(timeZone: .gmt, includingFractionalSeconds: true))
        // Where standard error is closed there is nobody to tell.
        try? FileHandle.standardError.write(contentsOf: Data(JSONDocument.bytes(of: fields) + [UInt8(ascii: "\n")]))
    }
}
