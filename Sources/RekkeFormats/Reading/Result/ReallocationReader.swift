public import Rekke

/// Reads what `rekke reallocate --format json` writes.
public enum ReallocationReader {
    /// The reallocation that these contents hold. Whether it fits any problem is not checked.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    public static func read(
        _ contents: [UInt8], as format: DocumentFormat = .json, name: String
    ) throws(InputError) -> Reallocation {
        let file = name == "-" ? "<standard input>" : name
        let document = try Document.parse(contents, as: format, file: file)
        let context = ReadingContext()
        guard let reallocation = context.reallocation(document.root), context.faults.isEmpty else {
            throw .faulty(FaultReport(document, file: file).faults(context.faults, [ValidationFault]()))
        }
        return reallocation
    }
}

/// A result of an allocation or of a reallocation.
package enum Answer: Sendable {
    case allocation(Allocation)
    case reallocation(Reallocation)

    package var allocation: Allocation {
        switch self {
        case .allocation(let allocation): allocation
        case .reallocation(let reallocation): reallocation.allocation
        }
    }

    package var reallocation: Reallocation? {
        if case .reallocation(let reallocation) = self { reallocation } else { nil }
    }

    /// Everything in it that breaks a rule or is not true of a problem, of a reallocation the changed one.
    package func violations(in problem: Problem) -> [Violation] {
        switch self {
        case .allocation(let allocation): problem.violations(of: allocation)
        case .reallocation(let reallocation): problem.violations(of: reallocation)
        }
    }

    /// Something better that counting finds, where it is not proven that there is nothing.
    package func countedImprovement(in problem: Problem) -> Improvement? {
        if case .allocation(let allocation) = self { problem.countedImprovement(of: allocation) } else { nil }
    }

    /// What is eligible only because it was held.
    package var exceptions: [Reallocation.Exception] { reallocation?.exceptions ?? [] }

    /// What these contents hold: a reallocation where there is a `result` in them.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat, name: String
    ) throws(InputError) -> Answer {
        let file = name == "-" ? "<standard input>" : name
        let root = try Document.parse(contents, as: format, file: file).root
        let isReallocation = root.kind == .object && root.field("result") != nil
        guard isReallocation else { return .allocation(try ResultReader.read(contents, as: format, name: name)) }
        return .reallocation(try ReallocationReader.read(contents, as: format, name: name))
    }
}

extension ReadingContext {
    fileprivate func reallocation(_ value: DocumentValue) -> Reallocation? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let allocation = fields.requiredValue("result").flatMap(allocation)
        let allowedMoves = fields.requiredInteger("moves")
        var moved = fields.requiredList("moved", move)
        let gained = fields.requiredTexts("gained")
        let lost = fields.requiredTexts("lost")
        let exceptions = fields.requiredList("exceptions", exception)
        let keptOut = fields.list("keptOut", text)
        let wanting = fields.list("wanting", text) ?? []
        let assumed = fields.requiredTexts("assumed")
        fields.finish()
        for index in moved.indices { moved[index].isWanted = wanting.contains(moved[index].registration) }
        return allocation.map {
            Reallocation(
                allocation: $0, allowedMoves: allowedMoves, moved: moved, gained: gained, lost: lost,
                exceptions: exceptions, keptOut: keptOut, wanting: wanting, assumed: assumed)
        }
    }

    private func exception(_ value: DocumentValue) -> Reallocation.Exception? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let exception = Reallocation.Exception(
            registration: fields.requiredText("registration"), series: fields.requiredText("series"))
        fields.finish()
        return exception
    }

    func move(_ value: DocumentValue) -> Reallocation.Move? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let move = Reallocation.Move(
            registration: fields.requiredText("registration"), from: fields.requiredText("from"),
            to: fields.requiredText("to"), rankBefore: fields.requiredInteger("rankBefore"),
            rankAfter: fields.requiredInteger("rankAfter"), isForced: fields.requiredBoolean("forced"),
            beneficiaries: fields.list("for", text))
        fields.finish()
        return move
    }
}
