/// The parts of a `multipart/form-data` body (RFC 7578).
package struct MultipartForm {
    package struct Part {
        package let name: String
        /// As the sender has it; nil for a field. It is no path to anything.
        package let fileName: String?
        let mediaType: String?
        package let contents: [UInt8]

        package var text: String { String(decoding: contents, as: UTF8.self) }
    }

    package let parts: [Part]

    /// - Parameters:
    ///   - contentType: Of the request.
    ///   - most: How many parts there may be.
    /// - Returns: nil where that is no such body.
    package init?(_ body: [UInt8], contentType: String, most: Int = 2000) {
        let type = HeaderValue(contentType)
        guard type.value == "multipart/form-data", let boundary = type.parameters["boundary"], !boundary.isEmpty else {
            return nil
        }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first one stands at the start, without the line's end before it.
        let bytes = Array("\r\n".utf8) + body
        let places = MultipartForm.places(of: delimiter, in: bytes)
        guard places.count >= 2, places.count <= most + 1 else { return nil }
        var parts: [Part] = []
        for (start, end) in zip(places, places.dropFirst()) {
            guard let part = MultipartForm.part(bytes[(start + delimiter.count)..<end]) else { return nil }
            parts.append(part)
        }
        self.parts = parts
    }

    package func text(_ name: String) -> String? { parts.first { $0.name == name && $0.fileName == nil }?.text }

    /// Of fields that may come more than once.
    package func texts(_ name: String) -> [String] {
        parts.filter { $0.name == name && $0.fileName == nil }.map(\.text)
    }

    /// The first file of that name that is not empty: browsers send an empty one where none was chosen.
    package func file(_ name: String) -> Part? {
        parts.first { $0.name == name && $0.fileName?.isEmpty == false && !$0.contents.isEmpty }
    }

    private static func places(of delimiter: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard let first = delimiter.first else { return [] }
        var places: [Int] = []
        var index = 0
        while let next = bytes[index...].firstIndex(of: first) {
            let isPlace = bytes[next...].starts(with: delimiter)
            if isPlace { places.append(next) }
            index = next + (isPlace ? delimiter.count : 1)
        }
        return places
    }

    /// From the end of the line of the delimiter on.
    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        let blankLine = Array("\r\n\r\n".utf8)
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: blankLine) }) else { return nil }
        var fields: [String: HeaderValue] = [:]
        for line in String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0].lowercased()] = HeaderValue(String(parts[1])) }
        }
        guard let disposition = fields["content-disposition"], disposition.value == "form-data",
            let name = disposition.parameters["name"]
        else { return nil }
        return Part(
            name: name, fileName: disposition.parameters["filename"], mediaType: fields["content-type"]?.value,
            contents: Array(bytes[(end + blankLine.count)...]))
    }
}

/// A header's value with parameters behind it.
struct HeaderValue {
    /// In small letters.
    let value: String
    private(set) var parameters: [String: String] = [:]

    init(_ text: String) {
        var pieces: [String] = [""]
        var (isQuoted, isEscaped) = (false, false)
        for character in text {
            if isEscaped {
                pieces[pieces.count - 1].append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                pieces.append("")
            } else if isQuoted || character != " " || pieces.last?.isEmpty == false {
                pieces[pieces.count - 1].append(character)
            }
        }
        value = pieces[0].lowercased().filter { !$0.isWhitespace }
        for piece in pieces.dropFirst() {
            let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { parameters[parts[0].lowercased()] = String(parts[1]) }
        }
    }
}
