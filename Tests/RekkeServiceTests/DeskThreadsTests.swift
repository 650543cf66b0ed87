import Foundation
import Testing

@testable import Rekke
@testable import RekkeDesk
@testable import RekkeFormats
@testable import RekkeService

extension `A running service` {
    @Suite struct `A file that takes long to read` {
        /// What takes a good while in any build.
        static let heavy: String = {
            let rows = (1...20_000).map { number in
                "01.06.2021 08:02;Organisasjon \(number);tirsdag, onsdag;Kari Nordmann og Ola Nordmann;Kari er borte uke 37\n"
            }
            return "Opprettet;Organisasjon;Hvilke dager passer?;Hvem kommer?;Merknad\n" + rows.joined()
        }()

        private static let programme = """
            programme:
              name: Høst
              timeZone: Europe/Oslo
              form: {columns: {submitted: Opprettet, organisation: Organisasjon, suits: "Hvilke dager passer?", attendees: "Hvem kommer?"}}
              series:
                - {id: tue, name: Tirsdager, meetings: [{start: "2021-09-07T09:00", end: "2021-09-07T11:00"}]}
                - {id: wed, name: Onsdager, meetings: [{start: "2021-09-08T09:00", end: "2021-09-08T11:00"}]}
            """

        /// At whatever it is just then.
        @Test(arguments: [20, 200, 1000, 2500])
        func `is given up at its time, and takes no thread any longer`(milliseconds: Int) async throws {
            var programme = DeskProgramme(id: "heavy")
            programme.given = DeskFile(name: "programme.yaml", contents: Array(Self.programme.utf8))
            programme.export = DeskFile(name: "svar.csv", contents: Array(Self.heavy.utf8))
            let time: Duration = .milliseconds(milliseconds)
            let threads = DeskThreads(1, time: time)
            let (start, given) = (ContinuousClock.now, programme)
            let refusal = await #expect(throws: Refusal.self) {
                try await threads.apart { DeskReading(given, in: .bokmål).form?.rows.count ?? 0 }
            }
            #expect(refusal?.code == "readingTakesLong")
            while threads.count > 0 { try await Task.sleep(for: .milliseconds(5)) }
            let late = ContinuousClock.now - start - time
            // All of it takes a debug build much longer.
            #expect(late < .seconds(3), "\(late)")
            // What comes next has the thread, and nothing of what was given up.
            #expect(try await threads.apart { 1 } == 1)
        }

        @Test func `is refused on a page that leads to the start`() async throws {
            try await RunningService.use(within: { $0.readingTime = .milliseconds(300) }) { service in
                let form = FormBody(["export": ("svar.csv", Self.heavy)])
                let reply = try await service.ask(
                    "POST", "/programmes", ["Content-Type": form.type, "Accept-Language": "nb"], body: form.bytes)
                #expect(
                    reply.status == 422 && reply.text.contains("Det tok for lang tid å lese filen"), "\(reply.text)")
                #expect(reply.text.contains("<a href=\"/\">"))
                #expect(try await service.page("/").contains("name=\"export\""))
            }
        }
    }
}
