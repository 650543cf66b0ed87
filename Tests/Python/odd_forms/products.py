"""Headings of forms as the products and the people who make forms write them."""

NORWEGIAN = {
    "organisation": [
        "Organisasjon",
        "Hvilken organisasjon representerer du?",
        "Hva heter virksomheten?",
        "Virksomhet",
        "Navn på virksomheten (arbeidssted)",
    ],
    "wishes": [
        "Hvilke dager passer?",
        "Hvilke dager passer for dere? (Du kan velge flere)",
        "Kryss av for datorekkene som passer",
        "Dager",
    ],
    "attendees": ["Hvem kommer til å delta?", "Deltakere", "Navn på deltakerne (én per linje)"],
    "name": ["Kontaktperson", "Navn på kontaktperson", "Hvem er kontaktperson?"],
    "email": ["E-post", "E-postadresse til kontaktperson", "Kontaktpersonens e-post:"],
    "remark": ["Er det noe annet vi bør vite?", "Merknad", "Kommentar"],
    "impossible": ["Er noen dager umulige?"],
    "ranking": "Sett dagene i rekkefølge, den beste først",
    "yesno": ["Passer {}?", "Kan dere møte på {}er?"],
    "rank": "{}. valg",
    "rank_of": "Rangering: {}",
    "other": ["Rolle", "Har dere deltatt før?"],
}

NYNORSK = {
    "organisation": ["Organisasjon", "Kva heiter verksemda?", "Verksemd"],
    "wishes": ["Kva dagar passar?", "Kryss av for dagane som passar"],
    "attendees": ["Kven kjem?", "Deltakarar"],
    "name": ["Kontaktperson", "Namn på kontaktperson"],
    "email": ["E-post", "E-postadressa til kontaktpersonen"],
    "remark": ["Er det noko anna vi bør vite?", "Merknad"],
    "impossible": ["Er nokre dagar umoglege?"],
    "ranking": "Set dagane i rekkjefølgje, den beste først",
    "yesno": ["Passar {}?"],
    "rank": "{}. val",
    "rank_of": "Rangering: {}",
    "other": ["Rolle", "Har de vore med før?"],
}

ENGLISH = {
    "organisation": ["Organisation", "Which organisation do you represent?", "Name of your workplace"],
    "wishes": ["Which days suit you?", "Days that suit (choose several)"],
    "attendees": ["Who will attend?", "Attendees"],
    "name": ["Contact person", "Name of contact"],
    "email": ["E-mail", "Email address of contact"],
    "remark": ["Anything else?", "Comments"],
    "impossible": ["Are any days impossible?"],
    "ranking": "Put the days in order, the best first",
    "yesno": ["Does {} suit?"],
    "rank": "Choice {}",
    "rank_of": "Rank of {}",
    "other": ["Role", "Have you been with us before?"],
}

QUESTIONS = {"nb": NORWEGIAN, "nn": NYNORSK, "en": ENGLISH}

# By product: headings of the id (none where it has none) and of the time; how a choice's own column is headed; further columns.
PRODUCTS = {
    "Nettskjema": (["Svar-ID", "$submission_id", "Referanse"], ["Opprettet", "$created", "Levert"], None, []),
    "Microsoft Forms": (
        ["ID", "Id"],
        ["Fullføringstidspunkt", "Completion time"],
        None,
        ["Starttidspunkt", "E-postadresse", "Navn"],
    ),
    "Google Forms": ([], ["Tidsmerke", "Timestamp"], "{question} [{choice}]", []),
    "SurveyMonkey": (["Respondent ID"], ["End Date"], None, ["Collector ID", "Start Date", "IP Address"]),
    "LimeSurvey": (
        ["id. Response ID", "Svar-ID"],
        ["submitdate. Date submitted", "Dato sendt inn"],
        "Q2[SQ00{number}]. {question} [{choice}]",
        ["lastpage. Last page", "startlanguage. Start language"],
    ),
    "REDCap": (["Record ID"], ["Survey Timestamp"], "{question} (choice={choice})", ["Complete?"]),
    "Moodle": (
        ["Respons", "Response"],
        ["Besvart den", "Submitted on:"],
        "{question}->{choice}",
        ["Institusjon", "Kurs", "Gruppe"],
    ),
    "an own form": (["Nr", "Løpenr."], ["Dato", "Tidspunkt", "Påmeldt"], None, []),
}
