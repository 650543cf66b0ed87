internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

extension ChosenForm {
    /// What the page's fields say.
    init(_ form: MultipartForm) {
        self.init()
        for index in 0... {
            guard let heading = form.text("heading-\(index)") else { break }
            headings.append(heading)
            let names = form.text("column-\(index)")?.split(whereSeparator: \.isNewline).map(String.init) ?? []
            if !names.isEmpty { fields[heading] = names }
        }
        for index in 0... {
            guard let text = form.text("text-\(index)") else { break }
            let meanings = ChosenForm.consistent(form.texts("answer-\(index)"))
            let kind = form.text("kind-\(index)").flatMap { AnswerQuestion.Kind(rawValue: $0) } ?? .suits
            guard let first = meanings.first else { continue }
            switch kind {
            case .impossible, .yesOfImpossible: impossibleAnswers[text] = meanings
            case .rank where first != "none": ranks[text] = Int(first)
            case .suits, .yesOfSuits, .rank: answers[text] = meanings
            }
        }
        isMonthFirst = form.text("dates").flatMap { $0.isEmpty ? nil : $0 == "monthFirst" }
    }

    /// Whoever ticks every series ticks each; no series beside some is no answer, and is asked anew.
    private static func consistent(_ ticked: [String]) -> [String] {
        let ticked = ticked.filter { !$0.isEmpty }
        if ticked.contains("none") { return ticked == ["none"] ? ticked : [] }
        return ticked.contains("all") ? ["all"] : ticked
    }
}

/// What columns and answers mean, to be chosen.
struct RegistrationChoices {
    let programme: DeskProgramme
    let reading: DeskReading
    let language: Language

    private var words: any Words { language.words }
    private var form: FormImport? { reading.form }

    func write(to main: inout Markup) {
        main.form(to: programme.path(.registrations)) { form in
            form.step(of: programme)
            form.hidden("columns", "true")
            if !questions.isEmpty {
                form.element("h2", words.deskAnswersLead)
                writeQuestions(to: &form)
            }
            // What is plain need not be looked at.
            if isClear, questions.isEmpty {
                form.folded(words.deskColumnsLead) { page in
                    writeColumns(to: &page)
                    page.button(words.deskReadAgain, isMain: false)
                }
            } else {
                form.element("h2", words.deskColumnsLead)
                writeColumns(to: &form)
                form.button(words.deskReadAgain, isMain: false)
            }
        }
    }

    private var isClear: Bool { reading.problem != nil && form?.isRead == true && form?.unreadWishes.isEmpty == true }

    /// Answers that need a meaning, or have been given one.
    private var questions: [Question] {
        (reading.questions + reading.choice.answered).map { Question(text: $0.text, kind: $0.kind) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private struct Question: Equatable {
        let text: String
        let kind: AnswerQuestion.Kind
    }

    private func writeQuestions(to page: inout Markup) {
        let questions = questions
        if questions.contains(where: { [.suits, .impossible].contains($0.kind) }) {
            page.element("p", words.deskTickMeanings)
        }
        if questions.contains(where: { $0.kind == .yesOfSuits }) { page.element("p", words.deskRankInstead) }
        for (index, question) in questions.enumerated() {
            let quoted = words.quoted(question.text)
            let label = question.kind.isOfImpossible ? words.deskWhereImpossible(quoted) : quoted
            switch question.kind {
            case .suits, .impossible: writeTicks(question, index, label, to: &page)
            case .yesOfSuits, .yesOfImpossible, .rank: writeChoice(question, index, label, to: &page)
            }
        }
    }

    /// What says of the question to which form's field an answer belongs.
    private func writeHidden(_ question: Question, _ index: Int, to page: inout Markup) {
        page.hidden("text-\(index)", question.text)
        page.hidden("kind-\(index)", question.kind.rawValue)
    }

    private func meanings(of question: Question) -> [String] {
        let choice = reading.choice
        if question.kind == .rank, let rank = choice.ranks[question.text] { return ["\(rank)"] }
        return (question.kind.isOfImpossible ? choice.impossibleAnswers : choice.answers)[question.text] ?? []
    }

    private func writeTicks(_ question: Question, _ index: Int, _ label: String, to page: inout Markup) {
        let series = (form?.programme.series ?? []).map { ($0.id, $0.name) }
        let chosen = meanings(of: question)
        page.element("fieldset") { group in
            group.element("legend", label)
            writeHidden(question, index, to: &group)
            // Whoever can take part in nothing has not answered what suits.
            let none = question.kind == .impossible ? words.deskNoSeries : words.deskOnlyBesideOthers
            for (value, label) in series + [("all", words.deskEverySeries), ("none", none)] {
                group.check(label, "answer-\(index)", value: value, isChecked: chosen.contains(value))
            }
        }
    }

    /// In a column of one series an answer means one thing.
    private func writeChoice(_ question: Question, _ index: Int, _ label: String, to page: inout Markup) {
        // On a scale there may be more than there are series.
        let count = min(max(form?.programme.series.count ?? 0, reading.choice.ranks.values.max() ?? 0), 9)
        let options: [(value: String, text: String)] =
            switch question.kind {
            case .rank: (0..<count).map { ("\($0 + 1)", words.deskRank($0 + 1)) } + [("none", words.deskDoesNotSuit)]
            case .yesOfImpossible: [("all", words.deskIsImpossible), ("none", words.deskIsPossible)]
            case .suits, .impossible, .yesOfSuits: [("all", words.deskDoesSuit), ("none", words.deskDoesNotSuit)]
            }
        page.element("div", ["class": "field"]) { field in
            writeHidden(question, index, to: &field)
            field.choice(
                label, "answer-\(index)", [("", words.deskAskAnew)] + options,
                chosen: meanings(of: question).first ?? "")
        }
    }

    private func writeColumns(to page: inout Markup) {
        for (index, column) in (form?.columns ?? []).enumerated() {
            page.element("div", ["class": "field"]) { field in
                field.hidden("heading-\(index)", column.heading)
                field.choice(
                    column.heading, "column-\(index)", fields,
                    chosen: reading.choice.fields[column.heading]?.joined(separator: "\n") ?? "")
            }
        }
        page.element("div", ["class": "field"]) { field in
            let orders = [
                ("", words.deskAsUnderstood), ("dayFirst", words.deskDayFirst), ("monthFirst", words.deskMonthFirst),
            ]
            let chosen = reading.choice.isMonthFirst.map { $0 ? "monthFirst" : "dayFirst" } ?? ""
            field.choice(words.deskDateOrder, "dates", orders, chosen: chosen)
        }
        page.check(words.deskTakeAbsences, "absences", isChecked: programme.state.acceptsAbsences)
    }

    /// What a column can be for.
    private var fields: [(value: String, text: String)] {
        let plain = ChosenForm.fieldNames.compactMap { name in words.deskField(name).map { (name, $0) } }
        return [("", words.isNotRead)] + plain + fields("suits", words.deskSuits)
            + fields("preferences", words.deskRank) + fields("impossible", words.deskImpossible)
    }

    /// One for each series, and for those that meet at the same times, of which a column may speak together.
    private func fields(_ name: String, _ label: (String) -> String) -> [(value: String, text: String)] {
        let series = form?.programme.series ?? []
        let groups = series.map { [$0] } + series.ofSameTimes
        return groups.map { group in
            (group.map { "\(name).\($0.id)" }.joined(separator: "\n"), label(language.list(group.map(\.name))))
        }
    }
}
