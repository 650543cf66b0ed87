internal import Foundation
internal import Rekke
internal import RekkeFormats

/// Reads the files named on the command line; where that cannot be done, it says why and ends the run.
enum Input {
    /// What was read, and the SHA-256 of the bytes that it was read from.
    struct Digested<Value> {
        let value: Value
        let digest: String
    }

    /// The problem in that file, or on standard input (JSON) for `-`.
    static func problem(_ file: String) throws -> Problem {
        try reading { () throws(InputError) in try problem(file, bytes(of: file)) }
    }

    static func digestedProblem(_ file: String) throws -> Digested<Problem> {
        try digested(file) { bytes throws(InputError) in try problem(file, bytes) }
    }

    /// The result in that file, or on standard input for `-`.
    static func result(_ file: String) throws -> Allocation {
        try reading { () throws(InputError) in try result(file, bytes(of: file)) }
    }

    static func digestedResult(_ file: String) throws -> Digested<Allocation> {
        try digested(file) { bytes throws(InputError) in try result(file, bytes) }
    }

    /// What `--record` wrote to that file.
    static func record(_ file: String) throws -> DecisionRecord {
        try reading { () throws(InputError) in try DecisionRecordReader.read(bytes(of: file), name: file) }
    }

    private static func problem(_ file: String, _ bytes: [UInt8]) throws(InputError) -> Problem {
        try ProblemReader.read(bytes, as: format(of: file), name: file)
    }

    private static func result(_ file: String, _ bytes: [UInt8]) throws(InputError) -> Allocation {
        try ResultReader.read(bytes, as: format(of: file), name: file)
    }

    private static func digested<Value>(
        _ file: String, _ read: ([UInt8]) throws(InputError) -> Value
    ) throws -> Digested<Value> {
        try reading { () throws(InputError) in
            let bytes = try bytes(of: file)
            return Digested(value: try read(bytes), digest: DecisionRecord.digest(of: bytes))
        }
    }

    private static func reading<Value>(_ read: () throws(InputError) -> Value) throws -> Value {
        do throws(InputError) {
            return try read()
        } catch {
            throw Messages.failure(error)
        }
    }

    private static func format(of file: String) -> DocumentFormat { DocumentFormat(fileName: file) ?? .json }

    private static func bytes(of file: String) throws(InputError) -> [UInt8] {
        file == "-" ? try standardInput() : try contents(ofFile: file)
    }

    private static func standardInput() throws(InputError) -> [UInt8] {
        do {
            return try [UInt8](FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw .unreadable(file: "<standard input>", reason: "it cannot be read")
        }
    }
}
