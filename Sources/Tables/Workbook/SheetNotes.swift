/// `comments.xml` of a sheet: at which cells notes stand.
final class SheetNotes: XMLHandler {
    private(set) var places: [Table.Place] = []
    private(set) var fault: TableError?

    func start(_ name: String, _ attributes: XMLAttributes) {
        guard name == "comment", let place = attributes["ref"].flatMap(CellPlace.init) else { return }
        places.append(Table.Place(row: place.row, column: place.column))
        if places.count > TableBounds.cells { fault = TableError("the workbook holds too many notes; delete them") }
    }

    func end(_ name: String) {}
    func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
