/// Gives names that CPLEX LP and free MPS both take, each only once, as close as can be to what was asked for.
struct PortableNames {
    /// Longer names are refused by CBC's reader of CPLEX LP; the format itself allows 255.
    static let longest = 100

    private var taken: Set<String>

    init(reserved: [String] = []) {
        taken = Set(reserved)
    }

    /// A free name; where it is not `wanted`, a line of `notes` says what it stands for.
    ///
    /// Square brackets become round ones, and what the formats cannot say becomes `_`.
    mutating func name(for wanted: String, _ fallback: String, _ notes: inout [String]) -> String {
        let base = Self.legal(wanted.isEmpty ? fallback : wanted)
        var name = base
        var count = 1
        while !taken.insert(name).inserted {
            count += 1
            let suffix = "_\(count)"
            name = String(base.prefix(Self.longest - suffix.count)) + suffix
        }
        if name != wanted {
            notes.append("\(name) is \(wanted.isEmpty ? "without a name" : wanted)")
        }
        return name
    }

    private static func legal(_ wanted: String) -> String {
        var name = ""
        for scalar in wanted.unicodeScalars.prefix(longest) {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", ".", ",", "(", ")", "!", "#", "%", "&", "@", "'", "{", "}", "~":
                name.unicodeScalars.append(scalar)
            case "[": name += "("
            case "]": name += ")"
            default: name += "_"
            }
        }
        guard canBegin(name) else { return String(("_" + name).prefix(longest)) }
        return name
    }

    /// Whether a reader takes this neither for a number (`3`, `.5`, `e12`, `inf`) nor for a word of the format (`end`).
    private static func canBegin(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first == "_" else { return false }
        if first == "e" || first == "E" {
            let rest = name.dropFirst()
            if rest.isEmpty || rest.first.map({ $0.isNumber || $0 == "e" || $0 == "E" }) == true {
                return false
            }
        }
        return !words.contains(name.lowercased())
    }

    private static let words: Set<String> = [
        "min", "minimum", "minimize", "minimise", "max", "maximum", "maximize", "maximise", "subject", "such", "to",
        "that", "st", "s.t.", "st.", "bound", "bounds", "general", "generals", "gen", "integer", "integers", "int",
        "binary", "binaries", "bin", "semi", "semis", "sos", "sos1", "sos2", "end", "free", "inf", "infinity", "nan",
        "rows", "columns", "rhs", "ranges", "marker", "endata", "name", "objsense",
    ]
}
