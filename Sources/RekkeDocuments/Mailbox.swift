internal import Rekke
internal import RekkeFormats

/// Somebody to whom a message goes: an address, with or without a name (RFC 5322, 3.4).
public struct Mailbox: Hashable, Sendable {
    /// The person's name; nil where only the address is known.
    public var name: String?
    /// An e-mail address.
    public var address: String

    /// Whether it is an address is not checked.
    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// Longer addresses are none (RFC 5321, 4.5.3.1).
    private static let longestAddress = 254

    /// Those of what somebody gave as an address, which may be several between commas or semicolons; none where any of them is
    /// no address, or one that not every mail program can send to.
    package static func all(called name: String?, at text: String?) -> [Mailbox] {
        let parts = (text ?? "").split { ",;".contains($0) || $0.isWhitespace }
        guard parts.allSatisfy(isAddress) else { return [] }
        return parts.map { Mailbox(name: parts.count == 1 ? name : nil, address: String($0)) }
    }

    private static func isAddress(_ text: Substring) -> Bool {
        text.utf8.count <= longestAddress && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            && EmailAddress.isValid(text)
    }
}

extension Registration {
    /// Where messages about it go.
    fileprivate var mailboxes: [Mailbox] { Mailbox.all(called: contact?.name, at: contact?.email) }
}

extension Problem {
    /// The ids of those to whom no mail can go, in priority order; none where no registration has an address, since then
    /// nobody means to send mails.
    package var registrationsWithoutAddress: [String] {
        guard registrations.contains(where: { $0.contact?.email != nil }) else { return [] }
        return registrationsInPriorityOrder.filter(\.mailboxes.isEmpty).map(\.id)
    }
}

extension Documents {
    /// Where messages about the registration go.
    func mailboxes(of registration: Registration) -> [Mailbox] { registration.mailboxes }

    /// Where messages to everybody go.
    var mailboxes: [DocumentManifest.Recipient: [Mailbox]] {
        let registrations = problem.registrations.map {
            (DocumentManifest.Recipient.registration($0.id), mailboxes(of: $0))
        }
        let facilitators = problem.programme.facilitators.map {
            (DocumentManifest.Recipient.facilitator($0.id), Mailbox.all(called: $0.name, at: $0.email))
        }
        return Dictionary(registrations + facilitators) { first, _ in first }
    }
}
