import Rekke
import RekkeTesting

/// The files of a proof with one thing different, and why each check then refuses it.
struct ProofForgery {
    let kind: ProofForger.Kind
    let files: [String: String]
    /// What `rekke check` says of it holds one of these.
    let reasons: [String]
    /// What the check in Python says of it holds one of these; nil where the folder by itself is a proof, of something else.
    let independentReasons: [String]?
}

/// Makes forgeries of a proof, the same from the same seed.
struct ProofForger {
    enum Kind: String, CaseIterable {
        case placeTaken, placeGiven, valueRaised, valueLowered, senseTurned, goalLeftOut, goalsExchanged
        case orderChanged, orderChangedEverywhere, evidenceDropped, certificatesExchanged, certificateOfOther
        case multiplierChanged, rowLeftOut, rowLoosened, boundRaised, keptRaised, betterLowered
        case programLoosened, boundLoosened, otherProblem, otherProgram, unknownField, fieldTwice, otherVersion
        case unnamedFile, missingFile
    }

    let files: [String: String]
    /// Those of another problem's proof.
    let others: [String: String]
    var random: SplitMix64

    init(_ files: [String: String], others: [String: String], seed: Int) {
        self.files = files
        self.others = others
        random = SplitMix64(seed: seed)
    }

    /// nil where the proof has nothing of which that can be made.
    mutating func forgery(_ kind: Kind) -> ProofForgery? {
        switch kind {
        case .placeTaken, .placeGiven, .valueRaised, .valueLowered, .senseTurned, .goalLeftOut, .goalsExchanged,
            .evidenceDropped, .certificateOfOther:
            claim(kind)
        case .orderChanged, .orderChangedEverywhere, .programLoosened, .boundLoosened, .otherProgram: program(kind)
        case .certificatesExchanged, .multiplierChanged, .rowLeftOut, .rowLoosened, .boundRaised, .keptRaised,
            .betterLowered:
            certificate(kind)
        case .otherProblem, .unknownField, .fieldTwice, .otherVersion, .unnamedFile, .missingFile: folder(kind)
        }
    }

    // MARK: - What is claimed

    private mutating func claim(_ kind: Kind) -> ProofForgery? {
        var goals = goals
        switch kind {
        case .placeTaken:
            var ones = ones
            guard !ones.isEmpty else { return nil }
            let gone = ones.remove(at: random.number(in: 0...ones.count - 1))
            guard gone.hasPrefix("x(") else { return nil }
            return forgery(kind, [solution: text(ofOnes: ones)], ["solution"], ["the solution", "out of bounds"])
        case .placeGiven:
            let zeros = variables.filter { $0.hasPrefix("x(") && !ones.contains($0) }
            guard !zeros.isEmpty else { return nil }
            return forgery(
                kind, [solution: text(ofOnes: ones + [random.pick(zeros)])], ["solution"],
                ["the solution", "out of bounds"])
        case .valueRaised, .valueLowered:
            let index = random.number(in: 0...goals.count - 1)
            goals[index].value += kind == .valueRaised ? 1 : -1
            return forgery(
                kind, [proof: text(of: goals)], "goals[\(index)]: the solution gives \"\(goals[index].name)\"",
                "the solution does not give \(goals[index].name)")
        case .senseTurned:
            guard let index = someGoal(where: { $0.proof != nil }) else { return nil }
            goals[index].sense = goals[index].sense == "max" ? "min" : "max"
            return forgery(kind, [proof: text(of: goals)], "this is not the goal one better", "may not be used")
        case .goalLeftOut:
            let index = random.number(in: 0...goals.count - 1)
            let gone = goals.remove(at: index)
            return forgery(
                kind, [proof: text(of: goals)].merging(gone.proof.map { [$0: ""] } ?? [:]) { $1 },
                index == goals.count
                    ? "the program's goal \"\(gone.name)\" is missing" : "is not the program's next goal",
                "the goals are not those of the program")
        case .goalsExchanged:
            guard goals.count > 1 else { return nil }
            let index = random.number(in: 1...goals.count - 1)
            goals.swapAt(index - 1, index)
            return forgery(
                kind, [proof: text(of: goals)],
                "goals[\(index - 1)]: \"\(goals[index - 1].name)\" is not the program's next",
                "the goals are not those of the program")
        case .evidenceDropped:
            guard let index = someGoal(where: { $0.proof != nil }), let gone = goals[index].proof else { return nil }
            goals[index].proof = nil
            return forgery(
                kind, [proof: text(of: goals), gone: ""], "goals[\(index)]: the bounds allow better",
                "\(goals[index].name) can be better")
        case .certificateOfOther:
            guard let index = someGoal(where: { $0.proof != nil }), let gone = goals[index].proof,
                let other = goals.last(where: { $0.proof != nil && $0.proof != gone })?.proof
            else { return nil }
            goals[index].proof = other
            return forgery(kind, [proof: text(of: goals), gone: ""], other, "may not be used")
        default: return nil
        }
    }

