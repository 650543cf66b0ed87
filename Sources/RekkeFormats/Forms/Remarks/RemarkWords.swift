internal import Rekke

/// What words of a free text tell, in Norwegian (bokmål and nynorsk) and English.
enum RemarkWords {
    static let weeks: Set = [
        "uke", "uka", "uken", "ukene", "uker", "veke", "veka", "vekene", "veker", "week", "weeks",
    ]

    /// The day of the week in the singular, as before a date.
    static func weekday(_ word: String) -> Weekday? { weekdays[word] }

    private static let weekdays = Dictionary(
        Weekday.allCases.flatMap { day in
            Language.allCases.map { ($0.words.weekday(day).lowercased(), day) }
        }, uniquingKeysWith: { first, _ in first })

    // MARK: - Who is away

    /// What says that somebody cannot come, word by word; behind it some words that say no more.
    static let away: [[String]] = phrases(
        """
        borte, bortreist, bortreiste, vekke, vekk, fraværende, fråverande, utilgjengelig, utilgjengeleg, ferie, permisjon,
        forhindret, forhindra, opptatt, oppteken, syk, sjuk, sykmeldt, sjukmeld, sjukmeldt, på reise, reise, fravær, fråvær,
        away, absent, unavailable, on leave, holiday, vacation, sick, busy, cannot, can't, can not, kan ikke, kan ikkje,
        kommer ikke, kjem ikkje, møter ikke, møter ikkje, deltar ikke, deltek ikkje, ikke til stede, ikkje til stades,
        not available, not present, ikke tilgjengelig, ikkje tilgjengeleg
        """)
    static let coming: [[String]] = phrases(
        "komme, kome, møte, delta, være med, vere med, stille, come, attend, make it, be there, take part, join")
    /// Beside which nothing changes.
    static let fillers: Set = words(
        """
        er blir blir vert har tar tek skal vil må være vere på i den dessverre diverre planlagt
        is will be has the on in during unfortunately planned
        """)
    /// What words begin with that speak of somebody who is away.
    private static let awayStems = words(
        """
        borte bortreis vekke fravær fråvær ferie permisjon permittert forhindr opptatt oppteken sykmeld sjukmeld utilgjengel away absen
        unavailab cannot can't holiday vacation
        """)
    private static let awayWords: Set = words("syk sjuk syke sjuke sykdom sjukdom reise leave sick busy")
    static let negations = DenyingWords.all.union(["don't", "won't"])
    /// Whether a word denies what stands beside it.
    static func denies(_ word: String) -> Bool { DenyingWords.turns(word) || DenyingWords.saysImpossible(word) }

    /// Whether a word says of what stands beside it that it suits.
    static func affirms(_ word: String) -> Bool { affirmations.contains(word) }

    private static let affirmations: Set = words(
        """
        passer passar passe høver går gjeng fint fungerer fungerar mulig mulige mogleg moglege ledig ledige
        suit suits suitable work works fine possible available ok
        """)

    /// Of which a text may be made that says of nobody that he is away.
    static let nobody = negations.union(
        words(
            """
            noe noko noen nokon er borte fravær fråvær ferie av oss som det vi har vet veit om planlagt kjent kjend at
            is are away any absence absences of us known planned we have there
            """))
    private static let doubtful = words("eller tidlig tidleg tilbake or early back").union(DenyingWords.restricting)

    /// Whether a heading asks when somebody cannot come, so that a day alone is the answer.
    static func asksWhoIsAway(_ heading: String) -> Bool {
        let words = RemarkTokens(heading).words
        guard !words.contains(where: doubtful.contains) else { return false }
        let isNegated = words.contains(where: negations.contains)
        return words.contains(where: isOfAway) ? !isNegated : isNegated && words.contains(where: can.contains)
    }

    /// Whether a word speaks of somebody who is away.
    static func isOfAway(_ word: String) -> Bool {
        awayWords.contains(word) || awayStems.contains { word.hasPrefix($0) } || word.hasSuffix("ferie")
    }

    static let can: Set = words(
        "kan kunne can could kommer kjem komme kome møter møte deltar deltek delta passer passar går gjeng anledning høve mulighet kapasitet"
    )

