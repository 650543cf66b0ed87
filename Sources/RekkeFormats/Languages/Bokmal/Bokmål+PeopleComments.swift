extension Bokmål {
    package var facilitatorsComment: String { "de som kan lede møter, og når de ikke kan" }

    package func absencesComment(_ day: String) -> String { "kan også ha: unavailable: [\(day), fredag]" }

    package var aName: String { "Et navn" }

    // MARK: Registrations

    package var registrationsComment: String { "bytt ut [] med et slikt avsnitt for hver påmelding:" }

    package var submittedComment: String { "når påmeldingen kom inn" }

    package var suitsComment: String { "møterekkene som passer; utelates når alle passer" }

    package var attendeesComment: String { "hvem som skal komme; kan utelates" }

    // MARK: Forms

    package var formComment: String { "hvordan eksporten leses: rekke import EKSPORT --programme FIL" }

    package var formColumnsComment: String { "for hvert felt i påmeldingen: overskriften på kolonnen" }
}
