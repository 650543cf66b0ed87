internal import Rekke

extension ReadingContext {
    /// Text; numbers as they are written.
    func text(_ value: DocumentValue) -> String? {
        switch value.kind {
        case .text, .integer, .decimal: return value.text
        default:
            reportWrongKind(of: value, expected: "text")
            return nil
        }
    }

    /// An id or a name. In tables, letters and calendars it stands on one line: a line break or a control character in it is
    /// reported, but for tabs, which are white space like any other.
    func oneLine(_ value: DocumentValue) -> String? {
        guard let text = text(value) else { return nil }
        // Most texts have no byte with which such a character could begin.
        guard value.bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }),
            let found = text.unicodeScalars.first(where: { isControl($0) && $0 != "\t" })
        else { return text }
        let breaksLines = Character(found).isNewline
        report(
            "\(breaksLines ? "a line break" : "a control character") (\(codePoint(found))); "
                + "\(breaksLines ? "write it on one line" : "leave it out")", at: value)
        return text
    }

    /// Text that is not blank.
    func notBlank(_ value: DocumentValue) -> String? {
        guard let text = text(value) else { return nil }
        guard OrganisationKey(text) != nil else {
            report("must not be empty", at: value)
            return nil
        }
        return text
    }

    func integer(_ value: DocumentValue) -> Int? {
        guard value.kind == .integer else {
            reportWrongKind(of: value, expected: "a whole number", advice: adviceOnQuotationMarks(value, .integer))
            return nil
        }
        guard let number = Int(coreSchema: value.text) else {
            report("the number is too large", at: value)
            return nil
        }
        return number
    }

    func boolean(_ value: DocumentValue) -> Bool? {
        guard value.kind == .boolean else {
            reportWrongKind(of: value, expected: "true or false", advice: adviceOnQuotationMarks(value, .boolean))
            return nil
        }
        return value.bytes.first.map { $0 | 0x20 } == UInt8(ascii: "t")
    }

    func elements(_ value: DocumentValue) -> Elements? {
        guard value.kind == .list else {
            reportWrongKind(of: value, expected: "a list")
            return nil
        }
        return Elements(children: value.children, context: self)
    }

    /// The elements of a list, up to where reading ends.
    struct Elements: Sequence, IteratorProtocol {
        fileprivate var children: DocumentValue.Children
        fileprivate let context: ReadingContext

        mutating func next() -> DocumentValue? { context.isFull ? nil : children.next() }

        func map<Value>(_ transform: (DocumentValue) -> Value) -> [Value] {
            var values: [Value] = []
            values.reserveCapacity(children.underestimatedCount)
            for element in self { values.append(transform(element)) }
            return values
        }
    }

    /// The fields of an object whose names are data; of those given twice, which is reported, the first.
    func uniqueFields(_ value: DocumentValue) -> [(key: DocumentValue, value: DocumentValue)]? {
        guard value.kind == .object else {
            reportWrongKind(of: value, expected: "an object")
            return nil
        }
        var first: [String: Int] = [:]
        var fields: [(key: DocumentValue, value: DocumentValue)] = []
        for entry in value.entries where !isFull {
            if let earlier = first[entry.key.text] {
                report(ReadingFault(node: entry.key.node, text: "the field is given twice", first: earlier))
            } else {
                first[entry.key.text] = entry.key.node
                fields.append(entry)
            }
        }
        return fields
    }

    func choice<Choice>(
        _ value: DocumentValue, _: Choice.Type = Choice.self
    ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        guard let text = text(value) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        reportUnknown(text, at: value, among: Choice.allCases.map(\.rawValue))
        return nil
    }

    func reportUnknown(_ text: String, at value: DocumentValue, among known: [String]) {
        if isFull { return }
        let names = known.dropLast().joined(separator: ", ") + (known.count > 1 ? " or " : "") + (known.last ?? "")
        let advice = nearestName(to: text, among: known).map { "did you mean \"\($0)\"?" } ?? "give \(names)"
        report("\(quoted(text)) is unknown; \(advice)", at: value)
    }

    private func adviceOnQuotationMarks(_ value: DocumentValue, _ kind: Document.Kind) -> String {
        let isQuoted =
            value.kind == .text && YAMLCoreSchema.kind(of: Array(value.bytes), isPlain: true, tag: nil) == kind
        return isQuoted ? "; leave out the quotation marks" : ""
    }

    func reportWrongKind(of value: DocumentValue, expected: String, advice: String = "") {
        let found =
            switch value.kind {
            case .null: "no value"
            case .boolean: "true or false"
            case .text: "text"
            case .list: "a list"
            case .object: "an object"
            case .integer: "a number"
            case .decimal: "a number with a decimal point or an exponent"
            }
        let advice = value.kind == .boolean && expected == "text" ? "; put it in quotation marks" : advice
        report("expected \(expected), found \(found)" + advice, at: value)
    }
}

extension Int {
    /// Whole numbers of YAML's core schema: `7`, `-7`, `+7`, `007`, `0o17`, `0x1F`; nil beyond `Int`.
    fileprivate init?(coreSchema text: String) {
        if text.hasPrefix("0o") {
            self.init(text.dropFirst(2), radix: 8)
        } else if text.hasPrefix("0x") {
            self.init(text.dropFirst(2), radix: 16)
        } else {
            self.init(text)
        }
    }
}
