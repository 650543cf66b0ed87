internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// Fields of forms, each with its label.
extension Markup {
    /// A form that is sent as `multipart/form-data`; nothing for whoever may change nothing.
    mutating func form(
        to path: String, _ attributes: [(name: String, value: String)] = [], _ content: (inout Markup) -> Void
    ) {
        if Visitor.current?.role == .reader, path != Desk.signOut { return }
        element(
            "form", all: [("method", "post"), ("action", path), ("enctype", "multipart/form-data")] + attributes,
            content)
    }

    /// A form whose fields become a part of the address.
    mutating func search(at path: String, _ content: (inout Markup) -> Void) {
        element("form", ["method": "get", "action": path], content)
    }

    /// What a form sends beside what somebody chooses.
    mutating func hidden(_ name: String, _ value: String) {
        empty("input", [("type", "hidden"), ("name", name), ("value", value)])
    }

    /// Says of what state of the programme the page is, so that nothing is done that the page did not show.
    mutating func step(of programme: DeskProgramme) {
        hidden("step", "\(programme.step)")
    }

    /// What is wrong in a file, or doubtful.
    ///
    /// - Parameter heading: Of the column that it is about, where that is not shown beside it.
    mutating func fault(_ fault: InputFault, under heading: String? = nil, in language: Language) {
        let text = fault.text(in: language)
        let said = text ?? fault.text
        // Some of what is wrong with a whole file is said in English only.
        element(
            "p", text == nil ? ["lang": "en"] : [:], heading.map { "\($0): \(said)" } ?? said.capitalisedFirst)
    }

    mutating func button(_ text: String, isMain: Bool = true, name: String? = nil) {
        let named = name.map { [("name", $0), ("value", "true")] } ?? []
        element("button", all: [("type", "submit"), ("class", isMain ? "main" : "plain")] + named) { $0.write(text) }
    }

    /// - Parameter more: Further attributes of the field.
    mutating func field(
        _ label: String, _ name: String, type: String, value: String = "", hint: String? = nil, fault: String? = nil,
        _ more: [(name: String, value: String)] = []
    ) {
        element("div", ["class": "field"]) { field in
            field.element("label", ["for": name], label)
            var attributes = [("id", name), ("name", name), ("type", type)]
            if type != "file" { attributes.append(("value", value)) }
            if hint != nil || fault != nil { attributes.append(("aria-describedby", "\(name)-more")) }
            if fault != nil { attributes.append(("aria-invalid", "true")) }
            field.empty("input", attributes + more)
            guard let text = fault ?? hint else { return }
            field.element("p", ["id": "\(name)-more", "class": fault == nil ? "hint" : "fault"], text)
        }
    }

    mutating func choice(
        _ label: String, _ name: String, _ options: [(value: String, text: String)], chosen: String,
        fault: String? = nil
    ) {
        element("label", ["for": name], label)
        let wrong = fault.map { _ in [("aria-describedby", "\(name)-more"), ("aria-invalid", "true")] } ?? []
        element("select", all: [("id", name), ("name", name)] + wrong) { select in
            for option in options {
                let isChosen = option.value == chosen ? [("selected", "selected")] : []
                select.element("option", all: [("value", option.value)] + isChosen) { $0.write(option.text) }
            }
        }
        if let fault { element("p", ["id": "\(name)-more", "class": "fault"], fault) }
    }

    /// Several fields that are asked for together.
    mutating func fieldset(
        _ legend: String, _ name: String, fault: String? = nil, _ content: (inout Markup) -> Void
    ) {
        let described = fault.map { _ in [("aria-describedby", "\(name)-more")] } ?? []
        element("fieldset", all: [("id", name)] + described) { group in
            group.element("legend", legend)
            if let fault { group.element("p", ["id": "\(name)-more", "class": "fault"], fault) }
            content(&group)
        }
    }

    mutating func check(
        _ label: String, _ name: String, value: String = "true", isChecked: Bool, isWrong: Bool = false
    ) {
        let id = "\(name)-\(value)"
        element("div", ["class": "check"]) { line in
            let state = (isChecked ? [("checked", "checked")] : []) + (isWrong ? [("aria-invalid", "true")] : [])
            line.empty("input", [("id", id), ("name", name), ("type", "checkbox"), ("value", value)] + state)
            line.element("label", ["for": id], label)
        }
    }
}
