internal import Rekke
internal import RekkeFormats

/// Writes letters in every form in which they are sent: as text, as a page, as a draft of a mail, and in the sheets for mail
/// merge.
struct LetterPost {
    /// What the registrations are told.
    private(set) var told: [DocumentManifest.Told] = []
    private let documents: Documents
    private let folder: DocumentFolder
    private let names: DocumentNames
    private var index = LetterIndex()
    private var letters: [WrittenLetter] = []

    init(_ documents: Documents, _ folder: DocumentFolder, _ names: DocumentNames) {
        self.documents = documents
        self.folder = folder
        self.names = names
    }

    mutating func write(_ letter: WrittenLetter) throws(DocumentsError) {
        told.append(letter.told)
        if documents.onlyNews, !letter.isNews { return }
        let page = try documents.templates.page(with: letter.text, letter.language, link: letter.link)
        let files = [
            ("txt", Array(letter.text.utf8)), ("html", Array(page.utf8)), ("eml", try mail(with: letter).bytes()),
        ]
        let id = letter.registration.id
        for (ending, bytes) in files {
            try folder.write(bytes, to: names.letter(to: id, ending), .letters, for: .registration(id))
        }
        index.add(letter, files: files.map { names.letter(to: id, $0.0) }, of: documents)
        letters.append(letter)
    }

    /// Writes the sheets.
    func finish() throws(DocumentsError) {
        try folder.write(index.bytes, to: "letters/index.csv", .letters)
        let sheet = LetterSheet(letters, in: documents.language).sheet
        try folder.write(
            [sheet], dateFormat: documents.language.words.workbookDateFormat, to: "letters/merge.xlsx", .letters)
    }

    private func mail(with letter: WrittenLetter) throws(DocumentsError) -> MailMessage {
        var attachments: [MailMessage.Attachment] = []
        for path in letter.enclosed.single {
            attachments.append(
                MailMessage.Attachment(
                    name: String(path.split(separator: "/").last ?? ""),
                    method: documents.method(isCancelled: path.hasSuffix(DocumentNames.cancelledEnding)),
                    bytes: try folder.contents(of: path)))
        }
        return MailMessage(
            from: documents.sender?.mailbox, to: documents.mailboxes(of: letter.registration), subject: letter.subject,
            date: documents.date.map(documents.problem.programme.timeZone.start), text: letter.body,
            html: try documents.templates.page(
                with: letter.text, letter.language, link: letter.link, hasHeading: false),
            attachments: attachments)
    }
}
