internal import Foundation
internal import Rekke
internal import RekkeFormats

/// Reads the files named on the command line; where that cannot be done, it says why and ends the run.
enum Input {
    /// The problem in that file, or on standard input (JSON) for `-`.
    static func problem(_ file: String) throws -> Problem {
        do throws(InputError) {
            guard file == "-" else { return try ProblemReader.read(file: file) }
            return try ProblemReader.read(standardInput(), as: .json, name: file)
        } catch {
            throw Messages.failure(error)
        }
    }

    /// The result in that file, or on standard input for `-`.
    static func result(_ file: String) throws -> Allocation {
        do throws(InputError) {
            guard file == "-" else { return try ResultReader.read(file: file) }
            return try ResultReader.read(standardInput(), name: file)
        } catch {
            throw Messages.failure(error)
        }
    }

    private static func standardInput() throws(InputError) -> [UInt8] {
        do {
            return try [UInt8](FileHandle.standardInput.readToEnd() ?? Data())
        } catch {
            throw .unreadable(file: "<standard input>", reason: "it cannot be read")
        }
    }
}
