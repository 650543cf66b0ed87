package import Rekke

/// Reads what `rekke reallocate --format json` writes.
package enum ReallocationReader {
    /// The reallocation that these contents hold. Whether it fits any problem is not checked.
    ///
    /// - Parameters:
    ///   - name: The file's name for messages; `-` for standard input.
    /// - Throws: `InputError.faulty` with every fault.
    package static func read(
        _ contents: [UInt8], as format: DocumentFormat = .json, name: String
    ) throws(InputError) -> Reallocation {
        try ReadingContext.read(contents, as: format, file: name == "-" ? "<standard input>" : name) {
            $0.reallocation($1)
        }
    }
}

extension ReadingContext {
    func reallocation(_ value: DocumentValue) -> Reallocation? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let allocation = fields.requiredValue("result").flatMap(allocation)
        let allowedMoves = fields.requiredInteger("moves")
        var moved = fields.requiredList("moved", move)
        let gained = fields.requiredTexts("gained")
        let lost = fields.requiredTexts("lost")
        let exceptions = fields.requiredList("exceptions", exception)
        let keptOut = fields.list("keptOut", text)
        let wanting = fields.list("wanting", text) ?? []
        let facilitatorChanges = fields.list("facilitatorChanges", facilitatorChange) ?? []
        let (agreed, declined) = (fields.list("agreed", text) ?? [], fields.list("declined", text) ?? [])
        let assumed = fields.requiredTexts("assumed")
        let held = track == nil ? [] : fields.requiredList("held", heldPlace)
        let from = fields.value("from").flatMap(date)
        let ended = fields.list("ended", endedPlace) ?? []
        let former = fields.list("former", formerAttendee) ?? []
        checkTrack(&fields)
        fields.finish()
        for index in moved.indices { moved[index].isWanted = wanting.contains(moved[index].registration) }
        return allocation.map {
            var reallocation = Reallocation(
                allocation: $0, allowedMoves: allowedMoves, moved: moved, gained: gained, lost: lost,
                exceptions: exceptions, keptOut: keptOut, wanting: wanting,
                facilitatorChanges: facilitatorChanges, assumed: assumed, agreed: agreed, declined: declined,
                held: held)
            reallocation.from = from
            reallocation.ended = ended
            reallocation.former = former
            return reallocation
        }
    }

    private func endedPlace(_ value: DocumentValue) -> Reallocation.EndedPlace? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let place = Reallocation.EndedPlace(
            registration: fields.requiredText("registration"), series: fields.requiredText("series"),
            attendance: fields.list("attendance", attendance), from: fields.value("from").flatMap(date),
            until: fields.value("until").flatMap(date))
        fields.finish()
        return place
    }

    private func formerAttendee(_ value: DocumentValue) -> Reallocation.FormerAttendee? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let attendee = Reallocation.FormerAttendee(
            registration: fields.requiredText("registration"), id: fields.requiredText("id"), name: fields.text("name"))
        fields.finish()
        return attendee
    }

    private func exception(_ value: DocumentValue) -> Reallocation.Exception? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let exception = Reallocation.Exception(
            registration: fields.requiredText("registration"), series: fields.requiredText("series"))
        fields.finish()
        return exception
    }

    private func heldPlace(_ value: DocumentValue) -> Reallocation.HeldPlace? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let place = Reallocation.HeldPlace(
            registration: fields.requiredText("registration"), series: fields.requiredText("series"),
            isAssured: fields.requiredBoolean("assured"))
        fields.finish()
        return place
    }

    private func facilitatorChange(_ value: DocumentValue) -> FacilitatorChange? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let series = fields.requiredText("series")
        let meeting = fields.requiredValue("meeting").flatMap(moment)
        let (before, after) = (fields.requiredTexts("before"), fields.requiredTexts("after"))
        fields.finish()
        return meeting.map { FacilitatorChange(series: series, meeting: $0, before: before, after: after) }
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
