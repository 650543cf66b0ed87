import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeDesk
@testable import RekkeDocuments
@testable import RekkeFormats
@testable import RekkeService

extension `A running service` {
    @Suite struct `The desk's changes` {
        @Test func `confirms, gives a freed place away as the command does, and writes to those touched alone`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                let nobody = try await service.send(path + "/confirmation", [("sender", "<post@example.no>")])
                #expect(nobody.status == 422 && nobody.text.contains("Write a name, or a name and an e-mail address"))
                _ = try await service.send(path + "/confirmation", [("sender", "Ingrid <post@example.no>")])
                #expect(try await service.settled(path + "/allocation").contains("Bekreftet "))
                let letters = try await service.ask("GET", path + "/files/documents.zip").text
                #expect((1...3).allSatisfy { letters.contains("letters/\($0).txt") })
                let checked = try await service.answer(
                    "checks",
                    [
                        "problem": path + "/files/problem.json", "result": path + "/files/result.json",
                        "record": path + "/files/record.json",
                    ])
                #expect(checked.status == 200 && checked.text.contains("\"record\": []"), "\(checked.text)")
                #expect(try await service.send(path + "/allocation").headers["location"] == path + "/changes")

                let change = [("kind", "withdraw"), ("withdraw-registration", "2")]
                #expect(try await service.send(path + "/changes", change).status == 303)
                let preview = try await service.settled(path + "/changes")
                #expect(preview.contains("Hernes (2) trekker seg") && preview.contains("Ingen flyttes."))
                #expect(preview.contains("Muritunet (3): Onsdager"), "\(preview)")
                let applied = try await service.send(path + "/changes/apply", [("x", "y")])
                #expect(applied.headers["location"] == path + "/allocation")
                let (before, after) = (path + "/history/4/", path + "/history/5/")
                let reallocated = try await service.answer(
                    "reallocations",
                    ["problem": before + "problem", "result": before + "result", "scenario": after + "scenario"])
                #expect(try await service.ask("GET", path + "/files/result.json").body == reallocated.body)
                let found = try await service.answer(
                    "checks",
                    [
                        "problem": before + "problem", "result": after + "result", "record": after + "record",
                        "earlier": after + "earlier", "scenario": after + "scenario",
                    ])
                #expect(found.status == 200 && found.text.contains("\"record\": []"), "\(found.text)")

