extension Nynorsk {
    package func rowsSayNo(to goal: String) -> String {
        "Desse radene gir til saman ikkje rom for noko betre for \(goal):"
    }

    package func noRowIsNeeded(for goal: String) -> String {
        "\(goal) er så bra som det kan bli; det trengst inga rad for å vise det."
    }

    package func meaning(of row: ProofRowKind, _ ids: String) -> String {
        switch row {
        case .onePlace: "\(ids) får høgst éin plass."
        case .capacity: "det er ikkje fleire plassar i \(ids)."
        case .seats: "det er ikkje rom for fleire personar i \(ids)."
        case .minimum: "\(ids) må ha så mange påmeldingar for å bli gjennomført."
        case .quotaMinimum: "det må vere så mange med rolla (\(ids))."
        case .quotaMaximum: "det kan ikkje vere fleire med rolla (\(ids))."
        case .runs: "den som har plass der, gjer at møterekkja blir gjennomført (\(ids))."
        case .attends: "ingen deltek utan plass (\(ids))."
        case .attendance, .attendanceLater: "nok deltakarar må kome (\(ids))."
        case .onePlaceAtATime: "\(ids) er berre éin stad om gongen."
        case .maximumMeetings: "\(ids) deltek ikkje på fleire møte."
        case .attendsOrLeads: "\(ids) deltek eller leier, ikkje begge delar samstundes."
        case .facilitators, .furtherFacilitators: "så mange må leie (\(ids))."
        case .leadsOneAtATime: "\(ids) leier eitt møte om gongen."
        case .leadsAtMost: "\(ids) leier ikkje fleire møte."
        case .placed: "\(ids) hadde plass og beheld ein."
        case .mostMoves: "ikkje fleire kan flytte."
        case .kept: "avgjort tidlegare, og står fast."
        case .better: "spørsmålet: Kunne dette blitt betre?"
        }
    }

    package func andBounds(count: Int) -> String {
        count == 1 ? "og at éin variabel er frå 0 til 1." : "og at \(count) variablar er frå 0 til 1."
    }
}
