internal import Rekke

/// Reads the fields of an object by their names, and tells at the end which ones it has that nobody asked for.
///
/// What a field should be is said once, by asking for it; so unknown fields, doubled ones and the nearest known name
/// need no list of their own.
struct ObjectReader {
    let value: DocumentValue
    let context: ReadingContext
    private let entryCount: Int
    /// The key that comes after the field found last: mostly the next one asked for, too.
    private var nextKey: Int
    /// The names of the fields that were asked for; only faults need them.
    private var known: [String] = []
    private var foundCount = 0
    /// Fields without which the object is incomplete, each with those that may stand in for it.
    private var missing: [[String]] = []

    /// Reports a fault and gives nil where the value is no object; nil also once reading has ended.
    init?(_ value: DocumentValue, in context: ReadingContext) {
        if context.isFull { return nil }
        guard value.kind == .object else {
            context.reportWrongKind(of: value, expected: "an object")
            return nil
        }
        self.value = value
        self.context = context
        entryCount = value.fieldCount
        nextKey = value.node + 1
    }

    /// The field's value; nil where it is absent, or without a value, which is reported.
    mutating func value(_ name: String) -> DocumentValue? {
        guard let found = find(name) else { return nil }
        return checkValue(found)
    }

    /// The field's value; nil where it is absent or without a value, both of which are reported.
    mutating func requiredValue(_ name: String) -> DocumentValue? {
        guard let found = find(name) else {
            missing.append([name])
            return nil
        }
        guard found.kind != .null else {
            context.report("no value; this field is required", at: found)
            return nil
        }
        return found
    }

    /// The values of two fields of which only one may be given; where both are, that is reported.
    ///
    /// - Parameters:
    ///   - isRequired: Whether it is reported where none is.
    ///   - standIn: Another field that would do instead.
    mutating func alternatives(
        _ first: String, _ second: String, isRequired: Bool, standIn: String? = nil
    ) -> (first: DocumentValue?, second: DocumentValue?) {
        var values = (first: find(first), second: find(second))
        if let one = values.first, let other = values.second {
            reportBoth((first, one), (second, other))
        } else if isRequired, values.first == nil, values.second == nil {
            missing.append((standIn.map { [$0] } ?? []) + [first, second])
        }
        if let first = values.first, checkValue(first) == nil { values.first = nil }
        if let second = values.second, checkValue(second) == nil { values.second = nil }
        return values
    }

    /// Reports two fields of which only one may be given.
    func reportBoth(_ first: (name: String, value: DocumentValue), _ second: (name: String, value: DocumentValue)) {
        let (earlier, later) =
            first.value.node < second.value.node ? (first.value, second.value) : (second.value, first.value)
        context.report("give either \(first.name) or \(second.name), not both", at: later)
        context.report(ReadingFault(node: earlier.node))
    }

    /// The field's value as it is, be it null.
    mutating func find(_ name: String) -> DocumentValue? {
        guard context.isQuick else {
            known.append(name)
            guard let found = value.field(name) else { return nil }
            foundCount += 1
            return found
        }
        guard foundCount < entryCount, let found = value.field(name, ifAt: nextKey) ?? value.field(name) else {
            return nil
        }
        foundCount += 1
        nextKey = value.document.end(of: found.node)
        return found
    }

    /// Leaves out the check for unknown fields: which ones are known cannot be told.
    mutating func passOver() {
        foundCount = entryCount
    }

    /// Reports fields that are missing, unknown or doubled. To be called once everything has been asked for.
    mutating func finish() {
        if foundCount < entryCount { reportUnaskedFields() }
        for names in missing {
            let quoted = names.map { "\"\($0)\"" }
            let text =
                (quoted.count > 2
                    ? quoted.dropLast().joined(separator: ", ") + " or " + (quoted.last ?? "")
                    : quoted.joined(separator: " or ")) + " is required"
            for (index, name) in names.enumerated() {
                context.report(ReadingFault(node: value.node, text: index == 0 ? text : nil, lackingField: name))
            }
        }
    }

    func checkValue(_ value: DocumentValue) -> DocumentValue? {
        guard value.kind != .null else {
            context.report("no value; give one or leave the field out", at: value)
            return nil
        }
        return value
    }

    private mutating func reportUnaskedFields() {
        guard !context.isQuick else { return context.report("unknown fields", at: value) }
        for entry in value.entries where !context.isFull {
            let name = entry.key.text
            if known.contains(name) {
                guard let first = value.entries.first(where: { $0.key.isText(name) })?.key, first.node < entry.key.node
                else { continue }
                context.report(
                    ReadingFault(node: entry.key.node, text: "the field is given twice", first: first.node))
                continue
            }
            guard let meant = nearestName(to: name, among: known) else {
                context.report("unknown field; the fields here are \(known.joined(separator: ", "))", at: entry.key)
                continue
            }
            context.report("unknown field; did you mean \"\(meant)\"?", at: entry.key)
            let lacking = missing.first { $0.contains(meant) } ?? [meant]
            missing.removeAll { $0 == lacking }
            for name in lacking { context.report(ReadingFault(node: value.node, lackingField: name)) }
        }
    }
}
