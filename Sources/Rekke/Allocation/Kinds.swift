// What documents call the cases of the result's enumerations that carry values.

extension Reason {
    /// The names in result documents.
    package enum Kind: String, CaseIterable {
        case cannotRun, placesTaken, conflict, outweighed
    }

    package var kind: Kind {
        switch self {
        case .cannotRun: .cannotRun
        case .placesTaken: .placesTaken
        case .conflict: .conflict
        case .outweighed: .outweighed
        }
    }
}

extension Remedy.Change {
    /// The names in result documents.
    package enum Kind: String, CaseIterable {
        case freePlaceOutsidePreferences, move, moreAttendees, addPlace, addSeats, lowerMinimum, changeQuota, openSeries
        case addParallelSeries
    }

    package var kind: Kind {
        switch self {
        case .freePlaceOutsidePreferences: .freePlaceOutsidePreferences
        case .move: .move
        case .moreAttendees: .moreAttendees
        case .addPlace: .addPlace
        case .addSeats: .addSeats
        case .lowerMinimum: .lowerMinimum
        case .changeQuota: .changeQuota
        case .openSeries: .openSeries
        case .addParallelSeries: .addParallelSeries
        }
    }
}

extension Rejection.Reason {
    /// The names in result documents.
    package enum Kind: String, CaseIterable {
        case withdrawn, afterDeadline, duplicateOrganisation, noEligibleSeries
    }

    package var kind: Kind {
        switch self {
        case .withdrawn: .withdrawn
        case .afterDeadline: .afterDeadline
        case .duplicateOrganisation: .duplicateOrganisation
        case .noEligibleSeries: .noEligibleSeries
        }
    }
}

extension IneligibleSeries.Reason {
    /// The names in result documents.
    package enum Kind: String, CaseIterable {
        case closed, over, candidate, cancelled, impossible, overlaps, tooLarge, roleExcluded, requiredAttendeeAway
        case tooFewAttendees
    }

    package var kind: Kind {
        switch self {
        case .closed: .closed
        case .over: .over
        case .candidate: .candidate
        case .cancelled: .cancelled
        case .impossible: .impossible
        case .overlaps: .overlaps
        case .tooLarge: .tooLarge
        case .roleExcluded: .roleExcluded
        case .requiredAttendeeAway: .requiredAttendeeAway
        case .tooFewAttendees: .tooFewAttendees
        }
    }
}

extension Warning {
    /// The names in result documents.
    package enum Kind: String, CaseIterable {
        case tiedRegistrations, manyAttendees, attendeeTwice, withoutRole, confirmedBelowMinimum
        case confirmedWithoutAttendance, confirmedWithoutFacilitators, neverRuns, sameOrganisationTwice, placesNobody
    }

    package var kind: Kind {
        switch self {
        case .tiedRegistrations: .tiedRegistrations
        case .manyAttendees: .manyAttendees
        case .attendeeTwice: .attendeeTwice
        case .withoutRole: .withoutRole
        case .confirmedBelowMinimum: .confirmedBelowMinimum
        case .confirmedWithoutAttendance: .confirmedWithoutAttendance
        case .confirmedWithoutFacilitators: .confirmedWithoutFacilitators
        case .neverRuns: .neverRuns
        case .sameOrganisationTwice: .sameOrganisationTwice
        case .placesNobody: .placesNobody
        }
    }
}
