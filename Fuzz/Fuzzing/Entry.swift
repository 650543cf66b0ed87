import ProofChecking
import Rekke
import RekkeDocuments
import RekkeFormats
import RekkeService
import Tables

/// What strangers' bytes can reach: each takes them, or says what is wrong with them, and never ends the process.
enum Entry: String, CaseIterable {
    case problemJSON = "problem-json"
    case problemYAML = "problem-yaml"
    case scenario, result, manifest, record, template, csv, workbook, form, mps, vipr, multipart
    /// Problems that can be read are decided by both methods, checked, written and read back.
    case allocate

    func take(_ bytes: [UInt8]) {
        switch self {
        case .problemJSON: refused { () throws(InputError) in _ = try Problem(json: bytes, source: "fuzz") }
        case .problemYAML: refused { () throws(InputError) in _ = try Problem(yaml: bytes, source: "fuzz") }
        case .scenario:
            refused { () throws(InputError) in _ = try Sample.problem.scenario(yaml: bytes, source: "fuzz") }
        case .result: takeResult(bytes)
        case .manifest:
            refused { () throws(InputError) in _ = try DocumentManifestReader.read(bytes, name: "manifest.json") }
        case .record: refused { () throws(InputError) in _ = try DecisionRecordReader.read(bytes, name: "record.json") }
        case .template:
            refused { () throws(InputError) in _ = try LetterTemplates(files: [("place.en.txt", bytes)]) }
        case .csv: refused { () throws(TableError) in _ = try TableReader.tables(in: bytes, name: "a.csv") }
        case .workbook: refused { () throws(TableError) in _ = try TableReader.tables(in: bytes, name: "a.xlsx") }
        case .form: takeForm(bytes)
        case .mps: checkProof(program: bytes, certificate: Sample.certificate)
        case .vipr: checkProof(program: Sample.program, certificate: bytes)
        case .multipart: _ = MultipartForm(bytes, contentType: "multipart/form-data; boundary=b")
        case .allocate: agree(bytes)
        }
    }

    /// Errors are what these bytes are expected to give.
    private func refused<Failure>(_ body: () throws(Failure) -> Void) {
        do throws(Failure) { try body() } catch { _ = "\(error)" }
    }

    /// A result that can be read is held against a problem that it may have nothing to do with.
    private func takeResult(_ bytes: [UInt8]) {
        refused { () throws(InputError) in
            for (_, answer) in try Answer.ofTracks(json: bytes, source: "fuzz") {
                _ = Sample.problem.violations(of: answer.allocation)
            }
        }
    }

    private func takeForm(_ bytes: [UInt8]) {
        let isPacked = bytes.starts(with: [0x50, 0x4B])
        let export = FormExports.File(name: isPacked ? "answers.xlsx" : "answers.csv", contents: bytes)
        refused { () throws(InputError) in
            let read = try FormImport(
                programme: Array(Sample.programme.utf8), as: .yaml, name: "programme.yaml",
                FormExports(registrations: export, acceptsAbsences: true))
            _ = read.jsonDocument()
        }
    }

    private func checkProof(program: [UInt8], certificate: [UInt8]) {
        let files = [
            ProofChecker.programFile: program, ProofChecker.solutionFile: Sample.solution,
            ProofChecker.proofFile: Sample.proof, Sample.certificateFile: certificate,
        ]
        refused { () throws(ProofFault) in _ = try ProofFiles(files).check() }
    }
}
