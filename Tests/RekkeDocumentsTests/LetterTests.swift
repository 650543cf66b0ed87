import Foundation
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct LetterTests {
    // MARK: Kinds

    @Test(arguments: [
        (Language.bokmål, "tirsdag 7. september kl. 09.00–11.00"), (.english, "Tuesday 7 September, 09:00–11:00"),
    ]) func `a placed registration learns its series and its meetings`(language: Language, first: String) async throws {
        let problem = try problem([.numbered(1, "tue")])
        let written = try await WrittenDocuments(Documents(of: problem.allocated(), in: problem, language: language))
        let letter = try written.letter(to: "r1")
        #expect(letter.contains("– \(first)\n"))
        #expect(letter.contains("Tirsdager") && letter.contains("Teams"))
        #expect(letter.components(separatedBy: "\n– ").count == 5)
    }

    @Test func `a year is named where it is another than the letter's`() async throws {
        let series = Series(id: "new", meetings: [morning(2021, 12, 7), morning(2022, 1, 4)])
        let problem = try problem(series: [series], [.numbered(1)])
        let written = try await WrittenDocuments(Documents(of: problem.allocated(), in: problem, language: .bokmål))
        let letter = try written.letter(to: "r1")
        #expect(letter.contains("– tirsdag 7. desember kl. 09.00–11.00\n– tirsdag 4. januar 2022 kl. 09.00–11.00\n"))
    }

    @Test func `one who waited and has a place now is told that one became free`() async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        #expect(try first.letter(to: "r2").contains("Dere er nummer 1 av 1 på ventelisten."))
        var withdrawn = Registration.numbered(1, "tue")
        withdrawn.withdrawn = true
        let after = try problem([withdrawn, .numbered(2, "tue")])
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .bokmål, earlier: first.manifest))
        #expect(try second.letter(to: "r2").contains("Det er blitt ledig en plass"))
        #expect(try second.letter(to: "r1").contains("Vi har registrert at påmeldingen deres er trukket."))
    }

    @Test func `that a place became free is told only where somebody left one`() async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        var larger = tuesdays
        larger.capacity = 2
        let after = try problem(
            series: [larger, wednesdays], [.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed")])
        for (language, sentence) in [
            (Language.bokmål, "Vi kan nå tilby dere en plass."), (.nynorsk, "Vi kan no tilby dykk ein plass."),
            (.english, "We can now offer you a place."),
        ] {
            let second = try await WrittenDocuments(
                Documents(of: after.allocated(), in: after, language: language, earlier: first.manifest))
            #expect(try second.letter(to: "r2").contains("\n\n\(sentence)\n\n"))
            // Who has registered since has waited for nothing.
            #expect(try !second.letter(to: "r3").contains(sentence))
        }
    }

    @Test func `that a place became free is not told where more get one than left`() async throws {
        var tuesdays = tuesdays
        tuesdays.capacity = 3
        let before = try problem(series: [tuesdays], [.numbered(1, "tue")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        var withdrawn = Registration.numbered(1, "tue")
        withdrawn.withdrawn = true
        for (newcomers, isFreed) in [(2...2, true), (2...4, false)] {
            let after = try problem(series: [tuesdays], [withdrawn] + newcomers.map { .numbered($0, "tue") })
            var documents = Documents(of: try after.allocated(), in: after, language: .bokmål, earlier: first.manifest)
            // As if they had waited.
            documents.earlier?.registrations += newcomers.map {
                DocumentManifest.Told(registration: "r\($0)", outcome: .waitlisted)
            }
            let second = try await WrittenDocuments(documents)
            for number in newcomers {
                let letter = try second.letter(to: "r\(number)")
                #expect(letter.contains("Det er blitt ledig en plass") == isFreed)
                #expect(letter.contains("Vi kan nå tilby dere en plass.") == !isFreed)
            }
        }
    }

    @Test(arguments: [
        (Language.english, "The meetings in “Tirsdager”, where you had a place, are over.", "queue for “Tirsdager”"),
        (.bokmål, "Møtene i «Tirsdager», der dere hadde plass, er over.", "køen til «Tirsdager»"),
        (.nynorsk, "Møta i «Tirsdager», der de hadde plass, er over.", "køen til «Tirsdager»"),
    ])
    func `nobody is told to come to what is over, nor to wait for it`(
        language: Language, sentence: String, queue: String
    ) async throws {
        let problem = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
        var documents = Documents(of: try problem.allocated(), in: problem, language: language)
        let during = try await WrittenDocuments(documents)
        #expect(try !during.letter(to: "r1").contains(sentence) && during.letter(to: "r2").contains(queue))
        documents.date = LocalDate(year: 2021, month: 12, day: 24)
        let after = try await WrittenDocuments(documents)
        #expect(try after.letter(to: "r1").contains(sentence) && !after.letter(to: "r2").contains(queue))
        // That is known of an allocation, too, once it was.
        documents.date = nil
        documents.earlier = after.manifest
        documents.onlyNews = false
        let later = try await WrittenDocuments(documents)
        #expect(try later.letter(to: "r1").contains(sentence) && !later.letter(to: "r2").contains(queue))
        documents.onlyNews = true
        let news = try await WrittenDocuments(documents, [.letters])
        #expect(!news.manifest.files.contains { $0.path.hasSuffix("r1.txt") })
    }

    @Test func `one who waits is told of a number that is worse than the one it was told, and of no better one`()
        async throws
    {
        let before = try problem([.numbered(1, "tue"), .numbered(3, "tue")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        let words = "nummeret deres er ikke lenger det vi skrev da."
        #expect(try !first.letter(to: "r3").contains(words))
        let after = try problem([.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "tue")])
        var documents = try Documents(of: after.allocated(), in: after, language: .bokmål, earlier: first.manifest)
        documents.onlyNews = true
        let second = try await WrittenDocuments(documents)
        #expect(try second.letter(to: "r3").contains(words))
        let told = try #require(second.manifest.registrations.first { $0.registration == "r3" })
        #expect(told.position == 2 && told.queue == [QueuePosition(series: "tue", position: 2)])
        #expect(second.paths(for: .registration("r1")).isEmpty)
        var back = try Documents(of: before.allocated(), in: before, language: .bokmål, earlier: second.manifest)
        back.onlyNews = true
        back.earlier?.registrations.removeAll { $0.registration == "r2" }
        back.earlier?.identities.removeAll { $0.registration == "r2" }
        let third = try await WrittenDocuments(back)
        #expect(third.paths(for: .registration("r3")).isEmpty)
    }

    @Test(arguments: [
        (Language.bokmål, "Dere har oppgitt bare én deltaker, men minst to må være med på hvert møte."),
        (.nynorsk, "De har oppgitt berre éin deltakar, men minst to må vere med på kvart møte."),
        (.english, "You named only one person, but at least two must be there at every meeting."),
    ]) func `who names too few is told that, and not that somebody cannot come`(
        language: Language, sentence: String
    ) async throws {
        var registration = Registration.numbered(1, "tue")
        registration.attendees = [Attendee(name: "Kari Nordmann")]
        let problem = try problem([registration])
        let letter = try await WrittenDocuments(
            Documents(of: problem.allocated(), in: problem, language: language)
        ).letter(to: "r1")
        #expect(letter.contains("– \(sentence)\n"), "\(letter)")
        #expect(!letter.contains("Tirsdager"))
    }

    @Test func `one whose place is gone, and one who has another, are told which they had`() async throws {
        let before = try problem([.numbered(1, "tue"), .numbered(2, "wed")])
        let first = try await WrittenDocuments(Documents(of: before.allocated(), in: before, language: .bokmål))
        let after = try problem([.numbered(0, "wed"), .numbered(1, "wed"), .numbered(2, "tue", "wed")])
        let second = try await WrittenDocuments(
            Documents(of: after.allocated(), in: after, language: .bokmål, earlier: first.manifest))
        #expect(try second.letter(to: "r1").contains("ikke lenger gi dere plass i «Tirsdager»."))
        #expect(try second.letter(to: "r1").contains("Dere står på venteliste som nummer 1 av 1."))
        #expect(try second.letter(to: "r2").contains("flytte plassen deres fra «Onsdager» til «Tirsdager»"))
        #expect(try second.letter(to: "r0").contains("Dere har fått plass"))
        // Whom to write to again.
        let third = try await WrittenDocuments(
            Documents(of: before.allocated(), in: before, language: .bokmål, earlier: first.manifest))
        let rows = try third.text(of: "letters/index.csv").split(separator: "\r\n").dropFirst()
        #expect(rows.count == 2 && rows.allSatisfy { $0.contains(";nb;placed;place;false;") })
    }

    @Test func `one who is asked to move is asked, and told for how many`() async throws {
        let before = try problem([.numbered(1, "tue", "wed")])
        let earlier = try before.allocated()
        let scenario = Scenario(name: "late", changes: [.register(.numbered(2, "tue"))])
        let changed = try before.applying(scenario).problem
        let reallocation = try before.reallocated(after: earlier, changing: scenario, moves: 1)
        var documents = Documents(
            of: reallocation, in: changed, digests: DocumentManifest.Digests(problem: noDigest, result: noDigest),
            version: "0")
        documents.language = .bokmål
        let letter = try await WrittenDocuments(documents).letter(to: "r1")
        #expect(letter.contains("Kan dere bytte møterekke?"))
        #expect(letter.contains("fra «Tirsdager» til «Onsdager». Da kan én til få plass."))
    }

    // MARK: Words

    @Test(arguments: [1, 2, 3, 13]) func `places that are taken are counted in correct words`(places: Int) throws {
        var series = tuesdays
        series.capacity = places
        let problem = try problem(
            series: [series], (1...places + 1).map { Registration.numbered($0, "tue") })
        let all = [
            1: "Plassen i «Tirsdager» gikk til en organisasjon som meldte seg på før dere.",
            2: "Begge plassene i «Tirsdager» gikk til organisasjoner som meldte seg på før dere.",
            3: "Alle tre plassene i «Tirsdager» gikk til organisasjoner som meldte seg på før dere.",
            13: "Alle 13 plassene i «Tirsdager» gikk til organisasjoner som meldte seg på før dere.",
        ]
        #expect(try reasons(problem, .bokmål) == [all[places]])
        let english = [
            1: "The place in “Tirsdager” went to an organisation that registered before you.",
            2: "Both places in “Tirsdager” went to organisations that registered before you.",
            3: "All three places in “Tirsdager” went to organisations that registered before you.",
            13: "All 13 places in “Tirsdager” went to organisations that registered before you.",
        ]
        #expect(try reasons(problem, .english) == [english[places]])
    }

    @Test(arguments: [
        (
            1, 1,
            "Av de to plassene i «Tirsdager» var én allerede lovet bort, og den siste gikk til en organisasjon som "
                + "meldte seg på før dere."
        ),
        (
            1, 3,
            "Av de fire plassene i «Tirsdager» var én allerede lovet bort, og de tre andre gikk til organisasjoner "
                + "som meldte seg på før dere."
        ),
        (1, 0, "«Tirsdager» har ingen ledige plasser, fordi alle er lovet bort."),
    ]) func `promised places are told apart from others`(confirmed: Int, others: Int, sentence: String) throws {
        var series = tuesdays
        series.capacity = confirmed + others
        var registrations = (1...confirmed + others + 1).map { Registration.numbered($0, "tue") }
        for index in 0..<confirmed { registrations[index].placed = "tue" }
        #expect(try reasons(problem(series: [series], registrations), .bokmål) == [sentence])
    }

    @Test func `priority is named where it decides, and registrations where there are no organisations`() throws {
        var first = Registration.numbered(2, "tue")
        first.priority = 1
        #expect(
            try reasons(problem([first, .numbered(1, "tue")]), .bokmål) == [
                "Plassen i «Tirsdager» gikk til en organisasjon som er prioritert foran dere."
            ])
        first.organisation = nil
        #expect(
            try reasons(problem([first, .numbered(1, "tue")]), .bokmål) == [
                "Plassen i «Tirsdager» gikk til en påmelding som går foran påmeldingen deres."
            ])
    }

    @Test func `a free place on another day is offered`() async throws {
        let problem = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
        let written = try await WrittenDocuments(Documents(of: problem.allocated(), in: problem, language: .bokmål))
        #expect(
            try written.letter(to: "r2").contains(
                "Det er ledig plass i «Onsdager» (onsdag 8. september kl. 09.00–11.00 og ett møte til), som ikke var "
                    + "blant ønskene deres. Si fra hvis den likevel kan passe.\n"))
        #expect(try written.letter(to: "r2").contains("Dere er nummer 1 i køen til «Tirsdager».\n"))
    }

    private func reasons(_ problem: Problem, _ language: Language) throws -> [String] {
        let allocation = try problem.allocated()
        let entry = try #require(allocation.waitlist.last)
        let facts = LetterFacts(Documents(of: allocation, in: problem))
        return LetterSentences(facts, in: language).reasons(for: entry)
    }

    // MARK: HTML

    @Test func `what somebody typed is text in a page, whatever it holds`() async throws {
        var registration = Registration.numbered(1, "tue")
        registration.organisation = "<script>\"Å\" & Co</script>\u{301}<\u{301}b>"
        registration.contact = Contact(name: "{{sender}} <b>", email: "a@example.no")
        let problem = try problem([registration])
        let written = try await WrittenDocuments(Documents(of: problem.allocated(), in: problem))
        let page = try written.text(of: "letters/r1.html")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
        #expect(page.hasSuffix("</body>\n</html>\n"))
        // By code points: an accent makes another character of the bracket before it.
        #expect(
            page.range(of: "<script", options: .literal) == nil && page.range(of: "<\u{301}", options: .literal) == nil)
        #expect(page.range(of: "&lt;script&gt;&quot;Å&quot; &amp; Co&lt;/script&gt;", options: .literal) != nil)
        #expect(page.contains("Dear {{sender}} &lt;b&gt;,"))
        #expect(try written.letter(to: "r1").contains("Dear {{sender}} <b>,"))
    }

    // MARK: The sheet

    @Test func `the sheet for mail merge has a row for everyone, and no formula`() async throws {
        var registration = Registration.numbered(1, "tue")
        registration.organisation = "=1+1"
        registration.contact = Contact(name: "@SUM(A1)", email: "+47;1@example.no")
        let problem = try problem([registration, .numbered(2, "tue")])
        let written = try await WrittenDocuments(Documents(of: problem.allocated(), in: problem))
        let sheet = try written.text(of: "letters/index.csv")
        #expect(
            sheet == """
                \u{FEFF}registration;organisation;contactName;contactEmail;language;outcome;letter;changed;series;seriesName;\
                firstMeeting;position;text;html;mail;calendar;cancellation\r
                r1;'=1+1;'@SUM(A1);"'+47;1@example.no";en;placed;place;true;tue;Tirsdager;2021-09-07T09:00:00+02:00;;\
                letters/r1.txt;letters/r1.html;letters/r1.eml;calendars/registrations/r1.ics;\r
                r2;Organisation 2;;;en;waitlisted;waiting;true;;;;1;letters/r2.txt;letters/r2.html;letters/r2.eml;;\r\n
                """)
    }
}
