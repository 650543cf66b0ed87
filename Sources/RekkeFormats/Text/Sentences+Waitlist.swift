package import Rekke

extension Sentences {
    /// What is told about everyone who waits, in order: why, the best place in the queues, and what would help, each a text
    /// of its own. One full set often keeps out many: it is told once, and referred to after that.
    ///
    /// - Parameters:
    ///   - keptOut: Of a reallocation, who waits only because others keep their places; nil for an allocation.
    ///   - repeatsReasons: Whether every text says all by itself.
    ///   - name: What a registration is called.
    package func waitlist(
        of allocation: Allocation, keptOut: Set<String>? = nil, repeatsReasons: Bool = false, name: (String) -> String
    ) -> [(entry: WaitlistEntry, texts: [String])] {
        let broken = Set(allocation.guarantees.broken)
        var toldAt: [Int: Int] = [:]
        return allocation.waitlist.map { entry in
            let name = name(entry.registration)
            // Told with the guarantee where that is broken.
            let help = help(for: entry, withRemedies: !broken.contains(entry.registration))
            if !repeatsReasons, case .placesTaken(let set)? = entry.reasons?.first {
                if let first = toldAt[set] { return (entry, [words.waits(name, asNumber: first)] + help) }
                toldAt[set] = entry.position
            }
            // Where reasons were not asked for, the order alone says enough.
            let texts =
                keptOut?.contains(entry.registration) == true
                ? [words.waitsBehindHolders(name)] : entry.reasons == nil ? [name] : reasons(for: entry, called: name)
            return (entry, texts + help)
        }
    }

    /// Where it stands in the queues, and the smallest changes that would help; or that there is nothing left to wait for.
    private func help(for entry: WaitlistEntry, withRemedies: Bool) -> [String] {
        if nothingLeft.waiting.contains(entry.registration) { return [words.everythingIsOver] }
        let texts = [bestPosition(of: entry), withRemedies ? smallestRemedies(of: entry) : nil].compactMap { $0 }
        return texts.isEmpty ? [] : [texts.joined(separator: " ")]
    }
}
