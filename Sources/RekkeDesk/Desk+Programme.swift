internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// The questions about the programme.
extension Desk {
    func addProgramme(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/programmes/:id/programme") { request, context in
            ProgrammePage(programme: try await programme(context), language: request.language).response()
        }
        router.post("/programmes/:id/programme") { request, context in
            let programme = try await programme(context)
            if programme.isTold { return Desk.redirect(programme.path(.changes)) }
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            let answers = Desk.answers(form)
            let faults = Desk.faults(in: answers, request.language)
            guard faults.isEmpty else {
                return ProgrammePage(
                    programme: programme, language: request.language, given: answers, faults: faults
                )
                .response(.unprocessableContent)
            }
            if programme.answers != answers {
                try await change(programme, as: .answer, request) { programme in
                    programme.dropDecision()
                    programme.answers = answers
                }
            }
            return Desk.redirect(programme.path(form.text("show") == nil ? .registrations : .programme))
        }
    }

    private static func faults(
        in answers: [ProgrammeQuestion: String], _ language: Language
    ) -> [ProgrammeDraft.Fault] {
        do throws(ProgrammeDraft.Faults) {
            let draft = try ProgrammeDraft(answers, in: language)
            // Over midnight is more often a slip than meant; a file with the programme can say it.
            guard draft.hours.end <= draft.hours.start else { return [] }
            return [ProgrammeDraft.Fault(question: .time, text: language.words.deskEndsBeforeItBegins)]
        } catch {
            return error.faults
        }
    }

    /// What the page's fields say, as the questions are answered.
    private static func answers(_ form: MultipartForm) -> [ProgrammeQuestion: String] {
        func text(_ name: String) -> String { form.text(name) ?? "" }
        var answers: [ProgrammeQuestion: String] = [:]
        let asked: [ProgrammeQuestion] = [
            .name, .first, .venue, .meetings, .parallel, .places, .minimumAttendees, .guarantees, .except, .deadline,
            .facilitators,
        ]
        for question in asked { answers[question] = text(question.rawValue) }
        answers[.weekdays] = form.texts("weekdays").joined(separator: ",")
        answers[.time] = "\(text("from"))-\(text("to"))"
        answers[.every] = "\(text("weeks")) weeks"
        if !text("facilitators").allSatisfy(\.isWhitespace) { answers[.leaders] = text("leaders") }
        return answers
    }
}

/// The questions, with what is known as their answers.
private struct ProgrammePage {
    let programme: DeskProgramme
    let language: Language
    /// What was just answered, where that could not be.
    var given: [ProgrammeQuestion: String]?
    var faults: [ProgrammeDraft.Fault] = []

    private var words: any Words { language.words }

    func response(_ status: HTTPResponse.Status = .ok) -> Response {
        DeskPage(language: language, title: words.deskProgramme, programme: programme, step: .programme)
            .response(status) { main in
                if programme.isTold { return main.element("p", ["class": "alarm"], words.deskAnswersAreOut) }
                guard programme.given == nil else {
                    return main.element("p", "\(words.deskGivenProgramme) \(programme.given?.name ?? "")")
                }
                main.element("p", ["class": "lead"], words.deskQuestionsLead)
                main.form(to: programme.path(.programme)) { form in
                    form.step(of: programme)
                    writeQuestions(to: &form)
                }
                writeCalendar(to: &main)
            }
    }

    /// Of what was answered last, before anything is decided.
    private func writeCalendar(to main: inout Markup) {
        guard faults.isEmpty, let draft = try? ProgrammeDraft(programme.answers, in: language) else { return }
        let document = draft.document(in: programme.language(or: language), schema: nil)
        guard let read = try? ProblemReader.read(document, as: .yaml, name: "").programme else { return }
        main.element("h2", words.deskMeetings)
        main.element("p", words.deskCalendarLead)
        MonthCalendar(programme: read, language: language).write(to: &main)
    }

    private func writeQuestions(to form: inout Markup) {
        text(.name, to: &form)
        writeDays(to: &form)
        form.element("div", ["class": "pair"]) { pair in
            field(.first, "date", to: &pair)
            pair.field(words.deskFrom, "from", type: "time", value: hours.from, fault: fault(.time))
            pair.field(words.deskTo, "to", type: "time", value: hours.to)
        }
        text(.venue, to: &form)
        form.element("div", ["class": "pair"]) { pair in
            number(.meetings, to: &pair)
            pair.field(
                words.deskWeeks.capitalisedFirst, "weeks", type: "number", value: weeks, fault: fault(.every),
                [("min", "1")])
        }
        form.element("div", ["class": "pair"]) { pair in
            number(.parallel, to: &pair)
            number(.places, to: &pair)
        }
        field(.deadline, "date", hint: words.deskNoDeadline, to: &form)
        number(.minimumAttendees, least: 0, to: &form)
        // What is wrong in it is not to be hidden.
        let isWrong = [.except, .guarantees, .facilitators, .leaders].contains { fault($0) != nil }
        form.folded(words.deskMore, isOpen: isWrong) { more in
            text(.except, to: &more)
            number(.guarantees, least: 0, to: &more)
            text(.facilitators, to: &more)
            number(.leaders, to: &more)
        }
        form.button(words.deskNext)
        form.button(words.deskShowMeetings, isMain: false, name: "show")
    }

    private func writeDays(to form: inout Markup) {
        let chosen = answer(.weekdays).split(separator: ",").map(String.init)
        form.element("fieldset", fault(.weekdays) == nil ? [:] : ["aria-describedby": "weekdays-more"]) { group in
            group.element("legend", label(.weekdays))
            for day in Weekday.allCases {
                let value = day.name(in: .english)
                group.check(day.name(in: language), "weekdays", value: value, isChecked: chosen.contains(value))
            }
            if let fault = fault(.weekdays) { group.element("p", ["id": "weekdays-more", "class": "fault"], fault) }
        }
    }

    private func text(_ question: ProgrammeQuestion, to form: inout Markup) {
        form.field(
            question.text(in: language), question.rawValue, type: "text", value: answer(question),
            fault: fault(question))
    }

    private func number(_ question: ProgrammeQuestion, least: Int = 1, to form: inout Markup) {
        form.field(
            label(question), question.rawValue, type: "number", value: answer(question), fault: fault(question),
            [("min", "\(least)")])
    }

    private func field(_ question: ProgrammeQuestion, _ type: String, hint: String? = nil, to form: inout Markup) {
        form.field(
            label(question), question.rawValue, type: type, value: answer(question), hint: hint, fault: fault(question))
    }

    /// The question without the example of how to write the answer.
    private func label(_ question: ProgrammeQuestion) -> String {
        String(question.text(in: language).prefix { $0 != "," })
    }

    private func answer(_ question: ProgrammeQuestion) -> String {
        (given ?? programme.answers)[question] ?? usual(question)
    }

    private func usual(_ question: ProgrammeQuestion) -> String {
        switch question {
        case .except, .facilitators, .venue, .deadline, .name, .first: ""
        default: question.standard(for: ProgrammeDraft(), in: language) ?? ""
        }
    }

    private var hours: (from: String, to: String) {
        let parts = answer(.time).split(separator: "-").map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }

    private var weeks: String { String(answer(.every).prefix { $0 != " " }) }

    private func fault(_ question: ProgrammeQuestion) -> String? {
        faults.first { $0.question == question }.map { $0.text ?? words.deskGiveAnswer }
    }
}
