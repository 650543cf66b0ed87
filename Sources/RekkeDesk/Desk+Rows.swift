internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// A row of the export: what in it is put right by hand, or that it does not count.
extension Desk {
    func addRows(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/programmes/:id/registrations/rows/:row") { request, context in
            let (programme, page, _) = try await row(request, context)
            if programme.isTold { return Desk.redirect(programme.path(.changes)) }
            return page.response()
        }
        router.post("/programmes/:id/registrations/rows/:row") { request, context in
            var (programme, page, read) = try await row(request, context)
            if programme.isTold { return Desk.redirect(programme.path(.changes)) }
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            for remedy in RowRemedy.allCases {
                guard let chosen = form.text(remedy.rawValue) else { continue }
                return try await take(remedy, chosen, page, read, programme, request)
            }
            let correction = form.text("restore") == nil ? page.correction(form) : nil
            if let correction, correction.note.isEmpty {
                page.given = correction
                return page.response(.unprocessableContent)
            }
            let (number, known) = (page.row, page.known)
            let words = request.language.words
            let detail = "\(words.deskRow) \(number): \(correction?.note ?? words.deskAsInFile)"
            if known != nil || correction?.isLeftOut == true || correction?.cells.isEmpty == false {
                try await change(programme, as: .correct, request) { programme in
                    programme.dropDecision()
                    programme.state.corrections.removeAll { $0 == known }
                    // Without it the other answer counts again.
                    if let known, known.companion != nil, correction?.companion == nil {
                        programme.state.corrections.removeAll { $0.companion == known.digest }
                    }
                    // With nothing in it that is otherwise, it is as the file has it.
                    if let correction, correction.isLeftOut || !correction.cells.isEmpty {
                        programme.state.corrections.append(correction)
                        programme.state.corrections.sort { $0.row < $1.row }
                    }
                    programme.state.corrections = programme.state.corrections.holding
                    programme.state.detail = detail
                }
            }
            return Desk.redirect(programme.path(.registrations))
        }
    }

    /// - Throws: Where there is no such row.
    private func row(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> (DeskProgramme, RowPage, FormImport) {
        let programme = try await programme(context)
        let reading = try await readings.reading(of: programme, in: request.language)
        guard let number = context.parameters.get("row").flatMap({ Int($0) }), let export = programme.export,
            let form = reading.form,
            let file = try await threads.apart({ form.uncorrected(row: number, of: export.table) })
        else {
            throw Desk.noFile
        }
        let page = RowPage(
            programme: programme, row: number, columns: form.columns, file: file, known: form.corrections[number],
            language: request.language)
        return (programme, page, form)
    }

    /// Puts right by one click what is said of a row.
    ///
    /// - Parameter chosen: The number of the other row.
    private func take(
        _ remedy: RowRemedy, _ chosen: String, _ page: RowPage, _ form: FormImport, _ programme: DeskProgramme,
        _ request: Request
    ) async throws -> Response {
        let words = request.language.words
        func column(of field: String) -> Int? { form.columns.first { $0.fields.contains(field) }?.number }
        let (field, others) =
            switch remedy {
            case .sameOrganisation: ("organisation", form.alikeOrganisations[page.row] ?? [])
            case .counts: ("submitted", [form.countingAnswers[page.row]].compactMap(\.self))
            }
        guard let other = others.first(where: { "\($0)" == chosen }), let export = programme.export,
            let column = column(of: field), let text = form.text(row: other, column: column),
            let row = try await threads.apart({ form.uncorrected(row: other, of: export.table) })
        else { return Desk.redirect(programme.path(.registrations)) }
        // Rows have other numbers in another file: what is kept does not name them.
        let note =
            switch remedy {
            case .sameOrganisation: words.deskSameOrganisation(as: oneLine(text))
            case .counts: words.deskLetThisCount
            }
        // What was put right before stays.
        let known = page.known
        var made = [
            RowCorrection(
                row: page.row, digest: page.file.digest,
                cells: (known?.cells ?? [:]).merging([column: text]) { $1 }, isLeftOut: false,
                note: [known?.note, note].compactMap(\.self).joined(separator: "; "),
                companion: remedy == .counts ? row.digest : known?.companion, alike: page.file.alike)
        ]
        if remedy == .counts {
            // With the time of the first answer it keeps the place in the queue.
            made.append(
                RowCorrection(
                    row: other, digest: row.digest, cells: [:], isLeftOut: true,
                    note: words.deskAnotherAnswerCounts, companion: page.file.digest,
                    alike: row.alike))
        }
        let corrections = made
        let replaced = [known, remedy == .counts ? form.corrections[other] : nil].compactMap(\.self)
        try await change(programme, as: .correct, request) { programme in
            programme.dropDecision()
            programme.state.corrections.removeAll(where: replaced.contains)
            programme.state.corrections = (programme.state.corrections + corrections).sorted { $0.row < $1.row }
            programme.state.detail = "\(words.deskRow) \(page.row): \(note)"
        }
        return Desk.redirect(programme.path(.registrations))
    }
}

