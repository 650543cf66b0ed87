package import Rekke

extension English {
    package func wouldHelp(_ changes: [String]) -> String { "What would help: \(changes.joined(separator: "; "))." }

    package var orOtherChanges: String { "or other changes" }

    package var nothingHelps: String { "No single change of those that were tried would give it a place." }

    package func wouldLose(_ registrations: String, areSeveral: Bool) -> String {
        ", but \(registrations) would lose \(areSeveral ? "their places" : "its place")"
    }

    package func furtherFacilitators(_ count: Int) -> String {
        count == 1 ? "1 more facilitator" : "\(count) more facilitators"
    }

    // MARK: Sentences, each with what it costs

    package func isFree(in series: String, _ loss: String) -> String {
        "There is room in \(series), which it did not list; it could have a place there\(loss)."
    }

    package func ifMoved(_ registration: String, from: String, to: String, _ loss: String) -> String {
        "If \(registration) moved from \(from) to \(to), it would get a place\(loss)."
    }

    package func ifMoreAttended(_ series: String, on days: String, _ loss: String) -> String {
        "If more attendees could come to \(series) on \(days), it would get a place\(loss)."
    }

    package func onePlaceMore(in series: String, _ loss: String) -> String {
        "One more place in \(series) would give it a place\(loss)."
    }

    package func moreSeats(_ seats: Int, in series: String, _ loss: String) -> String {
        "\(seats) more \(seats == 1 ? "seat" : "seats") in \(series) would give it a place\(loss)."
    }

    package func ifMinimumWereLowered(_ series: String, _ loss: String) -> String {
        "If \(series) could run with one registration fewer, it would get a place\(loss)."
    }

    package func ifQuotaWere(_ bound: Remedy.QuotaBound, of role: String, in series: String, _ loss: String) -> String {
        "If \(series) could \(quota(bound, of: role)), it would get a place\(loss)."
    }

    package func ifOpened(_ series: String, _ loss: String) -> String {
        "Opening \(series) would give it a place\(loss)."
    }

    package func ifDoubled(_ series: String, withFurther facilitators: String?, _ loss: String) -> String {
        "A series parallel to \(series)\(facilitators.map { ", with \($0)," } ?? "") would give it a place\(loss)."
    }

    // MARK: The same in a few words

    package func freePlace(in series: String) -> String { "taking a free place in \(series), which it did not list" }

    package func moving(_ registration: String, from: String, to: String) -> String {
        "\(registration) moving from \(from) to \(to)"
    }

    package func moreAttendees(_ series: String, on days: String) -> String {
        "more attendees for \(series) on \(days)"
    }

    package func onePlaceMore(in series: String) -> String { "one more place in \(series)" }

    package func moreSeats(_ seats: Int, in series: String) -> String {
        "\(seats) more \(seats == 1 ? "seat" : "seats") in \(series)"
    }

    package func loweringMinimum(of series: String) -> String { "letting \(series) run with one registration fewer" }

    package func changingQuota(to bound: Remedy.QuotaBound, of role: String, in series: String) -> String {
        "letting \(series) \(quota(bound, of: role))"
    }

    package func opening(_ series: String) -> String { "opening \(series)" }

    package func doubling(_ series: String, withFurther facilitators: String?) -> String {
        "a series parallel to \(series)\(facilitators.map { " with \($0)" } ?? "")"
    }

    // MARK: In a letter to the organisation itself

    package func youCouldTake(freePlaceIn series: String) -> String {
        "There is a free place in \(series), which was not among your wishes. Tell us if it would suit you after all."
    }

    package func youCouldHavePlace(in series: String, withMoreAttendeesOn days: String) -> String {
        "You can have a place in \(series) if more of you can come on \(days)."
    }

    package func meetings(from first: String, andOthers others: Int) -> String {
        switch others {
        case 0: first
        case 1: "\(first) and one more meeting"
        default: "\(first) and \(spelt(others)) more meetings"
        }
    }

    /// What the series could do with such a quota.
    private func quota(_ bound: Remedy.QuotaBound, of role: String) -> String {
        switch bound {
        case .minimum(0): "run with nobody of the role “\(role)”"
        case .minimum(let minimum): "run with \(minimum) of the role “\(role)”"
        case .maximum(let maximum): "take \(maximum) of the role “\(role)”"
        }
    }
}
