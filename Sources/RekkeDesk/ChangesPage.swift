internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// What has changed, or might: what it would do, and fields for more of it.
struct ChangesPage {
    let programme: DeskProgramme
    let reading: DeskProgramme.Decision.Reading
    let previews: [Desk.Preview]
    /// Which series should be added, and the job that works it out; nil where nobody asked.
    let plan: (question: PlanQuestion, job: Job)?
    let language: Language
    /// What was just filled in, where that could not be; nil otherwise.
    var given: GivenChange?

    var words: any Words { language.words }
    private var isAtWork: Bool {
        (previews.compactMap(\.job) + [plan?.job].compactMap(\.self)).contains { $0.outcome == nil }
    }

    func response() -> Response {
        DeskPage(language: language, title: title, programme: programme, step: .changes)
            .response(given == nil ? .ok : .unprocessableContent, refreshing: isAtWork && given == nil) { main in
                main.element("p", ["class": "lead"], programme.isTold ? words.deskChangesLead : words.deskWhatIfLead)
                if let given { write(given, to: &main) }
                if !programme.state.changes.isEmpty {
                    writeChanges(to: &main)
                    writePreviews(to: &main)
                }
                if !programme.isTold, programme.state.changes.count > 1 { writeTogether(to: &main) }
                if let plan {
                    PlanAnswerSection(path: programme.path(.changes), plan: plan, reading: reading, language: language)
                        .write(to: &main)
                }
                // What was typed is not to be lost.
                if !isAtWork || given != nil {
                    ChangeForms(
                        path: programme.path(.changes), reading: reading, isTold: programme.isTold, language: language,
                        given: given
                    ).write(to: &main)
                }
            }
    }

    private var title: String { programme.isTold ? words.deskChanges : words.deskWhatIf }

    /// What is wrong with it, with the way to each field.
    private func write(_ given: GivenChange, to main: inout Markup) {
        // Whoever hears the page hears this first.
        main.element("div", ["class": "alarm", "tabindex": "-1", "autofocus": "autofocus"]) { box in
            box.element("p", words.deskIsNotEntered)
            box.element("ul") { list in
                for (field, text) in given.faults {
                    list.element("li") { $0.element("a", ["href": "#\(field)"], text) }
                }
            }
        }
    }

    private func writeChanges(to main: inout Markup) {
        main.element("ol", ["class": "kept"]) { list in
            for (index, change) in programme.state.changes.enumerated() {
                list.element("li") { item in
                    item.write(change.sentence(for: reading.problem, in: language))
                    for hint in change.hints(for: reading.problem, in: language) {
                        item.element("p", ["class": "hint"], hint)
                    }
                    item.element("div", ["class": "undoing"]) { line in
                        if !programme.isTold, previews[index].isDone {
                            line.form(to: programme.path(.changes) + "/apply") { form in
                                form.hidden("change", "\(index)")
                                form.step(of: programme)
                                form.button(words.deskMakeItSo, isMain: false)
                            }
                        }
                        line.form(to: programme.path(.changes) + "/drop") { form in
                            form.hidden("change", "\(index)")
                            form.step(of: programme)
                            form.button(words.deskDrop, isMain: false)
                        }
                    }
                }
            }
        }
    }

    /// Several of what is tried, as one.
    private func writeTogether(to main: inout Markup) {
        main.folded(words.deskTryTogether, isOpen: given?.kind == "together") { page in
            page.form(to: programme.path(.changes)) { form in
                form.hidden("kind", "together")
                form.step(of: programme)
                form.fieldset(
                    words.deskWhichTogether, "together-change", fault: given?.fault(of: "together-change")
                ) { group in
                    for (index, change) in programme.state.changes.enumerated() {
                        group.check(
                            change.sentence(for: reading.problem, in: language), "together-change", value: "\(index)",
                            isChecked: given?.isChecked("together-change", "\(index)") ?? false)
                    }
                }
                form.button(words.deskTry, isMain: false)
            }
        }
    }

