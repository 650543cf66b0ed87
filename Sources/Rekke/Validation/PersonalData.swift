/// Tells what may say who somebody is, so that messages do not repeat it.
///
/// It goes by the look of a text, and rather keeps back too much than too little.
enum PersonalData {
    /// What messages have in place of it.
    static let notShown = "[not shown: may be personal]"

    /// Whether an id or a word of a document looks like somebody's address, number or full name.
    static func isLikely(_ text: String) -> Bool {
        hasAddress(text) || hasTelephone(text, isPlainToo: false) || isLongNumber(text) || isFullName(text)
    }

    /// Whether a cell, which may be in the wrong column, looks like any of it, or like a part of a name.
    static func isLikely(inCell text: String) -> Bool {
        hasAddress(text) || hasTelephone(text, isPlainToo: true) || hasNames(text)
    }

    /// Whether it looks like an e-mail address, also as people write it who hide it from programs.
    static func hasAddress(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0 == "@" || $0 == "\u{FF20}" }
            || ["(at)", "[at]", "alfakrøll", "krøllalfa"].contains { text.lowercased().contains($0) }
    }

    // MARK: - Names

    /// Two words or more, all of letters, of which two begin with a capital: "Kari Nordmann", "van der Berg, Anne".
    private static func isFullName(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || ",;<>".contains($0) }
        return words.count <= 8 && words.count(where: isCapitalised) > 1
            && words.allSatisfy { isOfLetters($0) && ($0.count < 4 || isCapitalised($0)) }
            && !words.allSatisfy { vocabulary.contains($0.lowercased()) }
    }

    /// A word with a capital that no answer of a form has, or two that are written in capitals; or two to four words in
    /// small letters, none of which answers have; or anything in letters that no answer is written in.
    private static func hasNames(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || ",;:/|()[]{}<>\"«»“”".contains($0) }
        let strange = words.filter {
            isOfLetters($0) && isCapitalised($0) && $0.count > 1 && !vocabulary.contains($0.lowercased())
        }
        return strange.count > 1
            || strange.contains { $0.contains("-") || $0.contains(where: \.isLowercase) }
            || text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > lastOfLatin }
            || (2...4).contains(words.count)
                && words.allSatisfy { isOfLetters($0) && !vocabulary.contains($0.lowercased()) }
    }

    /// Beyond it are Greek, Cyrillic, and scripts without capitals.
    private static let lastOfLatin: UInt32 = 0x036F

    private static func isCapitalised(_ word: Substring) -> Bool { word.first?.isUppercase ?? false }

    private static func isOfLetters(_ word: Substring) -> Bool {
        word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
    }

    /// What forms and spreadsheets write with a capital, in Norwegian and English.
    private static let vocabulary = Set(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday
        mandager tirsdager onsdager torsdager fredager lørdager søndager
        måndag tysdag laurdag sundag måndagar tysdagar onsdagar torsdagar fredagar laurdagar sundagar
        mondays tuesdays wednesdays thursdays fridays saturdays sundays
        januar februar mars april mai juni juli august september oktober november desember
        january february march may june july october december
        ja nei yes no sann usann true false alle ingen all none any begge both vet veit ikke ikkje annet anna other datorekke kl am pm utc gmt
        og eller and or hele heile dagen dag dager dagar day days uke uker veke week weeks etter før after before lunsj lunch morgen kveld
        i på til fra som er kan kun bare når helst med uten av for the at in on to from of is can only if with without
        formiddag ettermiddag morning afternoon passer passar best suits possible mulig umulig valg val choice
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    // MARK: - Telephone numbers

    /// Eight digits or more with nothing between them but what telephone numbers have there.
    ///
    /// - Parameter isPlainToo: Whether digits alone count, as which ids are written too.
    private static func hasTelephone(_ text: String, isPlainToo: Bool) -> Bool {
        let runs = text.split { !isDigit($0) && !" +-.()\u{A0}".contains($0) }
        return runs.contains { run in
            let groups = run.split { !isDigit($0) }
            let digits = groups.reduce(0) { $0 + $1.count }
            guard digits >= 8, !isDate(run), !isDecimal(run) else { return false }
            return isPlainToo || groups.count > 1 || run.contains("+")
        }
    }

    /// Whether it is just as a national identity number is written, or a Norwegian telephone number with the country's.
    /// Eight digits alone are rather an id, as forms give them.
    private static func isLongNumber(_ text: String) -> Bool {
        text.allSatisfy(isDigit) && (text.count == 11 || text.count == 10 && text.hasPrefix("47"))
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// Whether it begins with three numbers that a day, a month and a year could be.
    private static func isDate(_ run: Substring) -> Bool {
        let text = run.drop { $0 == " " }
        guard let separator = text.first(where: { !isDigit($0) }), ".-".contains(separator) else { return false }
        let parts = text.prefix { isDigit($0) || $0 == separator }
            .split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]), parts[2].count <= 4 else {
            return false
        }
        return second <= 31 && (parts[0].count == 4 ? parts[2].count <= 2 : first <= 31)
    }

    /// Whether it is a number as spreadsheets count days.
    private static func isDecimal(_ run: Substring) -> Bool {
        let parts = run.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    }
}
