/// A derivation that some rows contradict each other, in VIPR's format 1.0 with integers only.
///
/// Source: Cheung, Gleixner & Steffy, "Verifying Integer Programming Results" (IPCO 2017).
struct Certificate {
    /// The given rows.
    var rows: [Line] = []
    var steps: [Step] = []

    struct Line {
        let row: LinearRow
        /// Where it stands in the file.
        let line: Int
    }

    /// A row that follows from those before it.
    struct Step {
        let row: LinearRow
        let reason: Reason
        let line: Int
    }

    /// Rows are numbered from 0: the given ones, then the steps.
    enum Reason {
        /// It is assumed; what follows from it holds under it only.
        case assumed
        /// A sum of rows, each times an integer.
        case sum([(row: Int, factor: ExactInteger)])
        /// It follows from two rows, one under each of two assumptions of which one holds.
        case eitherWay(Case, Case)
    }

    struct Case {
        let row: Int
        let assumption: Int
    }

    /// The program's variables that may be taken for integers.
    var integers: Set<Int> = []
}
