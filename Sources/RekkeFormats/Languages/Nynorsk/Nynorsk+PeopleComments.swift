extension Nynorsk {
    package var facilitatorsComment: String { "dei som kan leie møte, og når dei ikkje kan" }

    package func absencesComment(_ day: String) -> String { "også: unavailable: [\(day), fredag]" }

    package var aName: String { "Eit namn" }

    // MARK: Registrations

    package var registrationsComment: String { "i staden for [], eit slikt avsnitt for kvar påmelding:" }

    package var submittedComment: String { "når påmeldinga kom inn" }

    package var suitsComment: String { "møterekkjene som passar; sløyf lista når alle passar" }

    package var attendeesComment: String { "kven som skal komme; kan utelatast" }

    // MARK: Forms

    package var formComment: String { "korleis eksporten blir lesen: rekke import EKSPORT --programme FIL" }

    package var formColumnsComment: String { "for kvart felt i påmeldinga: overskrifta på kolonnen" }
}
