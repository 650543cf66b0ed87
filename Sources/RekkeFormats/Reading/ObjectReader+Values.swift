extension ObjectReader {
    /// nil where the field is absent or, with a fault, no text.
    mutating func text(_ name: String) -> String? {
        guard let found = value(name) else { return nil }
        return context.text(found)
    }

    /// Empty where there is none; that is reported.
    mutating func requiredText(_ name: String) -> String {
        guard let found = requiredValue(name) else { return "" }
        return context.text(found) ?? ""
    }

    /// An id or a name, on one line; nil where the field is absent or, with a fault, no text.
    mutating func line(_ name: String) -> String? {
        guard let found = value(name) else { return nil }
        return context.oneLine(found)
    }

    /// The same; empty where there is none, which is reported.
    mutating func requiredLine(_ name: String) -> String {
        guard let found = requiredValue(name) else { return "" }
        return context.oneLine(found) ?? ""
    }

    /// nil where the field is absent or, with a fault, no whole number.
    mutating func integer(_ name: String) -> Int? {
        guard let found = value(name) else { return nil }
        return context.integer(found)
    }

    /// nil where the field is absent or, with a fault, neither true nor false.
    mutating func boolean(_ name: String) -> Bool? {
        guard let found = value(name) else { return nil }
        return context.boolean(found)
    }

    /// nil where the field is absent or, with a fault, none of the choices.
    mutating func choice<Choice>(_ name: String, _: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let found = value(name) else { return nil }
        return context.choice(found)
    }

    /// The elements; nil where the field is absent or, with a fault, no list.
    mutating func list(_ name: String) -> ReadingContext.Elements? {
        guard let found = value(name) else { return nil }
        return context.elements(found)
    }
}

extension ObjectReader {
    /// 0 where there is none; that is reported.
    mutating func requiredInteger(_ name: String) -> Int {
        requiredValue(name).flatMap(context.integer) ?? 0
    }

    /// false where there is none; that is reported.
    mutating func requiredBoolean(_ name: String) -> Bool {
        requiredValue(name).flatMap(context.boolean) ?? false
    }

    /// What `read` makes of the elements, without those of which it makes nothing; empty where there is no list, which
    /// is reported.
    mutating func requiredList<Element>(_ name: String, _ read: (DocumentValue) -> Element?) -> [Element] {
        requiredValue(name).flatMap(context.elements)?.compactMap(read) ?? []
    }

    /// As `requiredList`; nil where the field is absent.
    mutating func list<Element>(_ name: String, _ read: (DocumentValue) -> Element?) -> [Element]? {
        list(name)?.compactMap(read)
    }

    /// The texts of a list; empty where there is none, which is reported.
    mutating func requiredTexts(_ name: String) -> [String] {
        requiredList(name, context.text)
    }
}
