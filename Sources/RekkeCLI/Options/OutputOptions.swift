public import ArgumentParser
public import RekkeFormats

/// Where output goes.
struct FileOption: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to a file, not to standard output; it is replaced once everything is written.", valueName: "file"))
    var output: String?
}

/// Where output goes, and in which language.
struct OutputOptions: ParsableArguments {
    @OptionGroup var file: FileOption

    @Option(name: .shortAndLong, help: "Tables and sentences in English (en) or Norwegian bokmål (nb).")
    var language: Language = .english

    /// How text for people is laid out there.
    var style: TextStyle { Terminal.style(forFile: file.output) }

    func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    func write(_ document: [UInt8]) throws {
        try Output.write(document, to: file.output)
    }
}

extension Language: ExpressibleByArgument {}
