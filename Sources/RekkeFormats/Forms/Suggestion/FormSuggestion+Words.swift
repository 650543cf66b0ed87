internal import Rekke

/// What headings of fields are known by.
extension FormSuggestion {
    /// What words of headings about names begin with that are not the contact's.
    static let others =
        (words[.organisation] ?? []) + [
            "deltaker", "deltakar", "participant", "attendee", "ansatt", "tilsett", "employee",
        ]

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
            "fullføring", "completion", "opprettet", "innsend", "levert", "created", "submit", "tidsstempel",
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
