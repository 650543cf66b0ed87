public import ArgumentParser
public import Rekke
internal import RekkeFormats

/// Where output goes.
struct FileOption: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to a file, not to standard output (-); it is replaced once everything is written.", valueName: "file"
        ))
    var output: String?

    var destination: Destination { Destination(output) }
}

/// Where output goes, and in which language.
struct OutputOptions: ParsableArguments {
    @OptionGroup var file: FileOption

    @Option(name: .shortAndLong, help: "Tables and sentences in English (en), Norwegian Bokmål (nb) or Nynorsk (nn).")
    var language: Language = .english

    /// How text for people is laid out there.
    var style: TextStyle { Terminal.style(for: file.destination) }

    /// That what is written does not take the place of what is read.
    func expectOther(than inputs: [String?]) throws {
        for input in inputs.compactMap(\.self) where file.destination.isSame(as: Destination(input)) {
            guard input != "-" else { continue }
            throw ArgumentParser.ValidationError("--output: \(input) is read, and would be lost; name another file")
        }
    }

    /// - Parameter others: What else is to be written: all of it or nothing.
    func write(_ document: [UInt8], and others: [Output.Document] = []) throws {
        try Output.write([Output.Document(document, to: file.destination)] + others)
    }
}

extension Language: ExpressibleByArgument {}
