/// What keeps a file from being read as a document at all, and where.
struct SyntaxFault: Error {
    let text: String
    let position: TextPosition

    /// - Parameters:
    ///   - place: Where in the source, in that unit.
    init(_ text: String, at place: Int, _ unit: Document.PlaceUnit, in source: [UInt8]) {
        self.text = text
        var walk = TextPositionWalk(source[...], unit)
        position = walk.position(of: place)
    }
}
