extension English {
    package var deskChanges: String { "Changes" }
    package var deskWhatIf: String { "What if" }
    package var deskChangesLead: String {
        "Say what has changed, and see whom it touches before it counts. Whoever has a place keeps it."
    }
    package var deskWhatIfLead: String {
        "Try what a change would do, beside what is now. Nothing changes until you say so."
    }
    package var deskIsNotEntered: String {
        "The change has not been entered. What you typed is still there, but this has to be put right:"
    }
    package var deskWhatItDoes: String { "What this does" }
    package func deskCouldKeepOnly(_ registration: String, in series: String, roomFor count: Int?) -> String {
        let room = count.map { " Beside the others there is room for \($0)." } ?? ""
        return
            "With its new answer \(registration) could keep its place in \(series) only if others lost or left theirs.\(room) "
            + "Drop the change, or say which other series suit it: then it gets another place where one is free."
    }
    package var deskMakeItSo: String { "Make it so" }
    package var deskDrop: String { "Take away" }
    package var deskWhy: String { "Why they get the places" }

    // MARK: Decision

    package var deskConfirm: String { "Confirm and make letters" }
    package var deskConfirmLead: String {
        "If this is what people shall be told, confirm it: the letters and the record are kept as they are now, and from then on whoever has a place keeps it."
    }
    package var deskNewsLead: String { "Once you confirm, letters are made for those only who are told something new." }
    package var deskSender: String { "Who signs the letters, such as Unit for practice <unit@example.no>" }
    package var deskSenderHint: String {
        "With an e-mail address, calendar entries can also be changed and cancelled later"
    }
    package var deskLettersLanguage: String { "Language of letters and calendars" }
    package var deskNoSender: String {
        "Write a name, or a name and an e-mail address in angle brackets: Unit <unit@example.no>"
    }
    package func deskIsUnsigned(_ programme: String) -> String {
        "Without a sender the letters are signed with \(quoted(programme)), and whoever gets one has nobody to answer. Say who sends them, or confirm without."
    }
    package var deskSenderHasNoAddress: String {
        "Nobody can answer to a sender without an e-mail address, and calendar entries cannot be changed or cancelled later. Add it in angle brackets, as in Ingrid Solbakken <post@example.no>, or confirm without one."
    }
    package var deskConfirmWithoutAddress: String { "Confirm without an address" }
    package var deskConfirmUnsigned: String { "Confirm without a sender" }
    package var deskHaveNoAddress: String {
        "These have no e-mail address to which the letter can be sent. Give them the answer in another way:"
    }
    package func deskIsConfirmed(_ moment: String) -> String { "Confirmed \(moment). These are the letters of then:" }
    package var deskAnswersAreOut: String {
        "People have been told of their places. What has changed since is entered under “Changes”; or undo the confirmation."
    }
    package var deskRecordFile: String { "The record of the decision (JSON)" }
    package var deskScenarioFile: String { "What had changed (JSON)" }
    package var deskEarlierFile: String { "The result before that (JSON)" }

    // MARK: Fields

