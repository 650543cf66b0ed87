/// A cell of an OpenDocument spreadsheet.
struct OpenDocumentCell {
    let repeated: Int
    private let depth: Int
    private let type: String?
    private let value: String?
    private let isFormula: Bool
    /// Whether its text, or part of it, is struck out.
    var isStruck = false
    private var text: [UInt8] = []
    private var isInParagraph = false
    private var hasParagraph = false

    /// - Parameter depth: Of the cell's element.
    init(_ attributes: XMLAttributes, _ depth: Int) {
        self.depth = depth
        repeated = min(max(1, attributes["number-columns-repeated"].flatMap { Int($0) } ?? 1), 2 * TableBounds.columns)
        type = attributes["value-type"]
        isFormula = attributes["formula"] != nil
        value =
            switch type {
            case "date": attributes["date-value"]
            case "time": attributes["time-value"]
            case "boolean": attributes["boolean-value"]
            case "string": attributes["string-value"]
            default: attributes["value"]
            }
    }

    var length: Int { text.count }

    /// The start of something in the cell. Of its own are paragraphs; remarks and drawings have theirs further inside.
    mutating func start(_ name: String, _ attributes: XMLAttributes, _ depth: Int) {
        switch name {
        case "p" where depth == self.depth + 1:
            if hasParagraph { text.append(0x0A) }
            (isInParagraph, hasParagraph) = (true, true)
        case "s" where isInParagraph:
            let count = attributes["c"].flatMap { Int($0) } ?? 1
            text += Array(repeating: 0x20, count: min(max(1, count), TableBounds.cellText))
        case "tab" where isInParagraph: text.append(0x09)
        case "line-break" where isInParagraph: text.append(0x0A)
        default: break
        }
    }

    mutating func end(_ name: String, _ depth: Int) {
        if name == "p", depth == self.depth + 1 { isInParagraph = false }
    }

    /// White space in the file is one space, however much it is.
    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        guard isInParagraph else { return }
        for index in piece.indices {
            let byte = unsafe piece[index]
            if [0x09, 0x0A, 0x0D, 0x20].contains(byte) {
                if text.last != 0x20 { text.append(0x20) }
            } else {
                text.append(byte)
            }
        }
    }

    /// nil for a blank cell.
    var content: Table.Cell.Content? {
        if isFormula { return .formula }
        let shown = String(decoding: text, as: UTF8.self)
        guard let type else { return shown.isEmpty ? nil : .text(shown) }
        switch type {
        case "float", "percentage", "currency": return value.map { .number($0) }
        case "date": return value.map { SerialDate.number(ofDate: $0).map { .date($0) } ?? .text($0) }
        case "time": return value.map { SerialDate.number(ofDuration: $0).map { .date($0) } ?? .text($0) }
        case "boolean": return value.map { .boolean($0 == "true") }
        default: return .text(value ?? shown)
        }
    }
}

extension SerialDate {
    /// The number, from 1900, of a day or a moment as `2021-06-01T08:02:11`; nil where it is before March 1900, from
    /// when on the number is the same in all programs, or no such text.
    static func number(ofDate text: String) -> String? {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count <= 2, date.count == 3, let year = date[0], let month = date[1], let day = date[2],
            let days = days(year, month, day), days > 60
        else { return nil }
        guard parts.count == 2 else { return "\(days)" }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = Int(clock[0]), (0...23).contains(hour),
            let minute = Int(clock[1]), (0...59).contains(minute), let second = Double(clock[2]),
            (0..<60).contains(second)
        else { return nil }
        return number(days, Double(hour * 3600 + minute * 60) + second)
    }

    /// The number of a time as `PT08H02M11.5S`.
    static func number(ofDuration text: String) -> String? {
        guard text.hasPrefix("PT") else { return nil }
        var seconds = 0.0
        var digits = ""
        for character in text.dropFirst(2) {
            guard let unit = ["H": 3600.0, "M": 60.0, "S": 1.0][character] else {
                digits.append(character)
                continue
            }
            guard let number = Double(digits), (0..<1e9).contains(number) else { return nil }
            seconds += number * unit
            digits = ""
        }
        return digits.isEmpty ? number(0, seconds) : nil
    }

    private static func number(_ days: Int, _ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        // Of a day, to ten digits, which are finer than a millisecond.
        let fraction = milliseconds % 86_400_000 * 10_000_000_000 / 86_400_000
        return "\(days + milliseconds / 86_400_000).\(String(10_000_000_000 + fraction).dropFirst())"
    }

    /// Days since 1899-12-30; nil where the calendar has no such day.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard (1900...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        let before = year - 1
        let untilYear = before * 365 + before / 4 - before / 100 + before / 400
        // 693,594 days come before 1899-12-30 in this count.
        return untilYear + lengths.prefix(month - 1).reduce(0, +) + day - 693_594
    }
}
