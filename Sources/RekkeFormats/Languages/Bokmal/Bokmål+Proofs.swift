extension Bokmål {
    package func rowsSayNo(to goal: String) -> String {
        "Disse radene gir til sammen ikke rom for noe bedre for \(goal):"
    }

    package func noRowIsNeeded(for goal: String) -> String {
        "\(goal) er så bra som det kan bli; det trengs ingen rad for å vise det."
    }

    package func meaning(of row: ProofRowKind, _ ids: String) -> String {
        switch row {
        case .onePlace: "\(ids) får høyst én plass."
        case .capacity: "det er ikke flere plasser i \(ids)."
        case .seats: "det er ikke rom for flere personer i \(ids)."
        case .minimum: "\(ids) må ha så mange påmeldinger for å bli gjennomført."
        case .quotaMinimum: "det må være så mange med rollen (\(ids))."
        case .quotaMaximum: "det kan ikke være flere med rollen (\(ids))."
        case .runs: "den som har plass der, gjør at møterekken blir gjennomført (\(ids))."
        case .attends: "ingen deltar uten plass (\(ids))."
        case .attendance, .attendanceLater: "nok deltakere må komme (\(ids))."
        case .onePlaceAtATime: "\(ids) er bare ett sted om gangen."
        case .maximumMeetings: "\(ids) deltar ikke på flere møter."
        case .attendsOrLeads: "\(ids) deltar eller leder, ikke begge deler samtidig."
        case .facilitators, .furtherFacilitators: "så mange må lede (\(ids))."
        case .leadsOneAtATime: "\(ids) leder ett møte om gangen."
        case .leadsAtMost: "\(ids) leder ikke flere møter."
        case .placed: "\(ids) hadde plass og beholder en."
        case .mostMoves: "ikke flere kan flytte."
        case .kept: "avgjort tidligere, og står fast."
        case .better: "spørsmålet: Kunne dette blitt bedre?"
        }
    }

    package func andBounds(count: Int) -> String {
        count == 1 ? "og at én variabel er fra 0 til 1." : "og at \(count) variabler er fra 0 til 1."
    }
}
