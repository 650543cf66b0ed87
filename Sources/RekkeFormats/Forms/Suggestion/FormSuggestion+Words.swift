internal import Rekke

/// What headings of fields are known by.
extension FormSuggestion {
    /// What words of headings about names begin with that are not the contact's.
    static let others =
        (words[.organisation] ?? []) + [
            "deltaker", "deltakar", "participant", "attendee", "ansatt", "tilsett", "employee",
        ]

    /// How many words of a heading say more than that an organisation is asked for; nil where none is.
    static func wordsBesideOrganisation(_ heading: String) -> Int? {
        let all = RemarkTokens(heading).words
        func isOrganisation(_ word: String) -> Bool {
            (words[.organisation] ?? []).contains {
                word.hasPrefix($0) && endings.contains(String(word.dropFirst($0.count)))
            }
        }
        guard (words[.organisation] ?? []).contains(where: { FormHeading.holds(heading, $0) }) else { return nil }
        return all.count { !isOrganisation($0) && !besideOrganisation.contains($0) }
    }

    private static let endings: Set = ["", "en", "et", "a", "n", "s", "ens", "i"]
    private static let besideOrganisation: Set = RemarkWords.words(
        """
        hvilken hva kva navn namn navnet namnet name heter heiter på din ditt deres dykkar vår er the your our of what is
        which du dere de vi representerer representerar kommer kjem fra frå for you represent from fullt full
        """)

    /// What the words of a heading begin with that asks for something else than the field.
    static let unlike: [FormColumn.PlainField: [String]] = [
        .organisation: [
            "rolle", "role", "tittel", "title", "stilling", "position", "leder", "leiar", "manager", "oppstart", "dato",
            "date", "adresse", "address", "kontakt", "contact", "ansatt", "tilsett", "employee",
            "type", "organisasjonsnummer", "organisasjonsform", "organisasjonstype", "mange", "antall", "antal", "many",
            "number",
        ],
        .contactEmail: ["leder", "leiar", "sjef", "manager", "faktura", "invoice"],
        .contactName: [
            "e-post", "epost", "e-mail", "email", "mail", "telefon", "phone", "mobil", "tlf", "tel", "nummer", "number",
            "adresse", "address", "info", "kontakte", "contacted", "contacting", "faktura", "invoice", "hvordan",
            "korleis",
            "how", "når", "when",
        ],
        .size: [
            "årsverk", "stilling", "ansatt", "tilsett", "employee", "organisasjon", "organisation", "organization",
            "work",
        ]
            + Weekday.allCases.flatMap(AnswerRecognition.texts),
    ]

    /// What the words of a heading begin with, in Norwegian and English, the plainest first.
    static let words: [FormColumn.PlainField: [String]] = [
        .id: ["svar-id", "response-id", "respons-id", "svarid", "referanse", "reference", "svarnummer", "id"],
        .submitted: [
            "fullføring", "completion", "opprettet", "innsend", "levert", "created", "submi", "tidsstempel",
            "timestamp",
            "tidsmerke", "recorded", "registrer",
        ],
        .organisation: [
            "organisasjon", "organisation", "organization", "virksomhet", "verksemd",
            "institusjon", "institution", "arbeidssted", "arbeidsplass", "arbeidsstad", "workplace", "company",
            "bedrift", "firma",
        ],
        .contactEmail: ["e-post", "epost", "e-mail", "email", "mail"],
        .contactName: ["kontakt", "contact", "navn", "namn", "name"],
        .role: ["rolle", "role"],
        .withdrawn: ["trukket", "avmeldt", "withdrawn"],
    ]
}
