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
            "type", "organisasjonsnummer", "organisasjonsform", "organisasjonstype", "mange", "antall", "antal", "many",
            "number",
        ],
        .contactEmail: ["leder", "leiar", "sjef", "manager", "faktura", "invoice"],
        .size: ["årsverk", "stilling", "ansatt", "tilsett", "employee", "organisasjon"]
            + Weekday.allCases.flatMap(AnswerRecognition.texts),
    ]

    /// What the words of a heading begin with, in Norwegian and English, the plainest first.
    static let words: [FormColumn.PlainField: [String]] = [
        .id: ["svar-id", "response-id", "respons-id", "svarid", "referanse", "reference", "svarnummer", "id"],
        .submitted: [
            "fullføring", "completion", "opprettet", "innsendt", "levert", "created", "submitted", "tidsstempel",
            "timestamp",
        ],
        .organisation: [
            "organisasjon", "organisation", "organization", "virksomhet", "verksemd",
            "institusjon", "institution", "arbeidssted", "arbeidsplass", "arbeidsstad", "workplace", "company",
            "bedrift", "firma",
        ],
        .contactEmail: ["e-post", "epost", "e-mail", "email"],
        .contactName: ["kontaktperson", "navn", "name"],
        .role: ["rolle", "role"],
        .size: ["antall", "number"],
        .withdrawn: ["trukket", "avmeldt", "withdrawn"],
    ]
}
