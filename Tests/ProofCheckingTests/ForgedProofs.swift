import Testing

/// The proof made by hand with one thing different, and why it is then refused.
struct ForgedProof: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let fault: String

    init(_ file: String, _ old: String, _ new: String, _ fault: String) {
        self.file = file
        self.old = old
        self.new = new
        self.fault = fault
    }

    var testDescription: String { "\(file): \(old.debugDescription) → \(new.debugDescription)" }

    /// nil where the text that is to be replaced is not there.
    var files: [String: String]? {
        var files = HandMadeProof.files
        guard let text = files[file], let range = text.firstRange(of: old) else { return nil }
        files[file] = text.replacing(old, with: new, subrange: range.lowerBound..<text.endIndex, maxReplacements: 1)
        // A certificate that is no longer named would be a fault of its own.
        let named = files["proof.json"] ?? ""
        return files.filter { !$0.key.hasSuffix(".vipr") || named.contains("\"\($0.key)\"") }
    }

    private static let (program, solution, proof) = ("program.mps", "solution.json", "proof.json")
    private static let (two, four) = ("goals/0002.vipr", "goals/0004.vipr")

    static let all = values + solutions + rows + derivations + programs

    /// What is claimed.
    private static let values = [
        ForgedProof(
            proof, "\"max\", \"value\": 0", "\"max\", \"value\": 1",
            "proof.json: goals[1]: the solution gives \"place(b)\" 0, not 1"),
        ForgedProof(
            proof, "\"sense\": \"max\", \"value\": 1", "\"sense\": \"min\", \"value\": 1",
            "proof.json: goals[0]: the bounds allow better than 1"),
        ForgedProof(
            proof, "\"bound\": \"capacity\", ", "", "proof.json: goals[2]: the bounds allow better than 1"),
        ForgedProof(
            proof, "\"bound\": \"capacity\"", "\"bound\": \"low\"",
            "proof.json: goals[2]: the bounds and \"low\" allow better than 1"),
        ForgedProof(
            proof, "\"bound\": \"capacity\"", "\"bound\": \"none\"",
            "proof.json: goals[2]: the program has no row \"none\""),
        ForgedProof(
            proof, "\"proof\": \"goals/0002.vipr\"", "\"bound\": \"capacity\"",
            "proof.json: goals[1]: the bounds and \"capacity\" allow better than 0"),
        ForgedProof(
            proof, "\"proof\": \"goals/0002.vipr\"", "\"proof\": \"goals/0004.vipr\"",
            "goals/0004.vipr:12: better(extra): it is no row of program.mps, no bound of this variable, no earlier goal and "
                + "not what is asked"),
        ForgedProof(
            proof, "goals/0002.vipr", "goals/../../0002.vipr",
            "proof.json: goals[1]: \"goals/../../0002.vipr\" is no certificate's file"),
        ForgedProof(proof, "goals/0002.vipr", "goals/0003.vipr", "goals/0003.vipr: it is missing, or cannot be read"),
        ForgedProof(
            proof, "{\"goal\": \"place(a)\", \"sense\": \"max\", \"value\": 1},\n", "",
            "proof.json: goals[0]: \"place(b)\" is not the program's next goal"),
        ForgedProof(
            proof, ",\n    {\"goal\": \"extra\", \"proof\": \"goals/0004.vipr\", \"sense\": \"max\", \"value\": 0}", "",
            "proof.json: goals[3]: the program's goal \"extra\" is missing"),
        ForgedProof(
            proof, "\"sense\": \"max\"", "\"sense\": \"best\"",
            "proof.json:3: goals[0].sense: \"best\" is unknown; give min or max"),
        ForgedProof(
            proof, "\"value\": 1", "\"value\": 1.5",
            "proof.json:3: goals[0].value: expected a whole number, found a number with a decimal point or an exponent"),
        ForgedProof(
            proof, "\"problem\": \"0a", "\"problem\": \"xa",
            "proof.json:8: sha256.problem: \"xa\(String(repeating: "0a", count: 29))…\" is not a SHA-256, 64 hexadecimal digits in "
                + "small letters"),
        ForgedProof(
            proof, "\"result\"", "\"earlierResult\"", "proof.json:8: sha256: \"result\" is required"),
        ForgedProof(
            proof, "\"value\": 1}", "\"value\": 1, \"colour\": 1}",
            "proof.json:3: goals[0].colour: unknown field; the fields here are goal, sense, value, proof, bound"),
        ForgedProof(
            proof, "\"version\": \"1\"", "\"version\": \"1\", \"goal\": 1",
            "proof.json:9: goal: unknown field; did you mean \"goals\"?"),
        ForgedProof(
            proof, "\"value\": 1}", "\"value\": 1, \"value\": 1}",
            "proof.json:3: goals[0].value: the field is given twice; the first is in line 3, column 42"),
        ForgedProof(
            proof, "{\"bound\": \"capacity\", ", "{\"bound\": \"capacity\", \"proof\": \"goals/0002.vipr\", ",
            "proof.json:5: goals[2].proof: give either proof or bound, not both"),
    ]

    private static let solutions = [
        ForgedProof(
            solution, "{\"a\": 1}", "{\"a\": 1, \"b\": 1}",
            "solution.json: capacity: the solution breaks this row: it comes to 2"),
        ForgedProof(
            solution, "{\"a\": 1}", "{\"b\": 1}", "proof.json: goals[0]: the solution gives \"place(a)\" 0, not 1"),
        ForgedProof(solution, "\"a\": 1", "\"a\": 2", "solution.json:1: a: only what is 1 is listed"),
        ForgedProof(solution, "\"a\": 1", "\"c\": 1", "solution.json: c: the program has no such variable"),
        ForgedProof(solution, "{\"a\": 1}", "[\"a\"]", "solution.json:1: expected an object, found a list"),
        ForgedProof(
            solution, "{\"a\": 1}", "{\"a\": 1, \"a\": 1}",
            "solution.json:1: a: the field is given twice; the first is in line 1, column 2"),
        ForgedProof(solution, "{\"a\": 1}", "{\"a\": 1", "solution.json:1: the document ends too early"),
    ]

    /// What certificates begin with.
    private static let rows = [
        ForgedProof(
            two, "capacity L 1 2", "capacity L 0 2",
            "goals/0002.vipr:10: capacity: program.mps has another row of this name"
        ),
        ForgedProof(
            two, "capacity L 1 2 0 1 1 1", "capacity L 1 2 0 1 1 2",
            "goals/0002.vipr:10: capacity: program.mps has another row of this name"),
        ForgedProof(
            two, "capacity L", "capacity E", "goals/0002.vipr:10: capacity: program.mps has another row of this name"),
        ForgedProof(
            two, "kept(place(a)) G 1", "kept(place(a)) G 2",
            "goals/0002.vipr:11: kept(place(a)): this is not the goal at the value that it keeps"),
        ForgedProof(
            two, "kept(place(a)) G 1", "kept(either) G 1",
            "goals/0002.vipr:11: kept(either): it is no row of program.mps, no bound of this variable, no earlier goal and not "
                + "what is asked"),
        ForgedProof(
            two, "better(place(b)) G 1", "better(place(b)) G 2",
            "goals/0002.vipr:12: better(place(b)): this is not the goal one better than its value"),
        ForgedProof(
            two, "kept(place(a)) G 1 1 0 1", "lower(a) G 1 1 0 1",
            "goals/0002.vipr:11: lower(a): it is no row of program.mps, no bound of this variable, no earlier goal and not what "
                + "is asked"),
        ForgedProof(
            two, "kept(place(a)) G 1 1 0 1", "lower(b) G 0 1 0 1",
            "goals/0002.vipr:11: lower(b): it is no row of program.mps, no bound of this variable, no earlier goal and not what "
                + "is asked"),
    ]

    private static let derivations = [
        ForgedProof(
            two, "lin 3 0 -1 1 1 2 1", "lin 3 0 -1 1 2 2 1",
            "goals/0002.vipr:16: contradiction: it does not follow from its sum"),
        ForgedProof(
            two, "lin 3 0 -1 1 1 2 1", "lin 2 0 -1 2 1",
            "goals/0002.vipr:16: contradiction: it does not follow from its sum"),
        ForgedProof(two, "lin 3 0 -1", "lin 3 0 1", "goals/0002.vipr:16: contradiction: its sum turns rows both ways"),
        ForgedProof(two, "lin 3 0 -1", "lin 3 3 -1", "goals/0002.vipr:16: \"3\" is no number from 0 to 2"),
        ForgedProof(
            two, "contradiction G 1", "contradiction G 0",
            "goals/0002.vipr:16: contradiction: the last row is no contradiction without assumptions"),
        ForgedProof(two, "DER 1", "DER 0", "goals/0002.vipr:16: \"contradiction\" stands behind the last step"),
        ForgedProof(two, "DER 1", "DER 2", "goals/0002.vipr:16: it ends too early"),
        ForgedProof(two, "lin 3", "rnd 3", "goals/0002.vipr:16: \"rnd\" is no reason"),
        ForgedProof(two, "RTP infeas", "RTP range 0 0", "goals/0002.vipr:13: \"range\" stands where \"infeas\" must"),
        ForgedProof(two, "VER 1.0", "VER 2.0", "goals/0002.vipr:1: \"2.0\" stands where \"1.0\" must"),
        ForgedProof(two, "VAR 2\na\nb", "VAR 2\na\na", "goals/0002.vipr:4: a variable is listed twice"),
        ForgedProof(two, "VAR 2\na\nb", "VAR 2\na\nc", "goals/0002.vipr:4: c: the program has no such variable"),
        ForgedProof(
            four, "uns 4 3 6 5", "uns 4 3 4 5",
            "goals/0004.vipr:20: contradiction: the last row is no contradiction without assumptions"),
        ForgedProof(
            four, "uns 4 3 6 5", "uns 4 3 6 3",
            "goals/0004.vipr:20: contradiction: neither of its two assumptions need hold"),
        ForgedProof(
            four, "one(x) G 1", "one(x) G 2",
            "goals/0004.vipr:20: contradiction: neither of its two assumptions need hold"),
        ForgedProof(
            four, "uns 4 3 6 5 } -1", "lin 1 4 1 } -1",
            "goals/0004.vipr:20: contradiction: the last row is no contradiction without assumptions"),
        ForgedProof(
            four, "INT 2\n0 1", "INT 1\n1",
            "goals/0004.vipr:20: contradiction: neither of its two assumptions need hold"),
    ]

    private static let programs = [
        ForgedProof(
            program, " rhs capacity 1", " rhs capacity 2",
            "goals/0002.vipr:10: capacity: program.mps has another row of this name"),
        ForgedProof(
            program, " a capacity 1\n", "", "goals/0002.vipr:10: capacity: program.mps has another row of this name"),
        ForgedProof(
            program, " N place(a)\n N place(b)", " N place(b)\n N place(a)",
            "proof.json: goals[0]: \"place(a)\" is not the program's next goal"),
        ForgedProof(
            program, " UP bounds a 1", " UP bounds a 2", "proof.json: goals[0]: the bounds allow better than 1"),
        ForgedProof(program, " UP bounds a 1", " UP bounds a 0", "solution.json: a: 1 is outside of its bounds"),
        ForgedProof(
            program, " marker 'MARKER' 'INTORG'\n", "", "goals/0002.vipr:6: a: the program has other values for it"),
        ForgedProof(program, "ENDATA", "", "program.mps:41: it ends before ENDATA"),
        ForgedProof(program, " rhs high 2", " rhs high 2.5", "program.mps:32: \"2.5\" is no integer"),
        ForgedProof(program, " rhs high 2", " rhs height 2", "program.mps:32: height: no such row has a side"),
        ForgedProof(program, " L high", " L low", "program.mps:7: low: there are two of them"),
    ]
}
