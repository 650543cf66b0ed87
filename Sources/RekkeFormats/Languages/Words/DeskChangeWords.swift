/// What has changed since a decision, or might.
package protocol DeskChangeWords {
    var deskChanges: String { get }
    var deskWhatIf: String { get }
    var deskChangesLead: String { get }
    var deskWhatIfLead: String { get }
    /// Before what is wrong with it, field by field.
    var deskIsNotEntered: String { get }
    var deskWhatItDoes: String { get }
    /// - Parameter count: How many persons there is room for; nil where that is not what lacks.
    func deskCouldKeepOnly(_ registration: String, in series: String, roomFor count: Int?) -> String
    var deskMakeItSo: String { get }
    var deskDrop: String { get }
    var deskWhy: String { get }

    // MARK: Decision

    var deskConfirm: String { get }
    var deskConfirmLead: String { get }
    var deskNewsLead: String { get }
    var deskSender: String { get }
    var deskSenderHint: String { get }
    var deskLettersLanguage: String { get }
    var deskNoSender: String { get }
    /// Where nobody is given as the sender.
    func deskIsUnsigned(_ programme: String) -> String
    var deskConfirmUnsigned: String { get }
    /// Where a sender is given to whom nobody can answer.
    var deskSenderHasNoAddress: String { get }
    var deskConfirmWithoutAddress: String { get }
    /// Before those to whom no mail can go.
    var deskHaveNoAddress: String { get }
    func deskIsConfirmed(_ moment: String) -> String
    var deskAnswersAreOut: String { get }
    var deskRecordFile: String { get }
    var deskScenarioFile: String { get }
    var deskEarlierFile: String { get }

    // MARK: Fields

    var deskWhatHasChanged: String { get }
    var deskWhatToTry: String { get }
    var deskNote: String { get }
    var deskTry: String { get }
    var deskSomebodyWithdraws: String { get }
    var deskOtherSeriesSuit: String { get }
    var deskSomebodyIsLate: String { get }
    var deskFacilitatorIsAway: String { get }
    var deskPlaceByHand: String { get }
    var deskAddParallel: String { get }
    var deskChangePlaces: String { get }
    /// - Parameter name: nil where it has none yet.
    func deskOneMoreFacilitator(_ name: String?) -> String
    /// - Parameter policy: What it does, as one sentence without its full stop; nil for one that is to be chosen.
    func deskOtherPolicy(_ policy: String?) -> String
    var deskPolicy: String { get }
    /// The name of one who has none yet.
    var deskNewFacilitator: String { get }
    var deskName: String { get }
    /// Several changes, as one.
    var deskTryTogether: String { get }
    var deskWhichTogether: String { get }
    var deskOrganisation: String { get }
    var deskEmail: String { get }
    /// Of a registration.
    var deskCameAt: String { get }
    var deskWhoComes: String { get }
    /// - Parameter minimum: How many have to come to every meeting; 0 where it does not matter.
    func deskWhoComesHint(_ minimum: Int) -> String
    /// - Parameter number: 1 for the first.
    func deskPerson(_ number: Int) -> String
    var deskAwayFrom: String { get }
    var deskAwayTo: String { get }
    var deskFirstDay: String { get }
    var deskLastDay: String { get }
    var deskSeries: String { get }
    var deskLikeSeries: String { get }
    var deskSeriesThatSuit: String { get }
    var deskPlacesThen: String { get }
    var deskReason: String { get }

    // MARK: What is wrong with fields

    var deskChooseWho: String { get }
    var deskTickSeries: String { get }
    var deskTickTwo: String { get }
    var deskGiveOrganisation: String { get }
    /// When a registration came.
    var deskGiveMoment: String { get }
    var deskGiveNumber: String { get }
    var deskGiveFirstDay: String { get }
    var deskIsNoDay: String { get }
    var deskEndsBeforeFirstDay: String { get }
    var deskNameWhoIsAway: String { get }
    var deskIsNoAddress: String { get }
    var deskIsKnownFacilitator: String { get }
    /// Of an organisation that registers late.
    var deskWaitsAlready: String { get }
    /// Of one that is entered as late.
    func deskHasAnsweredBefore(_ registration: String) -> String
    func deskMayHaveAnsweredBefore(_ registration: String) -> String

    // MARK: Which series to add

    var deskWhichSeries: String { get }
    /// How many series.
    var deskAtMost: String { get }

    // MARK: Finding somebody

    var deskFind: String { get }
    var deskShow: String { get }
    var deskNobodyFound: String { get }

    // MARK: What changes do

    func deskAdds(_ series: String) -> String
    func deskWithdraws(_ registration: String) -> String
    func deskSuits(_ registration: String, only series: String) -> String
    func deskComesLate(_ organisation: String) -> String
    func deskIsAway(_ facilitator: String, from: String, to: String) -> String
    func deskIsAway(_ facilitator: String, on day: String) -> String
    func deskIsPlaced(_ registration: String, in series: String) -> String
    func deskParallel(_ series: String) -> String
    func deskHasPlaces(_ series: String, _ count: Int) -> String

    // MARK: Steps

    var deskDidConfirm: String { get }
    var deskDidNote: String { get }
    var deskDidDrop: String { get }
    var deskDidReallocate: String { get }
    var deskDidMakeSo: String { get }
}
