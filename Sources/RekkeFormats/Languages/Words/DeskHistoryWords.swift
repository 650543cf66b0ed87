/// What the desk keeps, and the steps that were taken.
package protocol DeskHistoryWords {
    /// On pages of what stays when the program ends.
    var deskIsKept: String { get }
    var deskKeptProgrammes: String { get }
    func deskChanged(_ moment: String) -> String

    // MARK: Who works here

    var deskWhoYouAre: String { get }
    var deskYourName: String { get }
    var deskSave: String { get }

    // MARK: Taking back

    var deskTakeBack: String { get }
    var deskMakeAgain: String { get }

    /// Before going back to where people had not been told.
    var deskUnsends: String { get }
    var deskNothingIsSent: String { get }
    /// In place of what confirms.
    var deskHasTracks: String { get }

    // MARK: The page

    var deskHistory: String { get }
    var deskHistoryLead: String { get }
    /// With all of its steps, as one file.
    var deskWholeProgramme: String { get }
    var deskOrArchive: String { get }
    var deskArchive: String { get }
    var deskIsNoArchive: String { get }
    var deskWhen: String { get }
    var deskWhat: String { get }
    var deskWho: String { get }
    var deskFiles: String { get }
    /// Above whether a step is the one that counts.
    var deskHolds: String { get }
    var deskHoldsNow: String { get }
    var deskWasTakenBack: String { get }
    var deskGoHere: String { get }

    // MARK: Steps

    var deskDidOpen: String { get }
    var deskDidAnswer: String { get }
    var deskDidReadFile: String { get }
    var deskDidChoose: String { get }
    var deskDidAllocate: String { get }
}
