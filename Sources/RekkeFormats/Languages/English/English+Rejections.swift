extension English {
    package func isNotConsidered(_ name: String, because reason: String) -> String {
        "\(name) is not considered: \(reason)"
    }

    package var isWithdrawn: String { "the registration is withdrawn." }

    package var cameAfterDeadline: String { "it came after the deadline." }

    package func came(_ moment: String, afterDeadline deadline: String) -> String {
        "the registration came \(moment), after the deadline \(deadline)."
    }

    package func isDuplicate(of registration: String) -> String {
        "each organisation gets one place, and its registration \(registration) is the one that counts."
    }

    package var cannotTakeOnlyWish: String { "it cannot take the only series that it listed." }

    package var cannotTakeAnyWish: String { "it can take none of the series that it listed." }

    package var cannotTakeAnySeries: String { "it can take none of the series." }

    // MARK: One series

    package func isClosed(_ series: String) -> String { "\(series) is closed." }

    package func isOver(_ series: String) -> String { "\(series) is over." }

    package func isCandidate(_ series: String) -> String { "\(series) has been proposed but not opened." }

    package func isCancelled(_ series: String) -> String { "\(series) has been cancelled." }

    package func isImpossible(_ series: String) -> String { "\(series) is impossible for it." }

    package func overlaps(_ series: String, _ other: String) -> String {
        "\(series) meets at the same time as \(other), in which it has a place."
    }

    package func isTooSmall(_ series: String, seats: Int, size: Int) -> String {
        "\(series) has \(seats == 1 ? "1 seat" : "\(seats) seats"), but the registration takes \(size)."
    }

    package func excludes(role: String, _ series: String) -> String {
        "\(series) takes no registrations with the role “\(role)”."
    }

    package func requiredCannotCome(_ person: String, on days: String, _ series: String) -> String {
        "\(series): \(person), who is required at every meeting, cannot come on \(days)."
    }

    package func requiredAttendsTooFew(_ person: String, _ series: String) -> String {
        "\(series): \(person), who is required at every meeting, may not attend that many."
    }

    package func required(_ person: String, at meetings: Int, attendsAtMost maximum: Int, _ series: String) -> String {
        "\(series): \(person) is required at \(meetings == 1 ? "the meeting" : "all \(meetings) meetings") but attends "
            + "\(maximum) at the most."
    }

    package func attendTooFew(minimum: Int, _ series: String) -> String {
        "\(series): enough attendees are free on each date, but they attend too few meetings in all for \(minimum) to come "
            + "every time."
    }

    package func tooFewCome(_ attendees: [String], needed: String, _ series: String) -> String {
        "\(series): \(attendees.joined(separator: ", and ")); every meeting needs \(needed)."
    }

    package func canCome(_ count: Int, on days: String) -> String {
        "\(count == 0 ? "nobody" : "only \(count)") can come on \(days)"
    }

    // MARK: In a letter to the organisation itself

    package var youCameLate: String { "It came after the deadline." }

    package func youCameLate(_ came: String, deadline: String) -> String {
        "It came \(came), after the deadline \(deadline)."
    }

    package var youHaveAnotherRegistration: String {
        "You have another registration, and that is the one that counts. Each organisation can have one place."
    }

    package var yourOnlyWishIsImpossible: String { "The only series that you asked for is not possible for you." }
    package var yourWishesAreImpossible: String { "None of the series that you asked for is possible for you." }
    package var allSeriesAreImpossibleForYou: String { "None of the series is possible for you." }

    package func isClosedToYou(_ series: String) -> String { "\(series) is closed to new registrations." }
    package func isNotOpenedToYou(_ series: String) -> String { "\(series) has not been opened." }

    package func youAnsweredImpossible(_ series: String) -> String {
        "You answered that \(series) is impossible for you."
    }

    package func overlapsYourPlace(_ series: String, in other: String) -> String {
        "\(series) meets at the same time as \(other), in which you have a place."
    }

    package func isTooSmallForYou(_ series: String, seats: Int, size: Int) -> String {
        seats == 0
            ? "\(series) has no seats."
            : "\(series) has room for \(seats == 1 ? "1 person" : "\(seats) people"), but there are \(size) of you."
    }

    package func isNeededAlways(_ person: String, _ series: String) -> String {
        "\(series): \(person) has to be at every meeting but cannot attend that many."
    }

    package func isNeededAlways(_ person: String, _ series: String, awayOn days: String) -> String {
        "\(series): \(person) has to be at every meeting but cannot come on \(days)."
    }

    package func youCanAttendTooFewMeetings(_ series: String, minimum: Int) -> String {
        "\(series): together you can attend too few meetings for at least \(spelt(minimum)) of you to come every time."
    }

    package func youNamedTooFew(_ count: Int, needed: Int) -> String {
        "You named only \(count == 1 ? "one person" : "\(spelt(count)) people"), but at least \(spelt(needed)) must be there at "
            + "every meeting."
    }

    package func tooFewOfYouCome(_ series: String, _ groups: [FewAttendees], needed: Int) -> String {
        let parts = groups.map { group in
            group.count == 0
                ? "none of you can come on \(group.days)"
                : "only \(spelt(group.count)) of you can come on \(group.days)"
        }
        return "\(series): \(parts.joined(separator: ", and ")); every meeting needs at least \(spelt(needed))."
    }
}