/// What one click on the page of all rows puts right; the fields of its forms are called so.
enum RowRemedy: String, CaseIterable {
    /// The row's organisation is that of another row.
    case sameOrganisation = "same-as"
    /// Its answer counts, and not that of another row.
    case counts = "instead-of"
}

/// The cells of a row, to be put right.
private struct RowPage {
    let programme: DeskProgramme
    let row: Int
    let columns: [FormImport.Column]
    /// As the file has it.
    let file: UncorrectedRow
    /// What holds now.
    let known: RowCorrection?
    let language: Language
    /// What was just given, where that could not be.
    var given: RowCorrection?

    private var words: any Words { language.words }

    /// What the page's fields say.
    func correction(_ form: MultipartForm) -> RowCorrection {
        var cells: [Int: String] = [:]
        for column in columns {
            // Browsers send line breaks as the network does.
            guard let text = form.text("cell-\(column.number)")?.replacing("\r\n", with: "\n"),
                text != file.texts[column.number]?.replacing("\r\n", with: "\n") ?? ""
            else { continue }
            cells[column.number] = text
        }
        let note = (form.text("note") ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isLeftOut = form.text("leave") != nil
        // Whose answer counts instead of another's, once it is taken out, takes nobody else out.
        let companion = isLeftOut == known?.isLeftOut ? known?.companion : nil
        return RowCorrection(
            row: row, digest: file.digest, cells: cells, isLeftOut: isLeftOut, note: note, companion: companion,
            alike: file.alike)
    }

    func response(_ status: HTTPResponse.Status = .ok) -> Response {
        let title = "\(words.deskRow) \(row)"
        return DeskPage(language: language, title: title, programme: programme, step: .registrations)
            .response(status) { main in
                main.element("p", ["class": "lead"], words.deskRowLead)
                let shown = given ?? known
                main.form(to: "\(programme.path(.registrations))/rows/\(row)") { form in
                    form.step(of: programme)
                    for column in columns { write(column, shown, to: &form) }
                    form.field(
                        words.deskRowNote, "note", type: "text", value: shown?.note ?? "",
                        fault: given.map { _ in words.deskRowNeedsNote })
                    form.button(words.deskSave)
                    form.button(words.deskLeaveOut, isMain: false, name: "leave")
                    if known != nil { form.button(words.deskAsInFile, isMain: false, name: "restore") }
                }
                main.element("p") { $0.element("a", ["href": programme.path(.registrations)], words.deskGoOn) }
            }
    }

    private func write(_ column: FormImport.Column, _ shown: RowCorrection?, to form: inout Markup) {
        let original = file.texts[column.number] ?? ""
        let text = shown?.cells[column.number] ?? original
        let hint = text == original ? nil : words.deskInFile(words.quoted(original))
        let name = "cell-\(column.number)"
        guard original.contains(where: \.isNewline) || text.contains(where: \.isNewline) else {
            return form.field(column.heading, name, type: "text", value: text, hint: hint)
        }
        form.element("div", ["class": "field"]) { field in
            field.element("label", ["for": name], column.heading)
            // The first line break behind the tag is none of the text.
            field.element("textarea", ["id": name, "name": name, "rows": "5"], "\n" + text)
            if let hint { field.element("p", ["class": "hint"], hint) }
        }
    }
}
