internal import Rekke

/// The words by which it is told what a heading asks, in Norwegian (bokmål and nynorsk) and English.
enum HeadingVocabulary {
    /// Whether a word says that something suits, or is wished for.
    static func affirms(_ word: String) -> Bool {
        affirming.contains(word) || affirmingStems.contains { word.hasPrefix($0) }
    }

    /// Whether a word says that something can be, so that a word that denies beside it says that it cannot.
    static func isAbility(_ word: String) -> Bool {
        abilities.contains(word) || ["tilgjengel", "passa", "passe"].contains { word.hasPrefix($0) }
    }

    /// Whether a word says of whom it is said that they are not there.
    static func isOfAbsence(_ word: String) -> Bool {
        RemarkWords.isOfAway(word) || absenceStems.contains { word.hasPrefix($0) }
    }

    /// Whether a word says that something suits badly, or is in the way.
    static func isBad(_ word: String) -> Bool {
        bad.contains(word) || badStems.contains { word.hasPrefix($0) }
    }

    /// Whether a word says nothing of days and series but that they are asked for.
    static func isPlain(_ word: String) -> Bool {
        word.count < 3 || plain.contains(word) || plainStems.contains { word.hasPrefix($0) }
            || weekdays.contains { word.hasPrefix($0) }
    }

    /// Whether a word tells somebody to tick or to choose.
    static func isTick(_ word: String) -> Bool {
        ["kryss", "huk", "merk", "velg", "vel", "marker", "tick", "check", "mark", "select", "choose"].contains(word)
    }

    /// Whether a word begins what is said of some of the days, or says of whom.
    static func relates(_ word: String) -> Bool {
        ["som", "dere", "de", "dykk", "du", "vi", "that", "which", "you", "we", "those"].contains(word)
    }

    /// Whether a word speaks of the answer itself, as of one that can be changed.
    static func isOfAnswer(_ word: String) -> Bool {
        [
            "endr", "garanter", "guarant", "bind", "velge", "velje", "angre", "chang", "svar", "answer", "flere",
            "fleire", "more",
        ]
        .contains(where: word.hasPrefix)
    }

    static let numbers: Set = RemarkWords.words("én en ein ei et eit ett to tre fire one two three four")
    /// "No" is a number, too.
    static let none = DenyingWords.none.subtracting(["no"])
    /// How those say it who are keen, or free.
    static let wishes = RemarkWords.phrases(
        "opptatt av, opptekne av, oppteken av, interested in, har dere tid, har de tid, have time")
    static let daysOff = RemarkWords.phrases("day off, days off, time off, on leave, out of office")
    /// Of what was, or of another meeting than those that are asked for.
    static let elsewhere: Set = RemarkWords.words(
        """
        fikk fekk hadde deltok meldte leste lese var sist siste forrige førre tidligere tidlegare teammøte teammøter
        avdelingsmøte personalmøte bytte bytta byttet endre endra flytte flytta ringe ringes ringt oppringt last previous earlier did had was
        were attended swap change called
        """)

    private static let affirming: Set = RemarkWords.words(
        """
        passer passar passe kan kunne can could gjerne helst velg vel valg val valgt vald choose choice choices
        pick select best beste work works fungerer fungerar rang rank anledning høve kapasitet
        """)
    private static let affirmingStems = [
        "ønske", "ønskje", "suit", "prefer", "foretr", "føretr", "favor", "availab", "tilgjengel", "mulig", "mogleg",
        "aktuel", "ledig", "prioriter", "priorit", "ranger", "rangér", "rekkefølg", "rekkjefølg", "interess",
        "førsteval",
        "andreval", "tredjeval", "fyrsteval", "førsteønsk", "fyrsteønsk", "andreønsk", "tredjeønsk",
    ]
    private static let abilities: Set = RemarkWords.words(
        """
        kan kunne can could able mulig mulige mogleg moglege aktuell aktuelle aktuelt ledig ledige suit suits suitable
        work works possible available attend anledning høve kapasitet mulighet mulegheit møte delta komme kome stille går gjeng fungerer fungerar come make
        """)
    private static let absenceStems = [
        "bortreis", "utelukk", "uaktuel", "sperr", "stengt", "stengd", "unngå", "avoid", "closed", "blocked", "blokker",
        "opptekn", "fridag", "utenkel", "utenkjel",
    ]
    private static let bad: Set = RemarkWords.words(
        "verst verste worst least mindre sjelden sjeldan unna fri fritt slippe sleppe lite reserve")
    private static let badStems = [
        "dårlig", "dårleg", "vanskel", "vanskar", "problem", "utelat", "unntatt", "unntak", "unnatek", "bortsett",
        "utenom", "utanom", "except", "kollider", "kolliser", "clash", "conflict",
        "konflikt", "hindring", "ugunstig", "difficult", "unsuit", "unlik", "inconven", "upass", "uønsk", "uheld",
    ]
    private static let plain: Set = RemarkWords.words(
        """
        hvilke hvilken hvilket hva når kva kven kvar hver which what when dere deg dykk you your our the for this these that
        disse desse den det som skal vil delta være vere want like join attend alle any all eller alternativer series serie serien serier time times session
        sessions kryss kryssa sett flere fleire minst svar svaret bindende bindande obligatorisk required apply answer
        response question spørsmål kolonne column felt field tick check møte møter meeting meetings merk and til slot slots
        gruppe
        """)
    private static let plainStems = [
        "dag", "dato", "date", "day", "rekke", "rekkja", "møterekk", "møtedag", "møtetid", "ukedag", "vekedag", "tid",
        "påmeld", "registr", "weekday",
    ]
    private static let weekdays = Weekday.allCases.flatMap { AnswerRecognition.texts(of: $0) }
}
