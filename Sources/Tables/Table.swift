/// Rows of cells, as a text file or a sheet of a workbook holds them. Only what has content is here: blank rows and cells
/// have no place in memory, wherever they are.
public struct Table: Hashable, Sendable {
    /// The sheet's; nil for a text file, which has only one.
    public var name: String?
    /// Whether the sheet is hidden in the program that shows it.
    public var isHidden: Bool
    /// Those with content, from the top.
    public var rows: [Row]
    /// Rectangles of cells that are shown as one, of which the first at the top holds the content.
    public var merged: [MergedCells]
    /// The numbers of those of the rows that the program does not show: they are hidden, or left out by a filter.
    public var hiddenRows: [Int]
    /// From which day numbers that stand for dates count.
    public var dateSystem: SerialDate.System
    /// Columns that the program does not show.
    public var hiddenColumns: [ClosedRange<Int>]
    /// Cells at which a note stands, which is not read.
    public var notedCells: [Place]
    /// Cells whose text, or part of it, is struck out, in their order.
    public var struckCells: [Place]
    /// What to know of how the whole was read.
    public var warnings: [TableError]
    /// Cells whose letters cannot be told, and why: to be reported where such a cell is read.
    public var spoiltCells: [TableError] = []

    public init(
        name: String? = nil, isHidden: Bool = false, rows: [Row], merged: [MergedCells] = [], hiddenRows: [Int] = [],
        dateSystem: SerialDate.System = .from1900, hiddenColumns: [ClosedRange<Int>] = [], notedCells: [Place] = [],
        struckCells: [Place] = [], warnings: [TableError] = []
    ) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.merged = merged
        self.hiddenRows = hiddenRows
        self.dateSystem = dateSystem
        self.hiddenColumns = hiddenColumns
        self.notedCells = notedCells
        self.struckCells = struckCells
        self.warnings = warnings
    }

    /// Where a cell stands.
    public struct Place: Hashable, Sendable {
        /// 1 for the first.
        public var row: Int
        /// 1 for the first.
        public var column: Int

        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// A cell with content.
    public struct Cell: Hashable, Sendable {
        /// 1 for the first.
        public var column: Int
        public var content: Content

        public init(column: Int, content: Content) {
            self.column = column
            self.content = content
        }

        public enum Content: Hashable, Sendable {
            /// As it was typed, with the white space around it.
            case text(String)
            /// In decimal digits as the file has it.
            case number(String)
            /// A number that is shown as a date or a time of the day.
            case date(String)
            case boolean(Bool)
            /// What a formula came to when nothing else did, as `#N/A`.
            case error(String)
            /// A formula, whatever it came to.
            case formula
        }
    }

    /// Cells that are shown as one.
    public struct MergedCells: Hashable, Sendable {
        public var rows: ClosedRange<Int>
        public var columns: ClosedRange<Int>

        public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }
}

/// What is wrong with a file, or with how it was read, and where in it.
public struct TableError: Error, Hashable, Sendable {
    /// 1 for the first; 1 also where the whole file is meant.
    public let row: Int
    /// 1 for the first; 1 also where the whole row or file is meant.
    public let column: Int
    /// What is wrong, and what to do.
    public let text: String

    init(_ text: String, row: Int = 1, column: Int = 1) {
        self.row = row
        self.column = column
        self.text = text
    }
}
