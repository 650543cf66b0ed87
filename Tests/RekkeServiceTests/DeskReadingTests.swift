import Foundation
import RekkeTesting
import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The desk's registrations` {
        @Test func `asks what an answer means that it does not know, and takes what is chosen`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(
                    DeskExport.plain.replacing("Muritunet;onsdag", with: "Muritunet;helst midtuke"))
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
                _ = try await service.send(path + "/registrations", chosen)
                let asked = try await page()
                #expect(asked.contains("2 read without doubt, 0 to look at, 1 to put right."), "\(asked)")
                #expect(asked.contains("<span class=\"cell\">helst midtuke</span>"))
                #expect(!asked.contains("action=\"\(path)/allocation\""))
                let question = chosen + [("text-0", "helst midtuke"), ("kind-0", "suits"), ("answer-0", "wed")]
                // No series beside some is no answer.
                _ = try await service.send(path + "/registrations", question + [("answer-0", "none")])
                #expect(try await page().contains("1 to put right"))
                _ = try await service.send(path + "/registrations", question + [("answer-0", "tue")])
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
                let path = try await service.open(grid)
                func page() async throws -> String {
                    try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"]).text
                }
                let columns = [
                    ("columns", "true"), ("heading-0", "Opprettet"), ("column-0", "submitted"),
                    ("heading-1", "Organisasjon"), ("column-1", "organisation"), ("heading-2", "Tirsdag"),
                    ("column-2", "suits.tue"), ("heading-3", "Onsdag"), ("column-3", "suits.wed"),
                ]
                _ = try await service.send(path + "/registrations", columns)
                // As yes or no, what is best can only be a yes: the page says what else can be chosen.
                let asked = try await page()
                #expect(asked.contains("value=\"Passer best\"") && asked.contains("Rangering av …"), "\(asked)")
                let ranked = columns.map { ($0.0, $0.1.replacing("suits.", with: "preferences.")) }
                _ = try await service.send(path + "/registrations", ranked)
                let again = try await page()
                #expect(again.contains("1 (passer best)") && again.contains("0 er lest uten tvil"), "\(again)")
                let answers = [
                    ("text-0", "Passer best"), ("kind-0", "rank"), ("answer-0", "1"), ("text-1", "Passer"),
                    ("kind-1", "rank"), ("answer-1", "2"),
                ]
                _ = try await service.send(path + "/registrations", ranked + answers)
                let read = try await page()
                #expect(read.contains("2 er lest uten tvil"), "\(read)")
                #expect(read.contains("<option value=\"2\" selected=\"selected\">2</option>"), "\(read)")
                // Only the columns' own meaning is left out of the words that are read by themselves.
                #expect(!read.contains("value=\"Passer ikke\""))
                #expect(try await service.allocation(path).text.contains("2 av 2 påmeldinger har fått plass"))
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                #expect(
                    registrations.map { $0["preferences"] as? [String: Int] } == [["tue": 1, "wed": 2], ["wed": 1]])
            }
        }

        @Test(arguments: [("highest-is-best", ["tue": 1, "wed": 2]), ("one-is-best", ["tue": 2, "wed": 1])])
        func `asks which end of a scale is the best, and takes the answer by one click`(
            button: String, first: [String: Int]
        ) async throws {
            try await RunningService.use { (service) async throws in
                let scale = """
                    Opprettet;Organisasjon;Tirsdager;Onsdager
                    01.06.2021 08:02;Valnesfjord;2;1
                    01.06.2021 08:03;Hernes;1;2
                    01.06.2021 08:04;Muritunet;2;2
                    """
                let path = try await service.open(scale)
                let asked = try await service.page(path + "/registrations")
                #expect(asked.contains("«Tirsdager» og «Onsdager»: Er tallene en rangering"), "\(asked)")
                #expect(!asked.contains("dette ser ut som en skala") && !asked.contains("Dette ser ut som en skala"))
                #expect(!asked.contains("action=\"\(path)/allocation\"") && asked.contains("<tr class=\"doubtful\">"))
                _ = try await service.send(path + "/registrations", [(button, "true")])
                let read = try await service.page(path + "/registrations")
                #expect(read.contains("3 er lest uten tvil") && !read.contains("Er tallene en rangering"), "\(read)")
                _ = try await service.allocation(path)
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                #expect(registrations.first?["preferences"] as? [String: Int] == first)
                #expect(registrations.allSatisfy { $0["organisation"] != nil })
            }
        }

        @Test func `asks nothing of plain ranks, and what a number means that a settled scale has not`() async throws {
            try await RunningService.use { (service) async throws in
                let ranks =
                    "Opprettet;Organisasjon;Tirsdager;Onsdager\n"
                    + "01.06.2021 08:02;Valnesfjord;2;1\n01.06.2021 08:03;Hernes;1;2\n"
                let path = try await service.open(ranks)
                let plain = try await service.page(path + "/registrations")
                #expect(plain.contains("2 er lest uten tvil") && !plain.contains("highest-is-best"), "\(plain)")
                let other = try await service.open(ranks + "01.06.2021 08:04;Muritunet;0;2\n")
                _ = try await service.send(other + "/registrations", [("highest-is-best", "true")])
                let asked = try await service.page(other + "/registrations")
                #expect(asked.contains("name=\"text-0\" value=\"0\""), "\(asked)")
            }
        }

        @Test(arguments: [
            ("5;1", "4;4", "2;3", ["tue": 1, "wed": 5]), ("10;2", "3;3", "7;1", ["tue": 1, "wed": 4]),
        ])
        func `asks which end is best of any numbers in columns that name days`(
            rows: (String, String, String, [String: Int])
        ) async throws {
            let scale = """
                Opprettet;Organisasjon;Tirsdager;Onsdager
                01.06.2021 08:02;Valnesfjord;\(rows.0)
                01.06.2021 08:03;Hernes;\(rows.1)
                01.06.2021 08:04;Muritunet;\(rows.2)
                """
            try await RunningService.use { (service) async throws in
                let path = try await service.open(scale)
                let asked = try await service.page(path + "/registrations")
                #expect(asked.contains("«Tirsdager» og «Onsdager»: Er tallene en rangering"), "\(asked)")
                #expect(!asked.contains("Velg kolonnen som sier") && !asked.contains("action=\"\(path)/allocation\""))
                _ = try await service.send(path + "/registrations", [("highest-is-best", "true")])
                let read = try await service.page(path + "/registrations")
                #expect(read.contains("3 er lest uten tvil"), "\(read)")
                _ = try await service.allocation(path)
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                #expect(registrations.first?["preferences"] as? [String: Int] == rows.3)
            }
        }

        @Test func `says of a number that is no rank what is wrong with its own cell`() async throws {
            let scale = """
                Opprettet;Organisasjon;Rangering av tirsdager;Rangering av onsdager
                01.06.2021 08:02;Valnesfjord;1;2
                01.06.2021 08:03;Hernes;2;0
                """
            try await RunningService.use { (service) async throws in
                let path = try await service.open(scale)
                let page = try await service.page(path + "/registrations")
                #expect(page.contains("<span class=\"cell\">0</span>") && !page.contains("ranks go from"), "\(page)")
                #expect(!page.contains("<p lang=\"en\""), "\(page)")
            }
        }

        @Test func `takes what an answer seems to mean in each of two questions`() async throws {
            let export = """
                Opprettet;Organisasjon;Hvilke dager passer?;Hvilke dager er umulige?
                01.06.2021 08:02;Dal;Tirsdager;Onsdager
                01.06.2021 08:03;Vik;Onsdager;
                """
            try await RunningService.use { (service) async throws in
                let path = try await service.open(export)
                let fields = DeskExport.answers.map { $0.key == "parallel" ? ($0.key, "2") : ($0.key, $0.value) }
                _ = try await service.send(path + "/programme", fields + [("weekdays", "wednesday")])
                let page = try await service.page(path + "/registrations")
                #expect(page.contains("2 er lest uten tvil"), "\(page)")
            }
        }

        @Test func `keeps what was chosen when a corrected file comes, or the programme is another`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let chosen = [
                    ("columns", "true"), ("heading-0", "Svar-ID"), ("column-0", ""), ("heading-1", "Opprettet"),
                    ("column-1", "submitted"), ("heading-2", "Organisasjon"), ("column-2", "contact.name"),
                    ("heading-3", "Hvilke dager passer?"), ("column-3", "suits"), ("heading-4", "E-post"),
                    ("column-4", ""),
                ]
                _ = try await service.send(path + "/registrations", chosen)
                // A column more, which is as it seems to be; what was chosen of the others holds.
                let corrected = DeskExport.plain.replacing("E-post", with: "E-post;Organisasjonens navn")
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
                let others = DeskExport.answers.map { $0.key == "places" ? ("places", "2") : ($0.key, $0.value) }
                _ = try await service.send(path + "/programme", others + [("weekdays", "wednesday")])
                expectChoice(try await page())
            }
        }

        @Test func `asks which column says what suits, and which file it is, where there is none`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let chosen = [
                    ("columns", "true"), ("heading-0", "Svar-ID"), ("column-0", "id"), ("heading-1", "Opprettet"),
                    ("column-1", "submitted"), ("heading-2", "Hvilke dager passer?"), ("column-2", ""),
                ]
                _ = try await service.send(path + "/registrations", chosen)
                let page = try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"])
                #expect(page.text.contains("Velg kolonnen som sier hvilke møterekker som passer."))
                #expect(!page.text.contains("er lest uten tvil"))
                let empty = try await service.send("/programmes", [("x", "y")])
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
                let path = try await service.open(export)
                func page() async throws -> String {
                    try await service.ask("GET", path + "/registrations", ["Accept-Language": "en"]).text
                }
                var chosen = [
                    ("columns", "true"), ("heading-0", "Opprettet"), ("column-0", "submitted"),
                    ("heading-1", "Passer?"),
                    ("column-1", "suits"), ("heading-2", "Umulig?"), ("column-2", "impossible"),
                ]
                _ = try await service.send(path + "/registrations", chosen)
                let asked = try await page()
                #expect(asked.contains("what it makes impossible"), "\(asked)")
                chosen += [("text-0", "midtuke"), ("kind-0", "impossible"), ("answer-0", "wed")]
                _ = try await service.send(path + "/registrations", chosen)
                let answered = try await page()
                #expect(answered.contains("2 read without doubt"), "\(answered)")
                chosen[6] = ("column-2", "suits")
                _ = try await service.send(path + "/registrations", chosen)
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
                let path = try await service.open(lines.joined(separator: "\n"))
                let page = try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb"]).text
                #expect(!page.contains("action=\"\(path)/allocation\""), "\(page)")
            }
        }
    }
}