    // MARK: - The program

    private mutating func program(_ kind: Kind) -> ProofForgery? {
        let text = files[mps] ?? ""
        switch kind {
        case .orderChanged, .orderChangedEverywhere:
            guard goals.count > 1 else { return nil }
            let index = random.number(in: 1...goals.count - 1)
            let (one, other) = (" N \(goals[index - 1].name)\n", " N \(goals[index].name)\n")
            let changed = text.replacing(one + other, with: other + one)
            if kind == .orderChanged {
                return forgery(kind, [mps: changed], "is not the program's next goal", "the goals are not those")
            }
            var goals = goals
            goals.swapAt(index - 1, index)
            // As a proof of another order it may be as good.
            return forgery(
                kind, [mps: changed, proof: self.text(of: goals)], ["goals/", "another program of the rules"], nil)
        case .programLoosened:
            guard
                let line = rows.first(where: {
                    $0.words[1] == "L" && text.contains(" L \($0.words[0])\n")
                })
            else { return nil }
            let old = " rhs \(line.words[0]) \(line.words[2])\n"
            guard text.contains(old), let side = Int(line.words[2]) else { return nil }
            return forgery(
                kind, [mps: text.replacing(old, with: " rhs \(line.words[0]) \(side + 1)\n")],
                [line.words[0]], ["\(line.words[0]) may not be used", "can be better"])
        case .boundLoosened:
            guard let line = rows.first(where: { $0.words[0].hasPrefix("upper(") }) else { return nil }
            let name = String(line.words[0].dropFirst(6).dropLast())
            return forgery(
                kind, [mps: text.replacing(" UP bounds \(name) 1\n", with: " UP bounds \(name) 2\n")],
                ["upper(\(name))", "the bounds"], ["upper(\(name)) may not be used", "can be better"])
        case .otherProgram:
            guard let other = others[mps], other != text else { return nil }
            return forgery(
                kind, [mps: other],
                [
                    "the program has no such variable", "breaks this row", "outside of its bounds",
                    "the solution gives",
                    "is not the program's next goal", "the program's goal", "another row of this name",
                    "another program of the rules",
                ],
                [
                    "no variable", "the solution breaks", "out of bounds", "the solution does not give",
                    "the goals are not those", "may not be used", "can be better",
                ])
        default: return nil
        }
    }

    // MARK: - Certificates

