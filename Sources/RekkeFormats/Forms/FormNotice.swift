internal import Rekke

/// Something about registrations that may be meant otherwise than it is read.
struct FormNotice {
    /// As in a problem document.
    let place: InputPath
    /// The positions of other registrations that it is about.
    var others: [Int] = []
    /// What it is, with the numbers of the others' rows.
    let text: (_ rows: [Int]) -> FormSentence
}
