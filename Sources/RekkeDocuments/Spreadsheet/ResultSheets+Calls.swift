internal import Rekke
internal import RekkeFormats

/// Whom somebody should talk to.
extension ResultSheets {
    /// A row for everyone with whom a call may help, and why: in priority order, who is outside its wishes, who lacks people
    /// at meetings, and who is the next to get a place.
    var calls: SpreadsheetSheet {
        let reasons = Dictionary(callReasons.map { ($0.registration, [$0.text]) }) { $0 + $1 }
        return SpreadsheetSheet(
            words.callsSheet,
            [registrationColumn, organisationColumn, Column(words.reasonColumn, 80)] + contactColumns,
            of: registrations.filter { reasons[$0.id] != nil }
        ) { [self] registration in
            [
                .text(registration.id), .text(of: registration.organisation),
                .text((reasons[registration.id] ?? []).joined(separator: " ")),
            ] + contact(of: registration.id)
        }
    }

    private var callReasons: [(registration: String, text: String)] {
        let outside = allocation.placements.filter(\.outsidePreferences).map { placement in
            let name = sentences.names.name(ofRegistration: placement.registration)
            let series = words.quoted(sentences.names.name(ofSeries: placement.series))
            return (placement.registration, "\(words.has(place: series, name)) \(words.didNotListIt)")
        }
        let lacking = allocation.warnings.compactMap { warning -> (String, String)? in
            guard case .confirmedWithoutAttendance(let id, _) = warning else { return nil }
            return (id, sentences.warning(warning))
        }
        return outside + lacking + allocation.waitlist.flatMap(callReasons) + allocation.rejected.compactMap(callReason)
    }

    private func callReasons(of entry: WaitlistEntry) -> [(String, String)] {
        if sentences.nothingLeft.waiting.contains(entry.registration) { return [] }
        let isNext =
            sentences.nothingLeft.queue(of: entry).map { $0.contains { $0.position == 1 } } ?? (entry.position == 1)
        let next = isNext ? sentences.bestPosition(of: entry) ?? words.isNextInLine : nil
        return [next, sentences.peopleThatWouldHelp(entry)].compactMap(\.self).map { (entry.registration, $0) }
    }

    /// Where one person more at each meeting would let it in.
    private func callReason(for rejection: Rejection) -> (String, String)? {
        guard case .noEligibleSeries(let series) = rejection.reason else { return nil }
        let lacksOne = series.contains { item in
            guard case .tooFewAttendees(let shortages) = item.reason, !shortages.isEmpty else { return false }
            return shortages.allSatisfy { $0.required - $0.available == 1 }
        }
        guard lacksOne else { return nil }
        let name = sentences.names.name(ofRegistration: rejection.registration)
        return (rejection.registration, sentences.rejection(rejection, called: name).joined(separator: " "))
    }
}
