extension ObjectReader {
    /// nil where the field is absent or, with a fault, no text.
    mutating func text(_ name: String) -> String? {
        value(name).flatMap(context.text)
    }

    /// Empty where there is none; that is reported.
    mutating func requiredText(_ name: String) -> String {
        requiredValue(name).flatMap(context.text) ?? ""
    }

    /// nil where the field is absent or, with a fault, no whole number.
    mutating func integer(_ name: String) -> Int? {
        value(name).flatMap(context.integer)
    }

    /// nil where the field is absent or, with a fault, neither true nor false.
    mutating func boolean(_ name: String) -> Bool? {
        value(name).flatMap(context.boolean)
    }

    /// nil where the field is absent or, with a fault, none of the choices.
    mutating func choice<Choice>(_ name: String, _: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        value(name).flatMap { context.choice($0) }
    }

    /// The elements; nil where the field is absent or, with a fault, no list.
    mutating func list(_ name: String) -> DocumentValue.Children? {
        value(name).flatMap(context.elements)
    }
}
