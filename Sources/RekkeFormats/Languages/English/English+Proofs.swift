extension English {
    package func rowsSayNo(to goal: String) -> String { "These rows together leave nothing better for \(goal):" }

    package func noRowIsNeeded(for goal: String) -> String {
        "\(goal) is at the best that there is for it; no row is needed for that."
    }

    package func meaning(of row: ProofRowKind, _ ids: String) -> String {
        switch row {
        case .onePlace: "\(ids) has at most one place."
        case .capacity: "no more places are in \(ids)."
        case .seats: "no more seats are in \(ids)."
        case .minimum: "\(ids) needs so many registrations to run."
        case .quotaMinimum: "so many of the role are needed (\(ids))."
        case .quotaMaximum: "no more of the role are allowed (\(ids))."
        case .runs: "whoever has a place there makes the series run (\(ids))."
        case .attends: "nobody attends without a place (\(ids))."
        case .attendance, .attendanceLater: "enough attendees have to come (\(ids))."
        case .onePlaceAtATime: "\(ids) is in one place at a time."
        case .maximumMeetings: "\(ids) attends no more meetings."
        case .attendsOrLeads: "\(ids) attends or leads, not both at a time."
        case .facilitators, .furtherFacilitators: "so many have to lead (\(ids))."
        case .leadsOneAtATime: "\(ids) leads one meeting at a time."
        case .leadsAtMost: "\(ids) leads no more meetings."
        case .placed: "\(ids) had a place, and keeps one."
        case .mostMoves: "no more may move."
        case .kept: "decided before, and kept."
        case .better: "what is asked: could it be better?"
        }
    }

    package func andBounds(count: Int) -> String {
        count == 1 ? "and that one variable is from 0 to 1." : "and that \(count) variables are from 0 to 1."
    }
}
