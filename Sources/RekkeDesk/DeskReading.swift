internal import Rekke
internal import RekkeFormats

/// What a programme and its files were understood as.
struct DeskReading: Sendable {
    /// nil where anything is wrong.
    let problem: Problem?
    /// nil where the given file has the registrations.
    let form: FormImport?
    let faults: [InputFault]
    /// What columns and answers are taken to mean.
    let choice: ChosenForm
    /// Answers that mean nothing known.
    let questions: [AnswerQuestion]
    /// Whether it can be chosen what columns mean: a given programme says so itself.
    let isChosen: Bool

    /// Whether the questions about the programme have to be answered first.
    var lacksProgramme = false

    /// Numbers of which it can be chosen which end is the best; nil where there is nothing to choose.
    var openScale: FormImport.OpenScale? { isChosen ? form?.openScale : nil }

    /// Whether something has to be chosen that nobody has looked at: wishes that are passed over, or read the wrong way round, are
    /// somebody's place. Nothing is allocated before.
    func isOpen(in programme: DeskProgramme) -> Bool {
        programme.state.choice == nil && (form?.unreadWishes.isEmpty == false || lacksWishes) || openScale != nil
    }

    /// Whether no column is read for what suits, though one that is not read may say it.
    var lacksWishes: Bool {
        guard isChosen, let form, form.isRead else { return false }
        let wishes = choice.fields.values.joined().contains { $0.hasPrefix("suits") || $0.hasPrefix("preferences") }
        return !wishes && form.columns.contains(where: \.fields.isEmpty)
    }

    /// What the programme is called; nil where it could not be read.
    var title: String? { [problem?.programme.name, form?.programme.name].compactMap(\.self).first { !$0.isEmpty } }

    init(_ programme: DeskProgramme, in language: Language) {
        do throws(InputError) {
            if let given = programme.given {
                try self.init(given: given, programme)
            } else {
                try self.init(questionsOf: programme, language)
            }
        } catch {
            self.init(faults: error.faults)
        }
    }

    private init(faults: [InputFault]) {
        (problem, form, self.faults, choice, questions, isChosen) = (nil, nil, faults, ChosenForm(), [], false)
    }

    private init(given: DeskFile, _ programme: DeskProgramme) throws(InputError) {
        guard programme.export != nil else {
            problem = try ProblemReader.read(given.contents, as: given.format, name: given.name)
            (form, faults, choice, questions, isChosen) = (nil, [], ChosenForm(), [], false)
            return
        }
        let read = try FormImport(
            programme: given.contents, as: given.format, name: given.name, programme.exports)
        (problem, form, faults) = (read.problem, read, read.faults)
        (choice, questions, isChosen) = (ChosenForm(), [], false)
    }

    /// What nobody has chosen is as it seems to be: it is shown, row by row, before anything is decided.
    private init(questionsOf programme: DeskProgramme, _ language: Language) throws(InputError) {
        guard var draft = try? ProgrammeDraft(programme.answers, in: language) else {
            (problem, form, faults, choice, questions, isChosen) = (nil, nil, [], ChosenForm(), [], false)
            lacksProgramme = true
            return
        }
        let written = programme.language(or: language)
        // Nothing can mean a series that an earlier answer had and the present one has not.
        let series = try ProblemReader.read(draft.document(in: written, schema: nil), as: .yaml, name: "")
            .programme.series.map(\.id)
        func read(_ choice: ChosenForm) throws(InputError) -> FormImport {
            draft.form = choice.yaml
            return try FormImport(
                programme: draft.document(in: written, schema: nil), as: .yaml, name: "", programme.exports)
        }
        let given = programme.state.choice?.limited(to: Set(series))
        let (read, choice, questions) = try DeskReading.chosen(given, read)
        problem = choice.conflicts.isEmpty ? read.problem : nil
        (form, faults) = (read, read.faults)
        (self.choice, self.questions, isChosen) = (choice, questions, true)
    }

    /// - Parameter read: Reads the export under a choice.
    static func chosen(
        _ choice: ChosenForm?, _ read: (ChosenForm) throws(InputError) -> FormImport
    ) throws(InputError) -> (FormImport, ChosenForm, [AnswerQuestion]) {
        var final = choice ?? ChosenForm()
        let first = try read(final)
        // Of a corrected file only what is new in it.
        let isNew = { (heading: String) in choice?.headings.contains(heading) != true }
        guard choice == nil || first.columns.contains(where: { isNew($0.heading) }) else {
            return (first, final, first.answerQuestions)
        }
        final.fields.merge(first.suggestedFields.filter { isNew($0.key) }) { chosen, _ in chosen }
        // Which end is the best, or what each word is worth, is asked then.
        final.fields.merge(first.gradedFields.filter { isNew($0.key) }) { chosen, _ in chosen }
        guard choice == nil else {
            let second = try read(final)
            return (second, final, second.answerQuestions)
        }
        final.take(first.answerQuestions)
        let second = try read(final)
        // Once the columns are known, answers that mean nothing known come to light.
        return (second, final, first.answerQuestions + second.answerQuestions)
    }
}

extension DeskProgramme {
    var exports: FormExports {
        var registrations = export?.table
        registrations?.corrections = state.corrections
        return FormExports(
            registrations: registrations, attendees: attendees?.table, acceptsAbsences: state.acceptsAbsences)
    }
}

extension InputError {
    var faults: [InputFault] {
        switch self {
        case .faulty(let faults): faults
        // Nothing is read from the disk here.
        case .unreadable: []
        }
    }
}