    private mutating func certificate(_ kind: Kind) -> ProofForgery? {
        if kind == .certificatesExchanged {
            let names = files.keys.filter { $0.hasSuffix(".vipr") }.sorted()
            guard names.count > 1 else { return nil }
            let index = random.number(in: 1...names.count - 1)
            return forgery(
                kind, [names[index]: files[names[index - 1]] ?? "", names[index - 1]: files[names[index]] ?? ""],
                names[index - 1], "may not be used")
        }
        let wanted = rows.filter { line in
            switch kind {
            case .boundRaised: line.words[0].hasPrefix("lower(")
            case .keptRaised: line.words[0].hasPrefix("kept(")
            case .betterLowered: line.words[0].hasPrefix("better(")
            case .rowLoosened: isProgramRow(line.words[0])
            default: true
            }
        }
        guard !wanted.isEmpty else { return nil }
        let line = random.pick(wanted)
        var lines = (files[line.file] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let name = line.words[0]
        switch kind {
        case .boundRaised, .keptRaised, .betterLowered, .rowLoosened:
            var words = line.words
            // Tighter than what is known: "at least" more, "at most" less.
            words[2] = "\((Int(words[2]) ?? 0) + (words[1] == "G" ? 1 : -1))"
            lines[line.number] = words.joined(separator: " ")
            return forgery(
                kind, [line.file: lines.joined(separator: "\n")], ["\(line.file):\(line.number + 1): \(name): "],
                ["\(name) may not be used", "does not follow"])
        case .rowLeftOut:
            // The numbers behind it are those of other rows now.
            lines.remove(at: line.number)
            guard let count = lines.firstIndex(where: { $0.hasPrefix("CON ") }) else { return nil }
            var words = lines[count].split(separator: " ").map(String.init)
            words[1] = "\((Int(words[1]) ?? 1) - 1)"
            lines[count] = words.joined(separator: " ")
            return forgery(
                kind, [line.file: lines.joined(separator: "\n")], [line.file],
                ["no row", "follow", "mixes directions", "leaves a gap", "no contradiction"])
        case .multiplierChanged:
            let sums = lines.indices.filter { lines[$0].contains("{ lin ") }
            guard !sums.isEmpty else { return nil }
            let sum = random.pick(sums)
            var words = lines[sum].split(separator: " ").map(String.init)
            guard let start = words.firstIndex(of: "lin"), let count = Int(words[start + 1]), count > 0 else {
                return nil
            }
            let place = start + 3 + 2 * random.number(in: 0...count - 1)
            let factor = Int(words[place]) ?? 0
            words[place] = "\(factor + (factor > 0 ? 1 : -1))"
            lines[sum] = words.joined(separator: " ")
            return forgery(
                kind, [line.file: lines.joined(separator: "\n")],
                "\(line.file):\(sum + 1): contradiction: it does not follow from its sum",
                "follow")
        default: return nil
        }
    }

    // MARK: - The folder

    private mutating func folder(_ kind: Kind) -> ProofForgery? {
        let document = files[proof] ?? ""
        switch kind {
        case .otherProblem:
            guard others != files else { return nil }
            return ProofForgery(
                kind: kind, files: others, reasons: ["sha256.problem: this is a proof of another input"],
                independentReasons: ["it is of another problem"])
        case .unknownField:
            let field = random.pick(["goal", "value", "sense"])
            return forgery(
                kind,
                [
                    proof: document.replacing(
                        "\"\(field)\":", with: "\"trusted\": 1,\n      \"\(field)\":", maxReplacements: 1)
                ],
                "trusted: unknown field", "fields")
        case .fieldTwice:
            return forgery(
                kind, [proof: document.replacing("\"version\":", with: "\"version\": \"0\",\n  \"version\":")],
                "version: the field is given twice", "a field twice")
        case .otherVersion:
            return forgery(
                kind, [proof: document.replacing("\"version\": \"1\"", with: "\"version\": \"2\"")],
                "version: another version of rekke wrote it", nil)
        case .unnamedFile:
            let name = random.pick(["goals/9999.vipr", "goals/notes.txt", "notes.txt", "unasked.json"])
            return forgery(kind, [name: "x"], "\(name): nothing in proof.json names this file", "nothing names \(name)")
        case .missingFile:
            let name = random.pick(files.keys.sorted())
            return forgery(kind, [name: ""], "\(name): it is missing, or cannot be read", "No such file")
        default: return nil
        }
    }
}
