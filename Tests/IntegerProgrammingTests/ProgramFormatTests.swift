import IntegerProgramming
import RekkeTesting
import Testing

@Suite struct ProgramFormatTests {
    @Test func `a solver to read the formats is installed`() {
        #expect(!ExternalSolver.installed.isEmpty, "install glpk-utils or coinor-cbc")
    }

    @Test(arguments: ExternalSolver.installed, ExternalSolver.Format.allCases)
    func `others reach the same optimum`(external: ExternalSolver, format: ExternalSolver.Format) throws {
        // With coefficients of a million glpsol's own tolerance lets the wrong integer through.
        for one in SolverCase.all where one.expected != .unbounded && one.testDescription != "big numbers" {
            let text =
                switch format {
                case .lp: one.program.lpFormat(objective: one.objective)
                case .mps: one.program.mpsFormat(objective: one.objective)
                }
            let isNegated = format == .mps && one.objective.sense == .maximise
            let optimum = try external.optimum(of: text, format).map { isNegated ? -$0 : $0 }
            switch one.expected {
            case .optimal(let value):
                #expect(optimum.map { ($0 - value).magnitude < 1e-6 } == true, "\(one) \(String(describing: optimum))")
            default:
                #expect(optimum == nil, "\(one)")
            }
        }
    }

    @Test(arguments: ExternalSolver.installed, ExternalSolver.Format.allCases)
    func `others reach the same optimum of random programs`(
        external: ExternalSolver, format: ExternalSolver.Format
    ) throws {
        for seed in 0..<30 {
            let random = RandomProgram(seed: seed)
            let objective = random.objectives[0]
            let text =
                switch format {
                case .lp: random.program.lpFormat(objective: objective)
                case .mps: random.program.mpsFormat(objective: objective)
                }
            let isNegated = format == .mps && objective.sense == .maximise
            let optimum = try external.optimum(of: text, format).map { isNegated ? -$0 : $0 }
            let expected: Double? =
                if case .optimal(let solution) = try GLPKSolver().solve(random.program, for: objective) {
                    solution.objective
                } else {
                    nil
                }
            #expect(optimum == expected, "seed \(seed)")
        }
    }

    /// Names as bad as can be.
    private static func awkward() -> (IntegerProgram, LinearObjective) {
        var program = IntegerProgram(name: "two\nlines")
        let names = [
            "x[r1,s2]", "x(r1,s2)", "e12", "E1", "3rd", ".5", "end", "Free", "inf", "", "one", "blåbær og fløte", "a b",
            "a\nb", "a:b", "-x", "+x", "*", "$", "obj", "st", "nan", "x^2", "<=", "2e5", "e", "bounds", "rhs",
            String(repeating: "long", count: 80), String(repeating: "long", count: 80) + "er",
        ]
        var sum = LinearExpression()
        var objective = LinearExpression()
        for (index, name) in names.enumerated() {
            let x = program.addBinary(name)
            sum.add(1, x)
            objective.add(Double(index + 1), x)
        }
        objective.constant = 0.5
        program.addRow("obj", sum, lower: 2, upper: 3)
        for name in names {
            program.addRow(name, sum, upper: 3)
        }
        return (program, .maximise(objective))
    }

    @Test(arguments: ExternalSolver.installed, ExternalSolver.Format.allCases)
    func `names of any kind are read`(external: ExternalSolver, format: ExternalSolver.Format) throws {
        let (program, objective) = Self.awkward()
        switch format {
        case .lp:
            #expect(try external.optimum(of: program.lpFormat(objective: objective), format) == 87.5)
        case .mps:
            #expect(try external.optimum(of: program.mpsFormat(objective: objective), format) == -87.5)
        }
    }

    @Test func `changed names are told in comments, once each`() {
        let (program, objective) = Self.awkward()
        let lines = program.lpFormat(objective: objective).split(separator: "\n")
        #expect(lines.contains("\\ x(r1,s2) is x[r1,s2]"))
        #expect(lines.contains("\\ x(r1,s2)_2 is x(r1,s2)"))
        #expect(lines.contains("\\ _e12 is e12"))
        #expect(lines.contains("\\ obj_2 is obj"))
        #expect(lines.contains("\\ bl_b_r og fl_te is blåbær og fløte") == false)
        #expect(lines.contains("\\ bl_b_r_og_fl_te is blåbær og fløte"))
    }

    @Test func `nothing in a name steers a terminal, and no name adds a line`() {
        var program = IntegerProgram(name: "red\u{1B}[31m\u{9B}2J\u{7}\r\u{85}End")
        let x = program.addBinary("x\u{1B}c")
        program.addRow("row\u{8}", LinearExpression(x), upper: 1)
        let objective = LinearObjective.maximise(LinearExpression(x))
        let comments = ["Tuesdays\u{1B}]0;title\u{7}\nSubject To"]
        for text in [
            program.lpFormat(objective: objective, comments: comments),
            program.mpsFormat(objective: objective, comments: comments),
        ] {
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
            #expect(text.contains("red [31m 2J "))
            #expect(text.split(separator: "\n").contains { $0 == "\\ Subject To" || $0 == "* Subject To" })
        }
    }

    @Test func `the LP format of a small program`() {
        var program = IntegerProgram(name: "small")
        let x = program.addBinary("x[r1,s1]")
        let n = program.addVariable("n", lower: -2, upper: .infinity, isInteger: true)
        let f = program.addVariable("f", lower: -.infinity, upper: 1.5, isInteger: false)
        program.addRow("both", LinearExpression(sumOf: [x, n]) - LinearExpression(f, times: 0.5), lower: 1, upper: 4)
        program.addRow("same", LinearExpression(n, times: 3), lower: 6, upper: 6)
        let text = program.lpFormat(
            objective: .maximise(LinearExpression(x) + LinearExpression(f)), comments: ["first"])
        #expect(
            text == """
                \\ small
                \\ first
                \\ x(r1,s1) is x[r1,s1]
                Maximize
                 obj: + x(r1,s1) + f
                Subject To
                 both.lower: + x(r1,s1) + n - 0.5 f >= 1
                 both.upper: + x(r1,s1) + n - 0.5 f <= 4
                 same: + 3 n = 6
                Bounds
                 n >= -2
                 -inf <= f <= 1.5
                Generals
                 n
                Binaries
                 x(r1,s1)
                End

                """)
    }

    @Test func `the MPS format of a small program`() {
        var program = IntegerProgram(name: "small")
        let x = program.addBinary("x")
        let f = program.addVariable("f", lower: -.infinity, upper: 1.5, isInteger: false)
        program.addRow("r", LinearExpression(x) + LinearExpression(f, times: 2), upper: 2)
        let text = program.mpsFormat(objective: .maximise(LinearExpression(f, times: 3)))
        #expect(
            text == """
                * small
                * maximise: obj is negated, and to be minimised
                NAME program FREE
                ROWS
                 N obj
                 L r
                COLUMNS
                 marker 'MARKER' 'INTORG'
                 x obj 0
                 x r 1
                 marker 'MARKER' 'INTEND'
                 f obj -3
                 f r 2
                RHS
                 rhs r 2
                BOUNDS
                 LO bounds x 0
                 UP bounds x 1
                 MI bounds f
                 UP bounds f 1.5
                ENDATA

                """)
    }

    @Test func `a file is the same every time`() {
        let (program, objective) = Self.awkward()
        let (again, same) = Self.awkward()
        #expect(program.lpFormat(objective: objective) == again.lpFormat(objective: same))
        #expect(program.mpsFormat(objective: objective) == again.mpsFormat(objective: same))
    }
}
