internal import Rekke

extension RemarkWords {
    /// Whether a text may make an answer another one, or none.
    static func mayChange(_ text: String) -> Bool {
        let tokens = RemarkTokens(text)
        return isDecisive(tokens) || takesBack(tokens) || isOfNoAnswer(tokens)
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
        invalid duplikat duplikater duplicate dublett utsette utsetter utsettes utsetje utset utsett venteliste
        ventelista ventelisten waitlist waitlisted waitinglist forbehold
        """)
    private static let takenStems = ["annuller", "dobbeltregistrer", "dobbeltpåmeld", "postpon"]
    private static let takenPhrases: [[String]] = phrases(
        """
        takker nei, takkar nei, takke nei, takket nei, takka nei, stiller ikke, stiller ikkje, slett denne, slett dette,
        slett svaret, slett raden, slett oss, slett påmeldingen, slett påmeldinga, fjern denne, fjern dette, fjern svaret,
        fjern oss, fjern påmeldingen, fjern påmeldinga, dobbel påmelding, vente liste, waiting list, wait list, decline,
        declines, declined, only if, only when, bare hvis, bare dersom, kun hvis, kun dersom,
        berre viss, berre dersom, to plasser, to plassar, flere plasser, fleire plassar, ekstra plass, two places,
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
