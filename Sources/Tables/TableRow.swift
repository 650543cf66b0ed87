extension Table {
    /// A row with content.
    public struct Row: Hashable, Sendable {
        /// 1 for the first, as spreadsheets number them; a quoted line break begins no new row.
        public var number: Int
        /// How many cells the row has in a text file, blank ones too; in a workbook, the last column with content.
        public var width: Int
        private var contents: Contents

        private enum Contents: Sendable {
            case own([Cell])
            case packed(PackedCells, first: Int32, count: Int32)
        }

        public init(number: Int, cells: [Cell], width: Int? = nil) {
            self.number = number
            self.width = width ?? cells.last?.column ?? 0
            contents = .own(cells)
        }

        init(number: Int, width: Int, _ cells: PackedCells, first: Int32, count: Int32) {
            self.number = number
            self.width = width
            contents = .packed(cells, first: first, count: count)
        }

        /// Those with content, from the left.
        public var cells: [Cell] {
            get {
                switch contents {
                case _ where Reading.isGivenUp: []
                case .own(let cells): cells
                case .packed(let packed, let first, let count): (first..<(first + count)).map { packed.cell(Int($0)) }
                }
            }
            set { contents = .own(newValue) }
        }

        /// The columns of its cells.
        public var columns: [Int] {
            switch contents {
            case .own(let cells): cells.map(\.column)
            case .packed(let packed, let first, let count): (first..<(first + count)).map { packed.column(of: Int($0)) }
            }
        }

        /// What that column holds; nil for a blank cell.
        public func content(inColumn column: Int) -> Cell.Content? {
            switch contents {
            case _ where Reading.isGivenUp: nil
            case .own(let cells): cells.first { $0.column == column }?.content
            case .packed(let packed, let first, let count):
                (first..<(first + count)).first { packed.column(of: Int($0)) == column }
                    .map { packed.cell(Int($0)).content }
            }
        }

        public static func == (left: Row, right: Row) -> Bool {
            left.number == right.number && left.width == right.width && left.cells == right.cells
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(number)
            hasher.combine(cells)
        }
    }
}

/// The cells of a text file in one piece: a list of texts would take ten times the memory of the file.
final class PackedCells: Sendable {
    private let text: [UInt8]
    private let cells: [Place]

    /// Where a cell stands, and its text among the others.
    struct Place: Sendable {
        let column: Int32
        let start: Int32
        let length: Int32
    }

    init(text: [UInt8], cells: [Place]) {
        self.text = text
        self.cells = cells
    }

    func column(of cell: Int) -> Int { Int(cells[cell].column) }

    func cell(_ cell: Int) -> Table.Cell {
        let place = cells[cell]
        let bytes = text[Int(place.start)..<Int(place.start + place.length)]
        return Table.Cell(column: Int(place.column), content: .text(String(decoding: bytes, as: UTF8.self)))
    }
}
