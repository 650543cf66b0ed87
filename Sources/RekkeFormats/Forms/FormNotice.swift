internal import Rekke

/// Something about registrations that may be meant otherwise than it is read.
struct FormNotice {
    /// As in a problem document.
    let place: InputPath
    /// The positions of other registrations that it is about.
    var others: [Int] = []
    /// What it is, with the rows of the others.
    let text: (_ rows: String) -> String
}
