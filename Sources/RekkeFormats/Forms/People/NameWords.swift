internal import Rekke

/// Which words are parts of people's names, and which are not, in Norwegian and English.
enum NameWords {
    static func isOfLetters(_ word: String) -> Bool {
        word.contains(where: \.isLetter) && word.allSatisfy { $0.isLetter || "-‐‑'’`´.".contains($0) }
    }

    /// An abbreviation as `HF`; initials are none.
    static func isInCapitals(_ word: String) -> Bool {
        let letters = word.filter(\.isLetter)
        return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !word.contains(".")
    }

    /// Whether the word, in whatever letters, says what somebody does or where, or that nobody is known yet.
    static func isNoName(_ word: String) -> Bool {
        let word = word.lowercased()
        return others.contains(word) || weekdays.contains(word) || roles.contains { word.hasSuffix($0) }
    }

    /// Whether the word, in small letters, is rather one of a sentence.
    static func isSentenceWord(_ word: String) -> Bool { sentences.contains(word) || months.contains(word) }

    /// Whether what stands in parentheses is more than another name or a role: it may say when somebody cannot come.
    static func isRemark(_ text: String) -> Bool {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.contains { word in
            let word = word.lowercased()
            return word.contains(where: \.isNumber) || absences.contains(word) || months.contains(word)
                || weekdays.contains(word)
        }
    }

    /// In small letters within names.
    static let particles: Set<String> = words(
        "af al av ben bin bint d' da dal de del den der des di do dos du el ibn la le von van y zu")

    private static let others = words(
        """
        alle andre ansatte avklares deltaker deltakere deltakar deltakarar flere fleire ja kollega kollegaer
        kolleger kollegar navn namn noen nokon person personar personer stk tba tbd ukjent ukjend undertegnede vakant
        attendee attendees colleague colleagues everyone name names participant participants people persons
        staff unknown vacant yes
        """
    ).union(DenyingWords.all)
    private static let roles = [
        "ansvarlig", "assistent", "avdeling", "avdelingen", "barnehage", "direktør", "enhet", "enheten", "høgskole",
        "helse", "høyskole", "institutt", "instituttet", "klinikk", "klinikken", "kommune", "konsulent", "kontor",
        "kontoret",
        "koordinator", "leder", "leiar", "overlege", "pleier", "psykolog", "rådgiver", "rådgjevar", "sekretær",
        "seksjon",
        "seksjonen", "senter", "senteret", "sjef", "sjukehus", "skole", "stiftelse", "stiftelsen", "student",
        "studenter",
        "sykehus", "sykehuset", "teamet", "terapeut", "universitet", "universitetet",
        "adviser", "advisor", "centre", "coordinator", "council", "department", "director", "hospital", "manager",
        "municipality", "nurse", "officer", "professor", "secretary", "team", "therapist", "university",
    ]
    private static let sentences = words(
        """
        bare borte eg ei eller en enten et etc fem fire fra frå fri hele heile hun han inkl jeg kan kanskje kommer kjem kun med
        meg mfl oss osv resten samme same se selv seks senere seinare til to tre vet veit vi
        a an away both cannot either five four from in later maybe me not of one only or others see six some the they three
        two us we with
        """
    ).union(absences)
    private static let absences = words(
        """
        bare borte bortreist dager deltar fravær ferie forhindret fri fram frem fra frå ikke ikkje kan kun møte møter
        opptatt permisjon reise syk til uke uka uken uker unntatt utenom vekke veke veker
        absent away busy but can't cannot days except from holiday leave not only unavailable until week weeks
        """)
    private static let months = words(
        """
        januar februar mars april mai juni juli august september oktober november desember jan feb apr aug sept sep okt nov des
        january february march may june july october december
        """)
    private static let weekdays = Set(Weekday.allCases.flatMap { AnswerRecognition.texts(of: $0) })

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
