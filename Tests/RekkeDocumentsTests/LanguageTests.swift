import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct LanguageTests {
    // MARK: One language throughout

    @Test(arguments: RandomProblem.Kind.allCases)
    func `letters and calendars are in one language throughout, and say something in each`(
        kind: RandomProblem.Kind
    ) throws {
        var letters = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<20) {
            let problem = try problem.withoutNames()
            let allocation = try problem.allocated()
            var all = [Documents(of: allocation, in: problem)]
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: allocation.placements)
            let changed = try problem.applying(scenario).problem.withoutNames()
            let later = try problem.reallocated(after: allocation, changing: scenario, moves: 1)
            all.append(
                Documents(
                    of: later, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
                    version: "0"))
            for documents in all {
                for language in Language.allCases { try check(documents, language, "\(kind) \(seed)") }
                letters += try expectDifferent(documents)
            }
        }
        #expect(letters > 60)
    }

    private func check(_ documents: Documents, _ language: Language, _ name: String) throws {
        var documents = documents
        documents.language = language
        documents.sender = Documents.Sender(name: "X", address: "x@example.org")
        for letter in try documents.letters() {
            #expect(Telltales.strangers(in: letter.text, of: language) == [], "\(name) \(language): \(letter.text)")
            #expect(letter.text.split(separator: "\n").count > 5 && !letter.text.contains("{{"), "\(name)")
        }
        let events = CalendarEvents(documents)
        let details =
            documents.allocation.placements.flatMap(events.events(of:))
            + events.facilitators.flatMap(events.events(of:))
        for text in details.map({ $0.details ?? "" }) {
            #expect(!text.isEmpty && Telltales.strangers(in: text, of: language) == [], "\(name) \(language): \(text)")
        }
    }

    /// That no letter is the same in two languages; how many there are.
    private func expectDifferent(_ documents: Documents) throws -> Int {
        let letters = try Language.allCases.map { language in
            var documents = documents
            documents.language = language
            return try documents.letters()
        }
        for index in letters[0].indices {
            #expect(Set(letters.map { $0[index].text }).count == letters.count)
            guard [.waiting, .lost, .notConsidered].contains(letters[0][index].kind) else { continue }
            let reasons = letters.map { $0[index].text.split(separator: "\n").filter { $0.hasPrefix("– ") } }
            #expect(Set(reasons).count == letters.count || reasons.allSatisfy(\.isEmpty), "\(reasons)")
        }
        return letters[0].count
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `reports and workbooks are in one language throughout`(kind: RandomProblem.Kind) async throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<8) {
            let problem = try problem.withoutNames()
            let allocation = try problem.allocated()
            var change = RandomChange(seed: seed)
            let scenario = change.scenario(for: problem, placed: allocation.placements)
            let changed = try problem.applying(scenario)
            var report = Report(of: allocation, in: problem, version: "0")
            report.scenarios = try await problem.outcomes(ofApplied: [(scenario, changed)])
            report.digests = Report.Digests(problem: noDigest, result: noDigest)
            for language in Language.allCases {
                report.language = language
                let page = ReportPage(report.page()).text
                #expect(Telltales.strangers(in: page, of: language) == [], "\(kind) \(seed) \(language)")
                let workbook = ResultSheets(allocation, problem, language, nil).all.map(\.text).joined(separator: "\n")
                #expect(Telltales.strangers(in: workbook, of: language) == [], "\(kind) \(seed): \(workbook)")
            }
        }
    }

    @Test func `a word of another language is found out`() {
        #expect(Telltales.strangers(in: "De har ikke fått plass frå «A».", of: .nynorsk) == ["ikke"])
        #expect(Telltales.strangers(in: "Dere har ikkje fått plass", of: .bokmål) == ["ikkje"])
        #expect(Telltales.strangers(in: "You have a place og dere", of: .english) == ["dere", "og"])
        #expect(Telltales.strangers(in: "Det er ingen plassar her, and none", of: .nynorsk) == ["and", "none"])
    }

    // MARK: Nynorsk

    @Test(arguments: ["broken-guarantee", "dybdemoter-2021", "kjernegruppe"])
    func `the Nynorsk letters of a scenario are those that were read`(name: String) async throws {
        let example = try #require(try await DocumentExamples.results(ofScenario: name).first)
        var documents = Documents(of: example.allocation, in: example.problem, language: .nynorsk)
        // Before any meeting.
        let zone = example.problem.programme.timeZone
        documents.date = example.problem.programme.series.flatMap(\.meetings).map(\.start).min().map {
            zone.localTime(at: $0).date
        }
        documents.sender = Documents.Sender(name: "Ingrid Solbakken", address: "post@example.no")
        let text = try documents.letters().map(\.text).joined(separator: "\u{2014}\n")
        let file = root.appending(path: "Tests/Golden/letters.\(name).nn.txt")
        if ProcessInfo.processInfo.environment["REKKE_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    // MARK: A registration's own language

    @Test func `a registration is written to in its own language, the others in that of all`() async throws {
        let registrations = (1...4).map { number in
            var registration = Registration.numbered(number, number < 4 ? "tue" : "wed")
            registration.language = [.nynorsk, .english, nil, .nynorsk][number - 1]
            return registration
        }
        var series = [tuesdays, wednesdays]
        series[0].capacity = 2
        let problem = try problem(series: series, registrations)
        let written = try await WrittenDocuments(
            Documents(of: problem.allocated(), in: problem, language: .bokmål), DocumentKind.allCases)
        #expect(try written.letter(to: "r1").hasPrefix("Autumn: De har fått plass\n"))
        #expect(try written.letter(to: "r1").contains("– tysdag 7. september kl. 09.00–11.00\n"))
        #expect(try written.letter(to: "r2").hasPrefix("Autumn: You have a place\n"))
        #expect(try written.letter(to: "r3").hasPrefix("Autumn: Dere står på venteliste\n"))
        #expect(try written.text(of: "letters/r1.html").contains("<html lang=\"nn\">"))
        #expect(try written.text(of: "letters/r3.html").contains("<html lang=\"nb\">"))
        #expect(try written.text(of: "calendars/registrations/r2.ics").contains("DESCRIPTION:Meeting 1"))
        #expect(try written.text(of: "calendars/registrations/r1.ics").contains("DESCRIPTION:Møte 1"))
        #expect(written.manifest.language == .bokmål)
        #expect(try written.text(of: "report.html").contains("<html lang=\"nb\">"))
    }

    @Test func `another language updates a calendar, the same one leaves it`() async throws {
        var registration = Registration.numbered(1, "tue")
        let before = try problem([registration])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        registration.language = .english
        let after = try problem([registration])
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .bokmål, earlier: first.manifest))
        #expect(second.manifest.entries.map(\.sequence) == [1, 1, 1, 1])
        // Nothing is another than it was told.
        #expect(try second.text(of: "letters/index.csv").contains(";en;placed;place;false;"))
        let third = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .english, earlier: second.manifest))
        #expect(third.manifest.entries == second.manifest.entries)
    }

    // MARK: Better sentences

    @Test(arguments: [
        (59, "It came 26 August 2021, 23:59, after the deadline 26 August 2021, 23:58."),
        (0, "It came 26 August 2021, 23:58:59, after the deadline 26 August 2021, 23:58:01."),
    ]) func `seconds stand in a letter only where minutes do not tell times apart`(
        seconds: Int, sentence: String
    ) throws {
        let date = try #require(LocalDate(year: 2021, month: 8, day: 26))
        let minute = LocalTimeZone.oslo.start(of: date).seconds + 86_280
        var registration = Registration.numbered(1, "tue")
        registration.submitted = Instant(seconds: minute + 59 + (seconds == 59 ? 60 : 0))
        let problem = try problem(rules: Rules(deadline: Instant(seconds: minute + 1)), [registration])
        let documents = Documents(of: try problem.allocated(), in: problem)
        #expect(try documents.letters()[0].text.contains("– \(sentence)\n"))
    }

    @Test(arguments: [
        (Language.english, "All three places in the three series went to organisations that registered before you."),
        (.bokmål, "Alle tre plassene i de tre møterekkene gikk til organisasjoner som meldte seg på før dere."),
        (.nynorsk, "Alle tre plassane i dei tre møterekkjene gjekk til organisasjonar som melde seg på før dykk."),
    ]) func `all series are named together`(language: Language, sentence: String) throws {
        let series = (1...3).map { Series(id: "s\($0)", capacity: 1, meetings: [morning(2021, 9, $0)]) }
        let problem = try problem(series: series, (1...4).map { Registration.numbered($0) })
        let documents = Documents(of: try problem.allocated(), in: problem, language: language)
        #expect(try documents.letters()[3].text.contains("– \(sentence)\n"))
    }
}

