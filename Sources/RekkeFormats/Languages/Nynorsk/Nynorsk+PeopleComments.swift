extension Nynorsk {
    package var facilitatorsComment: String { "dei som kan leie møte, og når dei ikkje kan" }

    package func absencesComment(_ day: String) -> String { "kan òg ha: unavailable: [\(day), fredag]" }

    package var aName: String { "Eit namn" }

    // MARK: Registrations

    package var registrationsComment: String { "byt ut [] med eit slikt avsnitt for kvar påmelding:" }

    package var submittedComment: String { "når påmeldinga kom inn" }

    package var suitsComment: String { "møterekkjene som passar; kan sløyfast når alle passar" }

    package var attendeesComment: String { "kven som skal kome; kan sløyfast" }

    // MARK: Forms

    package var formComment: String { "korleis eksporten blir lesen: rekke import EKSPORT --programme FIL" }

    package var formColumnsComment: String { "for kvart felt i påmeldinga: overskrifta på kolonnen" }
}
