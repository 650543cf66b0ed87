/// A proof small enough to make by hand: two registrations and one place; and x and z, which no fractions tell apart.
enum HandMadeProof {
    static let files: [String: String] = [
        "program.mps": program, "solution.json": "{\"a\": 1}", "proof.json": document, "goals/0002.vipr": noPlace,
        "goals/0004.vipr": branches,
    ]

    private static let digest = String(repeating: "0a", count: 32)

    static let program = """
        * One place.
        NAME program FREE
        ROWS
         N obj
         L capacity
         G low
         L high
         N place(a)
         N place(b)
         N either
         N extra
        COLUMNS
         marker 'MARKER' 'INTORG'
         a obj -1
         a capacity 1
         a place(a) 1
         a either 1
         b obj 0
         b capacity 1
         b place(b) 1
         b either 1
         x obj 0
         x low 2
         x high 2
         z obj 0
         z low -1
         z high 1
         z extra 1
         marker 'MARKER' 'INTEND'
        RHS
         rhs capacity 1
         rhs high 2
        BOUNDS
         LO bounds a 0
         UP bounds a 1
         LO bounds b 0
         UP bounds b 1
         LO bounds x 0
         UP bounds x 1
         LO bounds z 0
         UP bounds z 1
        ENDATA

        """

    static let document = """
        {
          "goals": [
            {"goal": "place(a)", "sense": "max", "value": 1},
            {"goal": "place(b)", "proof": "goals/0002.vipr", "sense": "max", "value": 0},
            {"bound": "capacity", "goal": "either", "sense": "max", "value": 1},
            {"goal": "extra", "proof": "goals/0004.vipr", "sense": "max", "value": 0}
          ],
          "sha256": {"problem": "\(digest)", "result": "\(digest)"},
          "version": "1"
        }
        """

    /// a has the place, so b cannot.
    static let noPlace = """
        VER 1.0
        VAR 2
        a
        b
        INT 2
        0 1
        OBJ min
        0
        CON 3 0
        capacity L 1 2 0 1 1 1
        kept(place(a)) G 1 1 0 1
        better(place(b)) G 1 1 1 1
        RTP infeas
        SOL 0
        DER 1
        contradiction G 1 0 { lin 3 0 -1 1 1 2 1 } -1

        """

    /// With z = 1, 2x would be 1: neither x = 0 nor x = 1 will do.
    static let branches = """
        VER 1.0
        VAR 2
        x
        z
        INT 2
        0 1
        OBJ min
        0
        CON 3 0
        low G 0 2 0 2 1 -1
        high L 2 2 0 2 1 1
        better(extra) G 1 1 1 1
        RTP infeas
        SOL 0
        DER 5
        zero(x) L 0 1 0 1 { asm } -1
        contradiction G 1 0 { lin 3 0 1 2 1 3 -2 } -1
        one(x) G 1 1 0 1 { asm } -1
        contradiction G 1 0 { lin 3 1 -1 2 1 5 2 } -1
        contradiction G 1 0 { uns 4 3 6 5 } -1

        """
}