extension Documents {
    /// All letters as they would be written.
    fileprivate func letters() throws -> [(kind: LetterKind, text: String)] {
        let writer = LetterWriter(self)
        let outcomes = allocation.outcomes
        let superseded = SupersededAnswers(self)
        return try problem.registrationsInPriorityOrder.compactMap { registration in
            guard let fate = outcomes[registration.id], !superseded.contains(registration.id) else { return nil }
            let letter = writer.letter(to: registration, fate, calendar: "a.ics", cancellation: "b.ics")
            let language = self.language(of: registration)
            return (letter.kind, try templates.text(letter.kind, language, letter.values))
        }
    }
}

extension SpreadsheetSheet {
    /// All that is text in it.
    var text: String {
        let cells = rows.flatMap { $0 }.compactMap { cell in if case .text(let text) = cell { text } else { nil } }
        return ([name] + columns.map(\.heading) + cells).joined(separator: "\n")
    }
}

extension Problem {
    /// Without names, which may be words of any language.
    fileprivate func withoutNames() throws -> Problem {
        var programme = programme
        programme.name = "P"
        for index in programme.series.indices {
            programme.series[index].name = "S\(index)"
            programme.series[index].place = nil
        }
        for index in programme.facilitators.indices { programme.facilitators[index].name = nil }
        var registrations = registrations
        var known: [String] = []
        for index in registrations.indices {
            registrations[index].contact = nil
            for number in registrations[index].attendees.indices { registrations[index].attendees[number].name = nil }
            guard let key = OrganisationKey(registrations[index].organisation)?.folded else { continue }
            if !known.contains(key) { known.append(key) }
            registrations[index].organisation = "Q\(known.firstIndex(of: key) ?? 0)"
        }
        return try Problem(programme: programme, registrations: registrations)
    }
}
