import Foundation
import RekkeTesting
import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The desk` {
        /// As forms have it: an id, a time, an organisation, days, an address.
        private static let export = """
            Svar-ID;Opprettet;Organisasjon;Hvilke dager passer?;E-post
            1;01.06.2021 08:02;Valnesfjord;tirsdag;a@example.no
            2;01.06.2021 08:03;Hernes;tirsdag, onsdag;b@example.no
            3;01.06.2021 08:04;Muritunet;onsdag;c@example.no
            """

        private static let answers: KeyValuePairs = [
            "name": "Høst", "weekdays": "tuesday", "first": "2021-09-07", "from": "09:00", "to": "11:00", "weeks": "4",
            "meetings": "4", "parallel": "1", "places": "1", "deadline": "", "except": "", "guarantees": "0",
            "minimum-attendees": "2", "venue": "Teams",
            "facilitators": "", "leaders": "1",
        ]

        /// Opens an export, and answers the questions about its programme.
        private func open(_ service: RunningService, _ export: String, name: String = "svar.csv") async throws -> String
        {
            let form = FormBody(["export": (name, export)])
            let opened = try await service.ask("POST", "/programmes", ["Content-Type": form.type], body: form.bytes)
            #expect(opened.status == 303, "\(opened.text)")
            let path = (opened.headers["location"] ?? "").split(separator: "/").prefix(2).map { "/" + $0 }.joined()
            let reply = try await send(
                service, path + "/programme", Self.answers.map { $0 } + [("weekdays", "wednesday")])
            #expect(reply.status == 303, "\(reply.text)")
            return path
        }

        private func send(
            _ service: RunningService, _ path: String, _ fields: [(key: String, value: String)] = []
        ) async throws -> Reply {
            let form = FormBody(fields: fields)
            return try await service.ask("POST", path, ["Content-Type": form.type], body: form.bytes)
        }

        /// Waits until the page about the allocation has come to its end.
        private func allocation(_ service: RunningService, _ path: String) async throws -> Reply {
            let begun = try await send(service, path + "/allocation", [("x", "y")])
            #expect(begun.headers["location"] == path + "/allocation")
            while true {
                let reply = try await service.ask("GET", path + "/allocation", ["Accept-Language": "nb"])
                guard reply.headers["refresh"] != nil else { return reply }
                try await Task.sleep(for: .milliseconds(100))
            }
        }

        @Test func `leads from an export to letters, with what the command says`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                let rows = try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb-NO,nb;q=0.9"])
                #expect(rows.text.contains("3 er lest uten tvil, 0 bør du se på, 0 må rettes."))
                #expect(rows.text.contains("passer: Tirsdager, Onsdager"))
                let page = try await allocation(service, path)
                #expect(page.text.contains("2 av 3 påmeldinger har fått plass"), "\(page.text)")
                let problem = try await service.ask("GET", path + "/files/problem.json")
                let result = try await service.ask("GET", path + "/files/result.json")
                let answer = try await service.answer("/v1/allocations", problem.text)
                #expect(result.body == answer.body && result.status == 200)
                let documents = try await service.ask("GET", path + "/files/documents.zip")
                #expect(documents.headers["content-disposition"] == "attachment; filename=\"documents.zip\"")
                #expect(documents.text.contains("letters/1.txt") && documents.text.contains("report.html"))
                #expect(problem.text.contains("\"place\": \"Teams\""))
            }
        }

        @Test func `asks what an answer means that it does not know, and takes what is chosen`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(
                    service, Self.export.replacing("Muritunet;onsdag", with: "Muritunet;helst midtuke"))
                func page() async throws -> String {
                    try await service.ask("GET", path + "/registrations", ["Accept-Language": "en"]).text
                }
                // Days of which one is unknown may be anything: that every series suits is not taken for granted.
                let first = try await page()
                #expect(first.contains("<legend>") && !first.contains("action=\"\(path)/allocation\""), "\(first)")
                let chosen = [
                    ("columns", "true"), ("heading-0", "Svar-ID"), ("column-0", "id"), ("heading-1", "Opprettet"),
                    ("column-1", "submitted"), ("heading-2", "Organisasjon"), ("column-2", "organisation"),
                    ("heading-3", "Hvilke dager passer?"), ("column-3", "suits"),
                ]
                _ = try await send(service, path + "/registrations", chosen)
                let asked = try await page()
                #expect(asked.contains("2 read without doubt, 0 to look at, 1 to put right."), "\(asked)")
                #expect(asked.contains("<span class=\"cell\">helst midtuke</span>"))
                #expect(!asked.contains("action=\"\(path)/allocation\""))
                let question = chosen + [("text-0", "helst midtuke"), ("kind-0", "suits"), ("answer-0", "wed")]
                // No series beside some is no answer.
                _ = try await send(service, path + "/registrations", question + [("answer-0", "none")])
                #expect(try await page().contains("1 to put right"))
                _ = try await send(service, path + "/registrations", question + [("answer-0", "tue")])
                let again = try await page()
                #expect(again.contains("3 read without doubt"), "\(again)")
                #expect(again.contains("suits: Tirsdager, Onsdager") || again.contains("suits: Tuesdays, Wednesdays"))
                #expect(again.contains("action=\"\(path)/allocation\""))
            }
        }

        @Test func `lets answers of one series be given a rank`() async throws {
            try await RunningService.use { (service) async throws in
                let grid = """
                    Opprettet;Organisasjon;Tirsdag;Onsdag
                    01.06.2021 08:02;Valnesfjord;Passer best;Passer
                    01.06.2021 08:03;Hernes;Passer ikke;Passer best
                    """
                let path = try await open(service, grid)
                func page() async throws -> String {
                    try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"]).text
                }
                let columns = [
                    ("columns", "true"), ("heading-0", "Opprettet"), ("column-0", "submitted"),
                    ("heading-1", "Organisasjon"), ("column-1", "organisation"), ("heading-2", "Tirsdag"),
                    ("column-2", "suits.tue"), ("heading-3", "Onsdag"), ("column-3", "suits.wed"),
                ]
                _ = try await send(service, path + "/registrations", columns)
                // As yes or no, what is best can only be a yes: the page says what else can be chosen.
                let asked = try await page()
                #expect(asked.contains("value=\"Passer best\"") && asked.contains("Rangering av …"), "\(asked)")
                let ranked = columns.map { ($0.0, $0.1.replacing("suits.", with: "preferences.")) }
                _ = try await send(service, path + "/registrations", ranked)
                let again = try await page()
                #expect(again.contains("1 (passer best)") && again.contains("0 er lest uten tvil"), "\(again)")
                let answers = [
                    ("text-0", "Passer best"), ("kind-0", "rank"), ("answer-0", "1"), ("text-1", "Passer"),
                    ("kind-1", "rank"), ("answer-1", "2"),
                ]
                _ = try await send(service, path + "/registrations", ranked + answers)
                let read = try await page()
                #expect(read.contains("2 er lest uten tvil"), "\(read)")
                #expect(read.contains("<option value=\"2\" selected=\"selected\">2</option>"), "\(read)")
                // Only the columns' own meaning is left out of the words that are read by themselves.
                #expect(!read.contains("value=\"Passer ikke\""))
                #expect(try await allocation(service, path).text.contains("2 av 2 påmeldinger har fått plass"))
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                #expect(
                    registrations.map { $0["preferences"] as? [String: Int] } == [["tue": 1, "wed": 2], ["wed": 1]])
            }
        }

        @Test func `keeps what was chosen when a corrected file comes, or the programme is another`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                let chosen = [
                    ("columns", "true"), ("heading-0", "Svar-ID"), ("column-0", ""), ("heading-1", "Opprettet"),
                    ("column-1", "submitted"), ("heading-2", "Organisasjon"), ("column-2", "contact.name"),
                    ("heading-3", "Hvilke dager passer?"), ("column-3", "suits"), ("heading-4", "E-post"),
                    ("column-4", ""),
                ]
                _ = try await send(service, path + "/registrations", chosen)
                // A column more, which is as it seems to be; what was chosen of the others holds.
                let corrected = Self.export.replacing("E-post", with: "E-post;Organisasjonens navn")
                    .replacing("example.no", with: "example.no;Hernes")
                let form = FormBody(["export": ("rettet.csv", corrected)])
                _ = try await service.ask(
                    "POST", path + "/registrations", ["Content-Type": form.type], body: form.bytes)
                func page() async throws -> String {
                    try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"]).text
                }
                func expectChoice(_ page: String) {
                    #expect(page.contains("kontakt: Valnesfjord"), "\(page)")
                    #expect(page.contains("Ingen e-postadresse er lest"), "\(page)")
                }
                let read = try await page()
                expectChoice(read)
                #expect(read.contains("Hernes;") || read.contains("; Hernes"), "\(read)")
                let others = Self.answers.map { $0.key == "places" ? ("places", "2") : ($0.key, $0.value) }
                _ = try await send(service, path + "/programme", others + [("weekdays", "wednesday")])
                expectChoice(try await page())
            }
        }

        @Test func `asks again where meetings end before they begin, and shows every answer that is wrong`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                func reply(_ name: String, _ value: String) async throws -> Reply {
                    let answers = Self.answers.map { $0.key == name ? (name, value) : ($0.key, $0.value) }
                    return try await send(service, path + "/programme", answers)
                }
                let hours = try await reply("to", "08:00")
                #expect(hours.status == 422 && hours.text.contains("The meetings end before they begin"))
                let folded = try await reply("except", "some week")
                #expect(folded.status == 422 && folded.text.contains("<details open=\"open\">"))
            }
        }

        @Test func `asks which column says what suits, and which file it is, where there is none`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                let chosen = [
                    ("columns", "true"), ("heading-0", "Svar-ID"), ("column-0", "id"), ("heading-1", "Opprettet"),
                    ("column-1", "submitted"), ("heading-2", "Hvilke dager passer?"), ("column-2", ""),
                ]
                _ = try await send(service, path + "/registrations", chosen)
                let page = try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"])
                #expect(page.text.contains("Velg kolonnen som sier hvilke møterekker som passer."))
                #expect(!page.text.contains("er lest uten tvil"))
                let empty = try await send(service, "/programmes", [("x", "y")])
                #expect(empty.status == 422 && empty.text.contains("Choose a file that is not empty."))
                for (name, contents, reason) in [
                    ("svar.csv", "Opprettet;Organisasjon;Passer\n", "nothing stands under its headings"),
                    ("svar.xlsx", String(repeating: "\u{0}", count: 100), "cannot be read as an export"),
                ] {
                    let form = FormBody(["export": (name, contents)])
                    let refused = try await service.ask(
                        "POST", "/programmes", ["Content-Type": form.type], body: form.bytes)
                    #expect(refused.status == 422 && refused.text.contains(reason), "\(refused.text)")
                }
            }
        }

        @Test func `asks what is impossible apart, and what columns are for that cannot be read together`() async throws
        {
            try await RunningService.use { (service) async throws in
                let export = "Opprettet;Passer?;Umulig?\n01.06.2021 08:02;tirsdag;midtuke\n01.06.2021 08:03;onsdag;nei"
                let path = try await open(service, export)
                func page() async throws -> String {
                    try await service.ask("GET", path + "/registrations", ["Accept-Language": "en"]).text
                }
                var chosen = [
                    ("columns", "true"), ("heading-0", "Opprettet"), ("column-0", "submitted"),
                    ("heading-1", "Passer?"),
                    ("column-1", "suits"), ("heading-2", "Umulig?"), ("column-2", "impossible"),
                ]
                _ = try await send(service, path + "/registrations", chosen)
                let asked = try await page()
                #expect(asked.contains("where it is asked what is impossible"), "\(asked)")
                chosen += [("text-0", "midtuke"), ("kind-0", "impossible"), ("answer-0", "wed")]
                _ = try await send(service, path + "/registrations", chosen)
                let answered = try await page()
                #expect(answered.contains("2 read without doubt"), "\(answered)")
                chosen[6] = ("column-2", "suits")
                _ = try await send(service, path + "/registrations", chosen)
                let twice = try await page()
                #expect(twice.contains("these columns cannot be read together"), "\(twice)")
                #expect(!twice.contains("action=\"\(path)/allocation\""))
            }
        }

        @Test(arguments: [
            "1. valg;2. valg;3. valg\nDal;Tirsdag;Onsdag;\nVik;Tirsdag;;\nOs;Fredag;;",
            "Passer tirsdag?;Passer onsdag?\nDal;Ja;Ja\nVik;Ja;Kanskje\nOs;Nei;Ja",
            "Hvilke dager passer?;Er noen dager umulige?\nDal;;Nei, tirsdager\nVik;;Ja, onsdager og tirsdager\nOs;Tirsdag;Nei",
            "Rang tirsdag;Rang onsdag\nDal;1;2\nVik;2;usikker\nOs;1;2",
        ])
        func `gives no place before somebody has looked at wishes that are not understood`(columns: String) async throws
        {
            let lines = columns.split(separator: "\n").enumerated().map { index, line in
                (index == 0 ? "Opprettet;Organisasjon;" : "0\(index).06.2021 08:00;") + line
            }
            try await RunningService.use { (service) async throws in
                let path = try await open(service, lines.joined(separator: "\n"))
                let page = try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"]).text
                #expect(!page.contains("action=\"\(path)/allocation\""), "\(page)")
            }
        }

        @Test func `tells a browser that was not let in what to do`() async throws {
            try await RunningService.use { (service) async throws in
                let headers = ["Accept": "text/html,*/*", "Accept-Language": "nb"]
                let page = try await Reply.of("GET", "/", headers, [], port: service.port)
                #expect(page.status == 401 && page.text.contains("slipper inn én nettleser"))
                let program = try await Reply.of("GET", "/", [:], [], port: service.port)
                #expect(program.status == 401 && program.text.contains("notLetIn"))
            }
        }

        @Test func `shows hostile texts as the texts that they are`() async throws {
            let script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
            let quoted = "\"\(script.replacing("\"", with: "\"\""))\""
            let export = Self.export.replacing("Valnesfjord", with: quoted).replacing("E-post", with: quoted)
                .replacing("Muritunet;onsdag", with: "Muritunet;\(quoted)")
            try await RunningService.use { (service) async throws in
                let path = try await open(service, export, name: "<script>alert(1)</script>.csv")
                for page in ["/", path + "/programme", path + "/registrations"] {
                    let text = try await service.ask("GET", page).text
                    #expect(!text.contains("<script>") && !text.contains("<img"))
                }
                let rows = try await service.ask("GET", path + "/registrations").text
                #expect(rows.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
            }
        }

        @Test func `has no script or style inside its pages, nor anything from elsewhere`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                let pages = [try await allocation(service, path).text, try await service.ask("GET", "/").text]
                for page in pages {
                    #expect(!page.contains("<style") && !page.contains(" style=") && !page.contains("://"))
                    #expect(page.ranges(of: "<script").count == 1 && page.contains("src=\"/desk/desk.js\"></script>"))
                }
                for path in ["/desk/style.css", "/desk/desk.js"] {
                    #expect(try await service.ask("GET", path).status == 200)
                }
            }
        }

        @Test(arguments: [
            ("nb-NO,nb;q=0.9,en;q=0.5", "nb"), ("no", "nb"), ("nn,nb;q=0.8", "nn"), ("en;q=0.1, nn;q=0.2", "nn"),
            ("de", "en"), ("", "en"), ("nb;q=0, de", "en"),
        ])
        func `speaks the language that the browser likes best`(header: String, language: String) async throws {
            try await RunningService.use { (service) async throws in
                let page = try await service.ask("GET", "/", ["Accept-Language": header])
                #expect(page.text.contains("<html lang=\"\(language)\">"))
                let chosen = try await service.ask("GET", "/", ["Accept-Language": header, "Cookie": "language=nn"])
                #expect(chosen.text.contains("<html lang=\"nn\">"))
            }
        }

        @Test func `knows nothing of programmes that are erased, and of paths that are none of its files`() async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                _ = try await allocation(service, path)
                for file in ["..%2f..%2fetc%2fpasswd", "letters", "result.json%00"] {
                    #expect(try await service.ask("GET", path + "/files/" + file).status == 404)
                }
                let problem = try await service.ask("GET", path + "/files/problem.json")
                let id = try JobRequest(
                    .allocations, options: ["format": "json"], files: [JobFile(.problem, .json, problem.body)]
                ).id(version: "test")
                #expect(await service.jobs.job(id) != nil)
                let asked = try await send(service, path + "/erase", [("x", "y")])
                #expect(asked.status == 200 && asked.text.contains("That cannot be taken back."))
                #expect(try await send(service, path + "/erase", [("sure", "true")]).status == 303)
                let gone = try await service.ask("GET", path + "/allocation")
                #expect(gone.status == 404 && gone.headers["content-type"] == "text/html; charset=utf-8")
                #expect(gone.text.contains("<a href=\"/\">Go on from here</a>"))
                #expect(await service.jobs.job(id) == nil)
            }
        }

        @Test func `takes steps back and forward, with the files of then, and goes on after it has ended`() async throws
        {
            let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appending(path: "desk.sqlite").path
            let path = try await RunningService.use(store: file) { (service) async throws in
                let path = try await open(service, Self.export)
                let named = FormBody(fields: [("person", "Kari Nordmann")])
                let reply = try await service.ask("POST", "/person", ["Content-Type": named.type], body: named.bytes)
                #expect(reply.headers["set-cookie"]?.hasPrefix("person=Kari%20Nordmann;") == true)
                _ = try await allocation(service, path)
                return path
            }
            try await RunningService.use(store: file) { (service) async throws in
                let start = try await service.ask("GET", "/", ["Accept-Language": "nb"]).text
                #expect(start.contains("Gå videre med et program") && start.contains("<a href=\"\(path)\">Høst</a>"))
                #expect(try await service.ask("GET", path).headers["location"] == path + "/allocation")
                let result = try await service.ask("GET", path + "/files/result.json")
                #expect(try await send(service, path + "/back", [("x", "y")]).headers["location"] == path)
                #expect(try await service.ask("GET", path).headers["location"] == path + "/registrations")
                let history = try await service.ask("GET", path + "/history", ["Accept-Language": "nb"]).text
                #expect(history.contains("Fordelte plassene") && history.contains("Angret"))
                let kept = try await service.ask("GET", path + "/history/2/result")
                #expect(kept.body == result.body && kept.status == 200)
                #expect(try await service.ask("GET", path + "/history/1/result").status == 404)
                _ = try await send(service, path + "/history", [("to", "2")])
                #expect(try await service.ask("GET", path + "/files/result.json").body == result.body)
                _ = try await send(service, path + "/history", [("to", "0")])
                #expect(try await service.ask("GET", path + "/files/result.json").status == 404)
                for _ in 1...2 { #expect(try await send(service, path + "/forward", [("x", "y")]).status == 303) }
                #expect(try await service.ask("GET", path + "/files/result.json").body == result.body)
            }
        }

        /// The page, once nothing is being worked out for it any more.
        private func settled(_ service: RunningService, _ path: String, in language: String = "nb") async throws
            -> String
        {
            while true {
                let reply = try await service.ask("GET", path, ["Accept-Language": language])
                guard reply.headers["refresh"] != nil else { return reply.text }
                try await Task.sleep(for: .milliseconds(100))
            }
        }

        /// Asks the API with files of the desk, by the parts that they are to it.
        private func answer(
            _ service: RunningService, _ kind: String, _ parts: KeyValuePairs<String, String>
        ) async throws -> Reply {
            var files: [(String, (name: String, text: String))] = []
            for (part, path) in parts {
                files.append((part, ("\(part).json", try await service.ask("GET", path).text)))
            }
            let form = FormBody(parts: files)
            return try await service.ask(
                "POST", "/v1/\(kind)", ["Content-Type": form.type, "Prefer": "wait=60"], body: form.bytes)
        }

        @Test func `confirms, gives a freed place away as the command does, and writes to those touched alone`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                _ = try await allocation(service, path)
                let nobody = try await send(service, path + "/confirmation", [("sender", "<post@example.no>")])
                #expect(nobody.status == 422 && nobody.text.contains("Write a name, or a name and an e-mail address"))
                _ = try await send(service, path + "/confirmation", [("sender", "Ingrid <post@example.no>")])
                #expect(try await settled(service, path + "/allocation").contains("Bekreftet "))
                let letters = try await service.ask("GET", path + "/files/documents.zip").text
                #expect((1...3).allSatisfy { letters.contains("letters/\($0).txt") })
                let checked = try await answer(
                    service, "checks",
                    [
                        "problem": path + "/files/problem.json", "result": path + "/files/result.json",
                        "record": path + "/files/record.json",
                    ])
                #expect(checked.status == 200 && checked.text.contains("\"record\": []"), "\(checked.text)")
                #expect(try await send(service, path + "/allocation").headers["location"] == path + "/changes")

                let change = [("kind", "withdraw"), ("withdraw-registration", "2")]
                #expect(try await send(service, path + "/changes", change).status == 303)
                let preview = try await settled(service, path + "/changes")
                #expect(preview.contains("Hernes (2) trekker seg") && preview.contains("Ingen flyttes."))
                #expect(preview.contains("Muritunet (3): Onsdager"), "\(preview)")
                let applied = try await send(service, path + "/changes/apply", [("x", "y")])
                #expect(applied.headers["location"] == path + "/allocation")
                let (before, after) = (path + "/history/4/", path + "/history/5/")
                let reallocated = try await answer(
                    service, "reallocations",
                    ["problem": before + "problem", "result": before + "result", "scenario": after + "scenario"])
                #expect(try await service.ask("GET", path + "/files/result.json").body == reallocated.body)
                let found = try await answer(
                    service, "checks",
                    [
                        "problem": before + "problem", "result": after + "result", "record": after + "record",
                        "earlier": after + "earlier", "scenario": after + "scenario",
                    ])
                #expect(found.status == 200 && found.text.contains("\"record\": []"), "\(found.text)")

                _ = try await send(service, path + "/confirmation", [("sender", "")])
                #expect(try await settled(service, path + "/allocation").contains("Bekreftet "))
                let later = try await service.ask("GET", path + "/files/documents.zip").text
                #expect(later.contains("letters/2.txt") && later.contains("letters/3.txt"))
                let history = try await service.ask("GET", path + "/history", ["Accept-Language": "nb"]).text
                #expect(
                    history.contains("Førte inn en endring\n") && history.contains("Hernes (2) withdraws"), "\(history)"
                )
                #expect(!later.contains("letters/1.txt") && !later.contains("calendars/registrations/1.ics"))
            }
        }

        @Test func `notes late ones, other answers and places given by hand, and says what cannot be`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                _ = try await allocation(service, path)
                _ = try await send(service, path + "/confirmation", [("x", "y")])
                _ = try await settled(service, path + "/allocation")
                let changes: [[(key: String, value: String)]] = [
                    [
                        ("kind", "late"), ("late-organisation", "Nesna <b>"), ("late-submitted", "2021-08-01T10:00"),
                        ("late-email", ""), ("late-series", "wed"),
                    ],
                    [("kind", "suits"), ("suits-registration", "3"), ("suits-series", "tue")],
                    [("kind", "withdraw"), ("withdraw-registration", "1")],
                ]
                for change in changes { #expect(try await send(service, path + "/changes", change).status == 303) }
                let preview = try await settled(service, path + "/changes")
                #expect(
                    preview.contains("Muritunet (3): Tirsdager") && preview.contains("Nesna &lt;b&gt;"), "\(preview)")
                #expect(try await send(service, path + "/changes", [("kind", "withdraw")]).status == 422)
                _ = try await send(
                    service, path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "nobody")])
                let wrong = try await settled(service, path + "/changes")
                #expect(
                    wrong.contains("no registration &quot;nobody&quot;") || wrong.contains("no registration \"nobody\"")
                )
                #expect(!wrong.contains("/changes/apply"))
                _ = try await send(service, path + "/changes/drop", [("change", "3")])
                #expect(try await settled(service, path + "/changes").contains("/changes/apply"))
            }
        }

        @Test func `does nothing that an old page asks for, and asks before it goes back behind what was told`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                let questions = try await service.ask("GET", path + "/programme").text
                let first = try #require(questions.firstMatch(of: /name="step" value="(\d+)"/)?.1)
                _ = try await send(service, path + "/registrations", [("absences", "true")])
                let late = try await send(service, path + "/programme", [("step", String(first)), ("name", "Another")])
                #expect(late.status == 409 && late.text.contains("href=\"\(path)/programme\""), "\(late.text)")
                _ = try await allocation(service, path)
                _ = try await send(service, path + "/confirmation", [("sender", "Ingrid <post@example.no>")])
                let page = try await settled(service, path + "/allocation")
                let step = try #require(page.firstMatch(of: /name="step" value="(\d+)"/)?.1)
                let asked = try await send(service, path + "/back", [("step", String(step))])
                #expect(asked.status == 200 && asked.text.contains("name=\"sure\""))
                #expect(try await settled(service, path + "/allocation").contains("Bekreftet "))
                _ = try await send(service, path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "2")])
                _ = try await send(service, path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "1")])
                for action in ["/changes/apply", "/changes/drop", "/back"] {
                    let old = try await send(service, path + action, [("step", String(step)), ("change", "0")])
                    #expect(old.status == 409 && old.text.contains("Something has changed since"), "\(action)")
                }
                let both = try await settled(service, path + "/changes", in: "en")
                #expect(both.ranges(of: "withdraws").count >= 2)
                let away = [
                    ("kind", "away"), ("away-facilitator", "f1"), ("away-first", "2021-09-08"),
                    ("away-last", "2021-09-01"),
                ]
                #expect(try await send(service, path + "/changes", away).status == 422)
            }
        }

        @Test func `shows what a change would do beside what is, and takes it where somebody says so`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                _ = try await allocation(service, path)
                _ = try await send(service, path + "/changes", [("kind", "parallel"), ("parallel-series", "wed")])
                _ = try await send(
                    service, path + "/changes", [("kind", "places"), ("places-series", "tue"), ("places-count", "2")])
                let page = try await settled(service, path + "/changes", in: "en")
                #expect(page.contains("id=\"scenarios\"") && page.contains("Muritunet (3)"), "\(page)")
                let plan = try await settled(service, path + "/changes?plan=1", in: "en")
                #expect(plan.contains("name=\"add-series\""), "\(plan)")
                let both = [("kind", "together"), ("together-change", "0"), ("together-change", "1")]
                #expect(try await send(service, path + "/changes", Array(both.prefix(2))).status == 422)
                _ = try await send(service, path + "/changes", both)
                let together = try await settled(service, path + "/changes", in: "en")
                #expect(together.ranges(of: "/changes/drop").count == 3 && !together.contains("class=\"alarm\""))
                _ = try await send(service, path + "/changes/apply", [("change", "0")])
                let problem = try await service.ask("GET", path + "/files/problem.json")
                #expect(problem.text.contains("wed+2"))
                let answer = try await service.answer("/v1/allocations", problem.text)
                #expect(try await service.ask("GET", path + "/files/result.json").body == answer.body)
                #expect(try await send(service, path + "/back", [("x", "y")]).status == 303)
                #expect(try await !service.ask("GET", path + "/files/problem.json").text.contains("wed+2"))
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
                _ = try await allocation(service, path)
                let plan = try await settled(service, path + "/changes?plan=1", in: "en")
                #expect(plan.contains("A second facilitator, free on Tuesdays"), "\(plan)")
                #expect(!plan.contains("No added series would let anyone else in"), "\(plan)")
                _ = try await send(
                    service, path + "/changes", [("kind", "facilitator"), ("facilitator-name", "Jonas Myhre")])
                #expect(try await settled(service, path + "/changes", in: "en").contains("Jonas Myhre"))
            }
        }

        @Test func `finds an organisation by a part of its name, and says why it got what it got`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await open(service, Self.export)
                _ = try await allocation(service, path)
                func found(_ text: String) async throws -> String {
                    try await service.ask("GET", path + "/allocation?find=\(text)", ["Accept-Language": "nb"]).text
                }
                #expect(try await found("muri").contains("<section class=\"card\">"))
                let several = try await found("example.no")
                #expect(several.contains("/allocation?find=1\">") && !several.contains("class=\"card\""))
                #expect(try await found("Nesna+kommune").contains("Ingen påmelding har det navnet."))
            }
        }
    }
}