    private func writePreviews(to main: inout Markup) {
        for case .faulty(let faults) in previews {
            main.element("div", ["class": "alarm", "lang": "en"]) { $0.list(faults.map { [$0.text] }) }
        }
        for job in previews.compactMap(\.job) {
            guard case .failure(let refusal) = job.outcome else { continue }
            main.failure(refusal, of: reading.problem, in: language)
        }
        if isAtWork { return main.element("p", ["class": "lead", "role": "status"], words.deskIsWorking) }
        if programme.isTold { writeReallocation(to: &main) } else { writeOutcomes(to: &main) }
    }

    // MARK: After people were told

    private func writeReallocation(to main: inout Markup) {
        guard case .job(let job, _, let changed) = previews.first,
            let answer = try? job.outcome?.get(),
            let tracks = changed.problem.read(answer.bytes)
        else { return }
        main.element("h2", words.deskWhatItDoes)
        writeLateOnes(among: programme.state.changes, tracks, to: &main)
        for track in tracks.map(\.asProgramme) {
            if track.track != nil { main.element("h3", track.problem.programme.name) }
            main.writeReallocation(of: track, in: language)
            var report = Report(of: track.allocation, in: track.problem, version: "")
            report.language = language
            report.writeSections(["guarantees", "warnings"], to: &main)
        }
        main.form(to: programme.path(.changes) + "/apply", [("class", "apply")]) { form in
            form.step(of: programme)
            form.button(words.deskMakeItSo)
        }
    }

    /// What came of those who register late: whether all others keep theirs does not say it.
    private func writeLateOnes(
        among changes: [DeskChange], _ tracks: [TrackAllocation], to main: inout Markup
    ) {
        let late = changes.flatMap(\.single).compactMap { change in
            if case .late(let late) = change { late } else { nil }
        }
        for track in tracks where !late.isEmpty {
            let explanations = Explanations(of: track.allocation, in: track.problem, in: language)
            for registration in late {
                guard let sentences = explanations[registration.id], let first = sentences.first else { continue }
                main.element("p", ["class": "strong"], first)
                for sentence in sentences.dropFirst() { main.element("p", sentence) }
            }
        }
    }

    // MARK: Before

    private func writeOutcomes(to main: inout Markup) {
        var tried: [(scenario: Scenario, changed: ChangedProblem)] = []
        var runs = [reading.tracks]
        var late: [(changes: [DeskChange], tracks: [TrackAllocation])] = []
        for (change, preview) in zip(programme.state.changes, previews) {
            guard case .job(let job, let document, _) = preview, let answer = try? job.outcome?.get(),
                let read = try? ScenarioReader.read(document, as: .json, name: "scenario.json", for: reading.problem),
                let tracks = read.changed.problem.read(answer.bytes), tracks.map(\.track) == reading.tracks.map(\.track)
            else { continue }
            tried.append(read)
            runs.append(tracks)
            late.append(([change], tracks))
        }
        guard !tried.isEmpty else { return }
        // Whoever only joins the queue is in none of the lists below.
        for (changes, tracks) in late { writeLateOnes(among: changes, tracks, to: &main) }
        for track in TrackOutcomes.comparing(tried, decided: runs) {
            var report = Report(of: track.outcomes.baseline, in: track.problem, version: "")
            (report.language, report.scenarios) = (language, track.outcomes)
            if let name = track.track { main.element("h2", name) }
            report.writeSections(["scenarios"], to: &main)
        }
    }
}

extension Desk.Preview {
    fileprivate var job: Job? {
        if case .job(let job, _, _) = self { job } else { nil }
    }

    fileprivate var isDone: Bool {
        if case .success = job?.outcome { true } else { false }
    }
}

extension Markup {
    /// Whom a reallocation touches, and why; nothing for an allocation.
    mutating func writeReallocation(of track: TrackAllocation, in language: Language) {
        guard let reallocation = track.answer.reallocation else { return }
        let told = ReallocationSentences(reallocation, track.problem, in: language)
        for sentence in told.opening { element("p", ["class": "strong"], sentence) }
        for (heading, items) in told.lists {
            element("h3", heading)
            list(items, shown: 40, more: language.words.showMore)
        }
        let explanations = Explanations(of: track, in: language)
        let reasons = reallocation.gained.compactMap { explanations[$0] }
        guard !reasons.isEmpty else { return }
        folded(language.words.deskWhy) { $0.list(reasons, shown: 40, more: language.words.showMore) }
    }
}
