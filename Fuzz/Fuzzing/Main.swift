import CFuzzing
import Foundation

/// `Fuzzing ENTRY [libFuzzer's options] FOLDER…`; `Fuzzing seeds REPOSITORY FOLDER` writes a folder of first inputs for each
/// entry; `Fuzzing entries` lists them.
@main enum Fuzzing {
    /// From the arguments, since libFuzzer's callback is a function of C that can hold nothing.
    static let entry = CommandLine.arguments.dropFirst().first.flatMap(Entry.init)

    static func main() throws {
        let arguments = CommandLine.arguments
        switch (entry, arguments.dropFirst().first) {
        case (.some, _): run(arguments)
        case (nil, "entries"): for entry in Entry.allCases { print(entry.rawValue) }
        case (nil, "seeds") where arguments.count == 4:
            try Seeds(repository: URL(filePath: arguments[2])).write(to: URL(filePath: arguments[3]))
        default:
            print("usage: Fuzzing ENTRY [OPTIONS] FOLDER… | seeds REPOSITORY FOLDER | entries")
            exit(64)
        }
    }

    private static func run(_ arguments: [String]) {
        let words = arguments.filter { $0 != entry?.rawValue }
        // For as long as the process runs.
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count + 1)
        for (index, word) in words.enumerated() { unsafe list[index] = unsafe strdup(word) }
        unsafe list[words.count] = nil
        var count = Int32(words.count)
        var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe list
        let status = unsafe LLVMFuzzerRunDriver(&count, &start) { bytes, count in
            unsafe Fuzzing.entry?.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
        exit(status)
    }
}
