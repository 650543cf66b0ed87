/// Why the desk has no page to show.
package protocol DeskErrorWords {
    /// Above all of these.
    var deskCannot: String { get }
    /// The way back.
    var deskGoOn: String { get }
    /// To a browser that was not let in.
    var deskIsOpenElsewhere: String { get }
    /// Where a page was of an earlier state.
    var deskChangedMeanwhile: String { get }
    /// Before what is wrong with the file.
    var deskIsNoExport: String { get }
    var deskHasNoRows: String { get }
    var deskIsNotHere: String { get }
    var deskIsTooSlow: String { get }
    var deskIsTooLarge: String { get }
    /// Of a file that was not read to its end.
    var deskTakesLong: String { get }
    var deskIsBusy: String { get }
    var deskIsNotKept: String { get }
}
