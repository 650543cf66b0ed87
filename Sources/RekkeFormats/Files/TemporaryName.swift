/// Names of what is only there while something is written, unlike each other and unlike anything that people name.
package enum TemporaryName: Sendable {
    /// What is not complete yet.
    case partial
    /// What has made way for something new in a folder.
    case displaced(String)

    /// One that nothing has.
    package func unused() -> String {
        let digits = String(UInt64.random(in: 0...(.max)), radix: 16)
        return start + String(repeating: "0", count: 16 - digits.count) + digits + end
    }

    /// Whether an earlier run may have given that name.
    package func matches(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        let digits = name.utf8.dropFirst(start.utf8.count).dropLast(end.utf8.count)
        return digits.count == 16 && digits.allSatisfy("0123456789abcdef".utf8.contains)
    }

    private var start: String {
        switch self {
        case .partial: "rekke-"
        case .displaced(let name): "\(name).rekke-"
        }
    }

    private var end: String {
        switch self {
        case .partial: ".partial"
        case .displaced: ".old"
        }
    }
}
