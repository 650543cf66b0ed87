internal import Rekke

extension GuaranteeOutlook {
    /// Whether guarantees can be kept, and what may break them, for people.
    func write(to layout: inout TextLayout, for problem: Problem, in language: Language) {
        let sentences = GuaranteeSentences(self, problem, language)
        layout.heading(language("Guarantees", "Garantier"))
        for sentence in sentences.broken { layout.paragraph(sentence, indent: 2, emphasis: .alarm) }
        layout.paragraph(sentences.count, indent: 2)
        for sentence in sentences.risks { layout.paragraph(sentence, lead: "– ", indent: 2) }
        if let room = sentences.room { layout.paragraph(room, indent: 2) }
        if status == .feasible {
            layout.paragraph(
                language(
                    "The time limit ended the search: not everything about the guarantees is known.",
                    "Tidsgrensen avbrøt søket: Ikke alt om garantiene er kjent."), indent: 2)
        }
    }
}

/// Sentences about guarantees while registrations still come in.
private struct GuaranteeSentences {
    private let outlook: GuaranteeOutlook
    private let sentences: Sentences
    private let language: Language
    /// How many are guaranteed in all.
    private var total: Int { outlook.promised.count + outlook.remaining }

    init(_ outlook: GuaranteeOutlook, _ problem: Problem, _ language: Language) {
        self.outlook = outlook
        self.language = language
        sentences = Sentences(
            problem, placements: outlook.placements, fullSets: outlook.fullSets, in: language)
    }

    /// Whose guarantee cannot be kept, and why.
    var broken: [String] {
        outlook.broken.map { broken in
            let name = sentences.names.name(ofRegistration: broken.registration)
            let reason = broken.reason.map { ": " + sentences.text(of: $0, for: broken.registration) } ?? ""
            return language(
                "The guarantee of \(name) cannot be kept\(reason).", "Garantien til \(name) kan ikke holdes\(reason).")
        }
    }

    /// How many guarantees are given, and how many are left.
    var count: String {
        let given = outlook.promised.count
        let left = outlook.remaining
        guard left > 0 else {
            switch given {
            case 1: return language("The only guarantee is given\(kept).", "Den eneste garantien er gitt\(kept).")
            case 2: return language("Both guarantees are given\(kept).", "Begge garantiene er gitt\(kept).")
            default:
                return language(
                    "All \(given) guarantees are given\(kept).", "Alle de \(given) garantiene er gitt\(kept).")
            }
        }
        return language(
            "\(given == 0 ? "None" : String(given)) of \(total) guarantees \(given < 2 ? "is" : "are") given so far"
                + "\(kept); \(left) \(left == 1 ? "is" : "are") left for registrations to come.",
            "\(given == 0 ? "Ingen" : String(given)) av \(total) garantier er gitt hittil\(kept); "
                + "\(left) gjenstår til påmeldinger som kommer.")
    }

    /// That those given can be kept; empty where that is not so, or not known, or none is given.
    private var kept: String {
        guard outlook.broken.isEmpty, outlook.status == .optimal else { return "" }
        switch outlook.promised.count {
        case 0: return ""
        case 1: return language(", and it can be kept", ", og den kan holdes")
        case 2: return language(", and both can be kept", ", og begge kan holdes")
        default: return language(", and all of them can be kept", ", og alle kan holdes")
        }
    }

    /// What the next registration may break.
    var risks: [String] {
        var groups: [(reason: Reason, series: [String])] = []
        for next in outlook.next {
            guard let reason = next.reason else { continue }
            if let index = groups.firstIndex(where: { $0.reason == reason }) {
                groups[index].series.append(next.series)
            } else {
                groups.append((reason, [next.series]))
            }
        }
        return groups.map { group in
            if case .placesTaken(let number) = group.reason, let set = sentences.fullSet(number), set.places > 0,
                set.confirmed < set.places
            {
                return taken(set)
            }
            let series = sentences.series(group.series)
            let reason = sentences.text(of: group.reason, for: "")
            return language(
                "If the next one can use nothing but \(series), the promise to it cannot be kept: \(reason).",
                "Hvis den neste ikke kan bruke noe annet enn \(series), kan løftet til den ikke holdes: \(reason).")
        }
    }

    /// That series are full of those who can use nothing else.
    private func taken(_ set: FullSetHolders) -> String {
        let series = sentences.series(set.series)
        let isOne = set.series.count == 1
        let holders = outlook.placements.filter { set.series.contains($0.series) }.map(\.registration)
        let names = sentences.registrations(holders)
        let places = language.count(set.places, .place)
        let confirmed =
            set.confirmed == 0
            ? ""
            : language(", \(set.confirmed) of them confirmed", ", hvorav \(set.confirmed) er bekreftet")
        return language(
            "\(holders.count) of the first \(total) (\(names)) can only use \(series), which "
                + "\(isOne ? "has" : "have") \(places)\(confirmed). If the next one can use nothing else either, the "
                + "promise to it cannot be kept.",
            "\(holders.count) av de \(total) første (\(names)) kan bare bruke \(series), som har \(places)\(confirmed). "
                + "Hvis den neste heller ikke kan bruke noe annet, kan løftet til den ikke holdes.")
    }

    /// Where the next one can have a place; nil where nobody comes, or nowhere.
    var room: String? {
        let open = outlook.next.filter { !$0.breaks }.map(\.series)
        guard !open.isEmpty else { return nil }
        if outlook.status == .optimal, open.count == outlook.next.count {
            return language(
                "Whichever series the next one can use, there is a place for it.",
                "Uansett hvilken møterekke den neste kan bruke, er det plass til den.")
        }
        let series = sentences.series(open)
        return language("The next one can have a place in \(series).", "Den neste kan få plass i \(series).")
    }
}
