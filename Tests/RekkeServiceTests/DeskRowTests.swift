import Foundation
import RekkeTesting
import Synchronization
import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The desk's rows` {
        @Test(arguments: ["nb", "nn"])
        func `are told of in the language of the page`(language: String) async throws {
            let export = """
                Opprettet;Organisasjon;Hvilke dager passer?;Hvem kommer?;E-post;Merknad
                01.06.2021 08:02;Dal AS;tirsdag;Kari Nordmann;dal;Kari er borte i uke 45
                01.06.2021 08:03;Dal;fredag, helst midtuke;Kari Nordmann, Ola Dal, Per;a@example.no;
                01.06.2019 08:04;;;;a@example.no;
                31.06.2021 08:05;Vik;onsdag;Nordmann, Kari;b@example.no;vi trekker oss
                """
            try await RunningService.use { (service) async throws in
                let path = try await service.open(export)
                let page = try await service.page(path + "/registrations", in: language)
                #expect(!page.contains("<p lang=\"en\""), "\(page)")
                let text = page.replacing(/<[^>]*>/, with: " ")
                for word in ["organisation", "series", "nobody", "answer", " is ", " the ", " and "] {
                    #expect(!text.contains(word), "\(word): \(text)")
                }
                #expect(page.contains("e-postadresse") && page.contains("dag i kalenderen"), "\(page)")
            }
        }

        @Test func `lead to the programme where answers name a day on which there is no series`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(
                    DeskExport.plain.replacing("Muritunet;onsdag", with: "Muritunet;fredag"))
                let page = try await service.page(path + "/registrations")
                #expect(page.contains("Svar nevner fredager, og da er det ingen møterekke."), "\(page)")
                #expect(page.contains("<a href=\"\(path)/programme\">Til programmet</a>"), "\(page)")
                let plain = try await service.page(try await service.open(DeskExport.plain) + "/registrations")
                #expect(!plain.contains("Til programmet"))
            }
        }

        @Test func `lead to the programme where it is not known yet`() async throws {
            try await RunningService.use { (service) async throws in
                // Of these answers no day of the week can be told.
                let export = "Opprettet;Organisasjon;Hva passer?\n01.06.2021 08:02;Dal;når som helst\n"
                let form = FormBody(["export": ("svar.csv", export)])
                let opened = try await service.ask(
                    "POST", "/programmes", ["Content-Type": form.type], body: form.bytes)
                let path = (opened.headers["location"] ?? "").split(separator: "/").prefix(2).map { "/" + $0 }.joined()
                let page = try await service.page(path + "/registrations")
                #expect(page.contains("Si først når møtene er"), "\(page)")
                #expect(page.contains("href=\"\(path)/programme\">Til programmet</a>"))
                #expect(!page.contains("action=\"\(path)/allocation\""))
            }
        }

        /// What a row's page sends of the plain export.
        private func cells(_ id: String, _ time: String, _ organisation: String, _ days: String, _ email: String)
            -> [(key: String, value: String)]
        {
            zip(1..., [id, time, organisation, days, email]).map { ("cell-\($0)", $1) }
        }

        @Test func `are put right and left out by hand, with a note, until that is taken back`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(
                    DeskExport.plain.replacing("Muritunet;onsdag", with: "Muritunet;midtuke"))
                let rows = path + "/registrations/rows"
                let before = try await service.page(path + "/registrations")
                #expect(before.contains("href=\"\(rows)/4\"") && !before.contains("action=\"\(path)/allocation\""))
                let page = try await service.page(rows + "/4")
                #expect(page.contains("name=\"cell-4\"") && page.contains("value=\"midtuke\""), "\(page)")
                let right = cells("3", "01.06.2021 08:04", "Muritunet", "onsdag", "c@example.no")
                let silent = try await service.send(rows + "/4", right + [("note", " ")])
                #expect(silent.status == 422 && silent.text.contains("value=\"onsdag\""), "\(silent.text)")
                #expect(try await service.send(rows + "/4", right + [("note", "Ringt & spurt")]).status == 303)
                let corrected = try await service.page(path + "/registrations")
                #expect(corrected.contains("Rettet for hånd: Ringt &amp; spurt"), "\(corrected)")
                #expect(corrected.contains("3 er lest uten tvil"), "\(corrected)")
                let left = cells("1", "01.06.2021 08:02", "Valnesfjord", "tirsdag", "a@example.no")
                _ = try await service.send(rows + "/2", left + [("note", "Trukket"), ("leave", "true")])
                let two = try await service.page(path + "/registrations")
                #expect(two.contains("Rad 2 er tatt ut: Trukket.") && two.contains("2 er lest uten tvil"), "\(two)")
                #expect(try await service.allocation(path).text.contains("2 av 2 påmeldinger har fått plass"))
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                #expect(registrations.map { $0["id"] as? String } == ["2", "3"])
                #expect(registrations.last?["suits"] as? [String] == ["wed"])
                let history = try await service.page(path + "/history")
                #expect(history.contains("Rettet en rad for hånd") && history.contains("4: Ringt &amp; spurt"))
                // A step as any other.
                for _ in 1...2 { _ = try await service.send(path + "/back", [("x", "y")]) }
                #expect(try await service.page(path + "/registrations").contains("3 er lest uten tvil"))
                _ = try await service.send(rows + "/4", right + [("restore", "true")])
                #expect(try await service.page(path + "/registrations").contains("1 må rettes"))
            }
        }

        @Test func `of organisations that may be one are made so by one click, which can be taken back`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain.replacing("Muritunet", with: "Herness"))
                let asked = try await service.page(path + "/registrations")
                #expect(asked.contains("Samme organisasjon som «Hernes»"), "\(asked)")
                let rows = path + "/registrations/rows/4"
                // Of others nothing is done.
                _ = try await service.send(rows, [("same-as", "2")])
                #expect(try await service.page(path + "/registrations").contains("Herness"))
                _ = try await service.send(rows, [("same-as", "3")])
                let read = try await service.page(path + "/registrations")
                #expect(read.contains("Rettet for hånd: The same organisation as “Hernes”"), "\(read)")
                #expect(!read.contains("Herness") && read.contains("Det er svaret i rad 3 som gjelder"), "\(read)")
                _ = try await service.send(path + "/back", [("x", "y")])
                #expect(try await service.page(path + "/registrations").contains("Herness"))
                _ = try await service.send(path + "/registrations/rows/2", [("same-as", "3")])
                #expect(try await !service.page(path + "/registrations").contains("Rettet for hånd"))
            }
        }

        @Test func `offer each other name of what may be one organisation, and none that is the same`() async throws {
            let export = """
                Opprettet;Organisasjon;Hvilke dager passer?
                01.06.2021 08:02;Grane komune;tirsdag
                01.06.2021 08:03;Grane kommune;tirsdag
                01.06.2021 08:04;GRANE  kommune;onsdag
                01.06.2021 08:05;Grane kommun;onsdag
                """
            try await RunningService.use { (service) async throws in
                let path = try await service.open(export)
                let page = try await service.page(path + "/registrations")
                let rows = page.split(separator: "<tr ").dropFirst().map(String.init)
                func offers(_ row: Int) -> [String] {
                    (rows.first { $0.contains("/rows/\(row)\"") } ?? "").matches(of: /Samme organisasjon som «([^»]*)»/)
                        .map { String($0.1) }
                }
                #expect(offers(3) == ["Grane komune", "Grane kommun"], "\(page)")
                #expect(offers(4) == ["Grane komune", "Grane kommun"])
                #expect(offers(5) == ["Grane komune", "Grane kommune"])
                // Of its own name nothing is asked.
                #expect(page.contains("Denne raden og radene 2 og 5"), "\(page)")
            }
        }

        @Test func `that were left out are no blank ones, and name no row whose number another file changes`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let export = DeskExport.plain + "\n4;01.06.2021 08:05;Valnesfjord;onsdag;a@example.no"
                let path = try await service.open(export + "\n5;01.06.2021 08:06;Dal;onsdag;d@example.no")
                _ = try await service.send(path + "/registrations/rows/5", [("instead-of", "2")])
                let read = try await service.page(path + "/registrations")
                #expect(read.contains("Rad 2 er tatt ut: Another answer of this organisation counts."), "\(read)")
                #expect(!read.contains("tom rad") && !read.contains("tomme rader"), "\(read)")
            }
        }

        @Test func `that answer once more count by one click, at the time of the first answer`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain.replacing("Muritunet", with: "Valnesfjord"))
                let asked = try await service.page(path + "/registrations")
                #expect(asked.contains("Det er svaret i rad 2 som gjelder"), "\(asked)")
                #expect(asked.contains("2 er lest uten tvil, 1 bør du se på"), "\(asked)")
                _ = try await service.send(path + "/registrations/rows/4", [("instead-of", "2")])
                let read = try await service.page(path + "/registrations")
                #expect(read.contains("Rad 2 er tatt ut") && !read.contains("som gjelder for denne organisasjonen</p>"))
                _ = try await service.allocation(path)
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                #expect(registrations.map { $0["id"] as? String } == ["2", "3"])
                #expect(registrations.last?["submitted"] as? String == "2021-06-01T08:02:00+02:00")
                #expect(registrations.last?["suits"] as? [String] == ["wed"])
            }
        }

        @Test(arguments: [[("restore", "true")], [("leave", "on"), ("note", "Ringt")]])
        func `that counted instead of another let that one count again once they do not`(
            fields: [(String, String)]
        ) async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain.replacing("Muritunet", with: "Valnesfjord"))
                _ = try await service.send(path + "/registrations/rows/4", [("instead-of", "2")])
                let own = cells("3", "01.06.2021 08:00", "Valnesfjord", "onsdag", "c@example.no")
                _ = try await service.send(path + "/registrations/rows/4", own + fields)
                _ = try await service.allocation(path)
                let problem = try await service.ask("GET", path + "/files/problem.json").json
                let registrations = problem["registrations"] as? [[String: Any]] ?? []
                let first = registrations.first { $0["submitted"] as? String == "2021-06-01T08:02:00+02:00" }
                #expect(first?["id"] as? String == "1", "\(registrations)")
            }
        }

        @Test func `keep what was put right where they move in another file, and say where they are gone`() async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let rows = path + "/registrations/rows"
                let moved = cells("3", "01.06.2021 08:04", "Muritunet", "tirsdag", "c@example.no")
                _ = try await service.send(rows + "/4", moved + [("note", "Ringt")])
                func give(_ export: String) async throws -> String {
                    let form = FormBody(["export": ("ny.csv", export)])
                    _ = try await service.ask(
                        "POST", path + "/registrations", ["Content-Type": form.type], body: form.bytes)
                    return try await service.page(path + "/registrations")
                }
                let lines = DeskExport.plain.split(separator: "\n").map(String.init)
                let shorter = try await give([lines[0], lines[1], lines[3]].joined(separator: "\n"))
                #expect(shorter.contains("passer: Tirsdager") && !shorter.contains("passer: Onsdager"), "\(shorter)")
                #expect(shorter.contains("Rettet for hånd: Ringt"), "\(shorter)")
                let without = try await give(lines.prefix(3).joined(separator: "\n"))
                #expect(
                    without.contains("Det som ble rettet for hånd i rad 4 (Ringt), gjelder ikke lenger"), "\(without)")
            }
        }

        @Test func `are not there beyond the file, nor after people were told`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                for row in ["1000", "0", "x"] {
                    #expect(try await service.ask("GET", path + "/registrations/rows/\(row)").status == 404)
                }
                _ = try await service.allocation(path)
                _ = try await service.send(path + "/confirmation", [("unsigned", "true")])
                _ = try await service.settled(path + "/allocation")
                let reply = try await service.send(path + "/registrations/rows/2", [("leave", "true"), ("note", "x")])
                #expect(reply.headers["location"] == path + "/changes")
            }
        }

        @Test func `of a heavy file keep nobody else waiting`() async throws {
            let row =
                "01.06.2021 08:02;Organisasjon %;tirsdag, onsdag;Kari Nordmann og Ola Nordmann;en lang merknad om ingenting\n"
            let rows = (1...6000).map { row.replacing("%", with: "\($0)") }.joined()
            let heavy = "Opprettet;Organisasjon;Hvilke dager passer?;Hvem kommer?;Merknad\n" + rows
            try await RunningService.use { (service) async throws in
                let small = try await service.open(DeskExport.plain)
                let done = Done()
                async let opened: Void = {
                    _ = try await service.open(heavy)
                    done.note()
                }()
                try await Task.sleep(for: .milliseconds(300))
                var slowest: Duration = .zero
                for _ in 1...5 {
                    let start = ContinuousClock.now
                    #expect(try await service.ask("GET", "/health/live").status == 200)
                    slowest = max(slowest, ContinuousClock.now - start)
                }
                let page = try await service.page(small + "/registrations")
                #expect(page.contains("3 er lest uten tvil"))
                #expect(!done.isDone, "the heavy file was not heavy enough to tell anything")
                #expect(slowest < .milliseconds(500), "\(slowest)")
                try await opened
            }
        }
    }
}

/// Whether something has ended.
private final class Done: Sendable {
    private let ended = Mutex(false)
    var isDone: Bool { ended.withLock { $0 } }
    func note() { ended.withLock { $0 = true } }
}