                let asked = try await service.send(path + "/confirmation", [("sender", " "), ("language", "nn")])
                #expect(
                    asked.status == 422 && asked.text.contains("name=\"unsigned\"")
                        && asked.text.contains("<option value=\"nn\" selected=\"selected\">"), "\(asked.text)")
                _ = try await service.send(path + "/confirmation", [("sender", ""), ("unsigned", "true")])
                #expect(try await service.settled(path + "/allocation").contains("Bekreftet "))
                let later = try await service.ask("GET", path + "/files/documents.zip").text
                #expect(later.contains("letters/2.txt") && later.contains("letters/3.txt"))
                let history = try await service.ask("GET", path + "/history", ["Accept-Language": "nb"]).text
                #expect(
                    history.contains("Førte inn en endring\n") && history.contains("Hernes (2) withdraws"), "\(history)"
                )
                #expect(!later.contains("letters/1.txt") && !later.contains("calendars/registrations/1.ics"))
            }
        }

        @Test func `asks where nobody can answer to the sender, and takes an address alone for one`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                func confirm(_ sender: String, _ more: [(key: String, value: String)] = []) async throws -> Reply {
                    try await service.send(path + "/confirmation", [("sender", sender)] + more)
                }
                let name = try await confirm("Enhet for praksis")
                #expect(name.status == 422 && name.text.contains("name=\"without-address\""), "\(name.text)")
                for wrong in ["a@b", "Enhet <a@b", String(repeating: "x", count: 3000)] {
                    let reply = try await confirm(wrong, [("without-address", "true")])
                    #expect(reply.status == 422 && !reply.text.contains("name=\"without-address\""), "\(reply.text)")
                }
                #expect(try await confirm("enhet@example.no").status == 303)
                #expect(try await service.settled(path + "/allocation").contains("Bekreftet "))
                let id = path.split(separator: "/").last.map(String.init) ?? ""
                #expect(try await service.desk.store.programme(id)?.state.sender == "Høst <enhet@example.no>")
                _ = try await service.send(path + "/back", [("sure", "true")])
                #expect(try await confirm("Enhet for praksis", [("without-address", "true")]).status == 303)
                #expect(try await service.settled(path + "/allocation").contains("Bekreftet "))
            }
        }

        @Test func `makes letters for one sender at a time`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 1...4 {
                        group.addTask {
                            let sender = "Ingrid \(number) <post@example.no>"
                            return try await service.send(path + "/confirmation", [("sender", sender)]).status
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                // What comes once the letters are there is led to the page that shows them.
                #expect(statuses.allSatisfy([303, 409].contains) && statuses.contains(409), "\(statuses)")
                #expect(try await service.settled(path + "/allocation").contains("Bekreftet "))
            }
        }

        @Test func `names those without an address only where they are told something`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain.replacing("a@example.no", with: "-"))
                _ = try await service.allocation(path)
                let sender = [("sender", "Ingrid <post@example.no>")]
                _ = try await service.send(path + "/confirmation", sender)
                let first = try await service.settled(path + "/allocation")
                #expect(
                    first.contains("Disse har ingen e-postadresse") && first.contains("Valnesfjord (1)"), "\(first)")
                _ = try await service.send(path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "2")])
                _ = try await service.settled(path + "/changes")
                _ = try await service.send(path + "/changes/apply", [("x", "y")])
                let before = try await service.page(path + "/allocation")
                #expect(!before.contains("Disse har ingen e-postadresse"), "\(before)")
                _ = try await service.send(path + "/confirmation", sender)
                let after = try await service.settled(path + "/allocation")
                #expect(after.contains("Bekreftet ") && !after.contains("Disse har ingen e-postadresse"), "\(after)")
            }
        }

        @Test func `says where a late one has answered before, or may have, and refuses what is no address`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                func late(_ organisation: String, _ email: String) async throws -> Reply {
                    try await service.send(
                        path + "/changes",
                        [
                            ("kind", "late"), ("late-organisation", organisation), ("late-email", email),
                            ("late-submitted", "2021-08-01T10:00"), ("late-series", "wed"),
                        ])
                }
                let wrong = try await late("Vik", "tull")
                #expect(wrong.status == 422 && wrong.text.contains("href=\"#late-email\""), "\(wrong.text)")
                #expect(wrong.text.contains("autofocus"))
                _ = try await late("HERNES", "h@example.no")
                _ = try await late("Hernes as", "h@example.no")
                let page = try await service.settled(path + "/changes")
                #expect(page.contains("Den har svart før, som Hernes (2)"), "\(page)")
                #expect(page.contains("Er det den samme organisasjonen som Hernes (2)?"), "\(page)")
            }
        }

        @Test func `drops no late answer of one that waits without a word`() async throws {
            try await RunningService.use { (service) async throws in
                let rows = "1;2021-08-01 10:00;Nesna;tirsdag\n2;2021-08-02 10:00;Vik;tirsdag\n"
                let path = try await service.open("ID;Tid;Organisasjon;Hva passer?\n" + rows)
                _ = try await service.allocation(path)
                func late(_ organisation: String) async throws -> Reply {
                    try await service.send(
                        path + "/changes",
                        [
                            ("kind", "late"), ("late-organisation", organisation), ("late-series", "wed"),
                            ("late-submitted", "2021-08-05T10:00"),
                        ])
                }
                let waiting = try await late("VIK")
                #expect(waiting.status == 422 && waiting.text.contains("waits already"), "\(waiting.text)")
                #expect(try await late("Nesna").status == 303)
                // Withdrawn, it may come anew.
                _ = try await service.send(path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "2")])
                #expect(try await late("VIK").status == 303)
            }
        }

        @Test func `notes late ones, other answers and places given by hand, and says what cannot be`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                _ = try await service.send(path + "/confirmation", [("unsigned", "true")])
                _ = try await service.settled(path + "/allocation")
                let changes: [[(key: String, value: String)]] = [
                    [
                        ("kind", "late"), ("late-organisation", "Nesna <b>"), ("late-submitted", "2021-08-01T10:00"),
                        ("late-email", ""), ("late-series", "wed"), ("late-name-0", "Kari Nordmann"),
                        ("late-from-0", "2021-09-08"), ("late-to-0", ""), ("late-name-1", "Ola Nordmann"),
                        ("late-name-3", ""),
                    ],
                    [("kind", "suits"), ("suits-registration", "3"), ("suits-series", "tue")],
                    [("kind", "withdraw"), ("withdraw-registration", "1")],
                ]
                for change in changes { #expect(try await service.send(path + "/changes", change).status == 303) }
                let preview = try await service.settled(path + "/changes")
                #expect(
                    preview.contains("Muritunet (3): Tirsdager") && preview.contains("Nesna &lt;b&gt;"), "\(preview)")
                // What came of the late one stands there in full, not only that all others keep theirs.
                #expect(preview.contains("<p class=\"strong\">Nesna &lt;b&gt; "), "\(preview)")
                for wrong in [
                    [("late-from-0", "2021-09-08")],
                    [("late-name-0", "Kari"), ("late-from-0", "2021-09-08"), ("late-to-0", "2021-09-01")],
                ] {
                    let late = [("kind", "late"), ("late-organisation", "Vik"), ("late-submitted", "2021-08-01T10:00")]
                    let reply = try await service.send(path + "/changes", late + [("late-series", "wed")] + wrong)
                    #expect(reply.status == 422)
                }
                #expect(try await service.send(path + "/changes", [("kind", "withdraw")]).status == 422)
                _ = try await service.send(
                    path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "nobody")])
                let wrong = try await service.settled(path + "/changes")
                #expect(
                    wrong.contains("no registration &quot;nobody&quot;") || wrong.contains("no registration \"nobody\"")
                )
                #expect(!wrong.contains("/changes/apply"))
                _ = try await service.send(path + "/changes/drop", [("change", "3")])
                #expect(try await service.settled(path + "/changes").contains("/changes/apply"))
            }
        }

        @Test func `keeps what was typed for a change that cannot be made, and says what is wrong with which field`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                let late = [
                    ("kind", "late"), ("late-organisation", "Vik"), ("late-email", "v@example.no"),
                    ("late-submitted", "2021-05-01T10:00"), ("late-name-1", "Kari"), ("late-from-1", "2021-09-20"),
                    ("late-to-1", "2021-09-01"), ("late-from-2", "2021-09-07"),
                ]
                let reply = try await service.send(path + "/changes", late)
                #expect(reply.status == 422)
                for text in [
                    "value=\"Vik\"", "value=\"v@example.no\"", "value=\"2021-05-01T10:00\"", "value=\"Kari\"",
                    "<details open=\"open\">", "href=\"#late-series\"", "Choose at least one series",
                    "href=\"#late-to-1\"", "The last day is before the first", "href=\"#late-name-2\"",
                    "Give the name of the person who is away",
                ] {
                    #expect(reply.text.contains(text), "\(text): \(reply.text)")
                }
                #expect(!reply.text.contains("href=\"#late-organisation\""))
                let ticked = try await service.send(path + "/changes", [("kind", "late"), ("late-series", "wed")])
                #expect(ticked.text.contains("value=\"wed\" checked=\"checked\""), "\(ticked.text)")
                for (fields, field) in [
                    ([("kind", "withdraw")], "withdraw-registration"), ([("kind", "suits")], "suits-series"),
                    ([("kind", "places"), ("places-series", "tue"), ("places-count", "0")], "places-count"),
                    ([("kind", "place"), ("place-series", "tue")], "place-registration"),
                    ([("kind", "together")], "together-change"), ([("kind", "nothing")], "nothing-kind"),
                ] {
                    let reply = try await service.send(path + "/changes", fields)
                    #expect(reply.status == 422 && reply.text.contains("href=\"#\(field)\""), "\(field)")
                }
            }
        }

        @Test func `says before anybody is told what becomes of one that comes late, also in the queue`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                let late = [("kind", "late"), ("late-organisation", "Vik"), ("late-series", "wed")]
                _ = try await service.send(path + "/changes", late + [("late-submitted", "2021-07-01T10:00")])
                let page = try await service.settled(path + "/changes")
                #expect(page.contains("<p class=\"strong\">Vik ") && page.contains("nummer 2"), "\(page)")
            }
        }

        @Test func `names those to whom no mail can go, before and after it is confirmed`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain.replacing("c@example.no", with: ""))
                let draft = try await service.allocation(path).text
                _ = try await service.send(path + "/confirmation", [("unsigned", "true")])
                for page in [draft, try await service.settled(path + "/allocation")] {
                    #expect(page.contains("Disse har ingen e-postadresse"), "\(page)")
                    #expect(page.firstRange(of: "<li>Muritunet (3)") != nil && !page.contains("<li>Hernes (2)"))
                }
            }
        }

        @Test func `shows what a change would do beside what is, and takes it where somebody says so`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                _ = try await service.send(path + "/changes", [("kind", "parallel"), ("parallel-series", "wed")])
                _ = try await service.send(
                    path + "/changes", [("kind", "places"), ("places-series", "tue"), ("places-count", "2")])
                let page = try await service.settled(path + "/changes", in: "en")
                #expect(page.contains("id=\"scenarios\"") && page.contains("Muritunet (3)"), "\(page)")
                let plan = try await service.settled(path + "/changes?plan=1", in: "en")
                #expect(plan.contains("name=\"add-series\""), "\(plan)")
                let both = [("kind", "together"), ("together-change", "0"), ("together-change", "1")]
                #expect(try await service.send(path + "/changes", Array(both.prefix(2))).status == 422)
                _ = try await service.send(path + "/changes", both)
                let together = try await service.settled(path + "/changes", in: "en")
                #expect(together.ranges(of: "/changes/drop").count == 3 && !together.contains("class=\"alarm\""))
                _ = try await service.send(path + "/changes/apply", [("change", "0")])
                let problem = try await service.ask("GET", path + "/files/problem.json")
                #expect(problem.text.contains("wed+2"))
                let answer = try await service.answer("/v1/allocations", problem.text)
                #expect(try await service.ask("GET", path + "/files/result.json").body == answer.body)
                #expect(try await service.send(path + "/back", [("x", "y")]).status == 303)
                #expect(try await !service.ask("GET", path + "/files/problem.json").text.contains("wed+2"))
            }
        }

        @Test func `tries another policy beside the one that holds`() async throws {
            // First come, first served, both have a place; where each in turn takes the best, the second gets none.
            let export = """
                Opprettet;Organisasjon;1. valg;2. valg
                01.06.2021 08:02;Valnesfjord;tirsdag;onsdag
                01.06.2021 08:03;Hernes;tirsdag;
                """
            try await RunningService.use { (service) async throws in
                let path = try await service.open(export)
                _ = try await service.allocation(path)
                let forms = try await service.page(path + "/changes")
                #expect(forms.contains("<option value=\"bestFit\">"), "\(forms)")
                #expect(!forms.contains("<option value=\"firstComeFirstServed\">"))
                let unknown = try await service.send(path + "/changes", [("kind", "policy"), ("policy-policy", "x")])
                #expect(unknown.status == 422)
                let chosen = [("kind", "policy"), ("policy-policy", "serialDictatorship")]
                #expect(try await service.send(path + "/changes", chosen).status == 303)
                let page = try await service.settled(path + "/changes")
                #expect(page.contains("En annen regel for hvem som går foran: "), "\(page)")
                #expect(page.contains("id=\"scenarios\"") && !page.contains("class=\"alarm\""), "\(page)")
                #expect(page.contains("Hernes"), "\(page)")
                _ = try await service.send(path + "/changes/apply", [("change", "0")])
                let problem = try await service.ask("GET", path + "/files/problem.json").text
                #expect(problem.contains("\"policy\": \"serialDictatorship\""), "\(problem)")
            }
        }

        @Test(arguments: [
            ("nb", "kan Hernes (r1) bare beholde plassen"), ("nn", "kan Hernes (r1) berre halde på plassen"),
        ])
        func `asks in the language of the page where a new answer leaves no room`(
            language: String, question: String
        ) async throws {
            // With four people of its own, there is room for three beside the other.
            let programme = """
                programme:
                  name: Høst
                  timeZone: Europe/Oslo
                  series:
                    - id: tue
                      capacity: 2
                      seats: 4
                      meetings: [{start: "2021-09-07T09:00", end: "2021-09-07T11:00"}]
                registrations:
                  - {id: r1, organisation: Hernes, submitted: "2021-06-01T08:00", suits: [tue], size: 1}
                  - {id: r2, organisation: Nesna, submitted: "2021-06-01T09:00", suits: [tue], size: 3}
                """
            try await RunningService.use { (service) async throws in
                let form = FormBody(["programme": ("p.yaml", programme)])
                let opened = try await service.ask("POST", "/programmes", ["Content-Type": form.type], body: form.bytes)
                let path = (opened.headers["location"] ?? "").split(separator: "/").prefix(2).map { "/" + $0 }.joined()
                _ = try await service.allocation(path)
                let problem = try await service.ask("GET", path + "/files/problem.json").text
                let result = try await service.ask("GET", path + "/files/result.json").text
                let scenario =
                    "{\"changes\": [{\"setRegistration\": {\"id\": \"r1\", \"size\": 2}}], \"scenario\": \"x\"}"
                let body = FormBody(parts: [
                    ("problem", ("problem.json", problem)), ("result", ("result.json", result)),
                    ("scenario", ("scenario.json", scenario)),
                ])
                let reply = try await service.ask(
                    "POST", "/v1/reallocations", ["Content-Type": body.type, "Prefer": "wait=60"], body: body.bytes)
                let refusal = try #require(
                    try? JSONDecoder().decode(Refusal.self, from: Data(reply.body)), "\(reply.status) \(reply.text)")
                let held = try #require(refusal.errors?.first?.heldPlace)
                #expect(held.registration == "r1" && held.series == "tue" && held.roomFor == 1, "\(reply.text)")
                let read = try ProblemReader.read(Array(problem.utf8), as: .json, name: "problem.json")
                let page = Markup.document {
                    $0.failure(refusal, of: read, in: language == "nb" ? .bokmål : .nynorsk)
                }
                let shown = String(decoding: page, as: UTF8.self)
                #expect(shown.contains(question), "\(shown)")
                #expect(!shown.contains("lang=\"en\"") && shown.contains("plass til 1"), "\(shown)")
            }
        }

        @Test func `says where facilitators lack rather than series, and takes one more with a name`() async throws {
            let programme = """
                programme:
                  name: Høst
                  timeZone: Europe/Oslo
                  rules: {facilitatorsPerMeeting: 1}
                  facilitators: [{id: f1, name: Ingrid}]
                  series:
                    - id: tue
                      capacity: 1
                      meetings: [{start: "2021-09-07T09:00", end: "2021-09-07T11:00"}]
                registrations:
                  - {id: r1, organisation: Hernes, submitted: "2021-06-01T08:00", suits: [tue]}
                  - {id: r2, organisation: Nesna, submitted: "2021-06-01T09:00", suits: [tue]}
                """
            try await RunningService.use { (service) async throws in
                let form = FormBody(["programme": ("p.yaml", programme)])
                let opened = try await service.ask("POST", "/programmes", ["Content-Type": form.type], body: form.bytes)
                let path = (opened.headers["location"] ?? "").split(separator: "/").prefix(2).map { "/" + $0 }.joined()
                _ = try await service.allocation(path)
                let plan = try await service.settled(path + "/changes?plan=1", in: "en")
                #expect(plan.contains("A second facilitator, free on Tuesdays"), "\(plan)")
                #expect(!plan.contains("No added series would let anyone else in"), "\(plan)")
                _ = try await service.send(
                    path + "/changes", [("kind", "facilitator"), ("facilitator-name", "Jonas Myhre")])
                #expect(try await service.settled(path + "/changes", in: "en").contains("Jonas Myhre"))
            }
        }
    }
}
