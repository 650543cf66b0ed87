internal import Rekke

extension ProblemReader {
    /// The problem in a JSON document that holds the programme and then the registrations, as most do, read a few
    /// registrations at a time.
    ///
    /// - Returns: nil where anything is wrong or in another order: then the document has to be read as a whole, which
    ///   finds the places of all faults.
    static func problemInPieces(_ source: [UInt8]) -> Problem? {
        guard source.count <= Document.largestSize, let parts = try? parts(of: source) else { return nil }
        return try? Problem(programme: parts.programme, registrations: parts.registrations, search: .none)
    }

    private static func parts(
        of source: [UInt8]
    ) throws(SyntaxFault) -> (programme: Programme, registrations: [Registration])? {
        var parser = JSONParser(source)
        parser.position = Document.lengthOfByteOrderMark(source)
        guard parser.take("{"), try parser.takeName("programme") else { return nil }
        let context = ReadingContext(isQuick: true)
        let programme = context.programme(try parser.takeValue(depth: 1))
        guard context.faults.isEmpty, parser.take(","), try parser.takeName("registrations"), parser.take("[") else {
            return nil
        }
        var registrations: [Registration] = []
        let start = parser.position
        var areLast = parser.take("]")
        while !areLast {
            let piece = try parser.takeElements(depth: 2, nodes: nodesInPiece)
            for value in piece.elements { registrations.append(context.registration(value)) }
            guard context.faults.isEmpty else { return nil }
            areLast = piece.areLast
            if areLast, !parser.take("]") { return nil }
            if registrations.count == registrations.capacity || registrations.capacity < 2 * nodesInPiece {
                // As many as there will likely be: doubling the list again and again would touch twice the memory.
                let share = Double(source.count - start) / Double(parser.position - start)
                registrations.reserveCapacity(Int(Double(registrations.count) * share * 1.05) + 2 * nodesInPiece)
            }
        }
        return parser.take("}") && parser.position == source.count ? (programme, registrations) : nil
    }

    /// So few that they stay in the processor's cache.
    private static let nodesInPiece = 4096
}
