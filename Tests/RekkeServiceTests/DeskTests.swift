import Foundation
import RekkeTesting
import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The desk` {
        @Test func `leads from an export to letters, with what the command says`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let rows = try await service.ask("GET", path + "/registrations", ["Accept-Language": "nb-NO,nb;q=0.9"])
                #expect(rows.text.contains("3 er lest uten tvil, 0 bør du se på, 0 må rettes."))
                #expect(rows.text.contains("passer: Tirsdager, Onsdager"))
                let page = try await service.allocation(path)
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

        @Test func `asks again where meetings end before they begin, and shows every answer that is wrong`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                func reply(_ name: String, _ value: String) async throws -> Reply {
                    let answers = DeskExport.answers.map { $0.key == name ? (name, value) : ($0.key, $0.value) }
                    return try await service.send(path + "/programme", answers)
                }
                let hours = try await reply("to", "08:00")
                #expect(hours.status == 422 && hours.text.contains("The meetings end before they begin"))
                let folded = try await reply("except", "some week")
                #expect(folded.status == 422 && folded.text.contains("<details open=\"open\">"))
            }
        }

        @Test func `shows the meetings by month, beside holidays and the autumn break, before anything is decided`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let page = try await service.page(path + "/programme")
                // From September to December: four meetings each, four weeks apart.
                for month in ["September 2021", "Oktober 2021", "November 2021", "Desember 2021"] {
                    #expect(page.contains("<caption>\(month)</caption>"), "\(page)")
                }
                #expect(page.ranges(of: "<caption>").count == 4)
                #expect(page.ranges(of: "<span>Tirsdager</span>").count == 4)
                #expect(page.ranges(of: "<span>Onsdager</span>").count == 4)
                // The first Tuesday is in week 36; weeks 40 and 41 are in October alone.
                #expect(page.contains(/<th scope="row">36<\/th>\s*<td[^>]*>\s*<span class="day">6</))
                #expect(page.ranges(of: "høstferie i noen fylker").count == 2, "\(page)")
                #expect(page.contains("første juledag"))
                let shown = try await service.send(
                    path + "/programme",
                    DeskExport.answers.map { $0 } + [("weekdays", "wednesday"), ("show", "true")])
                #expect(shown.headers["location"] == path + "/programme")
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
            let export = DeskExport.plain.replacing("Valnesfjord", with: quoted).replacing("E-post", with: quoted)
                .replacing("Muritunet;onsdag", with: "Muritunet;\(quoted)")
            try await RunningService.use { (service) async throws in
                let path = try await service.open(export, name: "<script>alert(1)</script>.csv")
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
                let path = try await service.open(DeskExport.plain)
                let pages = [try await service.allocation(path).text, try await service.ask("GET", "/").text]
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

        @Test func `finds an organisation by a part of its name, and says why it got what it got`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
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
