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

    /// - Parameter ending: `txt` or `html`.
    func letter(to registration: String, _ ending: String) -> String {
        "letters/\(registrations[registration]).\(ending)"
    }

    func calendar(of recipient: DocumentManifest.Recipient, isCancelled: Bool = false) -> String {
        let ending = isCancelled ? "cancelled.ics" : "ics"
        return switch recipient {
        case .registration(let id): "calendars/registrations/\(registrations[id]).\(ending)"
        case .facilitator(let id): "calendars/facilitators/\(facilitators[id]).\(ending)"
        }
    }
}