    package var deskWhatHasChanged: String { "What has changed?" }
    package var deskWhatToTry: String { "What would you like to try?" }
    package var deskNote: String { "See what it does" }
    package var deskTry: String { "Try this" }
    package var deskSomebodyWithdraws: String { "An organisation withdraws" }
    package var deskOtherSeriesSuit: String { "Other series suit an organisation now" }
    package var deskSomebodyIsLate: String { "An organisation registers late" }
    package var deskFacilitatorIsAway: String { "A facilitator is away" }
    package var deskPlaceByHand: String { "Give a place by hand" }
    package var deskAddParallel: String { "Add a parallel series" }
    package var deskChangePlaces: String { "Change how many places a series has" }
    package func deskOneMoreFacilitator(_ name: String?) -> String {
        "One more facilitator, who is always free" + (name.map { ": \($0)" } ?? "")
    }
    package func deskOtherPolicy(_ policy: String?) -> String {
        "Who comes first by another rule" + (policy.map { ": \($0)" } ?? "")
    }
    package var deskPolicy: String { "The rule" }
    package var deskNewFacilitator: String { "the new facilitator" }
    package var deskName: String { "Name" }
    package var deskTryTogether: String { "Try several of these together" }
    package var deskWhichTogether: String { "Which together?" }
    package var deskOrganisation: String { "Organisation" }
    package var deskEmail: String { "E-mail" }
    package var deskCameAt: String { "When it came" }
    package var deskWhoComes: String { "Who comes?" }
    package func deskWhoComesHint(_ minimum: Int) -> String {
        minimum == 0
            ? "The days away decide whether all can come to the meetings."
            : "\(minimum) of them have to come to every meeting. Without names it is taken that enough people come."
    }
    package func deskPerson(_ number: Int) -> String { "Name of person \(number)" }
    package var deskAwayFrom: String { "Away from" }
    package var deskAwayTo: String { "to" }
    package var deskFirstDay: String { "First day" }
    package var deskLastDay: String { "Last day" }
    package var deskSeries: String { "Series" }
    package var deskLikeSeries: String { "At the same times as" }
    package var deskSeriesThatSuit: String { "Series that suit" }
    package var deskPlacesThen: String { "Places then" }
    package var deskReason: String { "Why" }

    // MARK: What is wrong with fields

    package var deskChooseWho: String { "Choose who it is about" }
    package var deskTickSeries: String { "Choose at least one series" }
    package var deskTickTwo: String { "Tick at least two" }
    package var deskGiveOrganisation: String { "Say what the organisation is called" }
    package var deskGiveMoment: String { "Say when the registration came" }
    package var deskGiveNumber: String { "Give a whole number from 1 up" }
    package var deskGiveFirstDay: String { "Give the first day" }
    package var deskIsNoDay: String { "This is no date" }
    package var deskEndsBeforeFirstDay: String { "The last day is before the first" }
    package var deskIsNoAddress: String { "This is no e-mail address that a letter could be sent to" }
    package var deskIsKnownFacilitator: String { "There is a facilitator of that name already" }
    package var deskWaitsAlready: String {
        "This organisation waits already, and its first answer counts. Enter what suits it now as “\(deskOtherSeriesSuit)”"
    }
    package func deskHasAnsweredBefore(_ registration: String) -> String {
        "It has answered before, as \(registration): this is read as another answer of the same organisation."
    }
    package func deskMayHaveAnsweredBefore(_ registration: String) -> String {
        "Is it the same organisation as \(registration)? If so, write its name as it stands there."
    }
    package var deskNameWhoIsAway: String { "Give the name of the person who is away" }

    // MARK: Which series to add

    package var deskWhichSeries: String { "Which series should we add?" }
    package var deskAtMost: String { "At most" }

    // MARK: Finding somebody

    package var deskFind: String { "Find an organisation" }
    package var deskShow: String { "Show" }
    package var deskNobodyFound: String { "No registration has that name." }

    // MARK: What changes do

    package func deskAdds(_ series: String) -> String { "Add \(series)" }
    package func deskWithdraws(_ registration: String) -> String { "\(registration) withdraws" }
    package func deskSuits(_ registration: String, only series: String) -> String {
        "\(registration): now \(series) suits"
    }
    package func deskComesLate(_ organisation: String) -> String { "\(organisation) registers late" }
    package func deskIsAway(_ facilitator: String, from: String, to: String) -> String {
        "\(facilitator) is away from \(from) to \(to)"
    }
    package func deskIsAway(_ facilitator: String, on day: String) -> String { "\(facilitator) is away on \(day)" }
    package func deskIsPlaced(_ registration: String, in series: String) -> String {
        "\(registration) gets a place in \(series)"
    }
    package func deskParallel(_ series: String) -> String { "A series parallel to \(series)" }
    package func deskHasPlaces(_ series: String, _ count: Int) -> String { "\(series) has \(count) places" }

    // MARK: Steps

    package var deskDidConfirm: String { "Confirmed, and made letters" }
    package var deskDidNote: String { "Entered a change" }
    package var deskDidDrop: String { "Took a change away" }
    package var deskDidReallocate: String { "Gave places anew" }
    package var deskDidMakeSo: String { "Took what was tried into use" }
}
