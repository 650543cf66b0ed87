internal import Rekke
internal import RekkeFormats

/// A letter in words, and whose it is.
struct WrittenLetter {
    let registration: Registration
    let fate: Allocation.Outcome
    /// What it says of the place.
    let told: DocumentManifest.Told
    let kind: LetterKind
    let language: Language
    /// Whether it is told something that it was not told before.
    let isNews: Bool
    /// Its first line is its title.
    let text: String
    /// Where the meetings are held, as it stands in the text.
    let link: String?
    let enclosed: EnclosedCalendars

    /// The title, as the subject of a mail.
    var subject: String { withoutIsolates(String(text.prefix { $0 != "\n" })) }

    /// What stands below the title.
    var body: String { String(text.drop { $0 != "\n" }.drop { $0 == "\n" }) }
}
