internal import RekkeFormats

/// A file name for each of several ids, safe on every system and different from all others, however ids are spelt.
struct FileNames {
    private let names: [String: String]

    init(_ ids: [String]) {
        let candidates = Dictionary(grouping: ids) { FileNames.safe($0).lowercased() }
        var names: [String: String] = [:]
        for (key, ids) in candidates {
            for id in ids {
                // Where spelling was changed, or systems that take no notice of capitals would confuse two.
                let isOwn = ids.count == 1 && FileNames.safe(id) == id && !FileNames.reserved.contains(key)
                names[id] = isOwn ? id : "\(FileNames.safe(id))~\(DecisionRecord.digest(of: Array(id.utf8)).prefix(16))"
            }
        }
        self.names = names
    }

    subscript(id: String) -> String { names[id] ?? DecisionRecord.digest(of: Array(id.utf8)) }

    /// Letters and digits of ASCII, hyphens and underscores; other characters as hyphens. `~` is in none, and none begins
    /// with a hyphen, as options of commands do.
    private static func safe(_ id: String) -> String {
        let name = String(id.unicodeScalars.prefix(60).map { isSafe($0) ? Character($0) : "-" })
        return name.hasPrefix("-") ? "_" + name.dropFirst() : name
    }

    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }

    /// What Windows has other uses for, and the sheet beside the letters.
    private static let reserved: Set<String> =
        Set(["", "index", "con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