    static let english: Set = words(
        "away absent unavailable holiday vacation leave sick busy cannot can't can is will on in the and absence absences"
    )

    // MARK: - When

    /// Whether a word speaks of a time, but for the names of months.
    static func isOfTime(_ word: String) -> Bool {
        weeks.contains(word) || times.contains(word)
            || ["påske", "måned", "månad", "month"].contains { word.hasPrefix($0) }
            || !AnswerWords(word).weekdays.isEmpty
    }

    /// Whether a word speaks of a part of the year, or of some weeks of it, of which it cannot be told which days they are.
    static func isOfPartOfYear(_ word: String) -> Bool {
        weeks.contains(word) || partsOfYear.contains(word) || partsOfYearStems.contains(where: word.hasPrefix)
            || ["ferie", "ferien", "ferier", "feriene", "feriar", "feriane"].contains(where: word.hasSuffix)
    }

    /// Whether words speak of one of several meetings, as "siste møte" does.
    static func areOfOneMeeting(_ words: [String]) -> Bool {
        words.contains(where: oneMeeting.contains)
            || zip(words, words.dropFirst()).contains { ordinals.contains($0) && meetings.contains($1) }
    }

    private static let oneMeeting: Set = words("møtet samlingen samlinga enkeltmøter")
    private static let ordinals: Set = words(
        "første fyrste andre tredje fjerde femte siste nest nestsiste enkelte noen nokre first second third fourth last some single"
    )
    private static let meetings: Set = words(
        "møte møter møtene møta samling samlinger samlingar gang gangen gongen meeting meetings session sessions time")

    private static let partsOfYear: Set = words(
        "jul jula julen våren haust hausten høst høsten vinter vinteren sommer sommeren sommar sommaren christmas easter holidays"
    )
    private static let partsOfYearStems = [
        "påske", "romjul", "pinse", "måned", "månad", "month", "partal", "oddetal", "annenhver", "annankvar",
        "andrekvar",
        "annakvar", "helligdag", "heilagdag", "fridag", "holiday",
    ]

    private static let times: Set = words("kl klokka klokken jula julen o'clock")

    // MARK: - What may change an answer

    /// Whether a text says that an answer is another one, or none any more.
    static func isDecisive(_ tokens: RemarkTokens) -> Bool {
        let words = tokens.words
        return words.contains { decisive.contains($0) || stems.contains(where: $0.hasPrefix) }
            || decisivePhrases.contains { words.contains(inOrder: $0) }
    }

    private static let decisive: Set = words(
        """
        trekke trekker trekk trakk trukket trekkje trekkjer trekt rettet rettede retta rettar retting rettelse likevel likevell
        feil angrer angret angra avbud forfall utgår endrer endret endra endring endringer endringar istedenfor isteden istaden gløym glem glemme withdraw withdraws withdrew withdrawn withdrawing withdrawal
        correction corrected correct corrects instead wrong mistake disregard ignore resubmit resubmitting supersedes
        """)
    private static let stems = [
        "avmeld", "avlys", "avbestill", "ombestem", "korriger", "korreksjon", "erstatt", "kanseller", "cancel",
        "replac",
        "chang", "amend",
    ]
    private static let decisivePhrases: [[String]] = phrases(
        """
        melde av, melder av, meldt av, melder oss av, melde oss av, meldt oss av, gjelder også, gjeld også, gjelder òg,
        ikke lenger, ikkje lenger, ikkje lengre, på nytt, ny påmelding, nytt svar, nye svar, forrige svar, førre svar,
        tidligere svar, tidlegare svar, se bort, sjå bort, ser bort, i stedet, i staden, applies to, also for, no longer,
        new answer, previous answer, earlier answer, updated answer, å endre, vil endre, oppdatert svar, oppdatert påmelding,
        ønsker ikke, ønskjer ikkje, vil ikke, vil ikkje
        """)

    // MARK: - Lists

    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The longest first.
    static func phrases(_ text: String) -> [[String]] {
        text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
            .sorted { $0.count > $1.count }
    }
}

extension [String] {
    /// Whether those words stand in it, one after the other.
    func contains(inOrder phrase: [String]) -> Bool { indices.contains { self[$0...].starts(with: phrase) } }
}
