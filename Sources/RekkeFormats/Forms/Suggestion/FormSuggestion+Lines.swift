/// The form as YAML.
extension FormSuggestion {
    /// What stands under `columns`.
    static func lines(of columns: [FormColumn]) -> [String] {
        let order = FormColumn.PlainField.allCases.map(\.rawValue) + ["suits", "preferences", "impossible"]
        return order.compactMap { name in
            line(name, columns.filter { $0.field.registrationField == name || $0.field.name == name })
        }.map { "      \($0)" }
    }

    private static func line(_ name: String, _ columns: [FormColumn]) -> String? {
        guard let first = columns.first else { return nil }
        switch first.field {
        case .answers(.preferences): return "\(name): \(yamlText(first.heading))"
        // Only attendees may be in several columns: of other fields, the reader asks which one it is.
        case .plain, .answers: return "\(name): \(columns.count > 1 ? list(columns) : yamlText(first.heading))"
        case .wish: return "\(name): \(list(columns))"
        case .series, .rank:
            let entries = columns.compactMap { column -> String? in
                switch column.field {
                case .series(_, let id), .rank(let id): "\(yamlText(id)): \(yamlText(column.heading))"
                case .plain, .answers, .wish: nil
                }
            }
            return "\(name): {\(entries.joined(separator: ", "))}"
        }
    }

    private static func list(_ columns: [FormColumn]) -> String {
        "[\(columns.map { yamlText($0.heading) }.joined(separator: ", "))]"
    }
}
