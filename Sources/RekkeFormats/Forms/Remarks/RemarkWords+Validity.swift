internal import Rekke

extension RemarkWords {
    /// Whether a text may make an answer another one, or none.
    static func mayChange(_ text: String) -> Bool {
        let tokens = RemarkTokens(text)
        return isDecisive(tokens) || takesBack(tokens) || isOfNoAnswer(tokens) || restricts(text, tokens)
    }

    /// Whether a whole text declines, or tells that a place was declined, as a status does.
    static func declines(_ text: String) -> Bool { declining.contains(RemarkTokens(text).words) }

    private static let declining: Set<[String]> = Set(
        phrases(
            """
            nei takk, nei tusen takk, avslag, ikke aktuelt, ikkje aktuelt, ikke aktuell, ikkje aktuell, uaktuelt, uaktuell,
            dobbelt, dobbel, doble, fått plass, har plass, nekta, no thanks, no thank you, not interested, duplicated, double
            """))

    /// Whether a text says that somebody can come at some times only: on some days, in some weeks, at some hours.
    private static func restricts(_ text: String, _ tokens: RemarkTokens) -> Bool {
        let words = tokens.words
        let (isRestricted, isDenied) = (
            words.contains(where: DenyingWords.restricting.contains), words.contains(where: DenyingWords.turns)
        )
        return (isRestricted || isDenied) && words.contains { isOfPartOfYear($0) && !weeks.contains($0) }
            || isRestricted && AnswerWords(text).namesTime
            || DenyingWords.doubts(words) && words.contains { can.contains($0) || $0 == "passe" }
    }

    /// Whether a text says that an answer does not count, counts later, or counts on a condition only.
    private static func takesBack(_ tokens: RemarkTokens) -> Bool {
        let words = tokens.words
        return words.contains { taken.contains($0) || takenStems.contains(where: $0.hasPrefix) }
            || takenPhrases.contains { words.contains(inOrder: $0) }
    }

    /// Whether a text says nothing but that there is no finished answer, as a status does.
    private static func isOfNoAnswer(_ tokens: RemarkTokens) -> Bool { unfinished.contains(tokens.words) }

    private static let taken: Set = words(
        """
        slettes slettast slettet sletta fjernes fjernast fjernet fjerna delete deleted remove removed ugyldig ugyldige ugyldeg
        invalid duplikat duplikater duplicate dublett dobbeltregistrert avslag uaktuelt uaktuell utsette utsetter utsettes utsetje utset utsett venteliste
        ventelista ventelisten waitlist waitlisted waitinglist forbehold
        """)
    private static let takenStems = [
        "annuller", "dobbeltregistrer", "dobbeltpåmeld", "dobbelført", "feilregistrer", "feilført", "feilpåmeld",
        "postpon",
    ]
    private static let takenPhrases: [[String]] = phrases(
        """
        takker nei, takkar nei, takke nei, takket nei, takka nei, stiller ikke, stiller ikkje, slett denne, slett dette,
        slett svaret, slett raden, slett oss, slett påmeldingen, slett påmeldinga, fjern denne, fjern dette, fjern svaret,
        fjern oss, fjern påmeldingen, fjern påmeldinga, dobbel påmelding, vente liste, waiting list, wait list, decline,
        declines, declined, only if, only when, bare hvis, bare dersom, kun hvis, kun dersom,
        berre viss, berre dersom, to plasser, to plassar, flere plasser, fleire plassar, ekstra plass, two places,
        aktuelt lenger, aktuell lenger, aktuelt lengre, aktuelt lengere, lenger aktuelt, lenger aktuell, aktuelt lengur,
        fått plass, fikk plass, fekk plass, annet sted, annan stad, got a place, elsewhere, venter på godkjenning,
        ventar på godkjenning, avventer godkjenning, må godkjennes, må godkjennast, venter på svar, ventar på svar,
        awaiting approval, pending approval, usikre på om, usikker på om, usikkert om, uvisst om, unsure whether,
        not sure whether, not sure if, bruk denne, bruk dette, use this, overtar påmeldingen, overtek påmeldinga, overtar plassen,
        ny e post, ny epost, ny adresse, ny kontaktperson, new e-mail, to ganger, to gonger, twice,
        to grupper, two groups, melder på for, melder også på, for to kommuner, for to kommunar
        """)

    /// Whole texts, by their words.
    private static let unfinished: Set<[String]> = Set(
        phrases(
            """
            slett, kladd, utkast, draft, test, testing, testsvar, testpåmelding, prøvesvar, test svar, test test,
            dette er en test, dette er ein test, dette er bare en test, bare en test, berre ein test, kun en test,
            this is a test, just a test, only a test, test response, preview, survey preview, survey test, partial,
            partially completed, partial response, incomplete, unfinished, ikke levert, ikkje levert, ikke innsendt,
            ikkje innsend, ikke sendt, ikkje send, ikke sendt inn, ikkje sendt inn, ikke fullført, ikkje fullført,
            ikke ferdig, ikkje ferdig, ufullstendig, ufullført, delvis utfylt, delvis besvart, not finished,
            not completed, not complete, not submitted, under arbeid, under utfylling, påbegynt, påbyrja, in progress,
            started, avbrutt, avbroten, aborted, abandoned, disqualified, terminated, screened out, spam, rejected, avvist,
            avslått, avslegen, inaktiv, inactive, expired, utløpt, void, voided, trashed
            """))
}
