public import Rekke

extension Allocation {
    /// Why a registration got what it got, in whole sentences; nil where the result does not name it.
    ///
    /// - Parameter problem: What was allocated.
    public func explanation(
        of registration: String, in problem: Problem, in language: Language = .english
    ) -> [String]? {
        let sentences = Sentences(problem, self, in: language)
        let name = sentences.names.name(ofRegistration: registration)
        let texts =
            if let placement = placements.first(where: { $0.registration == registration }) {
                sentences.explanation(of: placement, in: self)
                    + sentences.attendance(attendanceGrid(of: placement, in: problem))
            } else if let entry = waitlist.first(where: { $0.registration == registration }) {
                sentences.explanation(of: entry, in: self)
            } else if let rejection = rejected.first(where: { $0.registration == registration }) {
                sentences.rejection(rejection, called: name)
            } else {
                [String]?.none
            }
        return texts?.map(withPlainSpaces)
    }
}

extension Allocation {
    /// The same as one text, a paragraph for each sentence; nil where the result does not name the registration.
    public func explanationText(
        of registration: String, in problem: Problem, in language: Language = .english, style: TextStyle = TextStyle()
    ) -> String? {
        guard let sentences = explanation(of: registration, in: problem, in: language) else { return nil }
        var layout = TextLayout(style)
        for sentence in sentences { layout.paragraph(sentence) }
        return layout.text
    }
}

extension Sentences {
    fileprivate func explanation(of entry: WaitlistEntry, in allocation: Allocation) -> [String] {
        let name = names.name(ofRegistration: entry.registration)
        let broken =
            allocation.guarantees.broken.contains(entry.registration) ? [brokenGuarantee(entry.registration)] : []
        let position = language(
            "\(name) is number \(entry.position) of \(allocation.waitlist.count) on the waitlist.",
            "\(name) er nummer \(entry.position) av \(allocation.waitlist.count) på ventelisten.")
        return broken + [position] + reasons(for: entry, called: name)
            + [positions(of: entry)].compactMap { $0 } + (remedies(of: entry) ?? [])
            + envy(of: entry.registration, in: allocation)
    }

    fileprivate func explanation(of placement: Placement, in allocation: Allocation) -> [String] {
        [place(placement), suitability(placement)] + promise(placement) + betterWishes(placement, in: allocation)
    }

    private func envy(of registration: String, in allocation: Allocation) -> [String] {
        (allocation.envy ?? []).filter { $0.registration == registration }.map { envy($0) }
    }

    private func place(_ placement: Placement) -> String {
        let name = names.name(ofRegistration: placement.registration)
        let series = seriesName(placement.series)
        let dates = names.series(placement.series).map { ": " + self.dates.schedule($0.meetings) } ?? ""
        return placement.confirmed
            ? language(
                "\(name) has a confirmed place in \(series)\(dates).",
                "\(name) har en bekreftet plass i \(series)\(dates).")
            : language("\(name) has a place in \(series)\(dates).", "\(name) har fått plass i \(series)\(dates).")
    }

    private func suitability(_ placement: Placement) -> String {
        if placement.outsidePreferences {
            return placement.confirmed
                ? language("It did not list that series.", "Møterekken er ikke blant ønskene.")
                : language(
                    "It did not list that series; it gets it because it is guaranteed a place.",
                    "Møterekken er ikke blant ønskene; den er gitt fordi påmeldingen er garantert plass.")
        }
        switch names.registration(placement.registration)?.preferences {
        case .allSuit:
            return language(
                "It gave no preferences, so that every series suits.",
                "Det er ikke oppgitt noen ønsker, så alle møterekker passer.")
        case .suits: return language("It answered that this series suits.", "Møterekken er oppgitt å passe.")
        case .ranking, .ranks, nil:
            return language(
                "That is its wish number \(placement.rank).", "Det er ønske nummer \(placement.rank).")
        }
    }

    private func promise(_ placement: Placement) -> [String] {
        var sentences: [String] = []
        if placement.guaranteed, placement.confirmed || !placement.outsidePreferences {
            sentences.append(language("It is guaranteed a place.", "Påmeldingen er garantert plass."))
        }
        if placement.confirmed,
            let reason = names.registration(placement.registration)?.placedReason.map(printable)
        {
            sentences.append(
                language(
                    "Somebody decided the place by hand: “\(reason)”.", "Plassen er bestemt for hånd: «\(reason)»."))
        }
        return sentences
    }

    /// Every series that it ranks better than what it got, and who holds it.
    private func betterWishes(_ placement: Placement, in allocation: Allocation) -> [String] {
        guard !placement.confirmed, let registration = names.registration(placement.registration) else { return [] }
        return programme.series.compactMap { series in
            guard let rank = registration.preferences.rank(of: series.id), rank < placement.rank,
                !registration.impossible.contains(series.id)
            else { return nil }
            let envied = allocation.envy?.first { $0.registration == registration.id && $0.series == series.id }
            return envied.map { envy($0) } ?? missed(series, rank, placement, in: allocation)
        }
    }

    private func missed(_ series: Series, _ rank: Int, _ placement: Placement, in allocation: Allocation) -> String {
        let name = seriesName(series.id)
        let lead = language("It did not get \(name) (wish \(rank)): ", "Det ble ikke \(name) (ønske \(rank)): ")
        switch series.status {
        case .closed: return lead + language("the series is closed.", "Møterekken er stengt.")
        case .candidate: return lead + language("the series has not been opened.", "Møterekken er ikke åpnet.")
        case .open: break
        }
        let holders = allocation.series.first { $0.id == series.id }?.placed ?? []
        guard !holders.isEmpty, holders.count >= series.capacity,
            !holders.contains(where: { comes($0, after: placement, in: allocation) })
        else {
            return lead
                + language(
                    "its attendees, another rule or the policy stood in the way.",
                    "Deltakerne, en annen regel eller fordelingsregelen sto i veien.")
        }
        let places = language.count(series.capacity, .place)
        let isOne = series.capacity == 1
        return lead
            + language(
                "the \(places) \(isOne ? "is" : "are") held by \(registrations(holders)), "
                    + (isOne ? "which comes before it or is confirmed." : "which come before it or are confirmed."),
                "\(places.capitalisedFirst) er gitt til \(registrations(holders)), som står foran eller har bekreftet plass."
            )
    }

    /// Whether that registration stands after this placement's and is not confirmed.
    private func comes(_ other: String, after own: Placement, in allocation: Allocation) -> Bool {
        guard let position = allocation.placements.firstIndex(of: own) else { return false }
        return allocation.placements[position...].contains { $0.registration == other && !$0.confirmed && $0 != own }
    }

    /// Who comes, and who misses what.
    fileprivate func attendance(_ grid: AttendanceGrid?) -> [String] {
        guard let grid else { return [] }
        let who = attendees(in: grid)
        return [language("These attend: \(who).", "Disse deltar: \(who).")] + (absences(in: grid).map { [$0] } ?? [])
    }
}
