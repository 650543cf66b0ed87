internal import Rekke
internal import RekkeFormats

/// Where in the folder everybody's documents are.
struct DocumentNames {
    private let registrations: FileNames
    private let facilitators: FileNames

    /// - Parameter documents: Those who only had something before have names too.
    init(_ documents: Documents) {
        var registrations = documents.problem.registrations.map(\.id)
        var facilitators = documents.problem.programme.facilitators.map(\.id)
        for entry in documents.earlier?.entries ?? [] {
            switch entry.recipient {
            case .registration(let id): registrations.append(id)
            case .facilitator(let id): facilitators.append(id)
            }
        }
        self.registrations = FileNames(Set(registrations).sorted())
        self.facilitators = FileNames(Set(facilitators).sorted())
    }

    /// Of files that take meetings away.
    static let cancelledEnding = "cancelled.ics"

    /// - Parameter ending: `txt`, `html` or `eml`.
    func letter(to registration: String, _ ending: String) -> String {
        "letters/\(registrations[registration]).\(ending)"
    }

    /// - Parameter meeting: The start of the only meeting in it, on the programme's clock; nil for all of a series.
    func calendar(
        of recipient: DocumentManifest.Recipient, meeting: LocalTime? = nil, isCancelled: Bool = false
    ) -> String {
        let folder =
            switch recipient {
            case .registration(let id): "calendars/registrations/\(registrations[id])"
            case .facilitator(let id): "calendars/facilitators/\(facilitators[id])"
            }
        let name = meeting.map { "/\($0.date)-" + basicText(of: $0).dropFirst(9).prefix(4) } ?? ""
        return "\(folder)\(name).\(isCancelled ? DocumentNames.cancelledEnding : "ics")"
    }
}
