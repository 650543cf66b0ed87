import Foundation
import IntegerProgramming
import ProofChecking
import Rekke
import RekkeDocuments
import RekkeFormats

/// What inputs are read beside: a small programme, and what is decided and proven of it.
enum Sample {
    static let programme = """
        programme:
          name: Dybdemøter
          rules: {guaranteedPlaces: 1}
          series:
            - {id: tue, name: Tirsdager, capacity: 1, schedule: {first: 2021-09-07, time: "09:00-11:00", every: 4 weeks, count: 4}}
            - {id: wed, name: Onsdager, capacity: 1, schedule: {first: 2021-09-08, time: "09:00-11:00", every: 4 weeks, count: 4}}
          form:
            columns: {id: Svar-ID, submitted: Opprettet, organisation: Organisasjon, suits: Dager, attendees: Deltakere}
        """

    private static let registrations = """

        registrations:
          - {id: r1, organisation: Alfa, submitted: 2021-06-01T08:00, suits: [tue], attendees: [{id: a}, {id: b}]}
          - {id: r2, organisation: Beta, submitted: 2021-06-02T08:00, suits: [tue, wed], attendees: [{id: a}, {id: c}]}
          - {id: r3, organisation: Gamma, submitted: 2021-06-03T08:00, suits: [tue, wed], attendees: [{id: d}, {id: e}]}
        """

    private static let form = """
        Svar-ID;Opprettet;Organisasjon;Dager;Deltakere;Kan ikke
        1;07.06.2021 08:15;Åsane kommune;Tirsdager, Onsdager;Kari, Ola;Kari kan ikke 7. september
        2;08.06.2021 09:30;Bærum;Onsdager;Per;
        """

    private static let multipart =
        "--b\r\nContent-Disposition: form-data; name=\"problem\"; filename=\"p.yaml\"\r\n\r\na\r\n--b--\r\n"

    static let problem = must { try Problem(yaml: Array((programme + registrations).utf8), source: "sample") }
    private static let allocation = must { try problem.allocated() }
    private static let files: [String: [UInt8]] = must {
        let proof = try problem.optimalityProof(of: allocation, limits: .none)
        let files = proof?.files(of: ProofDigests(problem: digest, result: digest), version: "0") ?? []
        return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
    }
    private static let digest = String(repeating: "0", count: 64)

    static let certificateFile = files.keys.filter { $0.hasSuffix(".vipr") }.min() ?? "goals/0001.vipr"
    static let program = files[ProofChecker.programFile] ?? []
    static let solution = files[ProofChecker.solutionFile] ?? []
    static let proof = files[ProofChecker.proofFile] ?? []
    static let certificate = files[certificateFile] ?? []

    static func inputs(of entry: Entry) -> [[UInt8]] {
        switch entry {
        case .result: [allocation.jsonDocument(for: problem)]
        case .problemJSON: [problem.jsonDocument()]
        case .problemYAML, .allocate: [Array((programme + registrations).utf8)]
        case .form: [Array(form.utf8)]
        case .mps: [program]
        case .vipr: files.filter { $0.key.hasSuffix(".vipr") }.sorted { $0.key < $1.key }.map(\.value)
        case .multipart: [Array(multipart.utf8)]
        case .template: LetterTemplates.builtInFiles.map { Array($0.text.utf8) }
        case .manifest: [Array(#"{"documents": 1, "files": [], "version": "0"}"#.utf8)]
        case .scenario:
            [Array("scenario: x\nchanges:\n  - withdraw: r1\n  - addSeries: {id: thu, like: tue}\n".utf8)]
        case .record, .csv, .workbook: []
        }
    }

    /// What cannot fail, since it is written here.
    private static func must<Value>(_ body: () throws -> Value) -> Value {
        do { return try body() } catch { fatalError("the sample: \(error)") }
    }
}
